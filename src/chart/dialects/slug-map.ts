import type { Child, NodeId, Tree } from '../../parse/tree.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { emptyOutline, type Outline } from './outline.ts'
import { recordKeys } from './record-keys.ts'
import { recordsFit } from './records-fit.ts'

/** A map from a person's slug to the record; the edge names such a slug, or one that another field declares. */
export const slugMap: Dialect = {
  name: 'slug-map',
  summary: 'a map whose keys are ids and whose values are records, each naming its manager',
  example: `ana-costa:
  title: Chief Executive Officer
bo-lind:
  title: VP of Sales
  reports_to: ana-costa
`,
  strictFields: false,
  readsFirstDocument: true,
  recognise: (tree, fields) => {
    const records = mapsIn(tree)
    const entries = entriesIn(tree)
    if (records.length * 2 <= entries.length) return undefined
    const ids = entries.flatMap(({ key }) => key ?? [])
    return recordsFit(tree, records, fields, ids)
  },
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const mapping = guessedMapping(recordKeys(tree, mapsIn(tree)), fields, [])
  const names = fieldNames(mapping.has('id') ? mapping : mapping.set('id', []))
  const seen = new Set<NodeId>()
  const positions = mapsIn(tree).flatMap((node) => {
    const target = tree.target(node)
    if (seen.has(target)) return []
    seen.add(target)
    return [{ record: { tree, node, names, keyIsId: true }, nestedUnder: undefined }]
  })
  return { ...emptyOutline, positions }
}

function mapsIn(tree: Tree): readonly NodeId[] {
  return entriesIn(tree).flatMap(({ node }) => (tree.kind(node) === 'map' ? [node] : []))
}

function entriesIn(tree: Tree): readonly Child[] {
  const top = tree.documents[0]
  return top !== undefined && tree.kind(top) === 'map' ? tree.children(top) : []
}
