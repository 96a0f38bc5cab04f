import { once } from '../../once.ts'
import { basicForms } from './basic-forms.ts'
import { grammarTexts } from './compile-grammar.ts'
import { dictionaries } from './dictionary/index.ts'
import { actingWords, grades, neutralParts, places, segments, wholeScopes } from './dictionary/title-words.ts'
import { phraseKey } from './phrase-key.ts'
import { type PhraseTables, phraseTables } from './phrase-tables.ts'
import { type TermTexts, termTexts } from './term-table.ts'
import { type TextTable, tableMap, textTable } from './text-table.ts'
import type { TitleDictionary } from './title-dictionary.ts'

/** What can be worked out of the dictionaries before any title is read. */
export interface LexiconData {
  /** Language, its name in English. */
  readonly languages: TextTable
  /** Form of a word, its basic form. */
  readonly forms: TextTable
  /** Key of a phrase, what it says beside the role. */
  readonly attributes: TermTexts
  /** Keys of parts that may stand beside any role without changing it. */
  readonly neutral: readonly string[]
  /** The first word of a level, the numbers of the dictionaries whose grammars have it. */
  readonly levels: TextTable
  /** By the number of the dictionary; null for one without a grammar. */
  readonly grammars: readonly (TermTexts | null)[]
  readonly english: PhraseTables
  readonly others: PhraseTables
}

/** Worked out at the first use. The bundle holds the result in place of this module (scripts/bundle-cli.mjs). */
export const lexiconData: () => LexiconData = once(workOut)

function workOut(): LexiconData {
  const all = dictionaries.map((dictionary) => dictionary())
  const forms = textTable(indexForms(all))
  const { key: toBasicKey } = basicForms(tableMap(forms))
  return {
    languages: textTable(all.map(({ language, name }) => [language, name])),
    forms,
    attributes: termTexts(indexAttributes()),
    neutral: neutralParts.map(phraseKey),
    levels: textTable(indexLevels(all, toBasicKey)),
    grammars: all.map(({ grammar }) => (grammar ? grammarTexts(grammar, toBasicKey) : null)),
    english: phraseTables(all, (number) => number === 0, toBasicKey),
    others: phraseTables(all, (number) => number > 0, toBasicKey),
  }
}

function indexForms(all: readonly TitleDictionary[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const { forms: table, spellings = [] } of all) {
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

function indexAttributes(): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  const add = (phrases: readonly string[], attribute: string) => {
    for (const phrase of phrases) attributes.set(phraseKey(phrase), attribute)
  }
  add(wholeScopes, 'whole')
  add(grades, 'grade')
  add(places, 'place')
  add(segments, 'segment')
  add(actingWords, 'acting')
  return attributes
}

function indexLevels(
  all: readonly TitleDictionary[],
  toBasicKey: (key: string) => string,
): readonly (readonly [word: string, numbers: string])[] {
  const found = new Map<string, Set<number>>()
  for (const [number, { grammar }] of all.entries()) {
    for (const { phrase, also = [] } of grammar?.levels ?? []) {
      for (const name of [phrase, ...also]) {
        const [first = ''] = toBasicKey(phraseKey(name)).split(' ')
        const known = found.get(first)
        if (known) known.add(number)
        else found.set(first, new Set([number]))
      }
    }
  }
  return [...found].map(([word, numbers]) => [word, [...numbers].join(' ')])
}
