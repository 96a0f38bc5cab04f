import { matchGrammar } from './match-grammar.ts'
import { mergeReadings, type PhraseReading, readEntries } from './phrase-reading.ts'
import { roleFacts } from './roles.ts'
import { commaWord, type StrippedWords, stripAttributes } from './strip-attributes.ts'
import type { TitleVocabulary } from './title-vocabulary.ts'

/** What the words of a title, or of a part of one, mean, and what they say besides. */
export interface ReadPhrase {
  readonly reading: PhraseReading
  readonly scope: readonly string[]
  readonly acting: boolean
}

/**
 * The meaning of words that fill a title or a part: as written, in basic forms, then without the words that change
 * nothing about a role; last by the grammar of level and function. `words` may hold commas, which only the grammar
 * heeds. Undefined where nothing is known.
 */
export function readPhrase(
  words: readonly string[],
  vocabulary: TitleVocabulary,
  isWholeTitle: boolean,
): ReadPhrase | undefined {
  const { lexicon } = vocabulary
  const basic = lexicon.basicForms(words)
  const core = stripAttributes(basic, lexicon.attributes, false)
  const bare = stripAttributes(basic, lexicon.attributes, true)
  if (bare.words.length === 0) return undefined
  const reading =
    lookUpFirst([words, basic, core.words].map(phraseOf), vocabulary, isWholeTitle) ??
    readByGrammar(core.words, vocabulary)
  if (reading !== undefined) return attributed(reading, core)
  if (bare.words.length === core.words.length) return undefined
  const segment = lookUpFirst([phraseOf(bare.words)], vocabulary, isWholeTitle) ?? readByGrammar(bare.words, vocabulary)
  return segment !== undefined && isAboutSelling(segment) ? attributed(segment, bare) : undefined
}

function attributed(reading: PhraseReading, { scope, acting }: StrippedWords): ReadPhrase {
  return { reading, scope, acting }
}

/** A segment leaves a seller what they are; a Field Marketing Director leads a part of marketing. */
function isAboutSelling({ meanings }: PhraseReading): boolean {
  return meanings.some(({ role }) => role !== undefined && roleFacts(role).function === 'sales')
}

function phraseOf(words: readonly string[]): string {
  return words.includes(commaWord) ? words.filter((word) => word !== commaWord).join(' ') : words.join(' ')
}

function lookUpFirst(
  keys: readonly string[],
  vocabulary: TitleVocabulary,
  isWholeTitle: boolean,
): PhraseReading | undefined {
  for (const key of new Set(keys)) {
    const reading = lookUp(key, vocabulary, isWholeTitle)
    if (reading !== undefined) return reading
  }
  return undefined
}

function lookUp(key: string, vocabulary: TitleVocabulary, isWholeTitle: boolean): PhraseReading | undefined {
  if (key === '') return undefined
  const own = vocabulary.own.get(key)
  if (own !== undefined) return own
  for (const tier of vocabulary.tiers) {
    const entries = tier(key)
    if (entries.length === 0) continue
    const found = entries.filter(({ entry, language }) => {
      if (entry.wholeTitleOnly && !isWholeTitle) return false
      return !entry.declaredOnly || language === vocabulary.language
    })
    const reading = readEntries(found, (language) => nameOf(language, vocabulary))
    if (reading !== undefined) return reading
  }
  return undefined
}

function readByGrammar(words: readonly string[], vocabulary: TitleVocabulary): PhraseReading | undefined {
  const { lexicon, language } = vocabulary
  if (words.length < 2) return undefined
  const grammars = lexicon.grammarsFor(words)
  const read = (isInTier: (candidate: string) => boolean): PhraseReading | undefined =>
    mergeReadings(
      grammars.flatMap((grammar) => {
        if (!isInTier(grammar.language)) return []
        const entriesOf = grammar.language === 'en' ? lexicon.english : lexicon.others
        return matchGrammar(words, grammar, entriesOf, (name) => nameOf(name, vocabulary)) ?? []
      }),
    )
  return (
    read((candidate) => candidate === language) ??
    read((candidate) => candidate === 'en') ??
    read((candidate) => candidate !== 'en' && candidate !== language)
  )
}

function nameOf(language: string, { lexicon }: TitleVocabulary): string {
  return lexicon.languages.get(language) ?? language
}
