import { seatStatusInWords } from '../parse/seat-status-words.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import { barePosition } from './bare-position.ts'
import type { Position, PositionStatus } from './chart.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import type { PositionFacts } from './dialects/outline.ts'
import { keysOfField } from './field-names.ts'
import {
  type FieldReader,
  readDate,
  readFlag,
  readMap,
  readNumber,
  readProse,
  readReference,
  readText,
  readTexts,
  readWord,
  readWords,
} from './field-readers.ts'
import { nodeOfKey } from './node-of-key.ts'
import { readFields } from './read-fields.ts'
import { readCommonName } from './read-name.ts'

const fields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['id', readText],
  ['title', readCommonName],
  ['role', readProse],
  ['reportsTo', readReference],
  ['dottedLineTo', readTexts],
  ['department', readCommonName],
  ['businessUnit', readReference],
  ['level', readNumber],
  ['track', readText],
  ['status', readStatus],
  ['startDate', readDate],
  ['endDate', readDate],
  ['statusSince', readDate],
  ['until', readDate],
  ['opensOn', readDate],
  ['frozen', readFlag],
  ['actingFor', readReference],
  ['coveredBy', readReference],
  ['critical', readFlag],
  ['impactOfLoss', readWord('low', 'medium', 'high')],
  ['execTeam', readFlag],
  ['kpis', readWords],
  ['quota', readMap(['amount', readNumber], ['currency', readText], ['setBy', readReference])],
  ['duties', readWords],
  ['handsOffTo', readTexts],
  ['channels', readWords],
  ['covers', readWords],
  ['liaison', readTexts],
  ['profile', readProse],
  ['coHead', readFlag],
  ['split', readProse],
  ['remit', readProse],
  ['limit', readNumber],
  ['jobShare', readFlag],
  ['fte', readNumber],
  ['secondary', readFlag],
  ['archetype', readText],
])

const readKnownStatus = readWord('filled', 'vacant', 'interim', 'planned')

/** A status; other words for one count, too, of which the check of the shape tells. */
function readStatus(tree: Tree, node: NodeId): PositionStatus | undefined {
  const text = readText(tree, node)
  return readKnownStatus(tree, node) ?? (text === undefined ? undefined : seatStatusInWords(text))
}

type KnownFacts = Omit<PositionFacts, 'managerMayBeOutside'> & { readonly managerMayBeOutside?: boolean }

/** A position from its record, without those who hold it. */
export function readPosition(
  record: ChartRecord,
  index: number,
  nestedUnder: Position | undefined,
  facts?: KnownFacts,
): Position {
  const position = barePosition(record, index, nestedUnder)
  position.saysMore = readFields(record, fields, position)
  const ids = knownIds(position, facts)
  position.id = ids[0]
  if (ids.length > 1) position.otherIds = ids.slice(1)
  const named = namedReports(record)
  const reason = noSuccessionReason(record)
  if (named) position.namedReports = named
  if (reason !== undefined) position.noSuccessionReason = reason
  if (facts) {
    const { id, otherIds, ...others } = facts
    Object.assign(position, others)
  }
  if (named || reason !== undefined || facts) position.saysMore = true
  return position
}

/** What a position goes by, the likeliest first. */
function knownIds({ id, record }: Pick<Position, 'id' | 'record'>, facts: KnownFacts | undefined): readonly string[] {
  const isSimple = !record.keyIsId && !record.names.keys.has('id')
  const others = facts?.otherIds ?? none
  if (facts?.id !== undefined) return [facts.id, ...others]
  if (isSimple && others.length === 0) return id === undefined ? none : [id]
  return [...new Set([...writtenIds(record), ...others])]
}

/** Everything that the record gives as its id, the likeliest first; the key under which it stands comes last. */
function writtenIds(record: ChartRecord): readonly string[] {
  const { tree, node, names, keyIsId } = record
  const written = keysOfField(names, 'id').map((key) => {
    const found = nodeOfKey(tree, node, key)
    return found === undefined ? undefined : readText(tree, found)
  })
  return [...written, keyIsId ? tree.key(node) : undefined].flatMap((id) => id ?? [])
}

/** The ids in a list of reports; whole records there are nested positions. */
function namedReports(record: ChartRecord): readonly string[] | undefined {
  const list = fieldNode(record, 'reports')
  const { tree } = record
  if (list === undefined || tree.kind(list) !== 'list') return undefined
  const ids = tree.children(list).map(({ node }) => readText(tree, node))
  return ids.every((id) => id === undefined) && ids.length > 0 ? undefined : ids.flatMap((id) => id ?? [])
}

/** `succession: none-needed` counts only with a reason beside it. */
function noSuccessionReason(record: ChartRecord): string | undefined {
  const { tree } = record
  const plan = fieldNode(record, 'succession')
  const reason = fieldNode(record, 'reason')
  if (plan === undefined || reason === undefined) return undefined
  return readText(tree, plan) === 'none-needed' ? readText(tree, reason) : undefined
}

const none: readonly never[] = []
