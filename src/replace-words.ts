/** Letters that words are made of; scripts without spaces between words are read letter by letter. Made when needed: the classes of Unicode take long to set up. */
const tokenPattern = () => /\p{Lo}|[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}]+/gu
const joinedPattern = () => /^[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}]/u

interface Entry {
  readonly text: string
  readonly lower: string
  /** Where its first token begins. */
  readonly lead: number
  readonly replacement: string
}

/**
 * Replaces words and phrases wherever they stand in a text, the longest first, but not inside longer words. Letter
 * case counts for single words only: `Will` is a name and `will` is none.
 */
export function wordReplacer(words: ReadonlyMap<string, string>): (text: string) => string {
  const token = tokenPattern()
  const joined = joinedPattern()
  const byToken = new Map<string, Entry[]>()
  for (const [text, replacement] of words) {
    const lower = lowerCase(text)
    const first = lower.matchAll(token).next().value
    if (!first) continue
    const entries = byToken.get(first[0]) ?? []
    entries.push({ text, lower, lead: first.index, replacement })
    byToken.set(first[0], entries)
  }
  for (const entries of byToken.values()) entries.sort((a, b) => b.text.length - a.text.length)
  return (text) => {
    const whole = words.get(text)
    if (whole !== undefined) return whole
    const lower = lowerCase(text)
    let result = ''
    let done = 0
    for (const match of lower.matchAll(token)) {
      const entry = byToken.get(match[0])?.find((each) => standsAt(each, match.index - each.lead, text, lower, joined))
      const start = match.index - (entry?.lead ?? 0)
      if (!entry || start < done) continue
      result += text.slice(done, start) + entry.replacement
      done = start + entry.text.length
    }
    return result + text.slice(done)
  }
}

function standsAt(entry: Entry, start: number, text: string, lower: string, joined: RegExp): boolean {
  const end = start + entry.text.length
  if (start < 0 || !lower.startsWith(entry.lower, start)) return false
  if (!/\s/.test(entry.text) && !text.startsWith(entry.text, start)) return false
  // A letter of a script without spaces ends a word wherever it stands.
  return !(joined.test(entry.text.slice(-1)) && joined.test(text.slice(end)))
}

/** Lower case in which every character keeps its place. */
function lowerCase(text: string): string {
  return text.replace(/[^a-z]/gu, (character) => {
    const lower = character.toLowerCase()
    return lower.length === character.length ? lower : character
  })
}
