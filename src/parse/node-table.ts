import type { NodeId } from './tree.ts'

/**
 * What is known of every node: one column per fact, one row per node, in the order of the text.
 * A node's descendants are the rows right after it, up to its `next`.
 */
export class NodeTable {
  count = 0
  flags: Uint16Array
  start: Int32Array
  end: Int32Array
  /** Number of the key in the key table; -1 in a list and at the top. */
  key: Int32Array
  keyStart: Int32Array
  keyEnd: Int32Array
  /** -1 at the top. */
  parent: Int32Array
  /** The row after the node and all its descendants; 0 while the node is open. */
  next: Int32Array

  constructor(capacity: number) {
    this.flags = new Uint16Array(capacity)
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.key = new Int32Array(capacity)
    this.keyStart = new Int32Array(capacity)
    this.keyEnd = new Int32Array(capacity)
    this.parent = new Int32Array(capacity)
    this.next = new Int32Array(capacity)
  }

  add(flags: number, start: number, end: number, parent: NodeId): NodeId {
    const node = this.count
    if (node === this.flags.length) this.grow()
    this.count = node + 1
    this.flags[node] = flags
    this.start[node] = start
    this.end[node] = end
    this.key[node] = -1
    this.parent[node] = parent
    return node
  }

  has(node: NodeId, flags: number): boolean {
    return ((this.flags[node] ?? 0) & flags) !== 0
  }

  set(node: NodeId, flags: number): void {
    this.flags[node] = (this.flags[node] ?? 0) | flags
  }

  clear(node: NodeId, flags: number): void {
    this.flags[node] = (this.flags[node] ?? 0) & ~flags
  }

  private grow(): void {
    const capacity = Math.ceil(this.flags.length * 1.5)
    const flags = new Uint16Array(capacity)
    flags.set(this.flags)
    this.flags = flags
    this.start = enlarged(this.start, capacity)
    this.end = enlarged(this.end, capacity)
    this.key = enlarged(this.key, capacity)
    this.keyStart = enlarged(this.keyStart, capacity)
    this.keyEnd = enlarged(this.keyEnd, capacity)
    this.parent = enlarged(this.parent, capacity)
    this.next = enlarged(this.next, capacity)
  }
}

function enlarged(column: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity)
  larger.set(column)
  return larger
}
