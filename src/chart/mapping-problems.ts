import { nearest } from '../nearest.ts'
import type { ChartParts } from './chart-part.ts'
import type { ChartProblem } from './chart-problem.ts'
import { type ChartRecord, recordPlace } from './chart-record.ts'
import type { FieldMapping } from './dialects/dialect.ts'
import { recordKeys } from './dialects/record-keys.ts'
import { nodeOfKey } from './node-of-key.ts'

/** A field that the user maps to a key that no record of a chart has. */
interface UnmatchedMapping {
  readonly field: string
  readonly key: string
}

export interface MappingCheck {
  /** Mappings that are surely mistaken: without the field the chart cannot be read, or another key is near. */
  readonly problems: readonly ChartProblem[]
  /** Mappings to a field that this chart may just not have. */
  readonly unmatched: readonly UnmatchedMapping[]
}

/** Without these a chart says little. */
const essential: ReadonlySet<string> = new Set(['id', 'positionId', 'reportsTo', 'title', 'name'])

/** Checks that every mapped key is there. Files in orglint's own format need no mapping. */
export function checkMapping(parts: ChartParts, mapped: FieldMapping): MappingCheck {
  const records = parts
    .filter(({ dialect }) => !dialect.strictFields)
    .flatMap(({ outline }) => outline.positions.map(({ record }) => record))
  const [first] = records
  if (!first) return { problems: [], unmatched: [] }
  const absent = [...mapped].filter(([, key]) => !records.some((record) => has(record, key)))
  if (absent.length === 0) return { problems: [], unmatched: [] }
  const keys = keysIn(parts)
  const taken = new Set(mapped.values())
  const problems: ChartProblem[] = []
  const unmatched: UnmatchedMapping[] = []
  for (const [field, key] of absent) {
    const near = nearest(
      key,
      keys.filter((other) => !taken.has(other)),
    )
    const about = { ruleId: 'missing-field', place: recordPlace(first) }
    if (near !== undefined) problems.push({ ...about, messageId: 'mappedNear', data: { field, key, nearest: near } })
    else if (essential.has(field)) problems.push({ ...about, messageId: 'mapped', data: { field, key } })
    else unmatched.push({ field, key })
  }
  return { problems, unmatched }
}

function has({ tree, node }: ChartRecord, key: string): boolean {
  return nodeOfKey(tree, node, key) !== undefined
}

function keysIn(parts: ChartParts): readonly string[] {
  const keys = parts.flatMap(({ tree, outline }) => {
    const nodes = outline.positions.map(({ record }) => record.node)
    return [...recordKeys(tree, nodes).counts.keys()]
  })
  return [...new Set(keys)]
}
