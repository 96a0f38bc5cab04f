import type { Diagnostic } from 'vscode-languageserver'
import type { Finding } from '../../finding.ts'
import type { Source } from '../../source.ts'
import type { JudgedDocument } from './judge-document.ts'
import type { DiagnosticsByUri } from './publisher.ts'

/** The diagnostics of all files that judging a document spoke of; `own` is the document itself. */
export function diagnosticsOf(
  { reports }: JudgedDocument,
  own: string,
  uriOf: (source: Source) => string,
  diagnosticOf: (finding: Finding) => Diagnostic,
): DiagnosticsByUri {
  const byUri = new Map<string, Diagnostic[]>([[own, []]])
  for (const { source, findings } of reports) {
    const uri = uriOf(source)
    byUri.set(uri, [...(byUri.get(uri) ?? []), ...findings.map(diagnosticOf)])
  }
  return byUri
}
