import { vocabularyKey } from './vocabulary-key.ts'

/** Functions that no rule judges, as people name them where anybody may take part. */
const functions: ReadonlySet<string> = new Set([
  ...['hr', 'human-resources', 'people', 'talent', 'recruiting', 'learning', 'legal', 'compliance', 'risk', 'audit'],
  ...['it', 'engineering', 'technology', 'data', 'analytics', 'security', 'design', 'research', 'r-d', 'innovation'],
  ...['procurement', 'purchasing', 'logistics', 'supply-chain', 'manufacturing', 'production', 'quality', 'facilities'],
  ...['administration', 'communications', 'pr', 'investor-relations', 'board'],
])

/** Whether a word names a function that no rule judges: `HR`, `legal`. */
export function isOtherFunction(words: string): boolean {
  return functions.has(vocabularyKey(words))
}
