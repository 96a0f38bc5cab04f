import type { NodeId, Tree } from '../parse/tree.ts'

/** One configuration among those that are laid over each other. */
export interface Layer {
  readonly tree: Tree
  /** The map of keys such as `extends` and `rules`. */
  readonly top: NodeId
  /** What patterns of chart files count from; absolute. */
  readonly folder: string
}
