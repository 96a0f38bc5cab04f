import type { Tree } from '../../parse/tree.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping, Fit } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { emptyOutline, type Outline, type PositionRecord } from './outline.ts'
import { isAboutPeople } from './people-evidence.ts'
import { hasAny, recordKeys } from './record-keys.ts'
import { type NestedRecord, treeOfRecords } from './tree-of-records.ts'
import { unitRecords } from './unit-records.ts'

/** Lists below a record that hardly anything but a chart has. */
const clearLists = ['directReports', 'direct_reports', 'subordinates']

/** Lists below a record that other trees have, too. */
const otherLists = ['reports', 'children', 'members', 'team']

/** So many records tell what a file is. */
const sample = 1_000

/** Records that hold the records of those who report to them. */
export const nested: Dialect = {
  name: 'nested',
  summary: 'records that hold their reports: under children, reports, members, subordinates, directReports or team',
  example: `name: Ana Costa
title: Chief Executive Officer
children:
  - name: Bo Lind
    title: VP of Sales
`,
  strictFields: false,
  readsFirstDocument: true,
  recognise: (tree, fields) => {
    const { records, lead } = treeOfRecords(tree, listKeys(fields))
    const isNested = lead !== undefined || records.some(({ above }) => above !== undefined)
    return isNested && !repeatsOthers(tree, records) ? fitOf(tree, records, fields) : undefined
  },
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const { records, lead } = treeOfRecords(tree, listKeys(fields))
  const keys = recordKeys(
    tree,
    records.map(({ node }) => node),
  )
  const mapping = guessedMapping(keys, fields)
  const names = fieldNames(mapping.set('reports', listKeys(fields)))
  const units = unitRecords(tree, keys, mapping)
  const positions = records.map(({ node, above, keyIsId }): PositionRecord => {
    const record = { tree, node, names, keyIsId }
    if (units.includes(node)) {
      return { record: { ...record, names: units.names }, nestedUnder: above, facts: { isUnit: true } }
    }
    return lead !== undefined && above === undefined
      ? { record, nestedUnder: above, facts: { teamLead: lead } }
      : { record, nestedUnder: above }
  })
  return { ...emptyOutline, positions }
}

function fitOf(tree: Tree, records: readonly NestedRecord[], fields: FieldMapping): Fit | undefined {
  const keys = recordKeys(
    tree,
    records.map(({ node }) => node),
    sample,
  )
  if (isAboutPeople(keys)) return 'clear'
  const isNamed = hasAny(keys, ['name', 'title', 'role', 'person', 'id'], 1 / 2)
  const isClear = fields.has('reports') || clearLists.some((key) => keys.counts.has(key))
  if (isNamed && isClear) return 'clear'
  return hasAny(keys, ['name'], 1 / 2) ? 'possible' : undefined
}

/** Whether what is nested only points at records that stand for themselves: `directReports: [{id: 2}]`. */
function repeatsOthers(tree: Tree, records: readonly NestedRecord[]): boolean {
  const idOf = ({ node }: NestedRecord): string | undefined => {
    const id = tree.get(node, 'id')
    return id === undefined ? undefined : tree.text(id)
  }
  const top = new Set(records.flatMap((record) => (record.above === undefined ? (idOf(record) ?? []) : [])))
  const below = records.filter(({ above }) => above !== undefined)
  return below.length > 0 && below.filter((record) => top.has(idOf(record) ?? '')).length * 2 > below.length
}

function listKeys(fields: FieldMapping): readonly string[] {
  const mapped = fields.get('reports')
  return mapped === undefined ? [...clearLists, ...otherLists] : [mapped]
}
