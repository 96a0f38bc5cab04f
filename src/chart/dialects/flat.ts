import type { NodeId, Tree } from '../../parse/tree.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping, Fit } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { listRecords } from './list-records.ts'
import { emptyOutline, type MisplacedValue, type Outline, type PositionRecord } from './outline.ts'
import { recordKeys } from './record-keys.ts'
import { recordsFit } from './records-fit.ts'
import { unitRecords } from './unit-records.ts'

/** Where people keep the list, likeliest first; a list under another key has to be plainer. */
const wrappers = ['employees', 'people', 'nodes', 'data', 'positions']

/** A list of records, one per employee or post, each naming its manager. */
export const flat: Dialect = {
  name: 'flat',
  summary: 'a list of records (also under employees, people, nodes or data), each naming its manager by id',
  example: `- {employeeId: 1042, name: Ana Costa, jobTitle: Chief Executive Officer}
- {employeeId: 1043, name: Bo Lind, jobTitle: VP of Sales, managerId: 1042}
`,
  strictFields: false,
  readsFirstDocument: true,
  recognise: (tree, fields) => bestList(tree, fields)?.fit,
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const list = bestList(tree, fields)?.list ?? anyList(tree)
  if (list === undefined) return emptyOutline
  const misplaced: MisplacedValue[] = []
  const keys = recordKeys(tree, mapsIn(tree, list))
  const mapping = guessedMapping(keys, fields)
  const units = unitRecords(tree, keys, mapping)
  const records = listRecords(tree, list, fieldNames(mapping), 'a list of records', misplaced)
  const positions = records.map((record): PositionRecord => {
    if (!units.includes(record.node)) return { record, nestedUnder: undefined }
    return { record: { ...record, names: units.names }, nestedUnder: undefined, facts: { isUnit: true } }
  })
  return { ...emptyOutline, positions, misplaced }
}

function bestList(tree: Tree, fields: FieldMapping): { readonly list: NodeId; readonly fit: Fit } | undefined {
  for (const { key, list } of listsIn(tree)) {
    const fit = recordsFit(tree, mapsIn(tree, list), fields)
    if (fit === 'clear' || (fit === 'possible' && (key === undefined || wrappers.includes(key)))) return { list, fit }
  }
  return undefined
}

/** The list to read where the user says that the file is of this shape. */
function anyList(tree: Tree): NodeId | undefined {
  return listsIn(tree).find(({ list }) => mapsIn(tree, list).length > 0)?.list
}

/** The list at the top, or the lists in the map at the top, those under well-known keys first. */
function listsIn(tree: Tree): readonly { readonly key: string | undefined; readonly list: NodeId }[] {
  const top = tree.documents[0]
  if (top === undefined) return []
  if (tree.kind(top) === 'list') return [{ key: undefined, list: top }]
  const rank = (key = ''): number => (wrappers.includes(key) ? wrappers.indexOf(key) : wrappers.length)
  return tree
    .children(top)
    .filter(({ node }) => tree.kind(node) === 'list')
    .map(({ key, node }) => ({ key, list: node }))
    .sort((a, b) => rank(a.key) - rank(b.key))
}

function mapsIn(tree: Tree, list: NodeId): readonly NodeId[] {
  return tree.children(list).flatMap(({ node }) => (tree.kind(node) === 'map' ? [node] : []))
}
