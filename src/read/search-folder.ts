import type { Io } from '../io.ts'
import { reportPath } from '../paths.ts'
import { isNeverAChart, neverHoldsCharts } from './chart-files.ts'
import { isIgnored } from './is-ignored.ts'
import { isTooIntricate } from './is-too-intricate.ts'
import { readFailure, undecodableName } from './read-failure.ts'
import type { FoundTargets, ReadProblem, ReadRequest } from './read-request.ts'

const tooIntricate =
  'This pattern is too intricate: to match it might take hours. Between two slashes write at most four *, and {a,b} for +(a|b); or split it in two.'

/** The files in and below a folder (absolute) that match the patterns and may be charts. `ignored` counts those left out. */
export async function searchFolder(
  patterns: readonly string[],
  folder: string,
  { ignores, isLeftOut }: Pick<ReadRequest, 'ignores' | 'isLeftOut'>,
  io: Io,
): Promise<FoundTargets & { readonly ignored: number }> {
  const problems: ReadProblem[] = patterns.filter(isTooIntricate).map((path) => ({ path, message: tooIntricate }))
  const links: string[] = []
  const matchable = patterns.filter((pattern) => !isTooIntricate(pattern))
  const files = await io.findFiles(matchable, {
    folder,
    skipFolder: (path) => neverHoldsCharts(path) || isIgnored(path, ignores),
    onSkippedFolder: (path, why) => {
      const shown = reportPath(path, io.workingFolder)
      if (why === 'link') links.push(shown)
      else problems.push({ path: shown, message: undecodableName(path) ?? readFailure({ code: 'EACCES' }, 'folder') })
    },
  })
  const charts = files.filter((file) => !isNeverAChart(file))
  const meant = charts.filter((file) => !isIgnored(file, ignores))
  const out = isLeftOut && (await Promise.all(meant.map(isLeftOut)))
  const kept = out ? meant.filter((_, at) => !out[at]) : meant
  return {
    targets: kept.map((file) => ({ file, path: reportPath(file, io.workingFolder), origin: 'found' })),
    problems,
    notes: links.sort().map((link) => `${link} is a link to a folder and was not followed. Name it to lint it too.`),
    ignored: charts.length - kept.length,
  }
}
