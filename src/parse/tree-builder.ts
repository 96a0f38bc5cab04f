import type { Source, Span } from '../source.ts'
import type { CoreTag } from './core-scalar.ts'
import { KeyTable } from './key-table.ts'
import { MergeLimit } from './merge-limit.ts'
import { isMergeable } from './merged-maps.ts'
import { nodeFlag } from './node-flag.ts'
import { NodeTable } from './node-table.ts'
import { duplicateKeyProblem } from './parse-problems.ts'
import type { ParseProblem } from './parse-result.ts'
import { ParseStop } from './parse-stop.ts'
import { StoredTree } from './stored-tree.ts'
import type { NodeId, Tree } from './tree.ts'

const collection = nodeFlag.map | nodeFlag.list

/** As many values may aliases repeat over a whole source: far beyond any chart, and soon walked through. */
const mostRepeated = 1_000_000

/** Characters for each node in charts; those that say more with less make the table grow, which takes time. */
const usualLength = 20

/** Builds a tree from its nodes in the order of the text. */
export class TreeBuilder {
  readonly problems: ParseProblem[] = []
  /** The open list or map that the next node goes into; -1 at the top. */
  current: NodeId = -1
  private readonly source: Source
  readonly nodes: NodeTable
  private readonly keys = new KeyTable()
  private readonly documents: NodeId[] = []
  private readonly texts = new Map<NodeId, string>()
  readonly targets = new Map<NodeId, NodeId>()
  private readonly tags = new Map<NodeId, CoreTag>()
  private readonly mergeLimit = new MergeLimit()
  private repeated = 0
  private pendingKey = -1
  private pendingFlags = 0
  private pendingStart = 0
  private pendingEnd = 0

  constructor(source: Source) {
    this.source = source
    this.nodes = new NodeTable(64 + Math.ceil(source.text.length / usualLength))
  }

  /** Whether the next node is a key: in a map, after an entry. */
  get awaitsKey(): boolean {
    return this.pendingKey === -1 && this.current !== -1 && this.isIn(nodeFlag.map)
  }

  isIn(flags: number): boolean {
    return this.nodes.has(this.current, flags)
  }

  /** Whether the open list or map stands in a list. */
  get isInList(): boolean {
    return this.current !== -1 && this.nodes.has(this.nodes.parent[this.current] ?? -1, nodeFlag.list)
  }

  /** Says what key the next node has; `flags` go to that node. Returns the number of the key. */
  key(name: string, start: number, end: number, flags = 0): number {
    const number = this.keys.intern(name)
    this.keyOfNumber(number, start, end)
    this.pendingFlags = flags
    return number
  }

  /** As `key`, for a key that the source has had before. */
  keyOfNumber(number: number, start: number, end: number): void {
    this.pendingFlags = 0
    this.pendingKey = number
    this.pendingStart = start
    this.pendingEnd = end
  }

  /** `text` where it differs from the source. */
  scalar(flags: number, start: number, end: number, text?: string, tag?: CoreTag): NodeId {
    const node = this.add(flags, start, end)
    this.nodes.next[node] = node + 1
    if (text !== undefined) this.texts.set(node, text)
    if (tag !== undefined) this.tags.set(node, tag)
    return node
  }

  alias(start: number, end: number, target: NodeId): NodeId {
    const node = this.add(nodeFlag.alias, start, end)
    this.nodes.next[node] = node + 1
    this.targets.set(node, target)
    // Whoever reads a chart reads a list again for each alias of it.
    this.repeated += (this.nodes.next[target] || this.nodes.count) - target
    if (this.repeated <= mostRepeated) return node
    const reason = 'the aliases (*) of this file repeat millions of values; write fewer of them'
    throw new ParseStop({ reason, span: { start, end } })
  }

  /** Opens a list or map; the nodes up to its `close` go into it. */
  open(flags: number, start: number): NodeId {
    this.current = this.add(flags, start, start)
    return this.current
  }

  /** Closes the open list or map, and returns it. */
  close(end: number): NodeId {
    const { nodes } = this
    const node = this.current
    if (nodes.has(node, nodeFlag.map)) this.checkEntries(node)
    nodes.end[node] = end
    nodes.next[node] = nodes.count
    this.current = nodes.parent[node] ?? -1
    this.pendingKey = -1
    return node
  }

  startOf(node: NodeId): number {
    return this.nodes.start[node] ?? 0
  }

  isHidden(node: NodeId): boolean {
    return this.nodes.has(node, nodeFlag.hidden)
  }

  /** The text of a scalar; undefined for lists and maps. */
  textOf(node: NodeId): string | undefined {
    if (this.nodes.has(node, collection)) return undefined
    const quote = this.nodes.has(node, nodeFlag.quoted) ? 1 : 0
    return (
      this.texts.get(node) ?? this.source.text.slice(this.startOf(node) + quote, (this.nodes.end[node] ?? 0) - quote)
    )
  }

  finish(): Tree {
    this.problems.sort((a, b) => a.span.start - b.span.start)
    const { source, nodes, keys, documents, texts, targets, tags } = this
    return new StoredTree({ source, nodes, keys, documents, texts, targets, tags })
  }

  private add(flags: number, start: number, end: number): NodeId {
    const { nodes } = this
    const node = nodes.add(flags, start, end, this.current)
    if (this.pendingKey !== -1) {
      nodes.key[node] = this.pendingKey
      nodes.keyStart[node] = this.pendingStart
      nodes.keyEnd[node] = this.pendingEnd
      if (this.pendingFlags !== 0) nodes.set(node, this.pendingFlags)
      this.pendingKey = -1
    } else if (this.current === -1) this.documents.push(node)
    return node
  }

  /** Equal keys: the last one stays. Merge keys: those that name maps. */
  private checkEntries(map: NodeId): void {
    const { nodes, keys } = this
    let merge: NodeId = -1
    for (let child = map + 1; child < nodes.count; child = nodes.next[child] ?? nodes.count) {
      if (nodes.has(child, nodeFlag.hidden)) continue
      if (nodes.has(child, nodeFlag.merge)) {
        if (isMergeable(this, map, child)) {
          merge = child
          continue
        }
        nodes.clear(child, nodeFlag.merge)
      }
      const before = keys.meet(nodes.key[child] ?? 0, map, child)
      if (before !== -1) this.replace(before, child)
    }
    if (merge === -1) return
    nodes.set(map, nodeFlag.merges)
    if (this.mergeLimit.allows(this, map)) return
    throw new ParseStop({
      reason: 'the merge keys (<<) of this file bring in millions of fields; write the fields out, or merge less',
      span: this.keySpan(merge),
    })
  }

  private replace(before: NodeId, node: NodeId): void {
    this.nodes.set(before, nodeFlag.hidden)
    const key = this.keys.nameOf(this.nodes.key[node] ?? -1) ?? ''
    this.problems.push(duplicateKeyProblem(this.source, key, this.keySpan(before), this.keySpan(node)))
  }

  private keySpan(node: NodeId): Span {
    return { start: this.nodes.keyStart[node] ?? 0, end: this.nodes.keyEnd[node] ?? 0 }
  }
}
