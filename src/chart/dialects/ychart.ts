import type { NodeId, Tree } from '../../parse/tree.ts'
import { fieldNames } from '../field-names.ts'
import { nodeOfKey } from '../node-of-key.ts'
import type { Dialect, FieldMapping } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { listRecords } from './list-records.ts'
import { emptyOutline, type MisplacedValue, type Outline, type PositionRecord } from './outline.ts'
import { recordKeys } from './record-keys.ts'

/** What the first document of such a file sets. */
const settings = ['options', 'schema', 'card']

/** YChart's files: a first document of settings, then the list of people. */
export const ychart: Dialect = {
  name: 'ychart',
  summary: 'a YChart file: a document of settings, then a list with supervisor (a name) or parentId',
  example: `---
schema:
  name: string | required
---
- {name: Ana Costa, title: Chief Executive Officer}
- {name: Bo Lind, title: VP of Sales, supervisor: Ana Costa}
`,
  strictFields: false,
  recognise: (tree) => {
    const [first, second] = tree.documents
    if (first === undefined || second === undefined) return undefined
    const hasSettings = tree.kind(first) === 'map' && settings.some((key) => tree.get(first, key) !== undefined)
    const isList = tree.kind(second) === 'list' && tree.children(second).some(({ node }) => tree.kind(node) === 'map')
    return hasSettings && isList ? 'sure' : undefined
  },
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const list = tree.documents.find((top) => tree.kind(top) === 'list')
  if (list === undefined) return emptyOutline
  const misplaced: MisplacedValue[] = []
  const maps = tree.children(list).flatMap(({ node }) => (tree.kind(node) === 'map' ? [node] : []))
  const names = fieldNames(guessedMapping(recordKeys(tree, maps), fields))
  const positions = listRecords(tree, list, names, 'a list of people', misplaced).map((record): PositionRecord => {
    return namesSupervisor(tree, record.node)
      ? { record, nestedUnder: undefined, facts: { managerByHolder: true, managerMayBeOutside: true } }
      : { record, nestedUnder: undefined }
  })
  return { ...emptyOutline, positions, misplaced }
}

/** A supervisor is named; a parent goes by its id. */
function namesSupervisor(tree: Tree, record: NodeId): boolean {
  const parent = nodeOfKey(tree, record, 'parentId')
  return parent === undefined || tree.text(parent) === undefined
}
