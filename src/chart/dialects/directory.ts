import type { NodeId, Tree } from '../../parse/tree.ts'
import { fieldNode } from '../chart-record.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { clearEdges, treeEdges, wordedEdges } from './known-keys.ts'
import { emptyOutline, type Outline, type PositionFacts } from './outline.ts'
import { isAboutPeople } from './people-evidence.ts'
import { hasAny, recordKeys } from './record-keys.ts'
import { standsForFolder } from './stands-for-folder.ts'

/** Each file is one person; their ids are the names of the files. Several files make a chart. */
export const directory: Dialect = {
  name: 'directory',
  summary: 'one file per person, whose id is the name of the file; also Markdown with front matter',
  example: `---
name: Bo Lind
title: VP of Sales
reportsTo: ana-costa
---
`,
  exampleFile: 'bo-lind.md',
  strictFields: false,
  onePerFile: true,
  recognise: (tree, fields) => {
    const top = recordIn(tree)
    if (top === undefined) return undefined
    const keys = recordKeys(tree, [top])
    const mapped = fields.get('reportsTo')
    const isNamed = isAboutPeople(keys) || hasAny(keys, ['name', 'title', 'fullname', 'displayname', 'email'])
    if (!isNamed) return undefined
    if ((mapped !== undefined && keys.counts.has(mapped)) || hasAny(keys, clearEdges)) return 'clear'
    return hasAny(keys, [...wordedEdges, ...treeEdges]) && isAboutPeople(keys) ? 'clear' : undefined
  },
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const top = recordIn(tree)
  if (top === undefined) return emptyOutline
  const names = fieldNames(guessedMapping(recordKeys(tree, [top]), fields))
  const record = { tree, node: top, names, keyIsId: false }
  return { ...emptyOutline, positions: [{ record, nestedUnder: undefined, facts: factsOf(record) }] }
}

function factsOf(record: Parameters<typeof fieldNode>[0]): PositionFacts {
  const { tree } = record
  const own = fieldNode(record, 'id')
  const edge = fieldNode(record, 'reportsTo')
  const fileId = idOfFile(tree.source.path)
  const text = edge === undefined ? undefined : tree.text(edge)?.trim()
  return {
    ...(own === undefined || tree.text(own) === undefined ? { id: fileId } : { otherIds: [fileId] }),
    ...(text ? { reportsTo: idOfLink(text) } : {}),
  }
}

/** `people/ana-costa.yaml`, `people/ana-costa/index.md` and `agents/ana-costa/AGENTS.md` are all `ana-costa`. */
function idOfFile(path: string): string {
  const [name = '', folder] = path.split('/').reverse()
  const stem = withoutExtension(name)
  return folder !== undefined && standsForFolder(stem) ? folder : stem
}

/** A manager may be named by file: `ana-costa.yaml`, `../ana-costa.md`, `[[ana-costa|Ana]]`. */
function idOfLink(text: string): string {
  const linked = /^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/.exec(text)?.[1]?.trim()
  const path = linked ?? text
  return linked !== undefined || /\.(?:ya?ml|jsonc?|md|markdown)$/i.test(path) ? idOfFile(path) : path
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:ya?ml|jsonc?|md|markdown)$/i, '')
}

/** The map at the top of a file with nothing else in it. */
function recordIn(tree: Tree): NodeId | undefined {
  const [top, other] = tree.documents
  return top !== undefined && other === undefined && tree.kind(top) === 'map' ? top : undefined
}
