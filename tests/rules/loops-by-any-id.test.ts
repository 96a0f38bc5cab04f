import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

/** Where a reporting loop is cut hangs on the ids in it: what is told of the seats must not. Ids are one digit each. */
const charts: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    'a head that hangs from the loop of another',
    [
      'id: p1, title: Chief Sales Officer, person: Ann Lee, reportsTo: p2',
      'id: p2, title: Sales Manager, person: Bo Ray, reportsTo: p3',
      'id: p3, title: SDR, person: Cy Fox, reportsTo: p1',
      'id: p4, title: Chief Sales Officer, person: Di Roy, reportsTo: p2',
    ],
  ],
  [
    'a department in the loop of its head',
    [
      'id: p1, title: Head of Customer Success, person: Ann Lee, reportsTo: p3',
      'id: p2, title: Sales Operations Manager, person: Bo Ray, reportsTo: p1',
      'id: p3, title: Chief Sales Officer, reportsTo: p2',
      'id: p4, title: Head of Marketing, person: Cy Fox, reportsTo: p2',
    ],
  ],
  [
    'a chief far below a head in a loop',
    [
      'id: p1, title: Chief Executive Officer, reportsTo: p2',
      'id: p2, title: Deal Desk Analyst, reportsTo: p3',
      'id: p3, title: Controller, reportsTo: p1',
      'id: p4, title: Recruiter, reportsTo: p3',
      'id: p5, title: Chief Sales Officer, person: Di Roy, reportsTo: p4',
    ],
  ],
]

const mirrored = (text: string): string => text.replaceAll(/p(\d)/g, (_, digit) => `p${9 - Number(digit)}`)

async function told(lines: readonly string[], back = (text: string) => text): Promise<readonly string[]> {
  const chart = `positions:\n${lines.map((line) => `  - {${line}}\n`).join('')}`
  const { files, crashes } = await lintText(chart, { rules: [...rules] })
  expect(crashes).toEqual([])
  const all = files.flatMap(({ findings }) => findings)
  return all.map(({ ruleId, entities }) => `${ruleId} ${back(entities.map(({ id }) => id).join())}`).toSorted()
}

describe('what is told of a loop hangs on no id', () => {
  it.each(charts)('%s', async (_, lines) => {
    const asWritten = await told(lines)
    expect(asWritten.some((finding) => finding.startsWith('reporting-cycle'))).toBe(true)
    expect(await told(lines.map(mirrored), mirrored)).toEqual(asWritten)
  })
})
