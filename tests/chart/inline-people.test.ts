import { expect, it } from 'vitest'
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
