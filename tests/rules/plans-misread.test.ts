import { describe, expect, it } from 'vitest'
import { chartFromText } from '../support/chart-text.ts'
import { lineColumn, lintText } from '../support/lint-text.ts'

/** Where a plan is written wrongly, that is the one finding: what rests on it is not missing as well. */

const chart = (plan: string) => `positions:
  - {id: ceo, title: Chief Executive Officer, person: Ana Costa}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo, person: Bo Lind}
succession:
  - {lastReviewed: 2026-10, ${plan}}
`
const candidates = 'candidates: [{person: Cy Roe, readiness: ready-now, emergency: true}, {person: Di Ray}]'

async function rulesFor(plan: string): Promise<readonly string[]> {
  const { files } = await lintText(chart(plan))
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).sort()
}

describe('a plan whose seat is', () => {
  it.each(['cro', 'Chief Revenue Officer', 'Bo Lind', 'CRO', 'cr-o'])('%s is a plan for the seat', async (seat) => {
    const rest = seat === 'cro' ? [] : ['unknown-reference']
    expect(await rulesFor(`position: ${seat}, ${candidates}`)).toEqual(rest)
  })

  it('nobody that the chart shows is a plan for no seat', async () => {
    expect(await rulesFor(`position: plant, ${candidates}`)).toContain('missing-successor')
  })
})

it.each(['[Cy Roe]', '[cy, di]', '{person: Cy Roe}'])(
  'candidates that cannot be read are not missing: %s',
  async (list) => {
    expect(new Set(await rulesFor(`position: cro, candidates: ${list}`))).toEqual(new Set(['invalid-field']))
  },
)

it.each(['[]', '[{readiness: ready-now}]', '[TBD]'])('candidates who are nobody are missing: %s', async (list) => {
  expect(await rulesFor(`position: cro, candidates: ${list}`)).toContain('missing-successor')
})

describe('beside a candidate who can be read, one who', () => {
  const ready = '{person: Cy Roe, candidateType: external, readiness: ready-3-plus-years, ranking: 2, emergency: true}'

  it.each(['Di Ray', '{employee: Di Ray}', '{di: ready-now}'])(
    'cannot be read may fill the bench: %s',
    async (other) => {
      const found = await rulesFor(`position: cro, candidates: [${ready}, ${other}]`)
      expect(found.filter((rule) => !/-field$/.test(rule))).toEqual([])
    },
  )

  it('is nobody leaves it thin', async () => {
    const found = await rulesFor(`position: cro, candidates: [${ready}, {readiness: ready-now}]`)
    expect(found).toEqual(expect.arrayContaining(['external-only-succession', 'missing-field', 'thin-bench']))
  })
})

describe('candidates may be named', () => {
  const people = `people: [{id: p-bo, name: Bo Lind}, {id: p-cy, name: Cy Roe, style: strategy}, {id: p-di, name: Di Ray}]
positions:
  - {id: ceo, title: Chief Executive Officer, name: Ana Costa}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo, person: p-bo}
  - {id: vp, title: VP of Sales, reportsTo: cro, person: p-cy}
succession:
  - {position: cro, lastReviewed: 2026-10, CANDIDATES}
`
  const named = async (list: string) => {
    const { plans } = await chartFromText(people.replace('CANDIDATES', list))
    return plans[0]?.candidates.map(({ person }) => person?.id)
  }

  it.each([
    'candidates: [{person: p-cy}, {person: p-di}]',
    'candidates: [{id: p-cy}, {id: p-di}]',
    'candidates: [{name: Cy Roe}, {name: DI RAY}]',
    'candidates: [{id: p-cy, name: Cy Roe}, {person: , name: Di Ray}]',
    'successors: [{person: p-cy}, {person: p-di}]',
  ])('in %s', async (list) => {
    expect(await named(list)).toEqual(['p-cy', 'p-di'])
  })

  it('by a misspelt id, which is told at its place', async () => {
    const { files } = await lintText(people.replace('CANDIDATES', 'candidates: [{id: P-CY, readiness: ready-now}]'))
    const found = files.flatMap(({ findings }) => findings).filter(({ ruleId }) => ruleId === 'unknown-reference')
    expect(found.map(({ message, place }) => `${lineColumn(place)} ${message}`)).toEqual([
      '7:62 The field id of a candidate for Chief Revenue Officer (cro) names "P-CY", and nobody under people has that id. Did you mean "p-cy"?',
    ])
  })
})

describe('a seat whose plan stands there in another shape is not without one', () => {
  const rest = 'positions: [{id: ceo, title: Chief Executive Officer, name: Ana Costa}]'

  it.each([
    'succession: [{candidates: [{person: Cy Roe}]}]',
    'succession: [{person: Cy Roe, readiness: ready-now}]',
    'candidates: [{person: Cy Roe}]',
    'successor: Cy Roe',
  ])('%s', async (field) => {
    const seat = `{id: cro, title: Chief Revenue Officer, name: Bo Lind, reportsTo: ceo, ${field}}`
    const { files } = await lintText(rest.replace(']', `, ${seat}]`))
    const found = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/-field$/)
  })

  it('but for an empty list', async () => {
    const { files } = await lintText(
      rest.replace(']', ', {id: cro, title: Chief Revenue Officer, name: Bo Lind, reportsTo: ceo, succession: []}]'),
    )
    expect(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toContain('missing-successor')
  })
})
