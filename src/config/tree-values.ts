import type { NodeId, Tree } from '../parse/tree.ts'

/** The entries of a map or the items of a list; none where nothing is written. */
export function entries(tree: Tree, node: NodeId | undefined): ReturnType<Tree['children']> {
  return node === undefined ? [] : tree.children(node)
}

export function textOf(tree: Tree, node: NodeId | undefined): string | undefined {
  return node === undefined ? undefined : tree.text(node)
}

/** The items of a list, or a single value. */
export function listOf(tree: Tree, node: NodeId | undefined): readonly NodeId[] {
  if (node === undefined) return []
  return tree.kind(node) === 'list' ? tree.children(node).map((child) => child.node) : [node]
}

/** The texts of a list, or of a single value. Nulls are left out. */
export function textsOf(tree: Tree, node: NodeId | undefined): readonly string[] {
  return listOf(tree, node).flatMap((item) => tree.text(item) ?? [])
}

export function textMap(tree: Tree, node: NodeId | undefined): ReadonlyMap<string, string> {
  return new Map(
    entries(tree, node).flatMap(({ key = '', node: value }) => {
      const text = tree.text(value)
      return text === undefined ? [] : [[key, text] as const]
    }),
  )
}
