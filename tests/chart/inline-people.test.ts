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
