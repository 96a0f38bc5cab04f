import type { Source } from '../source.ts'
import { endOfMatch } from './end-of-match.ts'
import { nodeFlag } from './node-flag.ts'
import type { ParseResult } from './parse-result.ts'
import { RecordLinks } from './record-links.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Deeper ones are left to the full parser, which says from where on it is too deep. */
const mostLevels = 1_000

const blanks = /[ \t\r\n]*/y
const plain = '[^"\\\\\\0-\\x1f]'
const textWithoutEscapes = new RegExp(`${plain}*`, 'y')
const textWithEscapes = new RegExp(`(?:${plain}+|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))*`, 'y')
const word = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|true|false|null'
const otherScalar = new RegExp(`(?:${word})(?![\\w.+-])`, 'y')
const scalar = `(?:"${plain}*"|${word})`

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
  private readonly links = new RecordLinks(scalar)
  /** Number of the key read last. */
  private key = -1
  /** Where the link begins that is being read, right after a value of a map; -1 where that is none. */
  private linkStart = -1
  private linkAfter = -1
  private linkClosing = 0
  private linkOpening = -1
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
    if (this.readWithLink(unit)) return true
    if (!(unit === quote ? this.readText() : this.readOther())) return false
    this.startLink()
    return this.readSeparators()
  }

  /** What follows may come back after another value of this key. */
  private startLink(): void {
    this.linkStart = this.builder.isIn(nodeFlag.map) ? this.offset : -1
    this.linkAfter = this.key
    this.linkClosing = 0
    this.linkOpening = -1
  }

  /** Called at the start of a value: remembers what led there from the value before. */
  private endLink(keyStart: number, keyEnd: number): void {
    const { linkStart: start, linkClosing: closing, linkOpening: opening } = this
    this.linkStart = -1
    if (start === -1 || (closing === 0) !== (opening === -1)) return
    this.links.learn(this.linkAfter, this.levels, {
      text: this.text.slice(start, this.offset),
      key: this.key,
      keyStart: keyStart - start,
      keyEnd: keyEnd - start,
      opening,
      closing,
      column: 0,
      listColumn: 0,
    })
  }

  /** Reads the scalar that begins here together with what leads to the next value, where both are as usual. */
  private readWithLink(unit: number): boolean {
    const { builder, links, offset } = this
    if (!builder.isIn(nodeFlag.map)) return false
    const link = links.find(this.key, this.levels, this.text, offset)
    if (link === undefined || (link.opening !== -1 && !builder.isInList)) return false
    const end = links.end - link.text.length
    builder.scalar(unit === quote ? quotedString : 0, offset, end)
    if (link.opening !== -1) {
      builder.close(end + link.closing)
      builder.open(nodeFlag.map | nodeFlag.bracketed, end + link.opening)
    }
    builder.keyOfNumber(link.key, end + link.keyStart, end + link.keyEnd)
    this.key = link.key
    this.offset = links.end
    return true
  }

  private openCollection(flags: number, closer: number): boolean {
    if (++this.levels > mostLevels) return false
    if (flags === nodeFlag.map && this.linkOpening === -1) this.linkOpening = this.offset - this.linkStart
    else this.linkStart = -1
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
      if (isMap && this.linkClosing === 0) this.linkClosing = this.offset - this.linkStart
      else this.linkStart = -1
    }
    return true
  }

  private readKey(): boolean {
    const { builder, text } = this
    this.skipBlanks()
    const start = this.offset
    const end = this.textEnd()
    if (end === -1) return false
    this.key = builder.key(this.decoded ?? text.slice(start + 1, end - 1), start, end)
    this.offset = end
    this.skipBlanks()
    if (text.charCodeAt(this.offset++) !== colon) return false
    this.skipBlanks()
    this.endLink(start, end)
    return true
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
