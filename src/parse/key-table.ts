import type { NodeId } from './tree.ts'

/** The different keys of a source, each with a number: equal keys are one string, and are compared as numbers. */
export class KeyTable {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly lastMap: NodeId[] = []
  private readonly lastNode: NodeId[] = []

  /** The number of a key; a new key gets the next one. */
  intern(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.names.length
    this.numbers.set(name, number)
    this.names.push(name)
    this.lastMap.push(-1)
    this.lastNode.push(-1)
    return number
  }

  numberOf(name: string): number | undefined {
    return this.numbers.get(name)
  }

  /** The key with a number; undefined for -1, where there is none. */
  nameOf(number: number): string | undefined {
    // V8 looks for an item before the first as for any other property, and takes long.
    return number < 0 ? undefined : this.names[number]
  }

  /**
   * Notes that a map has this key at `node`, and returns the node at which the same map had it before (else -1).
   * The entries of one map must be noted in one go.
   */
  meet(number: number, map: NodeId, node: NodeId): NodeId {
    const before = this.lastMap[number] === map ? (this.lastNode[number] ?? -1) : -1
    this.lastMap[number] = map
    this.lastNode[number] = node
    return before
  }
}
