import type { Finding, Fix } from '../finding.ts'
import { numberedIdentities } from '../finding-identity.ts'
import { fingerprint } from '../fingerprint.ts'
import type { LintReport, ReadProblem, RuleCrash, SilencedFinding } from '../lint/lint-report.ts'
import { absolutePath } from '../paths.ts'
import type { Source } from '../source.ts'
import { crashMessage } from './crash-message.ts'
import type { FormatContext } from './format.ts'
import type { JsonFix, JsonMessage, JsonResult, RunSummary } from './json-result.ts'
import { textRange } from './report-entries.ts'

const levels = { error: 'error', warn: 'warning', info: 'info' } as const

/** What a message of a result stands for. */
export type MessageOrigin =
  | { readonly finding: Finding }
  | { readonly silenced: SilencedFinding }
  | { readonly problem: ReadProblem }
  | { readonly crash: RuleCrash }

/** Told of every message what it was made from. */
type OnMessage = (message: JsonMessage, origin: MessageOrigin) => void

/**
 * ESLint's array of results, one per file, with 1-based lines and columns. Beyond ESLint's fields a message
 * has `level` (an info finding has ESLint's severity 1), `entities`, `related` and `fingerprint`, and the first
 * result has `run`: what the run judged and what it had nothing to judge in.
 */
export function jsonResults(
  report: LintReport,
  context: FormatContext,
  onMessage: OnMessage = () => {},
): readonly JsonResult[] {
  const fingerprintOf = fingerprints(report)
  const results = new Map<string, { readonly messages: JsonMessage[]; readonly suppressed: JsonMessage[] }>()
  const at = (path: string) => {
    const filePath = absoluteUnlessStdin(path, context)
    const lists = results.get(filePath) ?? { messages: [], suppressed: [] }
    results.set(filePath, lists)
    return lists
  }
  const add = (list: JsonMessage[], message: JsonMessage, origin: MessageOrigin) => {
    list.push(message)
    onMessage(message, origin)
  }
  const toMessage = (finding: Finding) => findingMessage(finding, fingerprintOf(finding), context)
  for (const { source, findings, silenced } of report.files) {
    const { messages, suppressed } = at(source.path)
    for (const finding of findings) add(messages, toMessage(finding), { finding })
    for (const one of silenced) {
      add(suppressed, { ...toMessage(one.finding), suppressions: [suppression(one)] }, { silenced: one })
    }
  }
  for (const problem of report.problems) {
    add(at(problem.path).messages, fatalMessage(null, problem.message), { problem })
  }
  for (const crash of report.crashes) {
    const { ruleId, entity, place } = crash
    const message = { ...fatalMessage(ruleId, crashMessage(crash)), ...(place && textRange(place)) }
    add(at(crash.path).messages, { ...message, entities: entity ? [entity] : [] }, { crash })
  }
  const outputs = new Map(report.files.map(({ source, output }) => [absoluteUnlessStdin(source.path, context), output]))
  const [first, ...rest] = [...results].map(([filePath, { messages, suppressed }]) =>
    result(filePath, messages, suppressed, outputs.get(filePath)),
  )
  return first ? [{ ...first, run: runSummary(report, context) }, ...rest] : []
}

/** A result with its counts. */
export function result(
  filePath: string,
  messages: readonly JsonMessage[],
  suppressedMessages: readonly JsonMessage[],
  output?: string,
): JsonResult {
  const count = (test: (message: JsonMessage) => unknown) => messages.filter(test).length
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount: count((message) => message.severity === 2),
    fatalErrorCount: count((message) => message.fatal),
    warningCount: count((message) => message.severity === 1),
    infoCount: count((message) => message.level === 'info'),
    fixableErrorCount: count((message) => message.severity === 2 && message.fix),
    fixableWarningCount: count((message) => message.severity === 1 && message.fix),
    ...(output !== undefined && { output }),
    usedDeprecatedRules: [],
  }
}

/** A finding as ESLint would tell it. */
export function findingMessage(finding: Finding, fingerprint: string, context: FormatContext): JsonMessage {
  const { ruleId, messageId, severity, message, place, entities, related, field, value, fatal, fix, suggestions } =
    finding
  const docsUrl = context.rule(ruleId)?.docsUrl
  return {
    ruleId,
    severity: severity === 'error' ? 2 : 1,
    level: levels[severity],
    message,
    messageId,
    ...textRange(place),
    ...(fatal && ({ fatal: true } as const)),
    entities,
    ...(field !== undefined && { field }),
    ...(value !== undefined && { value }),
    related: related.map((other) => ({
      filePath: absoluteUnlessStdin(other.place.source.path, context),
      ...textRange(other.place),
      message: other.note,
    })),
    fingerprint,
    ...(docsUrl !== undefined && { docsUrl }),
    ...(fix && { fix: mergedEdit(fix, place.source) }),
    ...(suggestions?.length && {
      suggestions: suggestions.map((one) => ({ desc: one.description, fix: mergedEdit(one, place.source) })),
    }),
  }
}

function fatalMessage(ruleId: string | null, message: string): JsonMessage {
  return { ruleId, severity: 2, level: 'error', message, line: 1, column: 1, fatal: true, entities: [], related: [] }
}

/** ESLint knows one range per fix, so several edits become one, with the text between them. */
function mergedEdit({ edits }: Fix, { text }: Source): JsonFix {
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  const start = ordered[0]?.start ?? 0
  let end = start
  let merged = ''
  for (const edit of ordered) {
    merged += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return { range: [start, end], text: merged }
}

function suppression({ by, reason }: SilencedFinding) {
  return { kind: by === 'baseline' ? 'file' : 'directive', justification: reason ?? '' }
}

/** Numbered over the whole report, so that no two findings share a fingerprint. */
function fingerprints(report: LintReport): (finding: Finding) => string {
  const all = report.files.flatMap(({ findings, silenced }) => [...findings, ...silenced.map(({ finding }) => finding)])
  const identities = numberedIdentities(all)
  const table = new Map(all.map((finding, at) => [finding, fingerprint(identities[at] ?? '')]))
  return (finding) => table.get(finding) ?? ''
}

function absoluteUnlessStdin(path: string, { workingFolder }: FormatContext): string {
  return path === '<stdin>' ? path : absolutePath(path, workingFolder)
}

function runSummary(
  { charts, positions, titles, dates, rulesRun, idleRules, notes, fixes, stats }: LintReport,
  context: FormatContext,
): RunSummary {
  return {
    orglint: context.version,
    charts,
    positions,
    titles,
    dates,
    rulesRun,
    idleRules,
    notes,
    hidden: context.hidden,
    ...(fixes && { fixes }),
    ...(stats && { stats }),
  }
}
