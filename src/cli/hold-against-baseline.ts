import type { ChartProblem } from '../chart/chart-problem.ts'
import type { Finding } from '../finding.ts'
import type { Io } from '../io.ts'
import { applyBaseline, type BaselineResult, type BaselineView, entriesOf } from '../lint/apply-baseline.ts'
import type { Baseline, BaselineEntry, BaselineScope, ReadEntry } from '../lint/baseline.ts'
import { formatFinding } from '../lint/format-finding.ts'
import type { KnownFindings, LintReport } from '../lint/lint-report.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { mayBeOff } from '../lint/may-be-off.ts'
import { rulesOfRun } from '../lint/rules-of-run.ts'
import { baselineText } from '../lint/write-baseline.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, folderOf, relativePath } from '../paths.ts'
import { printableJson } from '../report/printable.ts'
import type { Source } from '../source.ts'
import { count } from '../wording.ts'
import type { BaselineOptions, OpenedBaseline } from './open-baseline.ts'
import { UsageError } from './usage-error.ts'
import { whyNotWritten } from './why-not-written.ts'

/** Without these nothing else was checked, or what is silenced would not be known. */
const alwaysHeard: ReadonlySet<string> = new Set([
  'syntax',
  'encoding',
  'locked-rule-in-directive',
  'stale-baseline-entry',
])

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
  const written = await write([...kept, ...taken], opened, io)
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

function baselineView({ path }: OpenedBaseline, request: LintRequest, io: Io): BaselineView {
  const folder = folderOf(absolutePath(path, io.workingFolder))
  const groups = new Map(
    request.groups.flatMap(({ name, sources }) => sources.map(({ path }) => [path, name] as const)),
  )
  const configurationOf = configurationsByPath(request)
  const pathOf = (source: Source) => relativePath(folder, absolutePath(source.path, io.workingFolder))
  return {
    pathOf,
    scopeOf: (source): BaselineScope | undefined => {
      const group = groups.get(source.path)
      if (group !== undefined) return { kind: 'chart', name: group }
      return source.path === '<stdin>' ? undefined : { kind: 'file', name: pathOf(source) }
    },
    maySilence: ({ ruleId, fatal, place }) =>
      !fatal && !alwaysHeard.has(ruleId) && !configurationOf(place.source).locked.has(ruleId),
    isOn: (ruleId, source) => !mayBeOff(ruleId, source.path, configurationOf(source)),
  }
}

/** By path: the sources of a report may be newer than those of the request, which a fix has changed since. */
function configurationsByPath({ sources, undecodable, groups, configurationFor }: LintRequest) {
  const all = [...sources, ...undecodable.map(({ source }) => source), ...groups.flatMap((group) => group.sources)]
  const known = new Map(all.map((source) => [source.path, source]))
  return (source: Source) => configurationFor(known.get(source.path) ?? source)
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

/** Gives why it could not be written. A file that says the same already is left alone. */
async function write(
  entries: readonly BaselineEntry[],
  { path, read }: OpenedBaseline,
  io: Io,
): Promise<string | undefined> {
  const baseline = read && 'entries' in read ? read : undefined
  const known = new Set<BaselineEntry>(baseline?.entries)
  const isSame = entries.length === known.size && entries.every((entry) => known.has(entry))
  if (isSame) return undefined
  const file = absolutePath(path, io.workingFolder)
  if ((await textOf(file, io)) !== baseline?.source.text)
    return 'somebody else changed it while orglint was at work. It was left as it is; run orglint again'
  try {
    await io.writeFile(file, printableJson(baselineText(entries)))
    return undefined
  } catch (error) {
    return whyNotWritten(error)
  }
}

/** Of a baseline; undefined where it is not there. */
async function textOf(file: string, io: Io): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await io.readFile(file))
  } catch {
    return undefined
  }
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

/** One finding for all that is settled: whoever mends many charts should not be told of each. */
function leftoverFindings(
  { source }: Baseline,
  left: readonly ReadEntry[],
  { rules, sources, configurationFor }: LintRequest,
  { redact }: BaselineOptions,
): readonly Finding[] {
  const [chart] = sources
  if (!chart) return []
  const configuration = configurationFor(chart)
  const locked = left.filter(({ rule }) => configuration.locked.has(rule))
  const [first, ...others] = left.filter((entry) => !locked.includes(entry))
  const problems: readonly ChartProblem[] = [
    ...locked.map(({ rule, span }) => ({
      ruleId: 'locked-rule-in-directive',
      messageId: 'locked',
      data: { rule, silencer: 'entry of the baseline' },
      place: { source, ...span },
    })),
    ...(first ? [settled(source, first, others)] : []),
  ]
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
  const redactor = redact ? (text: string) => text : undefined
  return problems.flatMap((problem) => formatFinding(problem, ruleById, configuration, false, redactor) ?? [])
}

function settled(source: Source, first: ReadEntry, others: readonly ReadEntry[]): ChartProblem {
  return {
    ruleId: 'stale-baseline-entry',
    messageId: others.length === 0 ? 'stale' : 'several',
    data: others.length === 0 ? {} : { entries: others.length + 1 },
    place: { source, ...first.span },
    related: others.map(({ span }) => ({ place: { source, ...span }, note: 'settled, too' })),
  }
}
