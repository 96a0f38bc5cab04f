import type { AsOf } from '../chart/as-of.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { FileReport, IdleRule, LintReport, ReadProblem, RuleCrash } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import type { SkipReason } from './open-file.ts'
import type { RulesResult } from './run-rules.ts'
import { compareText } from './sift-findings.ts'

/** Counts what a run looked at, so that a green result says what it rests on. */
export class RunTally {
  #charts = 0
  #positions = 0
  readonly #titles = { total: 0, resolved: 0, ambiguous: 0 }
  readonly #dates = new Map<string, AsOf>()
  readonly #crashes: RuleCrash[] = []
  readonly #judged = new Set<string>()
  readonly #idle = new Map<string, IdleRule>()
  readonly #skipped: { path: string; reason: SkipReason }[] = []
  readonly #said = new Set<string>()
  readonly #broken: ReadProblem[] = []

  skip(path: string, reason: SkipReason): void {
    this.#skipped.push({ path, reason })
  }

  /** A chart that could not be judged to the end; all others are. */
  breakOff(path: string, error: Error | undefined): void {
    const cause = error ? `: ${error.message}` : ''
    const told = `orglint broke off at this chart${cause}. All other charts were judged. This is a fault of orglint, please report it.`
    this.#broken.push({ path, message: told })
  }

  /** Something that readers of the report should know. */
  note(...texts: readonly (string | undefined)[]): void {
    for (const text of texts) if (text !== undefined) this.#said.add(text)
  }

  add(chart: IndexedChart, result: RulesResult): void {
    this.#charts++
    this.#positions += chart.positions.length
    this.#dates.set(Object.values(chart.today).join(' '), chart.today)
    for (const position of chart.positions) {
      const { role, ambiguous } = chart.title(position)
      if (!position.isUnit && (position.title ?? position.role) !== undefined) this.#titles.total++
      if (role !== undefined) this.#titles.resolved++
      if (ambiguous) this.#titles.ambiguous++
    }
    this.#crashes.push(...result.crashes)
    for (const ruleId of result.judged) this.#judged.add(ruleId)
    for (const idle of result.idle) if (!this.#idle.has(idle.ruleId)) this.#idle.set(idle.ruleId, idle)
  }

  report(files: readonly FileReport[], { readProblems, skipUnrecognised, allowEmpty }: LintRequest): LintReport {
    const idleRules = [...this.#idle.values()].filter(({ ruleId }) => !this.#judged.has(ruleId))
    const nothing =
      files.length === 0 && this.#broken.length === 0 && readProblems.length === 0 && !skipUnrecognised && !allowEmpty
    const problems: ReadProblem[] = nothing ? [nothingChecked(this.#skipped.map(({ path }) => path))] : []
    return {
      files: [...files].sort((a, b) => compareText(a.source.path, b.source.path)),
      problems: [...readProblems, ...this.#broken, ...problems],
      crashes: this.#crashes,
      notes: this.#notes(),
      charts: this.#charts,
      positions: this.#positions,
      titles: this.#titles,
      dates: [...this.#dates.values()].sort((a, b) => compareText(a.date, b.date)),
      rulesRun: this.#judged.size + idleRules.length,
      ruleIds: [...this.#judged, ...idleRules.map(({ ruleId }) => ruleId)].sort(compareText),
      idleRules: idleRules.sort((a, b) => compareText(a.ruleId, b.ruleId)),
    }
  }

  #notes(): readonly string[] {
    const pathsOf = (reason: string): readonly string[] =>
      this.#skipped.flatMap((file) => (file.reason === reason ? [file.path] : []))
    return [
      ...this.#said,
      ...skipNote(pathsOf('not-a-chart'), 'no org chart in a form that orglint knows'),
      ...skipNote(
        pathsOf('unsure'),
        'perhaps an org chart, perhaps something else. If it is one, name it, or list it under charts: in the configuration',
      ),
      ...skipNote(
        pathsOf('one-per-file'),
        'one person per file. To lint them as one chart, list them under charts: in the configuration',
      ),
      ...skipNote(pathsOf('unparsable'), 'neither readable nor, by its keys, an org chart'),
    ]
  }
}

function skipNote(paths: readonly string[], why: string): readonly string[] {
  if (paths.length === 0) return []
  if (paths.length === 1) return [`Skipped ${paths[0]}: ${why}.`]
  const shown = paths.slice(0, 3).join(', ')
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
  return [`Skipped ${paths.length} files (${shown}${more}): ${why}.`]
}

function nothingChecked(skipped: readonly string[]): ReadProblem {
  const [only] = skipped
  return {
    path: only ?? '.',
    message:
      skipped.length > 0
        ? 'None of the files found is an org chart that orglint knows. Name the chart, or say with --dialect or fields: how to read it; orglint init helps with both.'
        : 'There is no file to check.',
  }
}
