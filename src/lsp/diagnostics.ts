import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Finding, Severity } from '../finding.ts'
import { printable } from '../report/printable.ts'
import type { Source } from '../source.ts'
import { rangeOf } from './text-range.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** Rules about text that does nothing: editors show it faded. */
const aboutLeftovers: ReadonlySet<string> = new Set(['unused-directive', 'expired-directive'])

/** What a diagnostic may say beside its finding. */
export interface DiagnosticContext {
  readonly uriOf: (source: Source) => string
  /** The page of a rule on the web, where there is one. */
  readonly docsUrl: (ruleId: string) => string | undefined
}

/** A finding as editors show it. */
export function diagnosticOf(finding: Finding, { uriOf, docsUrl }: DiagnosticContext): Diagnostic {
  const { ruleId, message, place, severity, related } = finding
  const href = docsUrl(ruleId)
  return {
    range: rangeOf(place),
    severity: severities[severity],
    source: 'orglint',
    code: ruleId,
    message: printable(message),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(aboutLeftovers.has(ruleId) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.map(({ place: other, note }) => ({
        location: { uri: uriOf(other.source), range: rangeOf(other) },
        message: printable(note),
      })),
    }),
  }
}
