import { applyEdits } from '../apply-edits.ts'
import type { Finding, TextEdit } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { lintTestCase } from './lint-test-case.ts'
import type { InvalidTestCase } from './rule-test-case.ts'
import { failure } from './test-failure.ts'

/** Throws an `AssertionError` where the fixes of the findings do not make the output of the case out of its chart. */
export async function checkOutput(findings: readonly Finding[], test: InvalidTestCase, rule: Rule): Promise<void> {
  const { chart, output: expected = null } = test
  const fixed = applyEdits(chart, editsOf(findings))
  const actual = fixed === chart ? null : fixed
  if (actual !== null && !rule.fixable) {
    throw failure(`The rule ${rule.id} has a fix and does not say so. Declare it with fixable: true.`)
  }
  if (actual !== expected) {
    const said =
      expected === null
        ? 'The rule repairs this chart. Write under output what it becomes.'
        : actual === null
          ? 'The case has an output, and the rule repairs nothing here.'
          : 'The fixes make something else of the chart than the output says.'
    throw failure(actual === null ? said : `${said} It becomes:\n${actual}`, { actual, expected })
  }
  // Throws where the fixes spoil the chart.
  if (actual !== null) await lintTestCase(rule, { ...test, chart: actual })
}

/** The edits of one pass: a fix that overlaps an earlier one waits. */
function editsOf(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = []
  for (const { fix } of findings) {
    const edits = fix?.edits ?? []
    const isFree = edits.every(({ start, end }) => taken.every((other) => end <= other.start || start >= other.end))
    if (isFree) taken.push(...edits)
  }
  return taken
}
