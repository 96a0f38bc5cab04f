import type { Io, Questions } from '../../io.ts'
import { verdict } from '../../report/verdict.ts'
import { optionsWithoutFlags } from '../lint-options.ts'
import { lintPaths } from '../lint-paths.ts'
import type { OfferedHook } from './offered-hook.ts'
import { baselineFile, configurationFile, isThere, type Plan, proposedFiles, starterFile } from './plan.ts'
import type { ProposedChart } from './propose-charts.ts'

/** What somebody at the terminal agrees to; undefined where they do not, or leave. */
export async function askedPlan(
  charts: readonly ProposedChart[],
  hook: OfferedHook | undefined,
  terminal: Questions,
  io: Io,
): Promise<Plan | undefined> {
  const files = await proposedFiles(charts, io)
  if (!(await agrees(`Write ${configurationFile}?`, true))) return undefined
  if (files.has(starterFile)) {
    const starter = await agrees(`Write ${starterFile}, a made-up chart to begin with?`, true)
    if (starter === undefined) return undefined
    if (!starter) files.delete(starterFile)
  }
  const found = charts.length > 0 && !(await isThere(baselineFile, io)) ? await findings(files, io) : undefined
  if (found !== undefined) io.output.write(`By this configuration orglint finds: ${found}\n`)
  const baseline =
    found !== undefined &&
    (await agrees(`Take them into ${baselineFile}, so that from now on only new ones count?`, false))
  if (baseline === undefined) return undefined
  if (hook?.text !== undefined) {
    const hooked = await agrees(`Write ${hook.file}, so that pre-commit runs orglint before every commit?`, false)
    if (hooked === undefined) return undefined
    if (hooked) files.set(hook.file, hook.text)
  }
  return { files, baseline }

  /** Asks until there is an answer; an empty one means what is in capitals. Undefined: whoever sits there has left. */
  async function agrees(question: string, otherwise: boolean): Promise<boolean | undefined> {
    for (;;) {
      const answer = await terminal.ask(`${question} ${otherwise ? '[Y/n]' : '[y/N]'} `)
      if (answer === undefined) return undefined
      const word = answer.trim().toLowerCase()
      if (word === '') return otherwise
      if (['y', 'yes'].includes(word)) return true
      if (['n', 'no'].includes(word)) return false
      io.output.write('Please answer y or n.\n')
    }
  }
}

/** How many errors and warnings there would be; undefined where none. */
async function findings(files: ReadonlyMap<string, string>, io: Io): Promise<string | undefined> {
  const report = await lintPaths([], optionsWithoutFlags, withFiles(io, files))
  const some = report.files.some((file) => file.findings.some(({ severity }) => severity !== 'info'))
  return some ? verdict(report).text : undefined
}

/** The world as it would be with some more files in the working folder, all of them read by name. */
function withFiles(io: Io, added: ReadonlyMap<string, string>): Io {
  const files = new Map([...added].map(([name, text]) => [`${io.workingFolder}/${name}`, text]))
  return {
    ...io,
    readFile: async (path) => {
      const text = files.get(path)
      return text === undefined ? io.readFile(path) : new TextEncoder().encode(text)
    },
    kindOf: async (path) => (files.has(path) ? 'file' : io.kindOf(path)),
    realPath: async (path) => (files.has(path) ? path : io.realPath(path)),
  }
}
