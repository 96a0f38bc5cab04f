import { pseudonym } from '../chart/pseudonym.ts'
import type { Finding } from '../finding.ts'
import { identityWithoutRule } from '../finding-identity.ts'
import type { Source } from '../source.ts'
import { type BaselineEntry, type BaselineScope, entryKey } from './baseline.ts'
import type { FileReport, LintReport, SilencedFinding } from './lint-report.ts'

/** How a run is held against a baseline. */
export interface BaselineView {
  /** Undefined for what no baseline can name: standard input without a name. */
  readonly scopeOf: (source: Source) => BaselineScope | undefined
  /** The path of a source from the folder of the baseline. */
  readonly pathOf: (source: Source) => string
  /** Whether a finding may stay unheard: not one without which nothing else was checked, or of a locked rule. */
  readonly maySilence: (finding: Finding) => boolean
  /** Whether a rule is known and on for a source: one of a plugin may not be loaded. */
  readonly isOn: (ruleId: string, source: Source) => boolean
}

/** A finding of a run as an entry of a baseline. */
interface KnownFinding {
  readonly finding: Finding
  readonly entry: BaselineEntry
}

/** A report after the findings of a baseline are taken out. */
export interface BaselineResult<Entry extends BaselineEntry> {
  readonly report: LintReport
  /** Entries of charts of this run that no finding matches any more. */
  readonly stale: readonly Entry[]
  /** Entries about files that this run did not judge. */
  readonly elsewhere: readonly Entry[]
}

/** Silences what the entries know, and tells which of them are left over. */
export function applyBaseline<Entry extends BaselineEntry>(
  report: LintReport,
  entries: readonly Entry[],
  view: BaselineView,
): BaselineResult<Entry> {
  const waiting = new Map(entries.map((entry) => [entryKey(entry), entry]))
  const known = new Map<Finding, SilencedFinding>()
  for (const { finding, entry } of entriesOf(report, view)) {
    const key = entryKey(entry)
    const match = waiting.get(key)
    if (!match) continue
    waiting.delete(key)
    known.set(finding, { finding, by: 'baseline', reason: match.reason })
  }
  for (const key of mutedKeys(report, view)) waiting.delete(key)
  const judged = judgedScopes(report, view)
  const left = [...waiting.values()].map((entry) => ({ entry, files: judged.get(scopeKey(entry.scope)) }))
  return {
    report: { ...report, files: report.files.map((file) => without(file, known)) },
    stale: left.flatMap(({ entry, files }) => (files?.every(hasJudged(entry, view)) ? [entry] : [])),
    elsewhere: left.flatMap(({ entry, files }) => (files ? [] : [entry])),
  }
}

/** Every finding of a report that a baseline may hold, as its entry. */
export function entriesOf(report: LintReport, view: BaselineView): readonly KnownFinding[] {
  const findings = report.files.flatMap((file) => file.findings.filter(view.maySilence))
  return numbered(findings, view)
}

/** A muted finding comes back when the other one on its entity is settled, so its entry is no leftover. */
function mutedKeys(report: LintReport, view: BaselineView): readonly string[] {
  const muted = report.files.flatMap(({ aside }) => aside?.muted ?? [])
  return numbered(muted, view).map(({ entry }) => entryKey(entry))
}

function numbered(findings: readonly Finding[], view: BaselineView): readonly KnownFinding[] {
  const words = { path: view.pathOf, name: pseudonym }
  const seen = new Map<string, number>()
  return findings.flatMap((finding) => {
    const scope = view.scopeOf(finding.place.source)
    if (!scope) return []
    const entry = { scope, rule: finding.ruleId, about: identityWithoutRule(finding, words) }
    const occurrence = (seen.get(entryKey(entry)) ?? 0) + 1
    seen.set(entryKey(entry), occurrence)
    const about = occurrence === 1 ? entry.about : `${entry.about} #${occurrence}`
    return [{ finding, entry: { ...entry, about, reason: undefined, since: undefined } }]
  })
}

function judgedScopes(report: LintReport, { scopeOf }: BaselineView): ReadonlyMap<string, readonly FileReport[]> {
  const scopes = new Map<string, FileReport[]>()
  for (const file of report.files) {
    const scope = scopeOf(file.source)
    if (!scope) continue
    const files = scopes.get(scopeKey(scope)) ?? []
    files.push(file)
    scopes.set(scopeKey(scope), files)
  }
  return scopes
}

function scopeKey(scope: BaselineScope | undefined): string {
  return scope ? `${scope.kind} ${scope.name}` : ''
}

/** Whether the rule of an entry looked at all of a file: only then does no finding mean that it is settled. */
function hasJudged({ rule }: BaselineEntry, { isOn }: BaselineView): (file: FileReport) => boolean {
  return ({ source, aside }) => aside !== undefined && !aside.unheard.has(rule) && isOn(rule, source)
}

function without(file: FileReport, known: ReadonlyMap<Finding, SilencedFinding>): FileReport {
  const silenced = file.findings.flatMap((finding) => known.get(finding) ?? [])
  if (silenced.length === 0) return file
  return {
    ...file,
    findings: file.findings.filter((finding) => !known.has(finding)),
    silenced: [...file.silenced, ...silenced],
  }
}
