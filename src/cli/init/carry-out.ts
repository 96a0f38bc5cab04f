import type { Io } from '../../io.ts'
import { lintCommand } from '../lint-command.ts'
import { UsageError } from '../usage-error.ts'
import { whyNotWritten } from '../why-not-written.ts'
import { isThere } from './is-there.ts'
import { baselineFile, type Plan } from './plan.ts'

/** Writes what is planned, and says so; false where the baseline could not be. Throws a `UsageError` where a file could not. */
export async function carryOut({ files, baseline }: Plan, io: Io): Promise<boolean> {
  for (const [name, text] of files) {
    try {
      // It was not there before, but asking may take long.
      if (await isThere(name, io)) throw Object.assign(new Error(), { code: 'EEXIST' })
      await io.writeFile(`${io.workingFolder}/${name}`, text)
    } catch (error) {
      const code = (error as { readonly code?: unknown }).code
      const why = code === 'EEXIST' ? 'another program has just written it' : whyNotWritten(error)
      throw new UsageError(`${name} could not be written: ${why}.`)
    }
    io.output.write(`Wrote ${name}.\n`)
  }
  if (!baseline) return true
  const silent = { write: () => {}, isTerminal: false, width: undefined }
  const flags = ['--suppress-all', '--suppress-reason', 'known when orglint was set up']
  if ((await lintCommand(flags, { ...io, output: silent })) === 2) return false
  io.output.write(`Wrote ${baselineFile}.\n`)
  return true
}
