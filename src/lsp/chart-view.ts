import type { Entity } from '../chart/chart.ts'
import { firstThat } from '../chart/first-that.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import { perChart } from '../chart/per-chart.ts'
import type { Finding } from '../finding.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Source } from '../source.ts'
import { entitiesOf } from './entities-of.ts'

/** A document as it was judged, and the chart that it is part of. */
export interface ChartView {
  readonly source: Source
  readonly tree: Tree
  /** Of all the files of its chart. */
  readonly chart: IndexedChart
  /** In all the files of its chart; those that were silenced are not among them. */
  readonly findings: readonly Finding[]
  /** The address that the editor knows a source by. */
  readonly uriOf: (source: Source) => string
}

/** The innermost value that an offset lies in or touches, or on whose key it lies; undefined outside of all. */
export function nodeAtOffset(tree: Tree, offset: number): { node: NodeId; onKey: boolean } | undefined {
  const top = tree.documents.find((node) => contains(tree, node, offset))
  if (top === undefined) return undefined
  let node = top
  for (;;) {
    const children = ownChildren(tree, node)
    const found = children[firstThat(children, (child) => tree.span(child).end >= offset)]
    if (found === undefined || !contains(tree, found, offset)) return { node, onKey: onKeyOf(tree, node, offset) }
    node = found
  }
}

const childrenOf = new WeakMap<Tree, Map<NodeId, readonly NodeId[]>>()

/** The children of a collection in order of place. Actions for a whole document ask for the same ones again and again. */
function ownChildren(tree: Tree, node: NodeId): readonly NodeId[] {
  const known = childrenOf.get(tree) ?? new Map<NodeId, readonly NodeId[]>()
  childrenOf.set(tree, known)
  const children = known.get(node) ?? writtenChildren(tree, node)
  known.set(node, children)
  return children
}

/** Those written in a collection itself: none behind an alias, none that a merge key brings. */
function writtenChildren(tree: Tree, node: NodeId): readonly NodeId[] {
  if (tree.kind(node) === 'scalar' || tree.target(node) !== node) return []
  return tree.children(node).flatMap((child) => (tree.parent(child.node) === node ? [child.node] : []))
}

function contains(tree: Tree, node: NodeId, offset: number): boolean {
  const { end, start } = tree.span(node)
  return offset >= (tree.keySpan(node)?.start ?? start) && offset <= end
}

function onKeyOf(tree: Tree, node: NodeId, offset: number): boolean {
  const key = tree.keySpan(node)
  return key !== undefined && offset >= key.start && offset <= key.end
}

/** A node and all around it, the innermost first. */
export function* ancestors(tree: Tree, node: NodeId): Generator<NodeId> {
  for (let at: NodeId | undefined = node; at !== undefined; at = tree.parent(at)) yield at
}

const byRecord = perChart((chart) => {
  const table = new Map<Tree, Map<NodeId, Entity>>()
  for (const entity of entitiesOf(chart)) {
    const { tree, node } = entity.record
    const inTree = table.get(tree) ?? new Map<NodeId, Entity>()
    table.set(tree, inTree)
    if (!inTree.has(node)) inTree.set(node, entity)
  }
  return table
})

/** What a value is part of: the innermost position, person, unit, stage, plan or candidate around it. */
export function entityAround({ chart, tree }: Pick<ChartView, 'chart' | 'tree'>, node: NodeId): Entity | undefined {
  const inTree = byRecord(chart).get(tree)
  for (const at of ancestors(tree, node)) {
    const entity = inTree?.get(at)
    if (entity) return entity
  }
  return undefined
}
