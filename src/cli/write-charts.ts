import type { Io, ReplaceFailure } from '../io.ts'
import { absolutePath } from '../paths.ts'
import { decode } from '../read/decode.ts'
import { encode } from '../read/encode.ts'
import type { Source } from '../source.ts'
import { whyNotWritten } from './why-not-written.ts'

/** A chart with the text that it is to have. */
export interface ChangedChart {
  readonly source: Source
  readonly text: string
}

/**
 * Writes charts in the encoding they had: all of them, or none. Gives undefined, or in sentences why nothing was written.
 * What somebody else has changed since it was read stays as it is.
 */
export async function writeCharts(charts: readonly ChangedChart[], io: Io): Promise<string | undefined> {
  if (charts.length === 0) return undefined
  const none = charts.length === 1 ? 'It was left as it was.' : 'No file was changed.'
  for (const { source } of charts) {
    if (!(await isAsRead(source, io))) {
      return `${source.path} was changed by somebody else while orglint was at work. ${none} Run orglint again.`
    }
  }
  const named = new Map(charts.map(({ source }) => [absolutePath(source.path, io.workingFolder), source.path]))
  const contents = charts.map(({ source, text }) => ({
    path: absolutePath(source.path, io.workingFolder),
    content: encode(text, source.encoding),
  }))
  try {
    await io.replaceFiles(contents)
    return undefined
  } catch (error) {
    const { path, cause } = error as ReplaceFailure
    return `${named.get(path) ?? path} could not be written: ${whyNotWritten(cause)}. ${none}`
  }
}

async function isAsRead({ path, text }: Source, io: Io): Promise<boolean> {
  try {
    return decode(await io.readFile(absolutePath(path, io.workingFolder))).text === text
  } catch {
    return false
  }
}
