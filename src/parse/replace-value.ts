import type { TextEdit } from '../finding.ts'
import { isYaml } from './front-matter.ts'
import { hasProperties } from './has-properties.ts'
import type { NodeId, ScalarValue, Tree } from './tree.ts'
import { quoteMarkAt, writeScalar } from './write-scalar.ts'

/**
 * The edit that puts another value in the place of a scalar, in the quotes of the old one. Undefined where that is no
 * simple matter: for maps, lists and blocks of text, and for what has an anchor or a tag.
 */
export function replaceValue(tree: Tree, node: NodeId, value: ScalarValue): readonly TextEdit[] | undefined {
  const { text } = tree.source
  const { start, end } = tree.span(node)
  if (tree.kind(node) !== 'scalar' || /[|>]/.test(text[start] ?? '') || hasProperties(text, start)) return undefined
  const written = writeScalar(value, isYaml(tree.source), quoteMarkAt(text, start))
  // An empty value stands right behind its colon or dash.
  return [{ start, end, text: start === end ? ` ${written}` : written }]
}

/** The edit that gives an entry another key, in the quotes of the old one; the new key must be a plain word. */
export function renameKey(tree: Tree, node: NodeId, key: string): readonly TextEdit[] | undefined {
  const span = tree.keySpan(node)
  if (!span) return undefined
  const quote = quoteMarkAt(tree.source.text, span.start)
  return [{ ...span, text: `${quote}${key}${quote}` }]
}
