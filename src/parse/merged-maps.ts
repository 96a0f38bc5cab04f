import { nodeFlag } from './node-flag.ts'
import type { NodeId } from './tree.ts'
import { type TreeData, targetOf } from './tree-data.ts'

type Data = Pick<TreeData, 'nodes' | 'targets'>

/** The maps that the merge keys of a map bring in, those that they merge themselves too: each once, the stronger first. */
export function mergedMaps(data: Data, map: NodeId): NodeId[] {
  const found = new Set<NodeId>([map])
  const waiting = mergeSources(data, map).reverse()
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (found.has(source)) continue
    found.add(source)
    if (!data.nodes.has(source, nodeFlag.merges)) continue
    for (const further of mergeSources(data, source).reverse()) waiting.push(further)
  }
  found.delete(map)
  return [...found]
}

/** The maps that the merge keys of a map name, in order. */
export function mergeSources(data: Data, map: NodeId): NodeId[] {
  const { nodes } = data
  const sources: NodeId[] = []
  const add = (node: NodeId): void => {
    const target = targetOf(data, node)
    if (nodes.has(target, nodeFlag.map) && !isAround(data, target, map)) sources.push(target)
  }
  for (const child of rowsInside(data, map)) {
    if (!nodes.has(child, nodeFlag.merge)) continue
    const value = targetOf(data, child)
    if (nodes.has(value, nodeFlag.list)) for (const item of rowsInside(data, value)) add(item)
    else add(value)
  }
  return sources
}

/** Whether the value of a key `<<` can be merged into its map: a map or list that is not around the map itself. */
export function isMergeable(data: Data, map: NodeId, value: NodeId): boolean {
  const target = targetOf(data, value)
  return data.nodes.has(target, nodeFlag.map | nodeFlag.list) && !isAround(data, target, map)
}

/** Whether a node is the map itself or around it; a node that is still open is. */
function isAround({ nodes }: Data, node: NodeId, map: NodeId): boolean {
  const next = nodes.next[node] ?? 0
  return node <= map && (next === 0 || next > map)
}

function rowsInside({ nodes }: Data, node: NodeId): NodeId[] {
  const end = nodes.next[node] || nodes.count
  const rows: NodeId[] = []
  for (let child = node + 1; child < end; child = nodes.next[child] ?? end) rows.push(child)
  return rows
}
