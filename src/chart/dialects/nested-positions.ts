import { type ChartRecord, fieldNode } from '../chart-record.ts'
import { listRecords } from './list-records.ts'
import type { MisplacedValue, PositionRecord } from './outline.ts'

/**
 * Records and all that is nested below them, in order of place. A walk by hand: charts may nest deeper than
 * the stack. A record or a list reached again by an alias is not read twice.
 */
export function nestedPositions(
  tops: readonly ChartRecord[],
  field: string,
  misplaced: MisplacedValue[],
): readonly PositionRecord[] {
  const positions: PositionRecord[] = []
  const seen = new Set<number>()
  const waiting: PositionRecord[] = tops.map((record) => ({ record, nestedUnder: undefined })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { record } = next
    if (record.tree.hasAliases && seen.size === seen.add(record.node).size) continue
    const number = positions.push(next) - 1
    const below = fieldNode(record, field)
    if (below === undefined) continue
    if (record.tree.hasAliases && seen.size === seen.add(record.tree.target(below)).size) continue
    const records = listRecords(record.tree, below, record.names, 'a list of positions', misplaced)
    for (let at = records.length - 1; at >= 0; at--) {
      const inner = records[at]
      if (inner) waiting.push({ record: inner, nestedUnder: number })
    }
  }
  return positions
}
