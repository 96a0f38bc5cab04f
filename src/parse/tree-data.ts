import type { Source } from '../source.ts'
import type { CoreTag } from './core-scalar.ts'
import type { KeyTable } from './key-table.ts'
import { nodeFlag } from './node-flag.ts'
import type { NodeTable } from './node-table.ts'
import type { NodeId } from './tree.ts'

/** What a tree is stored as. Facts that few nodes have are kept in maps beside the table. */
export interface TreeData {
  readonly source: Source
  readonly nodes: NodeTable
  readonly keys: KeyTable
  readonly documents: readonly NodeId[]
  /** Texts of scalars that differ from the source: escapes undone, lines folded. */
  readonly texts: ReadonlyMap<NodeId, string>
  /** Alias → the node that it names. */
  readonly targets: ReadonlyMap<NodeId, NodeId>
  readonly tags: ReadonlyMap<NodeId, CoreTag>
}

/** A node itself, or what it names where it is an alias. */
export function targetOf({ nodes, targets }: Pick<TreeData, 'nodes' | 'targets'>, node: NodeId): NodeId {
  return nodes.has(node, nodeFlag.alias) ? (targets.get(node) ?? node) : node
}
