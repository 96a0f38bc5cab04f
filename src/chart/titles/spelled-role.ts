import { vocabularyKey } from '../vocabulary-key.ts'
import { type Role, roleFacts, roleIds } from './roles.ts'

/** The role whose id or full name words are but for case, blanks and signs: `CRO`, `Account Executive`. */
export function spelledRole(words: string): Role | undefined {
  const key = joined(vocabularyKey(words))
  return key === '' ? undefined : roleIds.find((role) => spellingsOf(role).some((spelling) => joined(spelling) === key))
}

/** Its id, and its full name as a word of the vocabulary. */
export function spellingsOf(role: Role): readonly string[] {
  return [role, vocabularyKey(roleFacts(role).label)]
}

function joined(key: string): string {
  return key.replaceAll('-', '')
}
