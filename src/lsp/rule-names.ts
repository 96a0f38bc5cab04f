import { findDirectives } from '../parse/find-directives.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Span } from '../source.ts'
import { ancestors, nodeAtOffset } from './chart-view.ts'

/** A rule named in a text, where it stands. */
export interface RuleName extends Span {
  readonly name: string
}

/** The rule named at an offset of a chart: in a comment that silences, or in an entry of `x-orglint-ignore`. */
export function ruleNameInChart(tree: Tree, offset: number): RuleName | undefined {
  for (const { rules } of findDirectives(tree.source, tree).directives) {
    const found = rules.find(({ span }) => touches(span, offset))
    if (found) return { name: found.name, ...found.span }
  }
  const at = nodeAtOffset(tree, offset)
  if (!at || at.onKey || tree.kind(at.node) !== 'scalar') return undefined
  return isInIgnore(tree, at.node) ? nameAt(tree, at.node) : undefined
}

/** The rule named at an offset of a configuration: under `rules`, or in the list of locked ones. */
export function ruleNameInConfiguration(tree: Tree, offset: number): RuleName | undefined {
  const at = nodeAtOffset(tree, offset)
  if (!at) return undefined
  for (const node of ancestors(tree, at.node)) {
    const parent = tree.parent(node)
    const section = parent === undefined ? undefined : tree.key(parent)
    const key = tree.keySpan(node)
    if (section === 'rules' && key && touches(key, offset)) return { name: tree.key(node) ?? '', ...key }
    if (section === 'locked' && tree.kind(node) === 'scalar') return nameAt(tree, node)
  }
  return undefined
}

/** Whether a value is a rule of an entry that silences findings: the entry itself, its `rule`, or one of its `rules`. */
function isInIgnore(tree: Tree, node: NodeId): boolean {
  const keys = [...ancestors(tree, node)].map((each) => tree.key(each)).filter((key) => key !== undefined)
  const at = keys.indexOf('x-orglint-ignore')
  return at === 0 || (at === 1 && (keys[0] === 'rule' || keys[0] === 'rules'))
}

function nameAt(tree: Tree, node: NodeId): RuleName | undefined {
  const name = tree.text(node)
  return name === undefined ? undefined : { name, ...tree.span(node) }
}

function touches({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset <= end
}
