import type { NodeId, Tree } from '../../parse/tree.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping, Fit } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { emptyOutline, type Outline } from './outline.ts'
import { recordKeys } from './record-keys.ts'
import { recordsFit } from './records-fit.ts'

/** Where people keep the map, if it does not stand at the top. */
const wrappers: ReadonlySet<string> = new Set([
  'employees',
  'people',
  'persons',
  'staff',
  'members',
  'team',
  'positions',
  'roles',
  'nodes',
  'data',
])

/** A map from a person's slug to the record; the edge names such a slug, or one that another field declares. */
export const slugMap: Dialect = {
  name: 'slug-map',
  summary: 'a map (also under employees, people, staff or roles) from ids to records, each naming its manager',
  example: `ana-costa:
  title: Chief Executive Officer
bo-lind:
  title: VP of Sales
  reports_to: ana-costa
`,
  strictFields: false,
  readsFirstDocument: true,
  recognise: (tree, fields) => bestMap(tree, fields)?.fit,
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const map = bestMap(tree, fields)?.map ?? topMap(tree)
  if (map === undefined) return emptyOutline
  const records = mapsIn(tree, map)
  const mapping = guessedMapping(recordKeys(tree, records), fields, [])
  const names = fieldNames(mapping.has('id') ? mapping : mapping.set('id', []))
  const seen = new Set<NodeId>()
  const positions = records.flatMap((node) => {
    const target = tree.target(node)
    if (seen.has(target)) return []
    seen.add(target)
    return [{ record: { tree, node, names, keyIsId: true }, nestedUnder: undefined }]
  })
  return { ...emptyOutline, positions }
}

function bestMap(tree: Tree, fields: FieldMapping): { readonly map: NodeId; readonly fit: Fit } | undefined {
  const top = topMap(tree)
  if (top === undefined) return undefined
  const fit = mapFit(tree, top, fields)
  if (fit !== undefined) return { map: top, fit }
  for (const { key = '', node } of tree.children(top)) {
    if (tree.kind(node) !== 'map' || !wrappers.has(key.toLowerCase())) continue
    const inner = mapFit(tree, node, fields)
    if (inner === 'clear') return { map: node, fit: inner }
  }
  return undefined
}

function mapFit(tree: Tree, map: NodeId, fields: FieldMapping): Fit | undefined {
  const records = mapsIn(tree, map)
  const entries = tree.children(map)
  if (records.length * 2 <= entries.length) return undefined
  return recordsFit(
    tree,
    records,
    fields,
    entries.flatMap(({ key }) => key ?? []),
  )
}

function mapsIn(tree: Tree, map: NodeId): readonly NodeId[] {
  return tree.children(map).flatMap(({ node }) => (tree.kind(node) === 'map' ? [node] : []))
}

function topMap(tree: Tree): NodeId | undefined {
  const top = tree.documents[0]
  return top !== undefined && tree.kind(top) === 'map' ? top : undefined
}
