import { fingerprint } from '../fingerprint.ts'
import { foldText } from './titles/fold-text.ts'

/**
 * What stands for somebody whose name must not be shown: `person-3f2a91c0`, in every run and every chart the same.
 * `Ana Costa`, `costa.ana@example.com` and `ana-costa` are one person. It hides a name from readers; whoever has a
 * list of names can work out which of them it stands for.
 */
export function pseudonym(text: string): string {
  return `person-${fingerprint(nameWords(text).sort().join(' ') || text).slice(0, 8)}`
}

/** The words of a name, an address or an id, in one letter case and without diacritics; numbers are none. */
export function nameWords(text: string): string[] {
  const local = text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text
  const folded = foldText(local)
  return folded.match(/^[ -~]*$/.test(folded) ? /[a-z]+/g : /\p{L}+/gu) ?? []
}
