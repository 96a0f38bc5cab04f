import { describe, expect, it } from 'vitest'
import { rules as allRules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

const chart = (cro: string, others: { cfo?: string; stakeholders?: string } = {}) => `people:
  - {id: p-fi, name: Fi Nance}
  - {id: p-sa, name: Sam Ales}
  - {id: p-eve, name: Eve Stone}
  - {id: p-bo, name: Bo Lind}
positions:
  - {id: boss, title: Chief Executive Officer, person: p-bo}
  - {id: a1, title: Chief Revenue Officer, person: p-eve, reportsTo: boss${cro}}
  - {id: a2, title: Chief Operating Officer, reportsTo: boss, name: Lu Park}
  - {id: a3, title: Group Controlling Lead, role: cfo, person: p-fi, reportsTo: a2${others.cfo ?? ''}}
  - {id: a4, title: Chief Sales Officer, person: p-sa, reportsTo: a2}
succession:
  - {position: a1, lastReviewed: 2026-10, stakeholders: [${others.stakeholders ?? ''}], candidates: [{person: p-sa}]}
`

async function rulesFor(text: string): Promise<readonly string[]> {
  const { files } = await lintText(text, { rules: [...allRules] })
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
}

it('reports what nothing joins', async () => {
  const found = await rulesFor(chart(''))
  expect(found).toEqual(
    expect.arrayContaining(['cro-finance-unaligned', 'cso-cro-unaligned', 'succession-without-stakeholders']),
  )
})

describe('a liaison', () => {
  it.each([
    ...[
      'a3',
      'cfo',
      'CFO',
      'Chief Financial Officer',
      'Finance Director',
      'Group Controlling Lead',
      'group controlling lead',
    ],
    ...['p-fi', 'Fi Nance', 'fi nance', 'finance', 'Finance', 'Accounting'],
  ])('with finance may be written %s', async (word) => {
    expect(await rulesFor(chart(`, liaison: ["${word}"]`))).not.toContain('cro-finance-unaligned')
  })

  it.each(['a1', 'cro', 'CRO', 'Chief Revenue Officer', 'p-eve', 'Eve Stone'])(
    'may stand on the other side as %s',
    async (word) => {
      expect(await rulesFor(chart('', { cfo: `, liaison: ["${word}"]` }))).not.toContain('cro-finance-unaligned')
    },
  )

  it.each(['a4', 'cso', 'CSO', 'Chief Sales Officer', 'p-sa', 'Sam Ales'])(
    'with a CSO may be written %s',
    async (word) => {
      expect(await rulesFor(chart(`, liaison: ["${word}"]`))).not.toContain('cso-cro-unaligned')
    },
  )

  it.each(['marketing', 'Chief Marketing Officer', 'a2', 'the finance committee'])('%s joins neither', async (word) => {
    expect(await rulesFor(chart(`, liaison: ["${word}"]`))).toEqual(
      expect.arrayContaining(['cro-finance-unaligned', 'cso-cro-unaligned']),
    )
  })
})

describe('stakeholders', () => {
  it.each([
    ...['boss, a1, a2', 'ceo, cro, coo', 'CEO, CRO, COO', 'p-bo, p-eve, p-fi', 'Bo Lind, Eve Stone, Lu Park'],
    ...['bo lind, EVE STONE, lu park', 'Chief Executive Officer, Chief Revenue Officer, Chief Operating Officer'],
    ...['chief executive officer, Chief Revenue Officer (CRO), Group Controlling Lead'],
  ])('may be written %s', async (stakeholders) => {
    expect(await rulesFor(chart('', { stakeholders }))).not.toContain('succession-without-stakeholders')
  })

  it.each(['Chief Executive Officer, Chief Operating Officer', 'Bo Lind, Lu Park', 'a board member'])(
    '%s leave somebody out',
    async (stakeholders) => {
      expect(await rulesFor(chart('', { stakeholders }))).toContain('succession-without-stakeholders')
    },
  )
})
