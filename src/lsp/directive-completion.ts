import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { lineStart } from '../parse/line-edges.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { rangeIn } from './text-range.ts'

const words: readonly (readonly [word: string, what: string])[] = [
  ['orglint-disable-next-line', 'Silences rules on the next line, or in the record that begins there.'],
  ['orglint-disable-line', 'Silences rules on this line.'],
  ['orglint-disable', 'Silences rules from here on.'],
  ['orglint-enable', 'Ends what orglint-disable began.'],
]

/** What may be written in a comment: a directive, or the rules that it silences. Undefined outside of comments. */
export function directiveCompletions(
  source: Source,
  offset: number,
  rules: readonly Pick<Rule, 'id' | 'summary'>[],
): readonly CompletionItem[] | undefined {
  if (source.format === 'json') return undefined
  const line = source.text.slice(lineStart(source.text, offset), offset)
  const comment = /(?:^|\s)(?:#|\/\/|\/\*)\s*(\S.*)?$/.exec(line)
  if (!comment) return undefined
  const said = comment[1] ?? ''
  const named = /^orglint-(?:disable-next-line|disable-line|disable|enable)\s(?:.*[\s,])?(\S*)$/.exec(said)
  if (said.includes('--')) return []
  if (named) {
    const used = new Set(said.split(/[\s,]+/))
    const typed = named[1] ?? ''
    return rules
      .filter(({ id }) => !used.has(id) || id === typed)
      .map(({ id, summary }) => item(id, summary, CompletionItemKind.EnumMember, typed, source, offset))
  }
  if (/\s/.test(said)) return []
  return words.map(([word, what]) => item(word, what, CompletionItemKind.Keyword, said, source, offset))
}

function item(
  label: string,
  documentation: string,
  kind: CompletionItemKind,
  typed: string,
  source: Source,
  offset: number,
): CompletionItem {
  const range = rangeIn(source, { start: offset - typed.length, end: offset })
  return { label, kind, documentation, textEdit: { range, newText: label } }
}
