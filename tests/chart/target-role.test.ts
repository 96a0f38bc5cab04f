import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

const chart = (targetRole: string, title = 'VP of Sales') => `people: [{id: p-bo, name: Bo Lind}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: seat, title: ${title}, reportsTo: ceo}
succession:
  - {targetRole: ${targetRole}, lastReviewed: 2026-09, candidates: [{person: p-bo, readiness: ready-now}]}
`

async function rulesFor(text: string): Promise<readonly string[]> {
  const { files } = await lintText(text)
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
}

it.each(['vp-sales', 'VP-Sales', 'VP of Sales', '"Vice President, Sales"', 'Vertriebsleiter'])(
  'a plan for the role %s covers a seat of it',
  async (role) => {
    expect(await rulesFor(chart(role, role === 'Vertriebsleiter' ? role : undefined))).not.toContain(
      'missing-successor',
    )
  },
)

it.each(['cso', 'VP of Marketing', 'CRO', 'someone', 'VP of Sales or Chief Sales Officer', '"-"'])(
  'a plan for the role %s covers no other seat',
  async (role) => {
    expect(await rulesFor(chart(role))).toContain('missing-successor')
  },
)

it('two plans for one role are told, however each writes it', async () => {
  const twice = `${chart('vp-sales')}  - {targetRole: VP of Sales, candidates: [{person: p-bo}]}\n`
  expect(await rulesFor(twice)).toContain('duplicate-succession-plan')
})

it('the seat to come is named by its role', async () => {
  const { files } = await lintText(
    chart('Chief Revenue Officer').replace('lastReviewed: 2026-09', 'lastReviewed: 2020-09'),
  )
  const [finding] = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'stale-succession-plan'))
  expect(finding?.message).toContain('chief revenue officer (cro)')
})

it.each(['emea', 'EMEA', 'Emea'])('a plan for a role in %s covers the seats of that unit', async (unit) => {
  const text = chart(`vp-sales, businessUnit: ${unit}`).replace(
    'reportsTo: ceo}',
    'reportsTo: ceo, businessUnit: emea}',
  )
  expect(await rulesFor(text)).not.toContain('missing-successor')
})

it('a plan for a role in one unit covers no seat of another', async () => {
  const text = chart('vp-sales, businessUnit: apac').replace('reportsTo: ceo}', 'reportsTo: ceo, businessUnit: emea}')
  expect(await rulesFor(text)).toContain('missing-successor')
})
