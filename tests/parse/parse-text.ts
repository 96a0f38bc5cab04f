import { locate } from '../../src/line-index.ts'
import { parseJson } from '../../src/parse/parse-json.ts'
import type { ParseResult } from '../../src/parse/parse-result.ts'
import { parseYaml } from '../../src/parse/parse-yaml.ts'
import type { NodeId, Tree } from '../../src/parse/tree.ts'
import type { Format, Source, Span } from '../../src/source.ts'

export function sourceOf(text: string, format: Format = 'yaml'): Source {
  return {
    path: `chart.${format}`,
    text,
    format,
    origin: 'named',
    encoding: { name: 'utf-8', byteOrderMark: false },
  }
}

export function parseText(text: string, format: Format = 'yaml'): ParseResult {
  const source = sourceOf(text, format)
  return format === 'yaml' ? parseYaml(source) : parseJson(source)
}

/** The tree of a text that parses without problems. */
export function treeOf(text: string, format: Format = 'yaml'): Tree {
  const { tree, problems } = parseText(text, format)
  if (!tree || problems.length > 0) throw new Error(`unexpected problems: ${JSON.stringify(problems)}`)
  return tree
}

/** The node at a path of keys and item numbers. */
export function nodeAt(tree: Tree, ...path: readonly (string | number)[]): NodeId {
  let node = tree.documents[0] ?? -1
  for (const step of path) {
    const next = typeof step === 'string' ? tree.get(node, step) : tree.children(node)[step]?.node
    if (next === undefined) throw new Error(`nothing at ${path.join('.')}`)
    node = next
  }
  return node
}

export function written(tree: Tree, node: NodeId): string {
  return sliceOf(tree.source.text, tree.span(node))
}

export function writtenKey(tree: Tree, node: NodeId): string | undefined {
  const span = tree.keySpan(node)
  return span && sliceOf(tree.source.text, span)
}

export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** `line:column` of where a span starts. */
export function startOf(source: Source, span: Span): string {
  const { line, column } = locate(source, span.start)
  return `${line}:${column}`
}

/** The one syntax problem of a text: `line:column`, what is marked there, and the reason. */
export function syntaxProblemOf(text: string, format: Format = 'yaml'): readonly [string, string, string] {
  const { tree, problems } = parseText(text, format)
  const [problem] = problems
  if (tree || problems.length !== 1 || problem?.ruleId !== 'syntax' || problem.messageId !== 'syntax') {
    throw new Error(`expected one syntax problem: ${JSON.stringify(problems)}`)
  }
  return [startOf(sourceOf(text), problem.span), sliceOf(text, problem.span), String(problem.data.reason)]
}
