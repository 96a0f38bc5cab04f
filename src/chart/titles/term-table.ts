/** A term found in a sequence of words. */
interface FoundTerm<T> {
  readonly key: string
  readonly value: T
  /** How many words it takes. */
  readonly length: number
}

/** Terms of one or more words; finds the longest that begins at a word. */
export interface TermTable<T> {
  at(words: readonly string[], at: number): FoundTerm<T> | undefined
}

/** `terms`: words joined by blanks → value; of equal terms the last counts. */
export function termTable<T>(terms: ReadonlyMap<string, T>): TermTable<T> {
  const longestFrom = new Map<string, number>()
  for (const key of terms.keys()) {
    const [first = '', ...others] = key.split(' ')
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, others.length + 1))
  }
  return {
    at(words, at) {
      const longest = longestFrom.get(words[at] ?? '')
      if (longest === undefined) return undefined
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const key = words.slice(at, at + length).join(' ')
        const value = terms.get(key)
        if (value !== undefined) return { key, value, length }
      }
      return undefined
    },
  }
}
