import type { NodeId, Tree } from '../../parse/tree.ts'
import { nodeOfKey } from '../node-of-key.ts'
import { squashKey } from './known-keys.ts'

/** A record among others that hold each other. */
export interface NestedRecord {
  readonly node: NodeId
  /** Number of the record in whose list it stands. */
  readonly above: number | undefined
  readonly keyIsId: boolean
}

export interface TreeOfRecords {
  /** Each before those below it. */
  readonly records: readonly NestedRecord[]
  /** Where the file is that of a team: who leads it, as written. */
  readonly lead: string | undefined
}

/** Who leads a team whose file says so beside the list of its members. */
const leads: ReadonlySet<string> = new Set(['manager', 'managerid', 'lead', 'leader', 'teamlead', 'head', 'supervisor'])

/** What only the record of somebody has, and a team has not. */
const ownTitles: ReadonlySet<string> = new Set(['title', 'jobtitle', 'role', 'position'])

/** The records of a file whose `keys` hold lists of records: walked by hand, since charts may nest deeper than the stack. */
export function treeOfRecords(tree: Tree, keys: readonly string[]): TreeOfRecords {
  const { tops, lead } = topsOf(tree, keys)
  const records: NestedRecord[] = []
  // A record or a list reached again by an alias is not read twice. One record may be both.
  const [seenRecords, seenLists] = [new Set<NodeId>(), new Set<NodeId>()]
  const isNew = (target: NodeId, seen: Set<NodeId>) => !tree.hasAliases || seen.size < seen.add(target).size
  const waiting = [...tops].reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = tree.target(next.node)
    if (!isNew(node, seenRecords)) continue
    const above = records.push(next.keyIsId ? next : { ...next, node }) - 1
    // A record that stands alone where a list may stand is such a list itself.
    const lists = listsBelow(tree, node, keys).filter((list) => isNew(tree.target(list), seenLists))
    const inner = lists.flatMap((list) => recordsIn(tree, list))
    for (const record of inner.reverse()) waiting.push({ ...record, above })
  }
  return { records, lead }
}

function below(tree: Tree, node: NodeId, keys: readonly string[]): NestedRecord[] {
  return listsBelow(tree, node, keys).flatMap((list) => recordsIn(tree, list))
}

function listsBelow(tree: Tree, node: NodeId, keys: readonly string[]): readonly NodeId[] {
  return keys.flatMap((key) => nodeOfKey(tree, node, key) ?? [])
}

/** The record at the top, those in a list there, or those in or below the fields of a map that is no record itself. */
function topsOf(
  tree: Tree,
  keys: readonly string[],
): { readonly tops: NestedRecord[]; readonly lead: string | undefined } {
  const top = tree.documents[0]
  const nothing = { tops: [], lead: undefined }
  if (top === undefined) return nothing
  const holdsOthers = (node: NodeId): boolean => below(tree, node, keys).length > 0
  if (tree.kind(top) === 'list') return { tops: recordsIn(tree, top), lead: undefined }
  if (tree.kind(top) !== 'map') return nothing
  if (holdsOthers(top)) {
    const lead = leadOf(tree, top)
    if (lead !== undefined) return { tops: below(tree, top, keys), lead }
    return { tops: [{ node: top, above: undefined, keyIsId: false }], lead }
  }
  const tops = tree
    .children(top)
    .map(({ node }) => recordsIn(tree, node))
    .filter((records) => records.some(({ node }) => holdsOthers(node)))
    .flat()
  return { tops, lead: undefined }
}

function leadOf(tree: Tree, top: NodeId): string | undefined {
  const fields = tree.children(top).map(({ key = '', node }) => ({ name: squashKey(key), node }))
  if (fields.some(({ name }) => ownTitles.has(name))) return undefined
  const lead = fields.find(({ name, node }) => leads.has(name) && tree.kind(node) === 'scalar')
  return lead && (tree.text(lead.node)?.trim() || undefined)
}

/** The maps in a list; the one record, or the records by id, in a map. */
function recordsIn(tree: Tree, node: NodeId): NestedRecord[] {
  if (tree.kind(node) === 'scalar') return []
  const children = tree.children(node)
  const maps = children.filter((child) => tree.kind(child.node) === 'map')
  const isRecord = tree.kind(node) === 'map' && maps.length < children.length
  if (isRecord) return [{ node, above: undefined, keyIsId: false }]
  return maps.map((child) => ({ node: child.node, above: undefined, keyIsId: child.key !== undefined }))
}
