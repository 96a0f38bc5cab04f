import { type JSONVisitor, visit } from 'jsonc-parser'
import type { Source } from '../source.ts'
import { explainJsonError } from './explain-json-error.ts'
import { nodeFlag } from './node-flag.ts'
import { stackOverflow, syntaxFailure, tooDeep } from './parse-problems.ts'
import type { ParseResult } from './parse-result.ts'
import { ParseStop } from './parse-stop.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Twice the levels of `reports` that orglint follows, and some; the parser's own calls overflow beyond 2,000. */
const mostLevels = 1_200

const quotedString = nodeFlag.string | nodeFlag.quoted

/** Parses JSON, strict or with comments and trailing commas, as the source's format says. An empty text has no document. */
export function parseJson(source: Source): ParseResult {
  const builder = new TreeBuilder(source)
  const isStrict = source.format === 'json'
  try {
    visit(source.text, visitorOf(source, builder), {
      disallowComments: isStrict,
      allowTrailingComma: !isStrict,
      allowEmptyContent: true,
    })
    return { tree: builder.finish(), problems: builder.problems }
  } catch (error) {
    if (error instanceof ParseStop) return syntaxFailure(error.fault)
    if (error instanceof RangeError) return stackOverflow(source)
    throw error
  }
}

function visitorOf(source: Source, builder: TreeBuilder): JSONVisitor {
  let levels = 0
  const open = (flags: number, offset: number): void => {
    if (++levels > mostLevels) throw new ParseStop({ reason: tooDeep, span: { start: offset, end: offset + 1 } })
    builder.open(flags | nodeFlag.bracketed, offset)
  }
  const close = (offset: number, length: number): void => {
    if (length === 0) return
    levels--
    builder.close(offset + length)
  }
  return {
    onObjectBegin: (offset) => open(nodeFlag.map, offset),
    onArrayBegin: (offset) => open(nodeFlag.list, offset),
    onObjectEnd: close,
    onArrayEnd: close,
    onObjectProperty: (name, offset, length) => builder.key(name, offset, offset + length),
    onLiteralValue: (value, offset, length) => {
      if (typeof value !== 'string') builder.scalar(0, offset, offset + length)
      else if (value.length === length - 2) builder.scalar(quotedString, offset, offset + length)
      else builder.scalar(quotedString | nodeFlag.decoded, offset, offset + length, value)
    },
    onError: (code, offset, length) => {
      const opener = builder.current === -1 ? undefined : builder.startOf(builder.current)
      throw new ParseStop(explainJsonError(source, { code, offset, length, opener }))
    },
  }
}
