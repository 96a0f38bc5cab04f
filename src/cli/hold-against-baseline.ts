import type { Io } from '../io.ts'
import { applyBaseline, type BaselineResult, type BaselineView, entriesOf } from '../lint/apply-baseline.ts'
import type { BaselineEntry, ReadEntry } from '../lint/baseline.ts'
import type { KnownFindings, LintReport } from '../lint/lint-report.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { rulesOfRun } from '../lint/rules-of-run.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, folderOf } from '../paths.ts'
import { count } from '../wording.ts'
import { baselineView } from './baseline-view.ts'
import { leftoverFindings } from './leftover-findings.ts'
import type { BaselineOptions, OpenedBaseline } from './open-baseline.ts'
import { UsageError } from './usage-error.ts'
import { writeBaselineFile } from './write-baseline-file.ts'

/** Takes the known findings out of a report, and writes the baseline anew where the options ask for it. */
export async function holdAgainstBaseline(
  report: LintReport,
  opened: OpenedBaseline,
  request: LintRequest,
  options: BaselineOptions,
  io: Io,
): Promise<LintReport> {
  const baseline = opened.read && 'entries' in opened.read ? opened.read : undefined
  const before = baseline?.entries ?? []
  const view = baselineView(opened, request, io)
  const held = applyBaseline(report, before, view)
  const stale = new Set<BaselineEntry>([...held.stale, ...(await gone(held, opened, io))])
  const taken = entriesToTake(held.report, view, request, options)
  const kept = options.pruneSuppressions ? before.filter((entry) => !stale.has(entry)) : before
  const written = await writeBaselineFile([...kept, ...taken], opened, io)
  const notes = [
    ...writingNotes(opened, taken.length, before.length - kept.length, options),
    ...namelessNote(request, options),
  ]
  if (written !== undefined) {
    const problem = { path: opened.path, message: `The baseline could not be written: ${written}.` }
    return { ...held.report, problems: [...held.report.problems, problem] }
  }
  const after = taken.length > 0 ? applyBaseline(report, [...before, ...taken], view).report : held.report
  const left = options.pruneSuppressions ? [] : before.filter((entry) => stale.has(entry))
  const said = baseline ? leftoverFindings(baseline, left, request, options) : []
  const files = said.length > 0 && baseline ? [{ source: baseline.source, findings: said, silenced: [] }] : []
  return { ...after, files: [...after.files, ...files], notes: [...after.notes, ...notes] }
}

/** Takes the findings of a baseline out of any report of a run. */
export function withoutKnown(opened: OpenedBaseline, request: LintRequest, io: Io): KnownFindings {
  const entries = opened.read && 'entries' in opened.read ? opened.read.entries : []
  const view = baselineView(opened, request, io)
  return (report) => applyBaseline(report, entries, view).report
}

/** Entries about files that are no longer there. */
async function gone(
  { elsewhere }: BaselineResult<ReadEntry>,
  { path }: OpenedBaseline,
  io: Io,
): Promise<readonly ReadEntry[]> {
  const folder = folderOf(absolutePath(path, io.workingFolder))
  const files = new Set(elsewhere.flatMap(({ scope }) => (scope.kind === 'file' ? [scope.name] : [])))
  const lost = new Set<string>()
  for (const file of files) {
    await io.kindOf(absolutePath(file, folder)).catch((error: { readonly code?: unknown }) => {
      if (error.code === 'ENOENT') lost.add(file)
    })
  }
  return elsewhere.filter(({ scope }) => scope.kind === 'file' && lost.has(scope.name))
}

function entriesToTake(
  report: LintReport,
  view: BaselineView,
  request: LintRequest,
  { suppressAll, suppressRule, suppressReason, asOf }: BaselineOptions,
): readonly BaselineEntry[] {
  if (!suppressAll && suppressRule === undefined) return []
  const rules = rulesOfRun(request)
  const wanted = new Set(
    suppressRule?.map((name) => {
      const rule = rules.find(({ id, aliases }) => id === name || aliases?.includes(name))
      if (rule) return rule.id
      const near = nearest(
        name,
        rules.map(({ id }) => id),
      )
      throw new UsageError(`There is no rule ${name} to suppress.${near ? ` Did you mean ${near}?` : ''}`)
    }),
  )
  const reason = suppressReason?.trim() || undefined
  return entriesOf(report, view)
    .filter(({ entry }) => suppressAll || wanted.has(entry.rule))
    .map(({ entry }) => ({ ...entry, reason, since: asOf ?? request.today }))
}

function writingNotes(
  { path, read }: OpenedBaseline,
  taken: number,
  pruned: number,
  { suppressAll, suppressRule, pruneSuppressions }: BaselineOptions,
): readonly string[] {
  const took = `Took ${count(taken, 'finding', 'findings')} into ${path}. Commit it; from now on only what is new is reported.`
  const nothing = `There was nothing to take into ${path}.`
  return [
    ...(suppressAll || suppressRule ? [taken > 0 ? took : nothing] : []),
    ...(pruneSuppressions
      ? [
          pruned > 0
            ? `Took ${count(pruned, 'entry', 'entries')} out of ${path}.`
            : read
              ? `There was nothing to take out of ${path}.`
              : `There is no ${path}, so there was nothing to take out of it.`,
        ]
      : []),
  ]
}

function namelessNote({ sources }: LintRequest, { suppressAll, suppressRule }: BaselineOptions): readonly string[] {
  if ((!suppressAll && suppressRule === undefined) || sources.every(({ path }) => path !== '<stdin>')) return []
  return ['What came on standard input has no name that a baseline could keep. Give it one with --stdin-filename.']
}
