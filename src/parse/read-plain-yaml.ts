import type { Source } from '../source.ts'
import { endOfMatch } from './end-of-match.ts'
import { nodeFlag } from './node-flag.ts'
import type { ParseResult } from './parse-result.ts'
import { lineRest, plainInFlow, plainText, quotedText, scalar, spaces, startMark } from './plain-yaml-patterns.ts'
import { RecordLinks } from './record-links.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Deeper ones are left to the full parser, which says from where on it is too deep. */
const mostLevels = 1_000

const space = 32
const doubleQuote = 34
const hash = 35
const singleQuote = 39
const comma = 44
const dash = 45
const colon = 58
const openList = 91
const closeList = 93
const openMap = 123
const closeMap = 125

/**
 * Reads YAML as most charts have it: block lists and maps, whose keys and values are plain or in simple quotes and
 * stand on one line each, and lists and maps in brackets on one line. Undefined for anything else, be it ever so
 * little: then the full parser has its turn, which starts and runs much more slowly.
 */
export function readPlainYaml(source: Source): ParseResult | undefined {
  return new PlainYamlReader(source).read()
}

class PlainYamlReader {
  private readonly text: string
  private readonly builder: TreeBuilder
  private offset = 0
  /** Columns of the open lists and maps. */
  private readonly columns: number[] = []
  private readonly links = new RecordLinks(scalar)
  /** Number of the key read last. */
  private key = -1
  /** Where the scalar ends that was read last as the value of a map; -1 once something else has been read. */
  private linkStart = -1
  /** The end of what was read last, which ends what is closed next. */
  private end = 0
  /** The last key has no value on its line. */
  private isPending = false

  constructor(source: Source) {
    this.text = source.text
    this.builder = new TreeBuilder(source)
  }

  read(): ParseResult | undefined {
    const { builder, columns, text } = this
    this.offset = Math.max(0, endOfMatch(startMark, text, 0))
    while (this.offset < text.length) if (!this.readLine()) return undefined
    if (columns.length === 0) return undefined
    this.fillPending()
    while (columns.length > 0) this.close()
    return { tree: builder.finish(), problems: builder.problems }
  }

  private readLine(): boolean {
    const lineStart = this.offset
    this.offset = endOfMatch(spaces, this.text, lineStart)
    const unit = this.text.charCodeAt(this.offset)
    if (unit === hash || isLineEnd(unit)) return this.finishLine()
    const isItem = unit === dash && this.text.charCodeAt(this.offset + 1) === space
    const column = this.offset - lineStart
    const levels = this.columns.length
    if (!this.place(column, isItem)) return false
    if (this.columns.length !== (isItem ? levels - 1 : levels)) this.linkStart = -1
    if (isItem) this.offset = endOfMatch(spaces, this.text, this.offset + 1)
    return this.readEntry(this.offset - lineStart, isItem) && this.finishLine()
  }

  /** Closes what ends above a line, and opens what begins with it. */
  private place(column: number, isItem: boolean): boolean {
    const { builder, columns } = this
    const above = columns.at(-1) ?? -1
    const begins = this.isPending
      ? column > above || (isItem && column === above)
      : columns.length === 0 && column === 0
    if (begins) {
      this.isPending = false
      return this.open(isItem ? nodeFlag.list : nodeFlag.map, column)
    }
    this.fillPending()
    while (columns.length > 0 && this.endsAbove(column, isItem)) this.close()
    return columns.at(-1) === column && builder.isIn(isItem ? nodeFlag.list : nodeFlag.map)
  }

  /** A list may stand in the column of the key that it belongs to. */
  private endsAbove(column: number, isItem: boolean): boolean {
    const own = this.columns.at(-1) ?? 0
    return own > column || (own === column && !isItem && this.builder.isIn(nodeFlag.list))
  }

  private readEntry(column: number, isItem: boolean): boolean {
    const { builder, text, offset } = this
    const end = endOfMatch(plainText, text, offset)
    const isKey = text.charCodeAt(end) === colon && isBlankOrEnd(text.charCodeAt(end + 1))
    const { linkStart, key: after } = this
    this.linkStart = -1
    if (!isKey) return isItem && this.readValue(plainText, end)
    if (isItem && !this.open(nodeFlag.map, column)) return false
    this.key = builder.key(text.slice(offset, end), offset, end)
    this.end = end + 1
    this.offset = endOfMatch(spaces, text, end + 1)
    this.isPending = this.isAtLineEnd()
    if (this.isPending) return true
    if (linkStart !== -1) this.learnLink(after, linkStart, offset, end, isItem)
    return this.readLinkedValues()
  }

  private learnLink(after: number, start: number, keyStart: number, keyEnd: number, isAcross: boolean): void {
    const { columns, key, text } = this
    this.links.learn(after, columns.length, {
      text: text.slice(start, this.offset),
      key,
      keyStart: keyStart - start,
      keyEnd: keyEnd - start,
      opening: isAcross ? keyStart - start : -1,
      closing: 0,
      column: columns.at(-1) ?? 0,
      listColumn: columns.at(-2) ?? 0,
    })
  }

  /** The value of a key, and with it all lines below that are as usual. */
  private readLinkedValues(): boolean {
    while (this.readWithLink());
    const unit = this.text.charCodeAt(this.offset)
    if (!this.readValue(plainText)) return false
    if (unit !== openList && unit !== openMap) this.linkStart = this.offset
    return true
  }

  /** Reads the scalar that begins here together with what leads to the next value, where both are as usual. */
  private readWithLink(): boolean {
    const { builder, columns, links, offset, text } = this
    const link = links.find(this.key, columns.length, text, offset)
    if (link === undefined) return false
    const last = columns.length - 1
    const isInPlace =
      link.opening === -1 ? columns[last] === link.column : columns[last - 1] === link.listColumn && builder.isInList
    if (!isInPlace || this.isAtLineEnd(links.end)) return false
    const unit = text.charCodeAt(offset)
    const end = links.end - link.text.length
    builder.scalar(unit === doubleQuote || unit === singleQuote ? nodeFlag.string | nodeFlag.quoted : 0, offset, end)
    if (link.opening !== -1) {
      builder.close(end)
      builder.open(nodeFlag.map, end + link.opening)
      columns[last] = link.column
    }
    this.key = link.key
    builder.keyOfNumber(link.key, end + link.keyStart, end + link.keyEnd)
    this.end = end + link.keyEnd + 1
    this.offset = links.end
    return true
  }

  private isAtLineEnd(offset = this.offset): boolean {
    const unit = this.text.charCodeAt(offset)
    return unit === hash || isLineEnd(unit)
  }

  /** `end`: of the plain text that begins here, where that is known; -1 where none does. */
  private readValue(plain: RegExp, end?: number): boolean {
    const { offset, text } = this
    const unit = text.charCodeAt(offset)
    if (unit === openList) return this.readFlow(nodeFlag.list, closeList)
    if (unit === openMap) return this.readFlow(nodeFlag.map, closeMap)
    const isQuoted = unit === doubleQuote || unit === singleQuote
    this.offset = isQuoted ? endOfMatch(quotedText, text, offset) : (end ?? endOfMatch(plain, text, offset))
    if (this.offset === -1) return false
    this.builder.scalar(isQuoted ? nodeFlag.string | nodeFlag.quoted : 0, offset, this.offset)
    this.end = this.offset
    return true
  }

  /** A list or map in brackets. */
  private readFlow(flags: number, closer: number): boolean {
    if (!this.open(flags | nodeFlag.bracketed, 0)) return false
    const { text } = this
    this.offset = endOfMatch(spaces, text, this.offset + 1)
    if (text.charCodeAt(this.offset) !== closer) {
      do {
        this.offset = endOfMatch(spaces, text, this.offset)
        if (flags === nodeFlag.map && !this.readFlowKey()) return false
        if (!this.readValue(plainInFlow)) return false
        this.offset = endOfMatch(spaces, text, this.offset)
      } while (text.charCodeAt(this.offset++) === comma)
      this.offset--
    }
    if (text.charCodeAt(this.offset) !== closer) return false
    this.offset++
    this.end = this.offset
    this.close()
    return true
  }

  private readFlowKey(): boolean {
    const { builder, text, offset } = this
    const end = endOfMatch(plainInFlow, text, offset)
    if (text.charCodeAt(end) !== colon || text.charCodeAt(end + 1) !== space) return false
    builder.key(text.slice(offset, end), offset, end)
    this.offset = endOfMatch(spaces, text, end + 1)
    return true
  }

  private finishLine(): boolean {
    this.offset = endOfMatch(lineRest, this.text, this.offset)
    return this.offset !== -1
  }

  private open(flags: number, column: number): boolean {
    this.builder.open(flags, this.offset)
    return this.columns.push(column) <= mostLevels
  }

  private close(): void {
    this.columns.pop()
    this.builder.close(this.end)
  }

  /** A key without a value has null, right after its colon. */
  private fillPending(): void {
    if (this.isPending) this.builder.scalar(0, this.end, this.end)
    this.isPending = false
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || Number.isNaN(unit)
}

function isBlankOrEnd(unit: number): boolean {
  return unit === space || isLineEnd(unit)
}
