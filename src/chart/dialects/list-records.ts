import type { NodeId, Tree } from '../../parse/tree.ts'
import type { ChartRecord } from '../chart-record.ts'
import type { FieldNames } from '../field-names.ts'
import type { MisplacedValue } from './outline.ts'

/** The maps in a list as records, each anchor once; anything else in or instead of the list is misplaced. */
export function listRecords(
  tree: Tree,
  node: NodeId,
  names: FieldNames,
  expected: string,
  misplaced: MisplacedValue[],
): readonly ChartRecord[] {
  if (isNull(tree, node)) return []
  if (tree.kind(node) !== 'list') {
    misplaced.push(misplacedValue(tree, node, tree.key(node), expected))
    return []
  }
  const seen = new Set<NodeId>()
  const records: ChartRecord[] = []
  tree.everyChild(node, (item) => {
    const target = tree.target(item)
    if (tree.hasAliases && seen.size === seen.add(target).size) return true
    if (tree.kind(item) === 'map') records.push({ tree, node: target, names, keyIsId: false })
    else misplaced.push(misplacedValue(tree, item, tree.key(node), oneOf(expected)))
    return true
  })
  return records
}

export function isNull(tree: Tree, node: NodeId): boolean {
  return tree.kind(node) === 'scalar' && tree.value(node) === null
}

function oneOf(expected: string): string {
  return `one of the ${expected.replace(/^a list of /, '')}, a map of fields,`
}

function misplacedValue(tree: Tree, node: NodeId, field: string | undefined, expected: string): MisplacedValue {
  const { start, end } = tree.span(node)
  const found = { map: 'a map', list: 'a list', scalar: 'a single value' }[tree.kind(node)]
  return { place: { source: tree.source, start, end }, field, expected, found }
}
