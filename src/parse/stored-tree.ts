import type { Source, Span } from '../source.ts'
import { beginsAsText, coreScalar, isNullText } from './core-scalar.ts'
import { mergedMaps } from './merged-maps.ts'
import { nodeFlag } from './node-flag.ts'
import type { NodeTable } from './node-table.ts'
import type { Child, NodeId, NodeKind, ScalarValue, Tree } from './tree.ts'
import { type TreeData, targetOf } from './tree-data.ts'

const notAnEntry = nodeFlag.hidden | nodeFlag.merge
const manyEntries = 24

/** The tree over its table. */
export class StoredTree implements Tree {
  readonly source: Source
  readonly documents: readonly NodeId[]
  private readonly data: TreeData
  private readonly nodes: NodeTable
  /** The columns of the table that are asked for all the time. */
  private readonly flags: Uint16Array
  private readonly next: Int32Array
  private readonly keys: Int32Array
  /** Key number → node for the own entries of large maps, made when first asked. */
  private readonly entries = new Map<NodeId, Map<number, NodeId>>()
  /** The items of large lists, made when first asked. */
  private readonly items = new Map<NodeId, readonly NodeId[]>()

  constructor(data: TreeData) {
    this.data = data
    this.source = data.source
    this.documents = data.documents
    this.nodes = data.nodes
    this.flags = data.nodes.flags
    this.next = data.nodes.next
    this.keys = data.nodes.key
  }

  get size(): number {
    return this.nodes.count
  }

  get hasAliases(): boolean {
    return this.data.targets.size > 0
  }

  kind(node: NodeId): NodeKind {
    const flags = this.flagsOf(node)
    if (flags & nodeFlag.map) return 'map'
    return flags & nodeFlag.list ? 'list' : 'scalar'
  }

  target(node: NodeId): NodeId {
    return (this.flags[node] ?? 0) & nodeFlag.alias ? targetOf(this.data, node) : node
  }

  parent(node: NodeId): NodeId | undefined {
    const parent = this.nodes.parent[node] ?? -1
    return parent === -1 ? undefined : parent
  }

  hasKey(key: string): boolean {
    return this.data.keys.numberOf(key) !== undefined
  }

  span(node: NodeId): Span {
    return { start: this.nodes.start[node] ?? 0, end: this.nodes.end[node] ?? 0 }
  }

  key(node: NodeId): string | undefined {
    return this.data.keys.nameOf(this.keys[node] ?? -1)
  }

  keySpan(node: NodeId): Span | undefined {
    if ((this.keys[node] ?? -1) === -1) return undefined
    return { start: this.nodes.keyStart[node] ?? 0, end: this.nodes.keyEnd[node] ?? 0 }
  }

  children(node: NodeId): Child[] {
    const target = this.target(node)
    const children = this.ownChildren(target)
    if (((this.flags[target] ?? 0) & nodeFlag.merges) === 0) return children
    const keys = new Set(children.map(({ key }) => key))
    for (const map of mergedMaps(this.data, target)) {
      for (const child of this.ownChildren(map)) {
        if (keys.has(child.key)) continue
        keys.add(child.key)
        children.push(child)
      }
    }
    return children
  }

  everyChild(node: NodeId, test: (node: NodeId, key: string | undefined) => boolean): boolean {
    const { flags, next, keys, data } = this
    const target = this.target(node)
    if ((flags[target] ?? 0) & nodeFlag.merges)
      return this.children(target).every((child) => test(child.node, child.key))
    const end = next[target] ?? 0
    for (let child = target + 1; child < end; child = next[child] ?? end) {
      if (((flags[child] ?? 0) & notAnEntry) === 0 && !test(child, data.keys.nameOf(keys[child] ?? -1))) return false
    }
    return true
  }

  get(node: NodeId, key: string): NodeId | undefined {
    const number = this.data.keys.numberOf(key)
    if (number === undefined) return undefined
    const target = this.target(node)
    const flags = this.flags[target] ?? 0
    if ((flags & nodeFlag.map) === 0) return undefined
    const own = this.ownEntry(target, number)
    if (own !== undefined || (flags & nodeFlag.merges) === 0) return own
    for (const map of mergedMaps(this.data, target)) {
      const merged = this.ownEntry(map, number)
      if (merged !== undefined) return merged
    }
    return undefined
  }

  item(node: NodeId, at: number): NodeId | undefined {
    const { flags, next } = this
    const list = this.target(node)
    if (((flags[list] ?? 0) & nodeFlag.list) === 0) return undefined
    if (at >= manyEntries) return this.itemsOf(list)[at]
    const end = next[list] ?? 0
    let passed = 0
    for (let child = list + 1; child < end; child = next[child] ?? end) {
      if (((flags[child] ?? 0) & notAnEntry) === 0 && passed++ === at) return child
    }
    return undefined
  }

  text(node: NodeId): string | undefined {
    const target = this.target(node)
    const flags = this.flags[target] ?? 0
    if (flags & (nodeFlag.map | nodeFlag.list)) return undefined
    const text = this.scalarText(target, flags)
    if (flags & nodeFlag.string) return text
    const isNull = flags & nodeFlag.tagged ? this.value(target) === null : isNullText(text)
    return isNull ? undefined : text
  }

  value(node: NodeId): ScalarValue | undefined {
    const target = this.target(node)
    const flags = this.flags[target] ?? 0
    if (flags & (nodeFlag.map | nodeFlag.list)) return undefined
    const text = this.scalarText(target, flags)
    if (flags & nodeFlag.string) return text
    return coreScalar(text, flags & nodeFlag.tagged ? this.data.tags.get(target) : undefined)
  }

  isQuoted(node: NodeId): boolean {
    return (this.flagsOf(node) & nodeFlag.string) !== 0
  }

  isSurelyText(node: NodeId): boolean {
    const target = this.target(node)
    const flags = this.flags[target] ?? 0
    if (flags & (nodeFlag.map | nodeFlag.list | nodeFlag.string)) return (flags & nodeFlag.string) !== 0
    return (flags & nodeFlag.tagged) === 0 && beginsAsText(this.source.text.charCodeAt(this.nodes.start[target] ?? 0))
  }

  /** Of what an alias names, where the node is one. */
  private flagsOf(node: NodeId): number {
    const flags = this.flags[node] ?? 0
    return flags & nodeFlag.alias ? (this.flags[targetOf(this.data, node)] ?? 0) : flags
  }

  private scalarText(node: NodeId, flags: number): string {
    if (flags & nodeFlag.decoded) return this.data.texts.get(node) ?? ''
    const quote = flags & nodeFlag.quoted ? 1 : 0
    return this.source.text.slice((this.nodes.start[node] ?? 0) + quote, (this.nodes.end[node] ?? 0) - quote)
  }

  private ownChildren(node: NodeId): Child[] {
    const { flags, next, keys, data } = this
    const children: Child[] = []
    const end = next[node] ?? 0
    for (let child = node + 1; child < end; child = next[child] ?? end) {
      if (((flags[child] ?? 0) & notAnEntry) === 0) {
        children.push({ key: data.keys.nameOf(keys[child] ?? -1), node: child })
      }
    }
    return children
  }

  private itemsOf(list: NodeId): readonly NodeId[] {
    const items = this.items.get(list) ?? this.ownChildren(list).map(({ node }) => node)
    this.items.set(list, items)
    return items
  }

  private ownEntry(map: NodeId, number: number): NodeId | undefined {
    const { flags, next, keys } = this
    const known = this.entries.size === 0 ? undefined : this.entries.get(map)
    if (known) return known.get(number)
    const end = next[map] ?? 0
    let passed = 0
    for (let child = map + 1; child < end; child = next[child] ?? end) {
      if (keys[child] === number && ((flags[child] ?? 0) & notAnEntry) === 0) return child
      if (++passed === manyEntries) return this.entriesOf(map).get(number)
    }
    return undefined
  }

  private entriesOf(map: NodeId): Map<number, NodeId> {
    const entries = new Map<number, NodeId>()
    const end = this.nodes.next[map] ?? 0
    for (let child = map + 1; child < end; child = this.nodes.next[child] ?? end) {
      if (!this.nodes.has(child, notAnEntry)) entries.set(this.nodes.key[child] ?? -1, child)
    }
    this.entries.set(map, entries)
    return entries
  }
}
