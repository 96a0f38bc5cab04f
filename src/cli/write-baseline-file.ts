import type { Io } from '../io.ts'
import type { BaselineEntry } from '../lint/baseline.ts'
import { baselineText } from '../lint/write-baseline.ts'
import { absolutePath } from '../paths.ts'
import { printableJson } from '../report/printable.ts'
import type { OpenedBaseline } from './open-baseline.ts'
import { whyNotWritten } from './why-not-written.ts'

/** Gives why it could not be written. A file that says the same already is left alone. */
export async function writeBaselineFile(
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
