import { mergeSources } from './merged-maps.ts'
import type { NodeId } from './tree.ts'
import type { TreeData } from './tree-data.ts'

/** As many fields may merge keys bring in over a whole source: far beyond any chart, and soon walked through. */
const mostFields = 1_000_000

/** Counts what merge keys bring in, as their maps are closed: walking a tree must not cost far more than its text. */
export class MergeLimit {
  private readonly weights = new Map<NodeId, number>()
  private total = 0

  /** Whether the source stays within bounds with the merge keys of this map too. */
  allows(data: Pick<TreeData, 'nodes' | 'targets'>, map: NodeId): boolean {
    let brought = 0
    for (const source of mergeSources(data, map)) brought += this.weightOf(data, source)
    this.weights.set(map, 1 + brought + ownFields(data, map))
    this.total += brought
    return this.total <= mostFields
  }

  private weightOf(data: Pick<TreeData, 'nodes'>, map: NodeId): number {
    const known = this.weights.get(map)
    if (known !== undefined) return known
    const weight = 1 + ownFields(data, map)
    this.weights.set(map, weight)
    return weight
  }
}

/** With all that its fields hold: who reads a merged list reads it once for each map that merges it. */
function ownFields({ nodes }: Pick<TreeData, 'nodes'>, map: NodeId): number {
  return (nodes.next[map] || nodes.count) - map - 1
}
