import type { TitlePart } from './normalise-title.ts'
import { isFunctionWord, isLeading } from './possible-functions.ts'
import { type ReadPhrase, readPhrase } from './read-phrase.ts'
import { stripAttributes } from './strip-attributes.ts'
import { unitWords } from './title-parts.ts'
import type { TitleVocabulary } from './title-vocabulary.ts'

/** A part of a title, or several that mean something together, with what is made of it. */
export interface ReadPart {
  readonly part: TitlePart
  /** Undefined where the part means nothing known, or must not be trusted. */
  readonly read: ReadPhrase | undefined
  /** Stands beside any role and changes nothing: a founder, a region, `interim`. */
  readonly isBeside: boolean
  readonly scope: readonly string[]
  readonly acting: boolean
}

/** Whether a part says no role but goes with any: a founder, a member of the board, a rank. */
export function isNeutral({ words }: TitlePart, { lexicon }: TitleVocabulary): boolean {
  const basic = lexicon.basicForms(words)
  return [words, basic, stripAttributes(basic, lexicon.attributes, false).words].some((spelling) =>
    lexicon.neutral.has(spelling.join(' ')),
  )
}

/** What stands outside brackets, and each bracket, as a whole; where that means nothing, part by part. */
export function readParts(parts: readonly TitlePart[], vocabulary: TitleVocabulary): readonly ReadPart[] {
  const brackets = [...new Set(parts.map(({ bracket }) => bracket))]
  return brackets.flatMap((bracket) => {
    const group = parts.filter((part) => part.bracket === bracket)
    const [first] = group
    const words = unitWords(group)
    const whole = group.length > 1 ? readPhrase(words, vocabulary, false) : undefined
    if (first !== undefined && whole !== undefined) return readAs({ ...first, words }, whole)
    const read = group.map((part) => readPart(part, vocabulary))
    return read.map((item, at) => (isCutShort(read, at) ? { ...item, read: undefined } : item))
  })
}

export function readAs(part: TitlePart, read: ReadPhrase): ReadPart {
  return { part, read, isBeside: false, scope: read.scope, acting: read.acting }
}

function readPart(part: TitlePart, vocabulary: TitleVocabulary): ReadPart {
  const { lexicon } = vocabulary
  const { words, scope, acting } = stripAttributes(lexicon.basicForms(part.words), lexicon.attributes, true)
  if (words.length === 0 || isNeutral(part, vocabulary)) return { part, read: undefined, isBeside: true, scope, acting }
  const read = readPhrase(part.words, vocabulary, false)
  return read === undefined ? { part, read, isBeside: false, scope: [], acting } : readAs(part, read)
}

/**
 * In `Head of Sales & Partner Enablement` the last word may belong to both functions, so `Head of Sales` does not
 * stand for itself.
 */
function isCutShort(parts: readonly ReadPart[], at: number): boolean {
  const { part, read } = parts[at] ?? {}
  if (part === undefined || read === undefined || !isFunctionWord(part.words.at(-1) ?? '')) return false
  let next = at + 1
  while (parts[next]?.part.before === 'comma' && parts[next]?.part.words.every(isFunctionWord)) next++
  const tail = parts[next]
  if (tail === undefined || tail.isBeside) return false
  const { words, before } = tail.part
  return (before === 'and' || before === 'slash') && words.length > 1 && !words.some(isLeading)
}
