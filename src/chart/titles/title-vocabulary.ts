import type { PhraseIndex } from './phrase-index.ts'
import { phraseKey } from './phrase-key.ts'
import { meaningOf, type PhraseReading } from './phrase-reading.ts'
import { isRole, noRole } from './roles.ts'
import { type TitleLexicon, titleLexicon } from './title-lexicon.ts'

/** What the configuration says about titles. */
export interface TitleSettings {
  /** Role → further titles that surely mean it. */
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** Bare acronym → role, or `none`. */
  readonly glossary: ReadonlyMap<string, string>
}

/** What the titles of one chart are read by. */
export interface TitleVocabulary {
  readonly lexicon: TitleLexicon
  /** Phrase key → what the configuration says it means. */
  readonly own: ReadonlyMap<string, PhraseReading>
  /** Where phrases are looked up, one after the other until one has an answer. */
  readonly tiers: readonly PhraseIndex[]
  /** The declared language (ISO 639-1), where its titles are known. */
  readonly language: string | undefined
  /** A language was declared whose titles are not known. */
  readonly isForeign: boolean
}

/** Norwegian is declared in three ways. */
const languageAliases: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
])

export function titleVocabulary(settings: TitleSettings, declared: string | undefined): TitleVocabulary {
  const lexicon = titleLexicon()
  const own = new Map<string, PhraseReading>()
  const add = (phrase: string, role: string, field: string) => {
    const key = phraseKey(phrase)
    const reading: PhraseReading = {
      meanings: [isRole(role) ? meaningOf(role, role) : meaningOf(noRole, 'no role that orglint knows')],
      sure: true,
      covers: [],
      mayLead: [],
      language: undefined,
      evidence: `"${phrase}" under ${field} in the configuration`,
    }
    own.set(key, reading)
    own.set(lexicon.basicForms(key.split(' ')).join(' '), reading)
  }
  for (const [acronym, role] of settings.glossary) add(acronym, role, 'glossary:')
  for (const [role, phrases] of settings.titles) for (const phrase of phrases) add(phrase, role, 'titles:')
  const subtag = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  const language = languageAliases.get(subtag) ?? subtag
  const isKnown = lexicon.languages.has(language)
  return {
    lexicon,
    own,
    tiers: tiersOf(lexicon, isKnown ? language : 'en'),
    language: isKnown ? language : undefined,
    isForeign: language !== '' && !isKnown,
  }
}

/** The declared language first, then English, then all others together: two that disagree make a phrase ambiguous. */
function tiersOf({ english, others }: TitleLexicon, language: string): readonly PhraseIndex[] {
  if (language === 'en') return [english, others]
  return [
    (key) => others(key).filter((item) => item.language === language),
    english,
    (key) => others(key).filter((item) => item.language !== language),
  ]
}
