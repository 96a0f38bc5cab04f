import { fieldsByRecord } from '../../parse/record-fields.ts'
import type { Tree } from '../../parse/tree.ts'
import type { ChartRecord } from '../chart-record.ts'
import { fieldNode } from '../chart-record.ts'
import { planAliases, positionAliases } from '../field-aliases.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping } from './dialect.ts'
import { listRecords } from './list-records.ts'
import { nativeFit } from './native-fit.ts'
import { nestedPositions } from './nested-positions.ts'
import { emptyOutline, type MisplacedValue, type Outline } from './outline.ts'

/** Here a mapping such as `title: role`, meant for other charts of the same folder, would hide a field of the format. */
const nativeFields: ReadonlySet<string> = new Set(fieldsByRecord.get('a position'))

/** Orglint's own format: a map with `positions`, flat (`reportsTo`) or nested (`reports`). */
export const native: Dialect = {
  name: 'native',
  summary: 'a map with a list of positions, each with reportsTo or with its reports nested',
  example: `organization: Northwind
positions:
  - {id: ceo, title: Chief Executive Officer, person: Ana Costa}
  - {id: vp-sales, title: VP of Sales, person: Bo Lind, reportsTo: ceo}
`,
  strictFields: true,
  readsFirstDocument: true,
  recognise: nativeFit,
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const node = tree.documents[0]
  if (node === undefined) return emptyOutline
  const mapped = [...fields].filter(([field, key]) => field === key || !nativeFields.has(key))
  const names = fieldNames(withAliases(mapped, planAliases, tree))
  const positionNames = fieldNames(withAliases(mapped, positionAliases, tree))
  const top: ChartRecord = { tree, node, names, keyIsId: false }
  const misplaced: MisplacedValue[] = []
  const positions = list({ ...top, names: positionNames }, 'positions', 'a list of positions', misplaced)
  return {
    top,
    positions: nestedPositions(positions, 'reports', misplaced),
    people: list(top, 'people', 'a list of people', misplaced),
    businessUnits: list(top, 'businessUnits', 'a list of business units', misplaced),
    lifecycle: list(top, 'lifecycle', 'a list of stages', misplaced),
    plans: list(top, 'succession', 'a list of succession plans', misplaced),
    misplaced,
  }
}

function list(top: ChartRecord, field: string, expected: string, misplaced: MisplacedValue[]): readonly ChartRecord[] {
  const node = fieldNode(top, field)
  return node === undefined ? [] : listRecords(top.tree, node, top.names, expected, misplaced)
}

/** Canonical field → the user's name for it, the field itself and the names that other tools give it, where the file has them. */
function withAliases(
  mapped: Iterable<readonly [field: string, key: string]>,
  aliases: ReadonlyMap<string, string>,
  tree: Tree,
): Map<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const [field, key] of mapped) keys.set(field, [key, field])
  for (const [alias, field] of aliases) {
    if (tree.hasKey(alias)) keys.set(field, [...(keys.get(field) ?? [field]), alias])
  }
  return keys
}
