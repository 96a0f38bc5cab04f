import type { TitlePart } from './normalise-title.ts'
import { andWord } from './phrase-key.ts'
import { isLeading } from './possible-functions.ts'
import { commaWord } from './strip-attributes.ts'
import { titleWordSets } from './title-word-sets.ts'

const bareAcronym = /^[a-z]{2,5}$/

/** Whether the title is that of somebody who works for the roles that it names: `Assistant, Chief Sales Officer`. */
export function servesOthers(parts: readonly TitlePart[], isNeutral: (part: TitlePart) => boolean): boolean {
  const { servants, leadingServants } = titleWordSets()
  return parts.some((part, at) => {
    if (isNeutral(part)) return false
    if (at === 0 && leadingServants.has(part.words[0] ?? '')) return true
    return part.words.some((_, from) => servants.at(part.words, from) !== undefined)
  })
}

/**
 * The parts that may name the seat's role. Out go remarks in brackets, an acronym beside its spelled-out form, and
 * what follows a craft. A part that goes on in the next (`Former`, `reporting to`) takes it in, and one that takes a
 * role back (`CRO (former)`) goes to the part before.
 */
export function tellingParts(parts: readonly TitlePart[]): readonly TitlePart[] {
  const spelledOut = dropSpelledAcronyms(parts.filter(({ before }) => before !== 'aside'))
  const joined: TitlePart[] = []
  for (const part of spelledOut) {
    const previous = joined.at(-1)
    if (previous !== undefined && (goesOn(previous) || isOutside(part.words))) {
      joined[joined.length - 1] = { ...previous, words: [...previous.words, ...part.words] }
    } else {
      joined.push(part)
    }
  }
  const [first] = joined
  if (first === undefined || !titleWordSets().crafts.has(first.words.at(-1) ?? '') || first.words.length > 4)
    return joined
  if (first.words[0] === 'chief') return joined
  const next = joined.findIndex(({ before }, at) => at > 0 && before !== 'and')
  return next === -1 ? joined : joined.slice(0, next)
}

/** The words of parts as one unit; commas and "and" stay visible, other signs are blanks. */
export function unitWords(parts: readonly TitlePart[]): readonly string[] {
  return parts.flatMap(({ words, before }, at) => {
    if (at === 0) return words
    if (before === 'and' || before === 'slash') return [andWord, ...words]
    return before === 'comma' ? [commaWord, ...words] : words
  })
}

/** Whether an unknown part may name a part of the business: `Head of Sales, Pumps`. */
export function isScope({ words }: TitlePart): boolean {
  const { openEndings, outsiders } = titleWordSets()
  return !words.some((word) => isLeading(word) || openEndings.has(word)) && !outsiders.has(words[0] ?? '')
}

/** The words that speak of the seat itself: not whom it reports to; none for a former or deputy leader. */
export function wordsInSeat(parts: readonly TitlePart[]): readonly string[] {
  const { outsiders } = titleWordSets()
  return parts.flatMap(({ words }) => {
    const hasLeft = words.some((word, at) => outsiders.has(word) && !(words[at + 1] ?? '').startsWith('president'))
    const end = words.findIndex((word) => word === 'to' || word === 'under')
    return hasLeft ? [] : words.slice(0, end === -1 ? words.length : end)
  })
}

function goesOn({ words }: TitlePart): boolean {
  return titleWordSets().openEndings.has(words.at(-1) ?? '') || isOutside(words)
}

function isOutside(words: readonly string[]): boolean {
  const { outsiders } = titleWordSets()
  return words.every((word) => outsiders.has(word))
}

function dropSpelledAcronyms(parts: readonly TitlePart[]): readonly TitlePart[] {
  const initials = parts.map(({ words }) => initialsOf(words))
  return parts.flatMap((part, at) => {
    const [only = ''] = part.words
    if (part.words.length === 1) {
      const isSpelledOut =
        bareAcronym.test(only) && initials.some((letters, other) => other !== at && letters.startsWith(only))
      return isSpelledOut ? [] : [part]
    }
    return [{ ...part, words: withoutOwnAcronym(part.words) }]
  })
}

/** `CRO Chief Revenue Officer` without a sign between. */
function withoutOwnAcronym(words: readonly string[]): readonly string[] {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (bareAcronym.test(first) && initialsOf(words.slice(1)) === first) return words.slice(1)
  if (bareAcronym.test(last) && initialsOf(words.slice(0, -1)) === last) return words.slice(0, -1)
  return words
}

function initialsOf(words: readonly string[]): string {
  const { unvoiced } = titleWordSets()
  const voiced = words.filter((word) => word !== andWord && !unvoiced.has(word))
  return voiced.length < 2 ? '' : voiced.map((word) => word.charAt(0)).join('')
}
