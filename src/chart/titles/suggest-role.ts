import { editDistance } from '../../nearest.ts'
import { vocabularyKey } from '../vocabulary-key.ts'
import { type Role, roleIds } from './roles.ts'
import { spelledRole, spellingsOf } from './spelled-role.ts'

/**
 * The role that a mistyped one was probably meant to be, or whose full name it is: `acount-executive`,
 * `chief revenue officer`. Word by word, and acronyms only as they are: `cto` is no slip for `coo`.
 */
export function suggestRole(word: string): Role | undefined {
  const key = vocabularyKey(word)
  return spelledRole(word) ?? roleIds.find((role) => spellingsOf(role).some((spelling) => isNear(key, spelling)))
}

function isNear(key: string, known: string): boolean {
  const words = key.split('-')
  const knownWords = known.split('-')
  return words.length === knownWords.length && words.every((word, at) => isSlip(word, knownWords[at] ?? ''))
}

function isSlip(word: string, known: string): boolean {
  const limit = Math.floor(known.length / 4)
  return word === known || (known.length > 4 && editDistance(word, known, limit) <= limit)
}
