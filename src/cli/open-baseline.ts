import type { Io } from '../io.ts'
import type { FileReport } from '../lint/lint-report.ts'
import type { ReadBaselineResult } from '../lint/read-baseline.ts'
import { absolutePath, reportPath } from '../paths.ts'
import type { LintOptions } from './lint-options.ts'
import { UsageError } from './usage-error.ts'

export type BaselineOptions = Pick<
  LintOptions,
  | 'baseline'
  | 'suppressAll'
  | 'suppressRule'
  | 'suppressReason'
  | 'pruneSuppressions'
  | 'requireReason'
  | 'asOf'
  | 'redact'
>

const defaultName = 'orglint.baseline.json'

/** The baseline of a run: its path as reports print it, and what stands in it where it is there. */
export interface OpenedBaseline {
  readonly path: string
  readonly read: ReadBaselineResult | undefined
}

/**
 * Reads the baseline that a run goes by; undefined where there is none and none is to be written. Nothing is loaded for
 * it then.
 */
export async function openBaseline(options: BaselineOptions, io: Io): Promise<OpenedBaseline | undefined> {
  checkFlags(options)
  const name = options.baseline ?? defaultName
  const file = absolutePath(name, io.workingFolder)
  const path = reportPath(file, io.workingFolder)
  const isThere = await io.kindOf(file).then(
    () => true,
    () => false,
  )
  if (!isThere) return isWriting(options) ? { path, read: undefined } : missing(options, path)
  const { readBaselineFile } = await import('./read-baseline-file.ts')
  return { path, read: await readBaselineFile(file, path, io) }
}

/** Shown like the mistakes in a configuration, and as grave: without its baseline a run would tell what is long known. */
export function baselineMistake({ read }: OpenedBaseline): FileReport | undefined {
  if (!read || !('message' in read)) return undefined
  const { message, place } = read
  const about = { ruleId: 'baseline', messageId: 'mistake', severity: 'error', entities: [], related: [] } as const
  return { source: place.source, findings: [{ ...about, message, place, fatal: true }], silenced: [] }
}

function isWriting({ suppressAll, suppressRule, pruneSuppressions }: BaselineOptions): boolean {
  return suppressAll === true || suppressRule !== undefined || pruneSuppressions === true
}

function missing({ baseline }: BaselineOptions, path: string): undefined {
  if (baseline === undefined) return undefined
  throw new UsageError(`There is no baseline ${path}. To write one, add --suppress-all.`)
}

function checkFlags({ suppressAll, suppressRule, suppressReason, requireReason }: BaselineOptions): void {
  const isSuppressing = suppressAll || suppressRule !== undefined
  if (suppressAll && suppressRule) {
    throw new UsageError('--suppress-all takes in every finding, so leave out --suppress-rule.')
  }
  if (suppressReason !== undefined && !isSuppressing) {
    throw new UsageError(
      '--suppress-reason is the reason for what --suppress-all or --suppress-rule take in: add one of them.',
    )
  }
  if (requireReason && isSuppressing && !suppressReason?.trim()) {
    throw new UsageError('--require-reason lets nothing be silent without a reason: add --suppress-reason "…".')
  }
}
