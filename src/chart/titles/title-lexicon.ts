import { type CompiledGrammar, compileGrammar } from './compile-grammar.ts'
import { english } from './dictionary/english.ts'
import { dictionaries } from './dictionary/index.ts'
import { actingWords, grades, neutralParts, places, segments, wholeScopes } from './dictionary/title-words.ts'
import { indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { phraseKey } from './phrase-key.ts'
import { type TermTable, termTable } from './term-table.ts'

/** What a word beside the role says: of which part, at which grade, or that the holder stands in. */
export type Attribute = 'whole' | 'grade' | 'place' | 'segment' | 'acting'

/** All that is known of titles, ready to be looked up. */
export interface TitleLexicon {
  /** Most charts need no other language: each of the two is worked up at its first use. */
  readonly english: PhraseIndex
  readonly others: PhraseIndex
  /** Words in their basic form; a form beside its basic form (`Leiter/Leiterin`) counts once. */
  readonly basicForms: (words: readonly string[]) => readonly string[]
  readonly attributes: TermTable<Attribute>
  /** Keys of parts that may stand beside any role without changing it. */
  readonly neutral: ReadonlySet<string>
  /** The grammars in which one of the words is a level. */
  readonly grammarsFor: (words: readonly string[]) => readonly CompiledGrammar[]
  /** Language → its name in English. */
  readonly languages: ReadonlyMap<string, string>
}

let built: TitleLexicon | undefined

/** The lexicon, built at the first use: a run without a title costs nothing. */
export function titleLexicon(): TitleLexicon {
  built ??= buildLexicon()
  return built
}

function buildLexicon(): TitleLexicon {
  const forms = indexForms()
  const basicForms = (words: readonly string[]): readonly string[] => {
    const basic: string[] = []
    for (const word of words) {
      const form = forms.get(word) ?? word
      if (form !== basic.at(-1)) basic.push(form)
    }
    return basic
  }
  const toBasicKey = (key: string): string =>
    key.includes(' ') ? basicForms(key.split(' ')).join(' ') : (forms.get(key) ?? key)
  return {
    english: indexPhrases([english], toBasicKey),
    others: indexPhrases(
      dictionaries.filter((dictionary) => dictionary !== english),
      toBasicKey,
    ),
    basicForms,
    attributes: indexAttributes(),
    neutral: new Set(neutralParts.map(phraseKey)),
    grammarsFor: indexGrammars(toBasicKey),
    languages: new Map(dictionaries.map(({ language, name }) => [language, name])),
  }
}

function indexForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const { forms: table, spellings = [] } of dictionaries) {
    for (const [basic, variants] of Object.entries(table)) {
      const key = phraseKey(basic)
      for (const variant of variants) forms.set(phraseKey(variant), key)
      for (const [written, also] of spellings) {
        if (!basic.includes(written)) continue
        for (const variant of [basic, ...variants]) forms.set(phraseKey(variant.replaceAll(written, also)), key)
      }
    }
  }
  return forms
}

function indexAttributes(): TermTable<Attribute> {
  const attributes = new Map<string, Attribute>()
  const add = (phrases: readonly string[], attribute: Attribute) => {
    for (const phrase of phrases) attributes.set(phraseKey(phrase), attribute)
  }
  add(wholeScopes, 'whole')
  add(grades, 'grade')
  add(places, 'place')
  add(segments, 'segment')
  add(actingWords, 'acting')
  return termTable(attributes)
}

function indexGrammars(toBasicKey: (key: string) => string): TitleLexicon['grammarsFor'] {
  const languagesByLevel = new Map<string, Set<string>>()
  for (const { language, grammar } of dictionaries) {
    for (const { phrase, also = [] } of grammar?.levels ?? []) {
      for (const name of [phrase, ...also]) {
        const [first = ''] = toBasicKey(phraseKey(name)).split(' ')
        const known = languagesByLevel.get(first)
        if (known) known.add(language)
        else languagesByLevel.set(first, new Set([language]))
      }
    }
  }
  const compiled = new Map<string, CompiledGrammar>()
  return (words) => {
    const levels = words.filter((word) => languagesByLevel.has(word))
    if (levels.length === 0) return []
    return dictionaries.flatMap(({ language, grammar }) => {
      if (grammar === undefined || !levels.some((word) => languagesByLevel.get(word)?.has(language))) return []
      const known = compiled.get(language) ?? compileGrammar(language, grammar, toBasicKey)
      compiled.set(language, known)
      return known
    })
  }
}
