import { fieldsByRecord } from '../../parse/record-fields.ts'
import type { NodeId, Tree } from '../../parse/tree.ts'
import { positionAliases } from '../field-aliases.ts'
import type { FieldMapping, Fit } from './dialect.ts'
import { squashKey } from './known-keys.ts'
import { hasAny, type RecordKeys, recordKeys } from './record-keys.ts'
import { recordsFit } from './records-fit.ts'

/** Many files have one of these; beside a list of positions they say whose it is. */
const chartKeys = ['version', 'organization', 'people', 'lifecycle', 'succession', 'goals', 'asOf', 'businessUnits']

/** Keys of a list's records that say what it is a list of. */
const marks: readonly (readonly [list: string, keys: readonly string[]])[] = [
  [
    'positions',
    ['reportsTo', 'reports', 'person', 'role', 'dottedLineTo', 'succession', ...positionAliases.keys()].map(squashKey),
  ],
  ['people', ['style', 'strengths', 'leavingOn', 'riskOfLoss', 'experience'].map(squashKey)],
  ['businessUnits', ['products', 'channels', 'industries', 'competitors', 'growth', 'symptoms']],
  ['succession', ['candidates']],
  ['lifecycle', ['owner']],
]

const positionFields: ReadonlySet<string> = new Set(fieldsByRecord.get('a position'))
const personFields: ReadonlySet<string> = new Set(fieldsByRecord.get('a person'))

/** So many records tell what a list is. */
const sample = 1_000

/** How well a file fits orglint's own format. */
export function nativeFit(tree: Tree, fields: FieldMapping): Fit | undefined {
  const top = tree.documents[0]
  if (top === undefined || tree.kind(top) !== 'map') return undefined
  if (namesSchema(tree, top)) return 'sure'
  const has = (key: string): boolean => tree.get(top, key) !== undefined
  const keysOf = (list: string): RecordKeys => recordKeys(tree, mapsUnder(tree, top, list), sample)
  const isMarked = marks.some(([list, keys]) => has(list) && hasAny(keysOf(list), keys))
  const others = chartKeys.filter(has).length
  if (has('positions')) {
    if (isMarked || others > 0) return 'sure'
    return holdsOnly(keysOf('positions'), positionFields) ? 'clear' : 'possible'
  }
  // A list of people who name their managers is a chart of another kind.
  if (has('people') && recordsFit(tree, mapsUnder(tree, top, 'people'), fields) !== undefined) return undefined
  if (isMarked) return others > 1 ? 'sure' : 'clear'
  return others > 1 || holdsOnly(keysOf('people'), personFields) ? 'possible' : undefined
}

function holdsOnly({ records, counts }: RecordKeys, fields: ReadonlySet<string>): boolean {
  return records > 0 && [...counts.keys()].every((key) => fields.has(key.split('.')[0] ?? '') || key.startsWith('x-'))
}

/** Whether the file says by its schema what it is. */
function namesSchema(tree: Tree, top: NodeId): boolean {
  const schema = tree.get(top, '$schema')
  if (schema !== undefined && tree.text(schema)?.endsWith('orgchart.schema.json')) return true
  const head = tree.source.text.slice(0, 2_000).split('\n')
  return head.some((line) => /^\s*#\s*yaml-language-server:/.test(line) && line.includes('orgchart.schema.json'))
}

/** As many as tell what the list is. */
function mapsUnder(tree: Tree, top: NodeId, key: string): readonly NodeId[] {
  const list = tree.get(top, key)
  const maps: NodeId[] = []
  if (list === undefined || tree.kind(list) !== 'list') return maps
  tree.everyChild(list, (node) => {
    if (tree.kind(node) === 'map') maps.push(node)
    return maps.length < sample
  })
  return maps
}
