import type { Source } from '../source.ts'
import { isYaml, yamlEnd } from './front-matter.ts'
import type { ParseResult } from './parse-result.ts'
import { readPlainJson } from './read-plain-json.ts'
import { readPlainYaml } from './read-plain-yaml.ts'

/** Parses a source by its format. Only the parser that it needs is loaded; most charts need none of the full ones. */
export async function parseSource(source: Source): Promise<ParseResult> {
  const plain = readPlain(source)
  if (plain) return plain
  if (isYaml(source)) {
    const { parseYaml } = await import('./parse-yaml.ts')
    return parseYaml(source, source.text.slice(0, yamlEnd(source)))
  }
  const { parseJson } = await import('./parse-json.ts')
  return parseJson(source)
}

/** The tree of a source in which nothing is out of the ordinary. */
export function readPlain(source: Source): ParseResult | undefined {
  try {
    if (source.format === 'yaml') return readPlainYaml(source)
    return source.format === 'markdown' ? undefined : readPlainJson(source)
  } catch (error) {
    // A text of many megabytes overflows the stack of a pattern.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
