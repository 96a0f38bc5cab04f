import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Source } from '../source.ts'
import { explainYamlError } from './explain-yaml-error.ts'
import { stackOverflow, syntaxFailure } from './parse-problems.ts'
import type { ParseResult } from './parse-result.ts'
import { ParseStop } from './parse-stop.ts'
import { YamlReader } from './yaml-reader.ts'

/** Two levels for each level of `reports`; the parser's own calls overflow at about 1,600 in brackets. */
const mostLevels = 1_200

/**
 * Parses YAML 1.2 (core schema), with merge keys and with any number of documents.
 * @param text as much of the source as is YAML, from its start
 */
export function parseYaml(source: Source, text: string = source.text): ParseResult {
  try {
    return new YamlReader(source).read(tolerantEvents(text))
  } catch (error) {
    if (error instanceof ParseStop) return syntaxFailure(error.fault)
    if (error instanceof YAMLException) {
      return syntaxFailure(explainYamlError(text, error.reason, error.mark?.position ?? 0))
    }
    if (error instanceof RangeError) return stackOverflow(source)
    throw error
  }
}

/**
 * As the standard says, js-yaml 5 refuses a closing bracket that stands no deeper than the field that it belongs to;
 * other parsers allow it, and people write it all the time. js-yaml raises every error through this one static
 * method, and goes on if it returns.
 */
function tolerantEvents(text: string): Event[] {
  const { throwAt } = YAMLException
  const tolerantThrowAt = (source: string, position: number, message: string, fileName?: string): void => {
    const isCloser = source[position] === ']' || source[position] === '}'
    if (message !== 'deficient indentation' || !isCloser)
      throwAt.call(YAMLException, source, position, message, fileName)
  }
  YAMLException.throwAt = tolerantThrowAt as typeof throwAt
  try {
    return parseEvents(text, { maxDepth: mostLevels })
  } finally {
    YAMLException.throwAt = throwAt
  }
}
