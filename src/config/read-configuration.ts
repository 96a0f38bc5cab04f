import type { Io } from '../io.ts'
import { reportPath } from '../paths.ts'
import { formatOf } from '../read/chart-files.ts'
import { decode } from '../read/decode.ts'
import { isMissing, readFailure } from '../read/read-failure.ts'
import type { Source } from '../source.ts'
import { type ConfigurationProblem, configurationSource, fileProblem } from './configuration-problem.ts'

/** A configuration file as text, or why it is none. An extension that says nothing stands for YAML. */
export async function readConfiguration(
  file: string,
  io: Pick<Io, 'readFile' | 'workingFolder'>,
): Promise<Source | ConfigurationProblem> {
  const path = reportPath(file, io.workingFolder)
  try {
    const decoded = decode(await io.readFile(file))
    const { text, encoding } = decoded
    const source: Source = { ...configurationSource(path, text), format: formatOf(path) ?? 'yaml', encoding }
    if (!('fault' in decoded)) return source
    const message = `This file is not text in ${decoded.tried} (byte ${decoded.byteOffset}). Save it as UTF-8.`
    return { message, place: { source, start: decoded.offset, end: decoded.offset }, severity: 'error' }
  } catch (error) {
    return fileProblem(path, isMissing(error) ? 'There is no such configuration file.' : readFailure(error, 'file'))
  }
}
