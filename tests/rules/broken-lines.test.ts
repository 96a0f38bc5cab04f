import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

const company = `complete: true
people:
  - {id: p-dan, name: Dan Reyes, style: execution}
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  - {id: fpa, title: Sales Controller, department: Finance, reportsTo: cfo}
  - {id: cro, title: Chief Revenue Officer, person: p-dan, reportsTo: ceo}
  - {id: cso, title: Chief Sales Officer, reportsTo: cro}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo}
  - {id: hcs, title: Head of Customer Success, reportsTo: ceo}
  - {id: csm, title: Customer Success Manager, quota: {amount: 5, setBy: hcs}, reportsTo: hcs}
  - {id: vp, title: VP of Sales, reportsTo: cso}
  - {id: ops, title: Head of Sales Operations, duties: [Forecasting], reportsTo: cso}
${Array.from({ length: 12 }, (_, at) => `  - {id: ae${at}, title: Account Executive, reportsTo: vp}`).join('\n')}
lifecycle:
  - {stage: awareness, owner: cmo}
  - {stage: lead-generation, owner: cmo}
  - {stage: opportunity, owner: vp}
  - {stage: customer-success, owner: hcs}
  - {stage: renewal, owner: hcs}
  - {stage: upsell, owner: hcs}
`

/** What these rules say to the point of lines: who is missing below or beside somebody, or outside their line. */
const missing = [
  'chief-without-sales-operations',
  'cro-finance-unaligned',
  'cro-lifecycle-gap',
  'cro-sales-only-scope',
  'cro-without-executing-vp',
  'cso-cro-unaligned',
  'cso-style-cro-without-peers',
  'forecast-without-owner',
  'multiple-department-heads',
  'quota-without-setter',
  'sales-chief-unaligned',
  'sales-outside-chief',
  'span-too-narrow',
  'vp-sales-without-sales-team',
]

async function told(text: string): Promise<readonly string[]> {
  const { files } = await lintText(text, { rules: [...rules], today: '2026-11-01' })
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).filter((id) => missing.includes(id))
}

/** Each line but those of the account executives after the first. */
const managed = [...company.matchAll(/\{id: ([a-z]+0?), title[^\n]* reportsTo: \w+\}/g)].map(([line, id]) => ({
  line,
  id,
}))

it.each(managed)(
  'a line of $id that leads to nobody is one fact, and no rule misses $id elsewhere',
  async ({ line }) => {
    const before = new Set(await told(company))
    const after = await told(company.replace(line, line.replace(/reportsTo: \w+/, 'reportsTo: somebody-else')))
    expect(after.filter((id) => !before.has(id))).toEqual([])
  },
)

it('the same lines move these rules where they lead elsewhere for sure', async () => {
  const before = new Set(await told(company))
  const moved = await Promise.all(
    managed.map(({ line }) => told(company.replace(line, line.replace(/reportsTo: \w+/, 'reportsTo: fpa')))),
  )
  expect(new Set(moved.flat().filter((id) => !before.has(id))).size).toBeGreaterThan(5)
})
