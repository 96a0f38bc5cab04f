import type { Source } from '../source.ts'
import { endOfMatch } from './end-of-match.ts'
import { nodeFlag } from './node-flag.ts'
import type { ParseResult } from './parse-result.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Deeper ones are left to the full parser, which says from where on it is too deep. */
const mostLevels = 1_000

const blanks = /[ \t\r\n]*/y
const plain = '[^"\\\\\\0-\\x1f]'
const textWithoutEscapes = new RegExp(`${plain}*`, 'y')
const textWithEscapes = new RegExp(`(?:${plain}+|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*`, 'y')
const otherScalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y

const quotedString = nodeFlag.string | nodeFlag.quoted
const quote = 34
const comma = 44
const colon = 58
const openList = 91
const closeList = 93
const openMap = 123
const closeMap = 125

/**
 * Reads JSON that is valid in the strictest sense. Undefined for anything else: then the full parser has its turn,
 * which knows comments and explains mistakes, but starts much more slowly.
 */
export function readPlainJson(source: Source): ParseResult | undefined {
  return new PlainJsonReader(source).read()
}

class PlainJsonReader {
  private readonly text: string
  private readonly builder: TreeBuilder
  private offset = 0
  private levels = 0
  /** The text read last, where it differs from the source. */
  private decoded: string | undefined

  constructor(source: Source) {
    this.text = source.text
    this.builder = new TreeBuilder(source)
  }

  read(): ParseResult | undefined {
    const { builder } = this
    do if (!this.readValue()) return undefined
    while (builder.current !== -1)
    this.skipBlanks()
    return this.offset === this.text.length ? { tree: builder.finish(), problems: builder.problems } : undefined
  }

  /** A scalar or empty collection with all that it closes, up to where the next value begins; or just the opening of a collection. */
  private readValue(): boolean {
    this.skipBlanks()
    const unit = this.text.charCodeAt(this.offset)
    if (unit === openMap) return this.openCollection(nodeFlag.map, closeMap)
    if (unit === openList) return this.openCollection(nodeFlag.list, closeList)
    return (unit === quote ? this.readText() : this.readOther()) && this.readSeparators()
  }

  private openCollection(flags: number, closer: number): boolean {
    if (++this.levels > mostLevels) return false
    this.builder.open(flags | nodeFlag.bracketed, this.offset++)
    this.skipBlanks()
    if (this.text.charCodeAt(this.offset) === closer) return this.readSeparators()
    return flags === nodeFlag.list || this.readKey()
  }

  /** The brackets that close after a value, and the comma before the next. */
  private readSeparators(): boolean {
    const { builder, text } = this
    while (builder.current !== -1) {
      this.skipBlanks()
      const isMap = builder.isIn(nodeFlag.map)
      const unit = text.charCodeAt(this.offset++)
      if (unit === comma) return !isMap || this.readKey()
      if (unit !== (isMap ? closeMap : closeList)) return false
      builder.close(this.offset)
      this.levels--
    }
    return true
  }

  private readKey(): boolean {
    const { builder, text } = this
    this.skipBlanks()
    const start = this.offset
    const end = this.textEnd()
    if (end === -1) return false
    builder.key(this.decoded ?? text.slice(start + 1, end - 1), start, end)
    this.offset = end
    this.skipBlanks()
    return text.charCodeAt(this.offset++) === colon
  }

  private readText(): boolean {
    const end = this.textEnd()
    if (end === -1) return false
    const flags = this.decoded === undefined ? quotedString : quotedString | nodeFlag.decoded
    this.builder.scalar(flags, this.offset, end, this.decoded)
    this.offset = end
    return true
  }

  /** Where the quoted text ends that begins here; -1 where none does. Sets `decoded` where it has escapes. */
  private textEnd(): number {
    const { text, offset } = this
    this.decoded = undefined
    if (text.charCodeAt(offset) !== quote) return -1
    const simple = endOfMatch(textWithoutEscapes, text, offset + 1)
    if (text.charCodeAt(simple) === quote) return simple + 1
    const end = endOfMatch(textWithEscapes, text, offset + 1)
    if (text.charCodeAt(end) !== quote) return -1
    this.decoded = JSON.parse(text.slice(offset, end + 1)) as string
    return end + 1
  }

  private readOther(): boolean {
    const end = endOfMatch(otherScalar, this.text, this.offset)
    if (end === -1) return false
    this.builder.scalar(0, this.offset, end)
    this.offset = end
    return true
  }

  private skipBlanks(): void {
    const unit = this.text.charCodeAt(this.offset)
    if (unit > 32) return
    this.offset = endOfMatch(blanks, this.text, this.offset)
  }
}
