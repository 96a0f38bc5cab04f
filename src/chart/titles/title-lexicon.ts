import { once } from '../../once.ts'
import { basicForms } from './basic-forms.ts'
import { type CompiledGrammar, compileGrammar } from './compile-grammar.ts'
import { dictionaries } from './dictionary/index.ts'
import { type LexiconData, lexiconData } from './lexicon-data.ts'
import { indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { type TermTable, termTable } from './term-table.ts'
import { tableMap } from './text-table.ts'

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

/** The lexicon, built at the first use: a run without a title costs nothing. */
export const titleLexicon: () => TitleLexicon = once(() => {
  const data = lexiconData()
  const basic = basicForms(tableMap(data.forms))
  return {
    english: indexPhrases(data.english, basic.key),
    others: indexPhrases(data.others, basic.key),
    basicForms: basic.words,
    attributes: termTable(data.attributes, (attribute) => attribute as Attribute),
    neutral: new Set(data.neutral),
    grammarsFor: grammars(data),
    languages: tableMap(data.languages),
  }
})

function grammars(data: LexiconData): TitleLexicon['grammarsFor'] {
  const levels = tableMap(data.levels)
  const compiled = new Map<number, CompiledGrammar | undefined>()
  const grammar = (number: number): readonly CompiledGrammar[] => {
    if (!compiled.has(number)) compiled.set(number, compile(number, data))
    return [compiled.get(number)].flatMap((each) => each ?? [])
  }
  return (words) => {
    const numbers = new Set(words.flatMap((word) => levels.get(word)?.split(' ') ?? []).map(Number))
    return [...numbers].sort((a, b) => a - b).flatMap(grammar)
  }
}

function compile(number: number, { grammars }: LexiconData): CompiledGrammar | undefined {
  const texts = grammars[number] ?? undefined
  const { language = '', grammar } = (texts && dictionaries[number]?.()) ?? {}
  return texts && grammar && compileGrammar(language, grammar, texts)
}
