import type { CompiledGrammar, GrammarWord } from './compile-grammar.ts'
import type { IndexedPhrase } from './phrase-index.ts'
import { andWord, phraseKey } from './phrase-key.ts'
import { distinct, type PhraseReading, readEntries } from './phrase-reading.ts'
import { commaWord } from './strip-attributes.ts'

/** Functions whose last word may belong to all that is listed before: `Sales and Service Operations`. */
const sharedEndings = new Set(['sales-operations', 'sales-strategy', 'sales-enablement'])

interface ParsedTitle {
  readonly level: string
  readonly functions: readonly GrammarWord[]
  readonly functionFirst: boolean
}

/**
 * Reads a title as one word for the level and one or more for functions: `Director, Sales`. Several functions keep
 * the role of the first that has one, and cover all of them. Undefined where a word is neither, or no entry fits.
 */
export function matchGrammar(
  words: readonly string[],
  grammar: CompiledGrammar,
  entriesOf: (key: string) => readonly IndexedPhrase[],
  languageName: (language: string) => string,
): PhraseReading | undefined {
  const parsed = parse(words, grammar)
  if (parsed === undefined) return undefined
  const { functions } = parsed
  const read = (phrase: string) => readEntries(entriesFor(parsed, phrase, grammar, entriesOf), languageName)
  const together = functions.length > 1 ? read(functions.map(({ phrase }) => phrase).join(` ${andWord} `)) : undefined
  if (together !== undefined) return together
  const readings = functions.flatMap(({ phrase }) => read(phrase) ?? [])
  const best = readings.find(({ meanings }) => meanings[0]?.role !== undefined) ?? readings[0]
  if (best === undefined || functions.length === 1) return best
  const last = functions.at(-1)
  if (last && sharedEndings.has(last.fn) && functions.some(({ fn }) => !sharedEndings.has(fn))) return undefined
  const covers = [...new Set(functions.map(({ fn }) => fn))]
  const rivals = distinct(readings.filter(({ sure }) => sure).flatMap(({ meanings }) => meanings)).filter(
    ({ role }) => role !== undefined,
  )
  const conflict = covers.length === 1 && rivals.length > 1
  return {
    ...best,
    meanings: conflict ? rivals : best.meanings,
    sure: best.sure && !conflict,
    covers: covers.length > 1 ? covers : best.covers,
    mayLead: [...new Set(readings.flatMap(({ mayLead }) => mayLead))],
    evidence: `${best.evidence}, with ${functions.map(({ phrase }) => phrase).join(' and ')}`,
  }
}

function entriesFor(
  { level, functionFirst }: ParsedTitle,
  functionPhrase: string,
  { language, templates }: CompiledGrammar,
  entriesOf: (key: string) => readonly IndexedPhrase[],
): readonly IndexedPhrase[] {
  const inOrder = [...templates].sort((a, b) => rank(a) - rank(b))
  for (const template of inOrder) {
    const key = phraseKey(template.replace('{level}', level).replace('{function}', functionPhrase))
    const found = entriesOf(key).filter((entry) => entry.language === language)
    if (found.length > 0) return found
  }
  return []

  function rank(template: string): number {
    return template.startsWith('{function}') === functionFirst ? 0 : 1
  }
}

function parse(words: readonly string[], grammar: CompiledGrammar): ParsedTitle | undefined {
  const functions: GrammarWord[] = []
  let level: string | undefined
  let functionFirst = false
  let closed = false
  let joint: string | undefined
  let lastJoint: string | undefined
  let hasComma = false
  for (let at = 0; at < words.length; ) {
    const separator = words[at]
    if (separator === andWord || separator === commaWord) {
      joint = separator
      at++
      continue
    }
    const term = grammar.words.at(words, at)
    if (term === undefined || closed) return undefined
    at += term.length
    const { value: word } = term
    if (word.kind === 'filler') continue
    if (word.kind === 'level') {
      if (level !== undefined || joint === andWord) return undefined
      level = word.phrase
      functionFirst = functions.length > 0
    } else if (word.kind === 'function') {
      const isListed = functions.length > 0
      if (isListed ? joint === undefined : joint === andWord) return undefined
      if (level !== undefined && functionFirst) return undefined
      if (isListed) {
        lastJoint = joint
        if (joint === commaWord) hasComma = true
      }
      functions.push(word)
    } else {
      if (level !== grammar.closedLevel || functions.length === 0) return undefined
      closed = true
    }
    joint = undefined
  }
  if (level === undefined || functions.length === 0 || joint === andWord) return undefined
  if (closed !== (level === grammar.closedLevel)) return undefined
  if (hasComma && lastJoint !== andWord) return undefined
  return { level, functions, functionFirst }
}
