import { type FormattingOptions, modify } from 'jsonc-parser'
import { ignoreKey } from '../chart/ignored-rules.ts'
import type { Finding, TextEdit } from '../finding.ts'
import { lineStart, locate } from '../line-index.ts'
import { type Directive, findDirectives } from '../parse/find-directives.ts'
import type { Tree } from '../parse/tree.ts'
import type { Source } from '../source.ts'
import { type ChartView, entityAround, nodeAtOffset } from './chart-view.ts'

/** Stands in the chart for a reason until its author writes one. */
const reason = 'say here why this is fine'

/** The edits that silence a finding where it stands, in a comment or, in JSON, in the data; undefined where there is no place for either. */
export function silenceFinding({ ruleId, place }: Finding, view: ChartView): readonly TextEdit[] | undefined {
  const { tree } = view
  if (place.source !== tree.source) return undefined
  return tree.source.format === 'json' ? inData(ruleId, place.start, view) : inComment(ruleId, place.start, tree)
}

/** A comment on the line above, as deep as the line; one that is there already takes the rule in, as only the nearest counts. */
function inComment(ruleId: string, offset: number, tree: Tree): readonly TextEdit[] | undefined {
  const { source } = tree
  const { line } = locate(source, offset)
  const start = lineStart(source, line) ?? 0
  const above = nextLineDirectives(tree).get(line - 1)
  const last = above?.rules.at(-1)
  // Without rules it silences all of them.
  if (above && !last) return undefined
  if (last) return [{ start: last.span.end, end: last.span.end, text: `, ${ruleId}` }]
  // Front matter begins with its line of dashes: above it there is no YAML.
  if (source.format === 'markdown' && line === 1) return undefined
  if (isInsideScalar(tree, start)) return undefined
  const indent = indentAt(source, offset)
  const mark = source.format === 'jsonc' ? '//' : '#'
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n'
  return [{ start, end: start, text: `${indent}${mark} orglint-disable-next-line ${ruleId} -- ${reason}${lineBreak}` }]
}

const directivesOf = new WeakMap<Tree, ReadonlyMap<number, Directive>>()

/** Line → the first comment on it that is about the next line. */
function nextLineDirectives(tree: Tree): ReadonlyMap<number, Directive> {
  const known = directivesOf.get(tree)
  if (known) return known
  const found = new Map<number, Directive>()
  for (const each of findDirectives(tree.source, tree).directives) {
    if (each.kind === 'next-line' && !found.has(each.line)) found.set(each.line, each)
  }
  directivesOf.set(tree, found)
  return found
}

function isInsideScalar(tree: Tree, offset: number): boolean {
  const at = nodeAtOffset(tree, offset)
  if (!at || tree.kind(at.node) !== 'scalar') return false
  const { start, end } = tree.span(at.node)
  return offset > start && offset < end
}

/** The blanks that begin the line of an offset. */
function indentAt(source: Source, offset: number): string {
  const start = lineStart(source, locate(source, offset).line) ?? 0
  return /^[ \t]*/.exec(source.text.slice(start, offset))?.[0] ?? ''
}

/** An entry of `x-orglint-ignore` in the record around the finding. */
function inData(ruleId: string, offset: number, view: ChartView): readonly TextEdit[] | undefined {
  const { tree } = view
  const at = nodeAtOffset(tree, offset)
  const map = at && (entityAround(view, at.node)?.record.node ?? tree.documents[0])
  if (map === undefined || tree.kind(map) !== 'map') return undefined
  const { start, end } = tree.span(map)
  // The record alone, as deep as its line is: the whole text would be read anew for each of thousands of findings.
  const indent = indentAt(tree.source, start)
  const text = indent + tree.source.text.slice(start, end)
  const list = tree.get(map, ignoreKey)
  if (list !== undefined && tree.kind(list) !== 'list') return undefined
  const path = list === undefined ? [ignoreKey] : [ignoreKey, tree.children(list).length]
  const entry = { rule: ruleId, reason }
  const edits = modify(text, path, list === undefined ? [entry] : entry, {
    formattingOptions: layoutOf(tree),
    isArrayInsertion: list !== undefined,
  })
  return edits.map(({ offset, length, content }) => {
    const edit = { start: start + offset - indent.length, end: start + offset - indent.length + length, text: content }
    // What stands before the record on its line stays.
    return edit.start < start ? { ...edit, start, text: content.slice(content.indexOf('{')) } : edit
  })
}

const layouts = new WeakMap<Tree, FormattingOptions>()

/** How the text is laid out, by its first line that is set in. */
function layoutOf(tree: Tree): FormattingOptions {
  const known = layouts.get(tree)
  if (known) return known
  const { text } = tree.source
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const layout = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol }
  layouts.set(tree, layout)
  return layout
}
