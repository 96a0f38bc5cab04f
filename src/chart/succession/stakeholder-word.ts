import { vocabularyKey } from '../vocabulary-key.ts'

const words: ReadonlyMap<string, 'incumbent' | 'manager'> = new Map([
  ...['incumbent', 'holder', 'current-holder', 'present-holder', 'current-incumbent', 'role-holder', 'seat-holder'].map(
    (word) => [word, 'incumbent'] as const,
  ),
  ...['manager', 'line-manager', 'hiring-manager', 'direct-manager'].map((word) => [word, 'manager'] as const),
])

/** Whom a word such as `incumbent` or `the line manager` means, as seen from the seat of a plan. */
export function stakeholderWord(text: string): 'incumbent' | 'manager' | undefined {
  return words.get(vocabularyKey(text).replace(/^(?:the|its)-/, ''))
}
