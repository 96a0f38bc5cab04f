/** Where the quoted text begins that is still open at `end`. Every quote inside it is escaped, so it is the last bare one. */
export function openingQuote(text: string, end: number, quote: '"' | "'"): number {
  const escaper = quote === '"' ? '\\' : quote
  let offset = text.lastIndexOf(quote, end - 1)
  while (offset > 0) {
    let run = offset
    while (run > 0 && text[run - 1] === escaper) run--
    const isBare = (offset - run) % 2 === 0
    if (isBare) return quote === '"' ? offset : run
    if (run === 0) return 0
    offset = text.lastIndexOf(quote, run - 1)
  }
  return Math.max(offset, 0)
}

export interface OpenMarks {
  /** Offsets of a quote and of brackets that are not closed, the outermost first. */
  readonly openers: readonly number[]
  /** How many brackets are closed that open further above. */
  readonly closers: number
}

/** What a line leaves open or closes. A guess by the line alone, good enough to choose which place to show. */
export function openMarks(text: string, start: number, end: number): OpenMarks {
  const openers: number[] = []
  let closers = 0
  let previous = ''
  for (let offset = start; offset < end; offset++) {
    const character = text[offset] ?? ''
    const opens = previous === '' || ':-?,[{'.includes(previous)
    if (character === '#' && /\s/.test(text[offset - 1] ?? ' ')) break
    if (opens && (character === '"' || character === "'")) {
      const closer = closingQuote(text, offset, end)
      if (closer === -1) return { openers: [offset], closers }
      offset = closer
    } else if (character === '[' || character === '{') openers.push(offset)
    else if ((character === ']' || character === '}') && openers.pop() === undefined) closers++
    if (!/\s/.test(character)) previous = character
  }
  return { openers, closers }
}

function closingQuote(text: string, opener: number, end: number): number {
  const quote = text[opener]
  for (let offset = opener + 1; offset < end; offset++) {
    if (quote === '"' && text[offset] === '\\') offset++
    else if (text[offset] === quote) {
      if (quote === '"' || text[offset + 1] !== quote) return offset
      offset++
    }
  }
  return -1
}
