import type { Fix } from '../finding.ts'
import type { RecordProblem } from '../parse/check-record.ts'
import { renameKey, replaceValue } from '../parse/replace-value.ts'
import { type ChartRecord, fieldNode, isWrittenIn, nodeAt } from './chart-record.ts'
import { partialDate } from './partial-date.ts'

interface Repairs {
  readonly fix?: Fix
  readonly suggestions?: readonly Fix[]
}

/** The repair of a field or value that the chart format does not allow: a fix where it is certain, else a suggestion. */
export function repairProblem(problem: RecordProblem, record: ChartRecord): Repairs {
  const node = nodeAt(record, problem.path)
  if (node === undefined || problem.path.length === 0 || !isWrittenIn(record, node)) return {}
  const { tree } = record
  const offer = (description: string, edits: Fix['edits'] | undefined, isCertain: boolean): Repairs => {
    if (!edits) return {}
    return isCertain ? { fix: { description, edits } } : { suggestions: [{ description, edits }] }
  }
  if (problem.ruleId === 'unknown-field') {
    const { nearest, isSlip = false } = problem
    if (nearest === undefined || hasField(record, problem.path, nearest)) return {}
    return offer(`Rename it to ${nearest}`, renameKey(tree, node, nearest), isSlip)
  }
  if (problem.messageId === 'needsQuotes') {
    return offer('Put it in quotes', replaceValue(tree, node, tree.text(node) ?? ''), true)
  }
  if (!problem.likely) return {}
  const { value, isCertain } = problem.likely
  // The thirtieth of February was meant as some other day.
  if (problem.messageId === 'noDateNear' && partialDate(String(value)) === undefined) return {}
  return offer(`Write ${value}`, replaceValue(tree, node, value), isCertain)
}

/** Whether the record that a field stands in has another one of that name already. */
function hasField(record: ChartRecord, path: readonly string[], name: string): boolean {
  const inside = path.slice(0, -1)
  if (inside.length === 0) return fieldNode(record, name) !== undefined
  const owner = nodeAt(record, inside)
  return owner === undefined || record.tree.get(owner, name) !== undefined
}
