import { toValue } from '../parse/to-value.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { ChartProblem } from './chart-problem.ts'
import { placeOf, startOf } from './chart-record.ts'
import { fieldInWords } from './field-in-words.ts'
import { type IgnoreField, ignoreKey } from './ignored-rules.ts'

/** What is wrong with the form of `x-orglint-ignore`, in whatever kind of chart it stands. */
export async function ignoreProblems(fields: readonly IgnoreField[]): Promise<readonly ChartProblem[]> {
  if (fields.length === 0) return []
  const { checkRecord } = await import('../parse/check-record.ts')
  return fields.flatMap(({ tree, node }) =>
    checkRecord('ignores', toValue(tree, node)).map(({ ruleId, messageId, path, data }) => ({
      ruleId,
      messageId,
      data: { ...data, field: fieldWords(ruleId, path) },
      place: problemPlace(tree, node, ruleId, path),
    })),
  )
}

function fieldWords(ruleId: string, path: readonly string[]): string {
  // Of a field that is none, the message says itself where it stands.
  if (ruleId === 'unknown-field') return fieldInWords(path.slice(-1), () => true)
  return fieldInWords([ignoreKey, ...path], () => false)
}

function problemPlace(tree: Tree, field: NodeId, ruleId: string, path: readonly string[]) {
  let node = field
  for (const step of path) {
    const inside = tree.kind(node) === 'list' ? tree.children(node)[Number(step)]?.node : tree.get(node, step)
    if (inside === undefined) break
    node = inside
  }
  const key = ruleId === 'unknown-field' ? tree.keySpan(node) : undefined
  if (key) return { source: tree.source, ...key }
  return tree.kind(node) === 'scalar' ? placeOf(tree, node) : startOf(tree, node)
}
