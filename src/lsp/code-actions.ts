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

/** Every safe fix, as far as they do not touch each other: what is left can be fixed next time. */
function fixAll({ findings, uri }: ActionsWanted): readonly CodeAction[] {
  const source = findings[0]?.place.source
  const chosen: TextEdit[] = []
  for (const { fix } of findings) {
    if (fix?.edits.every((edit) => chosen.every((other) => isApart(edit, other)))) chosen.push(...fix.edits)
  }
  if (!source || chosen.length === 0) return []
  return [{ title: 'Fix all that orglint can fix safely', kind: fixAllKind, edit: editOf(uri, source, chosen) }]
}

function isApart(a: Span, b: Span): boolean {
  return a.end < b.start || b.end < a.start
}

function editOf(uri: string, source: Source, edits: readonly TextEdit[]): { changes: Record<string, EditorEdit[]> } {
  return { changes: { [uri]: edits.map((edit) => ({ range: rangeIn(source, edit), newText: edit.text })) } }
}

/** A kind stands for those below it, too: `source` for `source.fixAll.orglint`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
}
