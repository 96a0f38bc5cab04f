/**
 * The text formats that orglint reads. `json` is strict; `jsonc` allows comments and trailing commas; of `markdown`
 * the front matter is read, as YAML.
 */
export type Format = 'yaml' | 'json' | 'jsonc' | 'markdown'

/**
 * How a source came in: named on the command line, found in a folder or by a glob, or read from standard input.
 * `settings` are no charts: configurations, flags, baselines.
 */
export type Origin = 'named' | 'found' | 'stdin' | 'settings'

/** How the bytes of a file are turned into text; kept so that a fix writes the file back in the same way. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Whether the file begins with a byte order mark. The mark is no part of `text`. */
  readonly byteOrderMark: boolean
}

/** One input, decoded. */
export interface Source {
  /** As reports print it: relative to the working folder, with `/`. */
  readonly path: string
  /** Without a byte order mark; line endings as in the file. */
  readonly text: string
  readonly format: Format
  readonly origin: Origin
  readonly encoding: Encoding
}

/** A stretch of text: offsets in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of text in a source. */
export interface Place extends Span {
  readonly source: Source
}
