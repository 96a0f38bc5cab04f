import type { Source } from '../source.ts'
import type { ParseResult } from './parse-result.ts'

/** Parses a source by its format. Only the parser that it needs is loaded. */
export async function parseSource(source: Source): Promise<ParseResult> {
  if (source.format === 'yaml') {
    const { parseYaml } = await import('./parse-yaml.ts')
    return parseYaml(source)
  }
  const { parseJson } = await import('./parse-json.ts')
  return parseJson(source)
}
