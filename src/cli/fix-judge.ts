import type { Io } from '../io.ts'
import { fixChooser } from '../lint/choose-fix.ts'
import { lint } from '../lint/lint.ts'
import { type FixedRun, lintAndFix } from '../lint/lint-and-fix.ts'
import type { KnownFindings, LintReport } from '../lint/lint-report.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { rulesOfRun } from '../lint/rules-of-run.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from '../rule.ts'
import type { LintOptions } from './lint-options.ts'
import { UsageError } from './usage-error.ts'
import { writeCharts } from './write-charts.ts'

/** Lints, fixes as the flags say, writes the files unless they ask for a trial, and reports what is left. */
export function fixJudge(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
): (request: LintRequest, known: KnownFindings) => Promise<LintReport> {
  const fix = fixer(paths, options)
  return async (request, known) => {
    const run = await fix(request, known)
    if (options.fixDryRun) return fixedReport(run, false)
    const failure = await writeCharts(run.files, io)
    if (failure === undefined) return fixedReport(run, true)
    // What hears of each chart is to see last what the files hold.
    return { ...(await lint(request)), fixes: { findings: 0, files: 0, written: false, failure } }
  }
}

/** Lints and fixes without writing. Throws a `UsageError` where flags do not go together. */
export function fixer(
  paths: readonly string[],
  options: LintOptions,
): (request: LintRequest, known: KnownFindings) => Promise<FixedRun> {
  checkFlags(paths, options)
  const { fixType, fixRule, fixSuggestions } = options
  return async (request, known) => {
    const rules = rulesOfRun(request)
    const choice = {
      suggestions: fixSuggestions === true,
      categories: fixType && new Set(fixType),
      ruleIds: fixRule && new Set(fixRule.map((name) => ruleNamed(name, rules))),
    }
    return lintAndFix(request, fixChooser(choice, rules), known)
  }
}

/** What is left after fixing, with the new texts. */
export function fixedReport({ after, files }: FixedRun, written: boolean): LintReport {
  const outputs = new Map(files.map(({ source, text }) => [source.path, text]))
  const findings = files.reduce((sum, file) => sum + file.findings, 0)
  return {
    ...after,
    files: after.files.map((file) => {
      const output = outputs.get(file.source.path)
      return output === undefined ? file : { ...file, output }
    }),
    fixes: { findings, files: files.length, written },
  }
}

function checkFlags(paths: readonly string[], options: LintOptions): void {
  const { fix, fixSuggestions, fixDryRun, diff, fixType, fixRule } = options
  if (diff && fixDryRun)
    throw new UsageError('--diff prints a diff, and --fix-dry-run a report. Leave one of them out.')
  if (diff && fix) throw new UsageError('--diff writes nothing, and --fix writes files. Leave one of them out.')
  const acts = fix || fixSuggestions || fixDryRun || diff
  const only = fixType ? '--fix-type' : fixRule ? '--fix-rule' : undefined
  if (!acts) throw new UsageError(`${only} says what to fix. Add --fix, --fix-dry-run or --diff.`)
  if (paths.includes('-') && !fixDryRun && !diff) {
    throw new UsageError(
      '--fix changes files, and standard input is none. Name the file, or ask for the new text with --fix-dry-run --format json, which holds it as output.',
    )
  }
}

function ruleNamed(name: string, rules: readonly Rule[]): string {
  const rule = rules.find(({ id, aliases = [] }) => id === name || aliases.includes(name))
  if (rule) return rule.id
  const near = nearest(
    name,
    rules.map(({ id }) => id),
  )
  throw new UsageError(
    `There is no rule ${name}, as --fix-rule asks for. ${near ? `Did you mean ${near}?` : 'orglint rules lists them.'}`,
  )
}
