import { type ChartRecord, fieldNode } from './chart-record.ts'
import { isNull } from './dialects/list-records.ts'
import { saysNothing } from './says-nothing.ts'

/** As `isSaid`, but texts that are empty to the caller say nothing, nor does a list of them: words such as `TBD`, if not told otherwise. */
export function isFilledIn(
  record: ChartRecord,
  field: string,
  isEmpty: (text: string) => boolean = saysNothing,
): boolean {
  const { tree } = record
  const node = fieldNode(record, field)
  if (node === undefined) return false
  const nodes = tree.kind(node) === 'list' ? tree.children(node).map((item) => item.node) : [node]
  return nodes.some((each) => {
    const text = tree.text(each)
    return !isNull(tree, each) && (text === undefined || !isEmpty(text))
  })
}
