import type { Io } from '../io.ts'
import { type ReadBaselineResult, readBaseline } from '../lint/read-baseline.ts'
import { rules } from '../rules/index.ts'
import type { Source } from '../source.ts'

/** Reads a baseline from a file (absolute); `path` is what reports call it. */
export async function readBaselineFile(file: string, path: string, io: Io): Promise<ReadBaselineResult> {
  const renamed = new Map(rules.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)))
  const source = (text: string): Source => ({
    path,
    text,
    // A comma too many is what merges leave behind.
    format: 'jsonc',
    origin: 'settings',
    encoding: { name: 'utf-8', byteOrderMark: false },
  })
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await io.readFile(file))
    return await readBaseline(source(text), (name) => renamed.get(name) ?? name)
  } catch {
    const place = { source: source(''), start: 0, end: 0 }
    return { message: 'This baseline cannot be read. It must be a file, in UTF-8, that you may read.', place }
  }
}
