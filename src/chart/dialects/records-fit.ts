import { nearest } from '../../nearest.ts'
import type { NodeId, Tree } from '../../parse/tree.ts'
import { nodeOfKey } from '../node-of-key.ts'
import { foldText } from '../titles/fold-text.ts'
import type { FieldMapping, Fit } from './dialect.ts'
import { clearEdges, knownFields, squashKey, treeEdges, wordedEdges } from './known-keys.ts'
import { isAboutEmployees, isAboutPeople } from './people-evidence.ts'
import { hasAny, type RecordKeys, recordKeys } from './record-keys.ts'

/** So many records tell what a file is. */
const sample = 1_000

/** This share of the records names a manager; those at the top need not. */
const mostHaveOne = 1 / 3

const knownIds = knownFields.get('id') ?? []
const knownNames = ['name', 'givenName', 'familyName', 'email'].flatMap((field) => knownFields.get(field) ?? [])

/**
 * How surely records that each name the one above are an org chart.
 * @param ids what the records are called where no field says so, such as their keys in a map
 */
export function recordsFit(
  tree: Tree,
  records: readonly NodeId[],
  fields: FieldMapping,
  ids: readonly string[] = [],
): Fit | undefined {
  const keys = recordKeys(tree, records, sample)
  if (keys.records === 0) return undefined
  const mapped = fields.get('reportsTo')
  if (mapped !== undefined && keys.counts.has(mapped)) {
    return treeEdges.includes(squashKey(mapped)) && !isAboutPeople(keys) ? 'possible' : 'clear'
  }
  if (!isIdentified(keys, fields, ids)) return undefined
  if (hasAny(withoutInner(keys), clearEdges, mostHaveOne)) return 'clear'
  if (hasAny(keys, [...wordedEdges, ...clearEdges], mostHaveOne)) {
    return isAboutEmployees(keys) || edgesResolve(tree, records, keys, ids) ? 'clear' : 'possible'
  }
  if (hasAny(keys, treeEdges, mostHaveOne)) return isAboutPeople(keys) ? 'clear' : 'possible'
  if (hasAny(keys, ['directreports', 'subordinates', 'reports'], mostHaveOne) && isAboutPeople(keys)) return 'clear'
  // A slip in the mapping must not make a chart look like none.
  return mapped !== undefined && nearest(mapped, keys.counts.keys()) !== undefined ? 'possible' : undefined
}

/** Only the keys of the records themselves: a setting may have a map `manager` with a `name`, too. */
function withoutInner(keys: RecordKeys): RecordKeys {
  const squashed = new Map<string, number>()
  for (const [key, count] of keys.counts) {
    if (key.includes('.')) continue
    const name = squashKey(key)
    squashed.set(name, Math.max(count, squashed.get(name) ?? 0))
  }
  return { ...keys, squashed }
}

function isIdentified(keys: RecordKeys, fields: FieldMapping, ids: readonly string[]): boolean {
  const mapped = ['id', 'positionId', 'name'].flatMap((field) => fields.get(field) ?? [])
  return (
    ids.length > 0 || mapped.some((key) => keys.counts.has(key)) || hasAny(keys, [...knownIds, ...knownNames], 1 / 2)
  )
}

/** Whether most of what the records name as manager is another record. */
function edgesResolve(tree: Tree, records: readonly NodeId[], keys: RecordKeys, ids: readonly string[]): boolean {
  const known = new Set(ids.map(foldText))
  const edges: string[] = []
  const spelt = (names: readonly string[]): readonly string[] =>
    [...keys.counts.keys()].filter((key) => names.includes(squashKey(key)))
  const idKeys = spelt([...knownIds, ...knownNames])
  const edgeKeys = spelt([...wordedEdges, ...clearEdges, ...wordedEdges.map((word) => `${word}id`)])
  const read = (record: NodeId, key: string): string | undefined => {
    const node = nodeOfKey(tree, record, key)
    const text = node === undefined ? undefined : tree.text(node)?.trim()
    return text && foldText(text)
  }
  for (const record of records.slice(0, sample)) {
    for (const key of idKeys) {
      const id = read(record, key)
      if (id) known.add(id)
    }
    for (const key of edgeKeys) {
      const edge = read(record, key)
      if (edge) edges.push(edge)
    }
  }
  return edges.length > 0 && edges.filter((edge) => known.has(edge)).length * 2 >= edges.length
}
