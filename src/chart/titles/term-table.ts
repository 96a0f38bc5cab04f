import { type TextTable, tableMap, textTable } from './text-table.ts'

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

/** Terms as plain texts, ready to be looked up. */
export interface TermTexts {
  /** Words joined by blanks; what they stand for. */
  readonly terms: TextTable
  /** A word with which longer terms begin, how many words the longest has. */
  readonly lengths: TextTable
}

export function termTexts(terms: ReadonlyMap<string, string>): TermTexts {
  const lengths = new Map<string, number>()
  for (const key of terms.keys()) {
    const [first = '', ...others] = key.split(' ')
    if (others.length > 0) lengths.set(first, Math.max(lengths.get(first) ?? 0, others.length + 1))
  }
  return { terms: textTable(terms), lengths: textTable([...lengths].map(([word, length]) => [word, String(length)])) }
}

/** @param read makes a value of the text that a term stands for */
export function termTable<T>({ terms, lengths }: TermTexts, read: (text: string) => T): TermTable<T> {
  const values = tableMap(terms)
  const longest = tableMap(lengths)
  return {
    at(words, at) {
      const first = words[at] ?? ''
      for (let length = Math.min(Number(longest.get(first) ?? 1), words.length - at); length > 0; length--) {
        const key = length === 1 ? first : words.slice(at, at + length).join(' ')
        const text = values.get(key)
        if (text !== undefined) return { key, value: read(text), length }
      }
      return undefined
    },
  }
}
