import type { Io } from '../io.ts'
import { absolutePath } from '../paths.ts'
import { printable } from '../report/printable.ts'
import { whyNotWritten } from './why-not-written.ts'

/**
 * Writes a report to a file, unless that is one of the charts. Where it fails it says so, and prints the report
 * where nothing else is printed; gives whether it went well.
 */
export async function writeOutputFile(
  path: string,
  text: string,
  io: Io,
  { charts = [], outputIsFree = true }: { readonly charts?: readonly string[]; readonly outputIsFree?: boolean } = {},
): Promise<boolean> {
  const file = absolutePath(path, io.workingFolder)
  const isChart = charts.some((chart) => absolutePath(chart, io.workingFolder) === file)
  const reason = isChart ? 'it is one of the charts' : await tryToWrite(file, text, io)
  if (reason === undefined) return true
  const instead = outputIsFree ? ' It is printed instead.' : ''
  io.errors.write(`${printable(`The report could not be written to ${path}: ${reason}.${instead}`)}\n`)
  if (outputIsFree) io.output.write(text)
  return false
}

async function tryToWrite(file: string, text: string, io: Io): Promise<string | undefined> {
  try {
    await io.writeFile(file, text)
    return undefined
  } catch (error) {
    return whyNotWritten(error)
  }
}
