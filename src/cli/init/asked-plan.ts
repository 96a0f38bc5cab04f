import type { Io } from '../../io.ts'
import { verdict } from '../../report/verdict.ts'
import { optionsWithoutFlags } from '../lint-options.ts'
import { lintPaths } from '../lint-paths.ts'
import type { AskYesNo } from './init-answers.ts'
import { isThere } from './is-there.ts'
import type { OfferedHook } from './offered-hook.ts'
import { baselineFile, configurationFile, type Plan, starterFile } from './plan.ts'
import type { ProposedChart } from './propose-charts.ts'
import { proposedFiles } from './proposed-files.ts'
import { withFiles } from './with-files.ts'

/** What somebody at the terminal agrees to; undefined where they do not, or leave. */
export async function askedPlan(
  charts: readonly ProposedChart[],
  hook: OfferedHook | undefined,
  ask: AskYesNo,
  io: Io,
): Promise<Plan | undefined> {
  const files = await proposedFiles(charts, io)
  const confirmed = await ask(`Write ${configurationFile}?`, true)
  if (!confirmed) return undefined
  if (files.has(starterFile)) {
    const starter = await ask(`Write ${starterFile}, a made-up chart to begin with?`, true)
    if (starter === undefined) return undefined
    if (!starter) files.delete(starterFile)
  }
  const found = charts.length > 0 && !(await isThere(baselineFile, io)) ? await findings(files, io) : undefined
  if (found?.some) io.output.write(`By this configuration orglint finds: ${found.text}\n`)
  const baseline = found?.some
    ? await ask(`Take them into ${baselineFile}, so that from now on only new ones count?`, false)
    : false
  if (baseline === undefined) return undefined
  if (hook?.text !== undefined) {
    const hooked = await ask(`Write ${hook.file}, so that pre-commit runs orglint before every commit?`, false)
    if (hooked === undefined) return undefined
    if (hooked) files.set(hook.file, hook.text)
  }
  return { files, baseline }
}

async function findings(files: ReadonlyMap<string, string>, io: Io): Promise<{ some: boolean; text: string }> {
  const added = new Map([...files].map(([name, text]) => [`${io.workingFolder}/${name}`, text]))
  const report = await lintPaths([], optionsWithoutFlags, withFiles(io, added))
  const some = report.files.some((file) => file.findings.some(({ severity }) => severity !== 'info'))
  return { some, text: verdict(report).text }
}
