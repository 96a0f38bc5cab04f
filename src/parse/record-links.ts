import { endOfMatch } from './end-of-match.ts'

/**
 * What stands between one value of a map and the next: a comma and `"title": ` on the next line, say. Where records are
 * written alike the same text comes back again and again.
 */
export interface RecordLink {
  readonly text: string
  /** Number of the key in it. */
  readonly key: number
  /** Where the key stands in it, with its quotes. */
  readonly keyStart: number
  readonly keyEnd: number
  /** Where the map begins in it that the next value is in; -1 where that is the same map. */
  readonly opening: number
  /** Where the bracket ends in it that closes the map before; 0 where there is none. */
  readonly closing: number
  /** Columns of the map of the next value and of the list that it is in; 0 where columns do not count. */
  readonly column: number
  readonly listColumn: number
}

/** A link that has come back, as a pattern together with the value before it. */
interface KnownLink extends RecordLink {
  pattern: RegExp | undefined
}

/** By the key of the value before: to the next value of the map, and to the first of the next map. */
interface Level {
  readonly within: (KnownLink | undefined)[]
  readonly across: (KnownLink | undefined)[]
}

/** Longer ones (a comment stands there, say) hardly come back. */
const longest = 200

/** Patterns take time to make; no ordinary file has so many kinds of links. */
const mostPatterns = 200

/** The links that a file has shown, so that a value and what follows it are read at once where both are as before. */
export class RecordLinks {
  /** Where the link ends that was found last. */
  end = 0
  private readonly value: string
  /** By how deep the value before stands, since indentation grows with that. */
  private readonly levels: (Level | undefined)[] = []
  private patterns = 0

  /** @param value source of the pattern for a value, in which there is one way at most to match a text */
  constructor(value: string) {
    this.value = value
  }

  /** The link after the value that begins at an offset, where it is one that is known for the key and depth of the value. */
  find(key: number, depth: number, text: string, offset: number): RecordLink | undefined {
    const level = this.levels[depth]
    if (level === undefined) return undefined
    const within = level.within[key]
    if (within !== undefined && this.matches(within, text, offset)) return within
    const across = level.across[key]
    return across !== undefined && this.matches(across, text, offset) ? across : undefined
  }

  /** Takes note of a link after a value with this key, at this depth. Those that come back once may come back often. */
  learn(key: number, depth: number, link: RecordLink): void {
    if (link.text.length > longest || this.patterns >= mostPatterns) return
    const level = this.levels[depth] ?? { within: [], across: [] }
    this.levels[depth] = level
    const links = link.opening === -1 ? level.within : level.across
    const known = links[key]
    if (known?.text !== link.text) links[key] = { ...link, pattern: undefined }
    else if (known.pattern === undefined) {
      known.pattern = new RegExp(`${this.value}${link.text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'y')
      this.patterns++
    }
  }

  private matches({ pattern }: KnownLink, text: string, offset: number): boolean {
    if (pattern === undefined) return false
    this.end = endOfMatch(pattern, text, offset)
    return this.end !== -1
  }
}
