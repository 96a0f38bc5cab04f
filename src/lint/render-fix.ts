import { type ChartRecord, fieldNode, isWrittenIn, nodeAt } from '../chart/chart-record.ts'
import { keysOfField } from '../chart/field-names.ts'
import type { Fix, TextEdit } from '../finding.ts'
import { insertEntry } from '../parse/insert-entry.ts'
import { removeEntry } from '../parse/remove-entry.ts'
import { replaceValue } from '../parse/replace-value.ts'
import type { ChartEdit, ChartFix, EditValue } from '../rule.ts'
import type { Source } from '../source.ts'

/** The text edits of a repair; undefined where one of them finds no safe place in this source. */
export function renderFix({ description, edits }: ChartFix, source: Source): Fix | undefined {
  const made: TextEdit[] = []
  for (const edit of edits) {
    const found = edit.on.record.tree.source === source ? textEdits(edit) : undefined
    if (!found) return undefined
    made.push(...found)
  }
  made.sort((a, b) => a.start - b.start || a.end - b.end)
  return made.some(({ start }, at) => start < (made[at - 1]?.end ?? 0)) ? undefined : { description, edits: made }
}

function textEdits(edit: ChartEdit): readonly TextEdit[] | undefined {
  const { record } = edit.on
  const { tree } = record
  if (edit.field === undefined) return removeEntry(tree, record.node)
  const node = nodeAt(record, edit.field.split('.'))
  if (node === undefined) return 'set' in edit ? addition(record, edit.field, edit.set) : undefined
  if (!isWrittenIn(record, node)) return undefined
  return 'set' in edit ? replaceValue(tree, node, edit.set) : removeEntry(tree, node)
}

function addition(record: ChartRecord, field: string, value: EditValue): readonly TextEdit[] | undefined {
  const [key] = keysOfField(record.names, field)
  if (key === undefined || !/^[A-Za-z_][\w-]*$/.test(key) || record.tree.target(record.node) !== record.node) {
    return undefined
  }
  const beside = fieldNode(record, 'title') ?? fieldNode(record, 'id') ?? fieldNode(record, 'name')
  return insertEntry(record.tree, record.node, { key, value }, beside)
}
