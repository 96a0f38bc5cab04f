import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit as EditorEdit } from 'vscode-languageserver'
import type { Finding, Fix, TextEdit } from '../finding.ts'
import type { Source, Span } from '../source.ts'
import type { ChartView } from './chart-view.ts'
import { silenceFinding } from './silence-finding.ts'
import { rangeIn } from './text-range.ts'

/** The kind of the action that makes every safe fix of a document at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.orglint`

/** What actions are asked for. */
export interface ActionsWanted {
  /** In this document alone. */
  readonly findings: readonly Finding[]
  /** Undefined while the document holds no chart that could be read. */
  readonly view: ChartView | undefined
  readonly uri: string
  /** The stretch of the text that the user points at. */
  readonly span: Span
  /** Kinds that the editor wants; undefined for all. */
  readonly only: readonly string[] | undefined
  readonly diagnosticOf: (finding: Finding) => Diagnostic
  /** Whether a chart may silence the rule. */
  readonly maySilence: (ruleId: string) => boolean
  /** The text after every safe fix; undefined where that changes nothing. */
  readonly fixedText: string | undefined
}

/** What can be done about the findings at a place, and about all of a document. */
export function codeActions(wanted: ActionsWanted): readonly CodeAction[] {
  const { findings, span, only } = wanted
  const here = findings.filter(({ place }) => place.start <= span.end && place.end >= span.start)
  return [
    ...(isWanted(CodeActionKind.QuickFix, only) ? here.flatMap((finding) => actionsFor(finding, wanted)) : []),
    ...(isWanted(fixAllKind, only) ? fixAll(wanted) : []),
  ]
}

function actionsFor(finding: Finding, { uri, view, diagnosticOf, maySilence }: ActionsWanted): readonly CodeAction[] {
  const { fix, suggestions = [], ruleId, place } = finding
  const base = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding)] }
  const repair = ({ description, edits }: Fix) => ({
    ...base,
    title: description,
    edit: editOf(uri, place.source, edits),
  })
  const silencing = view && maySilence(ruleId) ? silenceFinding(finding, view) : undefined
  return [
    ...(fix ? [{ ...repair(fix), isPreferred: true }] : []),
    ...suggestions.map(repair),
    ...(silencing
      ? [{ ...base, title: `Silence ${ruleId} here, with a reason`, edit: editOf(uri, place.source, silencing) }]
      : []),
  ]
}

/** Every safe fix, and those that only they make room for. */
function fixAll({ findings, uri, fixedText }: ActionsWanted): readonly CodeAction[] {
  const source = findings[0]?.place.source
  if (!source || fixedText === undefined) return []
  const edit = editOf(uri, source, [replacement(source.text, fixedText)])
  return [{ title: 'Fix all that orglint can fix safely', kind: fixAllKind, edit }]
}

/** What differs, in one edit: the cursor stays where it is in all else. */
function replacement(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: before.length - same, text: after.slice(start, after.length - same) }
}

function editOf(uri: string, source: Source, edits: readonly TextEdit[]): { changes: Record<string, EditorEdit[]> } {
  return { changes: { [uri]: edits.map((edit) => ({ range: rangeIn(source, edit), newText: edit.text })) } }
}

/** A kind stands for those below it, too: `source` for `source.fixAll.orglint`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
}
