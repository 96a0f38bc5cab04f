import { describe, expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

const seats = [
  '  - {id: ceo, title: Chief Executive Officer, person: p-bo}',
  '  - {id: ops, title: Plant Manager, reportsTo: ceo, person: [{id: p-bo, name: Bo Lind}]}',
  '  - {id: lab, title: Lab Manager, reportsTo: ceo, person: {id: p-cy, name: Cy Roth}}',
]

async function found(lines: readonly string[], people = ''): Promise<readonly string[]> {
  const { files } = await lintText(`${people}positions:\n${lines.join('\n')}\n`)
  return files.flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

it.each(['', 'people: [{id: p-di, name: Di Vega}]\n'])(
  'an id of somebody who is described on a position means them, above and below (people: %j)',
  async (people) => {
    const inBoth = [
      expect.stringMatching(/^person-reports-to-self-via-seat: Bo Lind holds Plant Manager \(ops\) and its manager/),
    ]
    expect(await found(seats, people)).toEqual(inBoth)
    expect(await found(seats.toReversed(), people)).toEqual(inBoth)
  },
)

it('an id of somebody whom only a plan describes means them on a position, too', async () => {
  const chart = `people:
  - {id: p-di, name: Di Vega}
positions:
  - {id: ceo, title: Chief Executive Officer, person: p-di}
  - {id: cso, title: Chief Sales Officer, reportsTo: ceo, person: p-bo}
succession:
  - position: cso
    lastReviewed: 2026-10
    candidates:
      - {person: {id: p-bo, name: Bo Lind}, readiness: now, emergency: true}
`
  const { files } = await lintText(chart)
  const told = files.flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
  expect(told.filter((each) => /^(circular-succession|unknown-reference)/.test(each))).toEqual([
    'circular-succession: Bo Lind is lined up to follow themselves as Chief Sales Officer (cso). If they leave, the plan leaves with them. Name somebody else.',
  ])
})

it('a candidate may be named by an id above the candidate who is described with it', async () => {
  const chart = `people: [{id: p-di, name: Di Vega}]
positions:
  - {id: cso, title: Chief Sales Officer, person: p-di}
succession:
  - position: cso
    lastReviewed: 2026-10
    candidates:
      - {person: p-bo, readiness: ready-now, emergency: true}
      - {person: {id: p-bo, name: Bo Lind}}
`
  const { files } = await lintText(chart)
  const rules = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
  expect(rules).toContain('duplicate-candidate')
  expect(rules).not.toContain('unknown-reference')
})

describe('somebody who is listed and written out as well, with one id', () => {
  const listed =
    'people:\n  - {id: p-ana, name: Ana Costa}\n  - {id: p-eve, name: Eve Stone, email: eve@firm.example, leavingOn: 2026-12-15}\n'
  const on = (vp: string) => [
    '  - {id: ceo, title: Managing Partner, person: p-ana}',
    `  - {id: vp, title: Plant Manager, reportsTo: ceo, person: ${vp}}`,
    '  - {id: lab, title: Lab Manager, reportsTo: vp, person: {id: p-eve, name: Eve Stone}}',
  ]
  const toThemselves = expect.stringMatching(/^person-reports-to-self-via-seat: Eve Stone holds/i)

  it.each([
    'p-eve',
    '{id: p-eve, name: Eve Stone}',
    '{id: p-eve}',
    '{id: p-eve, name: EVE STONE, style: strategy, email: Eve@Firm.example}',
  ])('is one person: %s', async (vp) => {
    expect(await found(on(vp), listed)).toEqual([toThemselves])
    expect(await found(on(vp))).toEqual([toThemselves])
  })

  it.each(['id: p-eve, ', ''])('keeps what either record silences: {%sname: Eve Stone}', async (id) => {
    const ignored = `{${id}name: Eve Stone, titel: x, x-orglint-ignore: [{rule: unknown-field, reason: ours}]}`
    expect(await found(on(ignored), listed)).toEqual([toThemselves])
  })

  it('is known by what either record says', async () => {
    const told = await found(on('{id: p-eve, status: left}'), 'people: [{id: p-ana, name: Ana Costa}]\n')
    expect(told.filter((each) => each.startsWith('leaver-still-in-seat')).length).toBe(2)
  })

  it.each(['{id: p-eve, name: Bo Lind}', '{id: p-eve, name: Eve Stone, leavingOn: 2027-01-31}'])(
    'is somebody else where the records contradict each other: %s',
    async (vp) => {
      const told = await found(on(vp), listed)
      expect(told.filter((each) => each.startsWith('person-reports-to-self'))).toEqual([])
    },
  )
})

describe('somebody who is listed, and named on a seat by no more than the name', () => {
  const people = 'people:\n  - {id: p-ana, name: Ana Costa}\n  - {id: p-eve, name: Eve Stone, leavingOn: 2026-10-15}\n'
  const chart = (seat: string) => [
    '  - {id: ceo, title: Managing Partner, person: p-ana}',
    `  - {id: lab, title: Lab Manager, reportsTo: ceo, ${seat}}`,
    '  - {id: tester, title: Tester, reportsTo: lab, name: Cy Roth}',
  ]
  const leaver = expect.stringMatching(/^leaver-still-in-seat: Eve Stone/)

  it.each(['person: p-eve', 'name: Eve Stone', 'name: EVE STONE', 'person: {name: Eve Stone}'])(
    'is one person: %s',
    async (seat) => {
      expect(await found(chart(seat), people)).toEqual([leaver])
    },
  )

  it.each(['name: Eve Stone, email: other@example.com', 'person: {name: Eve Stone, email: other@example.com}'])(
    'is somebody else with another address: %s',
    async (seat) => {
      const listed = people.replace('Eve Stone,', 'Eve Stone, email: eve@example.com,')
      expect(await found(chart(seat), listed)).not.toContainEqual(leaver)
    },
  )

  it('may be either of two whom the chart lists under that name', async () => {
    expect(await found(chart('name: Eve Stone'), `${people}  - {id: p-eve2, name: Eve Stone}\n`)).not.toContainEqual(
      leaver,
    )
  })

  it('is nobody in particular under a single name', async () => {
    expect(await found(chart('name: Eve'), people.replace('Eve Stone', 'Eve'))).not.toContainEqual(leaver)
  })
})

it.each(['Eve Stone', 'EVE STONE', '{name: Eve Stone}'])(
  'a candidate who bears the name of the holder is the holder: %s',
  async (candidate) => {
    const lines = [
      '  - {id: ceo, title: Managing Partner, name: Ana Costa}',
      '  - id: cso',
      '    title: Chief Sales Officer',
      '    name: Eve Stone',
      '    reportsTo: ceo',
      `    succession: {lastReviewed: 2026-10, candidates: [{person: ${candidate}, readiness: now, emergency: true}]}`,
    ]
    const told = await found(lines)
    expect(told.filter((each) => each.startsWith('circular-succession'))).toEqual([
      'circular-succession: Eve Stone is lined up to follow themselves as Chief Sales Officer (cso). If they leave, the plan leaves with them. Name somebody else.',
    ])
  },
)

it.each(['person: null', 'person: ""', 'person: []', 'person:'])(
  'an empty %s leaves the name beside it',
  async (empty) => {
    const lines = [
      '  - {id: ceo, title: Managing Partner, name: Ana Costa}',
      `  - {id: lab, title: Lab Manager, reportsTo: ceo, status: vacant, ${empty}, name: Eve Stone}`,
    ]
    expect(await found(lines)).toEqual([expect.stringMatching(/^vacant-with-person: .*Eve Stone/)])
  },
)

it('whoever is listed by name alone is meant by that name', async () => {
  const people = 'people: [{name: Bo Lind}, {name: Cy Roth, style: execution}]\n'
  const named = [
    '  - {id: ceo, title: Chief Executive Officer, person: Bo Lind}',
    '  - {id: ops, title: Plant Manager, reportsTo: ceo, person: [cy roth]}',
  ]
  expect(await found(named, people)).toEqual([])
  const unknown = '  - {id: lab, title: Lab Manager, reportsTo: ceo, person: Di Vega}'
  expect(await found([...named, unknown], people)).toEqual([
    'unknown-reference: The field person of Lab Manager (lab) names "Di Vega", and nobody under people has that id. What rests on it cannot be judged. Correct it, or add what it names.',
  ])
})
