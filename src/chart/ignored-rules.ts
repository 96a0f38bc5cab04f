import type { NodeId, Tree } from '../parse/tree.ts'
import type { ChartRecords, RecordScope } from './chart-records.ts'

/** The field by which any record, in any kind of chart, says which rules are to be silent about it. */
export const ignoreKey = 'x-orglint-ignore'

/** The field in one record. */
export interface IgnoreField {
  readonly tree: Tree
  /** The map that has the field. */
  readonly record: NodeId
  /** Its value: one entry, or a list of them. */
  readonly node: NodeId
  /** Whether it speaks for an offset in the file. */
  readonly holds: (offset: number) => boolean
}

/** One entry: some rules, and why they are to be silent. */
export interface IgnoredRules {
  /** The map that is the entry. */
  readonly node: NodeId
  readonly rules: readonly { readonly name: string; readonly node: NodeId }[]
  readonly reason: string | undefined
  /** As written; may be no date. */
  readonly until: string | undefined
}

/** The field wherever a record of a file has it. At the top of the file it speaks for the chart as a whole. */
export function ignoreFields(tree: Tree, records: () => ChartRecords): readonly IgnoreField[] {
  if (!tree.hasKey(ignoreKey)) return []
  const { all, isOutside } = records()
  const known = new Set(all.map(({ node }) => node))
  const tops = tree.documents.flatMap((node): readonly RecordScope[] =>
    known.has(tree.target(node)) ? [] : [{ node, holds: isOutside }],
  )
  return [...tops, ...all].flatMap(({ node: record, holds }) => {
    const node = tree.kind(record) === 'map' ? tree.get(record, ignoreKey) : undefined
    return node === undefined ? [] : [{ tree, record, node, holds }]
  })
}

/** The entries of the field; what is no map in it is left out. */
export function ignoredRules({ tree, node: field }: IgnoreField): readonly IgnoredRules[] {
  return itemsOf(tree, field)
    .filter((node) => tree.kind(node) === 'map')
    .map((node) => {
      const rule = tree.get(node, 'rule')
      return {
        node,
        rules: rule === undefined ? [] : itemsOf(tree, rule).flatMap((item) => ruleNamed(tree, item)),
        reason: textOf(tree, tree.get(node, 'reason')),
        until: textOf(tree, tree.get(node, 'until')),
      }
    })
}

function itemsOf(tree: Tree, node: NodeId): readonly NodeId[] {
  return tree.kind(node) === 'list' ? tree.children(node).map((child) => child.node) : [node]
}

function ruleNamed(tree: Tree, node: NodeId): IgnoredRules['rules'] {
  const name = textOf(tree, node)
  return name === undefined ? [] : [{ name, node }]
}

function textOf(tree: Tree, node: NodeId | undefined): string | undefined {
  if (node === undefined || tree.kind(node) !== 'scalar') return undefined
  return tree.text(node)?.trim() || undefined
}
