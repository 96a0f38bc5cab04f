import type { Source, Span } from '../source.ts'
import { coreScalar, isNullText } from './core-scalar.ts'
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
  /** Key number → node for the own entries of large maps, made when first asked. */
  private readonly entries = new Map<NodeId, Map<number, NodeId>>()

  constructor(data: TreeData) {
    this.data = data
    this.source = data.source
    this.documents = data.documents
    this.nodes = data.nodes
  }

  get size(): number {
    return this.nodes.count
  }

  kind(node: NodeId): NodeKind {
    const target = this.target(node)
    if (this.nodes.has(target, nodeFlag.map)) return 'map'
    return this.nodes.has(target, nodeFlag.list) ? 'list' : 'scalar'
  }

  target(node: NodeId): NodeId {
    return targetOf(this.data, node)
  }

  parent(node: NodeId): NodeId | undefined {
    const parent = this.nodes.parent[node] ?? -1
    return parent === -1 ? undefined : parent
  }

  span(node: NodeId): Span {
    return { start: this.nodes.start[node] ?? 0, end: this.nodes.end[node] ?? 0 }
  }

  key(node: NodeId): string | undefined {
    return this.data.keys.nameOf(this.nodes.key[node] ?? -1)
  }

  keySpan(node: NodeId): Span | undefined {
    if ((this.nodes.key[node] ?? -1) === -1) return undefined
    return { start: this.nodes.keyStart[node] ?? 0, end: this.nodes.keyEnd[node] ?? 0 }
  }

  children(node: NodeId): Child[] {
    const target = this.target(node)
    const children = this.ownChildren(target)
    if (!this.nodes.has(target, nodeFlag.merges)) return children
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

  get(node: NodeId, key: string): NodeId | undefined {
    const target = this.target(node)
    const number = this.data.keys.numberOf(key)
    if (number === undefined || !this.nodes.has(target, nodeFlag.map)) return undefined
    const own = this.ownEntry(target, number)
    if (own !== undefined || !this.nodes.has(target, nodeFlag.merges)) return own
    for (const map of mergedMaps(this.data, target)) {
      const merged = this.ownEntry(map, number)
      if (merged !== undefined) return merged
    }
    return undefined
  }

  text(node: NodeId): string | undefined {
    const target = this.target(node)
    const flags = this.nodes.flags[target] ?? 0
    if (flags & (nodeFlag.map | nodeFlag.list)) return undefined
    const text = this.scalarText(target, flags)
    if (flags & nodeFlag.string) return text
    const isNull = flags & nodeFlag.tagged ? this.value(target) === null : isNullText(text)
    return isNull ? undefined : text
  }

  value(node: NodeId): ScalarValue | undefined {
    const target = this.target(node)
    const flags = this.nodes.flags[target] ?? 0
    if (flags & (nodeFlag.map | nodeFlag.list)) return undefined
    const text = this.scalarText(target, flags)
    if (flags & nodeFlag.string) return text
    return coreScalar(text, flags & nodeFlag.tagged ? this.data.tags.get(target) : undefined)
  }

  isQuoted(node: NodeId): boolean {
    return this.nodes.has(this.target(node), nodeFlag.string)
  }

  private scalarText(node: NodeId, flags: number): string {
    if (flags & nodeFlag.decoded) return this.data.texts.get(node) ?? ''
    const quote = flags & nodeFlag.quoted ? 1 : 0
    return this.source.text.slice((this.nodes.start[node] ?? 0) + quote, (this.nodes.end[node] ?? 0) - quote)
  }

  private ownChildren(node: NodeId): Child[] {
    const children: Child[] = []
    const end = this.nodes.next[node] ?? 0
    for (let child = node + 1; child < end; child = this.nodes.next[child] ?? end) {
      if (!this.nodes.has(child, notAnEntry)) children.push({ key: this.key(child), node: child })
    }
    return children
  }

  private ownEntry(map: NodeId, number: number): NodeId | undefined {
    const known = this.entries.get(map)
    if (known) return known.get(number)
    const end = this.nodes.next[map] ?? 0
    let passed = 0
    for (let child = map + 1; child < end; child = this.nodes.next[child] ?? end) {
      if (this.nodes.key[child] === number && !this.nodes.has(child, notAnEntry)) return child
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
