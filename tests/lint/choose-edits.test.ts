import { expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import type { Finding, TextEdit } from '../../src/finding.ts'
import { chooseEdits } from '../../src/lint/choose-edits.ts'
import { sourceFrom } from '../support/chart-text.ts'

const source = sourceFrom('0123456789')

function findingWith(...edits: readonly TextEdit[]): Finding {
  return {
    ruleId: 'a-rule',
    messageId: 'found',
    severity: 'warn',
    message: 'Something is wrong.',
    place: { source, start: 0, end: 1 },
    entities: [],
    related: [],
    fix: { description: 'Mend it', edits },
  }
}

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text })

it('makes repairs together that do not meet, in order of place', () => {
  const { findings, edits } = chooseEdits(
    [findingWith(edit(8, 9, 'h')), findingWith(edit(0, 1, 'a'), edit(4, 5, '')), findingWith(edit(2, 3, 'cc'))],
    ({ fix }) => fix,
  )
  expect(findings.length).toBe(3)
  expect(applyEdits(source.text, edits)).toBe('a1cc3567h9')
})

it.each([
  ['overlap', edit(3, 6, 'x'), edit(5, 7, 'y')],
  ['touch', edit(3, 5, 'x'), edit(5, 7, 'y')],
  ['touch from the front', edit(5, 7, 'x'), edit(3, 5, 'y')],
  ['are the same', edit(3, 5, 'x'), edit(3, 5, 'x')],
  ['insert at one place', edit(3, 3, 'x'), edit(3, 3, 'y')],
  ['hold one another', edit(4, 5, 'x'), edit(3, 9, 'y')],
])('lets the later one wait where two %s', (_, first, second) => {
  const findings = [findingWith(first), findingWith(edit(0, 1, 'a'), second)]
  expect(chooseEdits(findings, ({ fix }) => fix)).toEqual({ findings: [findings[0]], edits: [first] })
})

it('leaves out what is not chosen and what changes nothing', () => {
  expect(chooseEdits([findingWith(edit(0, 1, 'a'))], () => undefined).edits).toEqual([])
  expect(chooseEdits([findingWith()], ({ fix }) => fix).findings).toEqual([])
})
