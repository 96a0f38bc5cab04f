import { phraseKey } from './phrase-key.ts'
import { type TermTable, type TermTexts, termTable, termTexts } from './term-table.ts'
import type { TitleGrammar } from './title-dictionary.ts'

/** What a word or phrase is to a grammar. */
export interface GrammarWord {
  readonly kind: 'level' | 'function' | 'filler' | 'closer'
  /** The phrase that entries use for the level or function. */
  readonly phrase: string
  /** Canonical name of a function. */
  readonly fn: string
}

/** A grammar whose words can be looked up by key. */
export interface CompiledGrammar {
  readonly language: string
  readonly words: TermTable<GrammarWord>
  readonly templates: readonly string[]
  /** The level that a closing word must end; undefined where the language has none. */
  readonly closedLevel: string | undefined
}

/** The words of a grammar by their keys. */
export function grammarTexts(grammar: TitleGrammar, toBasicKey: (key: string) => string): TermTexts {
  const words = new Map<string, GrammarWord>()
  const add = (name: string, word: GrammarWord) => words.set(toBasicKey(phraseKey(name)), word)
  for (const filler of grammar.fillers) add(filler, { kind: 'filler', phrase: '', fn: '' })
  for (const { phrase, also = [] } of grammar.levels) {
    for (const name of [phrase, ...also]) add(name, { kind: 'level', phrase, fn: '' })
  }
  for (const { fn, phrase, also = [] } of grammar.functions) {
    for (const name of [phrase, ...also]) add(name, { kind: 'function', phrase, fn })
  }
  if (grammar.closer) add(grammar.closer.word, { kind: 'closer', phrase: grammar.closer.level, fn: '' })
  return termTexts(new Map([...words].map(([key, { kind, phrase, fn }]) => [key, [kind, phrase, fn].join('\t')])))
}

export function compileGrammar(
  language: string,
  { templates, closer }: TitleGrammar,
  texts: TermTexts,
): CompiledGrammar {
  return { language, words: termTable(texts, readWord), templates, closedLevel: closer?.level }
}

function readWord(text: string): GrammarWord {
  const [kind, phrase = '', fn = ''] = text.split('\t')
  return { kind: kind as GrammarWord['kind'], phrase, fn }
}
