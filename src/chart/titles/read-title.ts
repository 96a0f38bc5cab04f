import { combineParts, isExecutive } from './combine-parts.ts'
import { normaliseTitle } from './normalise-title.ts'
import type { Meaning } from './phrase-reading.ts'
import { functionsOfWords, isFunctionWord, possibleFunctions } from './possible-functions.ts'
import { isNeutral, type ReadPart, readAs, readParts } from './read-parts.ts'
import { readPhrase } from './read-phrase.ts'
import { type Role, roleFacts } from './roles.ts'
import { stripAttributes } from './strip-attributes.ts'
import { isScope, servesOthers, tellingParts, unitWords, wordsInSeat } from './title-parts.ts'
import type { TitleVocabulary } from './title-vocabulary.ts'

/** What a title means by itself, without its surroundings. */
export interface TitleReading {
  /** Undefined where it is not sure. */
  readonly role: Role | undefined
  readonly ambiguous: boolean
  /** What it can mean; roles of ours first. */
  readonly meanings: readonly Meaning[]
  /** Roles among the meanings that a part of the title names surely. */
  readonly sureRoles: readonly Role[]
  readonly covers: readonly string[]
  readonly mayLead: readonly string[]
  readonly scope: readonly string[]
  readonly acting: boolean
  readonly language: string | undefined
  readonly evidence: readonly string[]
  /** The folded acronym that alone leaves the title open, so that context may settle it. */
  readonly acronym: string | undefined
  /** Every word of the title, folded. */
  readonly words: readonly string[]
}

/** Reads a title: the whole of it first, then what stands outside brackets, then part by part. */
export function readTitle(text: string, vocabulary: TitleVocabulary): TitleReading {
  const all = normaliseTitle(text)
  const words = all.flatMap((part) => part.words)
  const nothing = { ...unread, words }
  if (words.length === 0) return { ...nothing, evidence: ['no words that could be a title'] }
  if (servesOthers(all, (part) => isNeutral(part, vocabulary))) {
    return { ...nothing, evidence: ['works for those whom the title names'] }
  }
  const parts = tellingParts(all)
  const [first] = parts
  const unit = unitWords(parts)
  const whole = readPhrase(unit, vocabulary, true)
  if (first !== undefined && whole !== undefined) {
    return combine([readAs({ ...first, words: unit }, whole)], words, vocabulary)
  }
  const read = readParts(parts, vocabulary)
  if (read.some((part) => part.read !== undefined)) return combine(read, words, vocabulary)
  return {
    ...nothing,
    mayLead: possibleFunctions(wordsInSeat(parts)),
    scope: read.flatMap(({ scope }) => scope),
    acting: read.some(({ acting }) => acting),
    evidence: ['no known title fills it'],
  }
}

const unread: TitleReading = {
  role: undefined,
  ambiguous: false,
  meanings: [],
  sureRoles: [],
  covers: [],
  mayLead: [],
  scope: [],
  acting: false,
  language: undefined,
  evidence: [],
  acronym: undefined,
  words: [],
}

function combine(parts: readonly ReadPart[], words: readonly string[], vocabulary: TitleVocabulary): TitleReading {
  const known = parts.flatMap((part) => (part.read === undefined ? [] : [{ ...part, reading: part.read.reading }]))
  const combined = combineParts(
    known.map(({ reading, part }) => ({ reading, explains: part.bracket > 0 || isAcronym(part.words) })),
  )
  const { role, covers, ambiguous } = combined
  const from = known.filter(({ reading }) => combined.from.includes(reading))
  const telling = from.length > 0 ? from : known
  const unknown = parts.filter(({ read, isBeside }) => read === undefined && !isBeside)
  const narrowed = role === undefined ? [] : functionsBeside(role, parts, vocabulary)
  if (narrowed.length > 0) {
    return { ...unread, words, mayLead: narrowed, evidence: [`the head of a part: ${narrowed.join(', ')}`] }
  }
  const said = [...telling, ...parts.filter(({ isBeside }) => isBeside)]
  const scope = said.flatMap((part) => part.scope)
  const isWhole = role === undefined || isExecutive(role)
  return {
    role,
    ambiguous,
    meanings: combined.meanings,
    sureRoles: combined.sureRoles,
    covers,
    mayLead: role === undefined && !ambiguous ? unsureFunctions(combined.mayLead, unknown) : combined.mayLead,
    scope: [
      ...new Set(
        isWhole
          ? scope
          : [...scope, ...unknown.filter(({ part }) => isScope(part)).map(({ part }) => part.words.join(' '))],
      ),
    ],
    acting: said.some(({ acting }) => acting),
    language: combined.from[0]?.language,
    evidence: combined.from.map(({ evidence }) => evidence),
    acronym: ambiguous ? openAcronym(telling, vocabulary) : undefined,
    words,
  }
}

/** The function that makes an executive one of a part: a `CFO, Sales` is not the company's. */
function functionsBeside(role: Role, parts: readonly ReadPart[], { lexicon }: TitleVocabulary): readonly string[] {
  if (!isExecutive(role)) return []
  const beside = parts.flatMap(({ part, read }) => {
    if (part.before === 'and' || part.before === 'start' || read?.reading.meanings[0]?.role !== undefined) return []
    const { words } = stripAttributes(part.words, lexicon.attributes, true)
    return words.every(isFunctionWord) ? functionsOfWords(words) : []
  })
  return beside.includes(roleFacts(role).leads ?? '') ? [] : [...new Set(beside)]
}

function unsureFunctions(mayLead: readonly string[], unknown: readonly ReadPart[]): readonly string[] {
  return [...new Set([...mayLead, ...unknown.flatMap(({ part }) => possibleFunctions(part.words))])]
}

function openAcronym(telling: readonly ReadPart[], { lexicon }: TitleVocabulary): string | undefined {
  const [only, second] = telling
  if (only === undefined || second !== undefined) return undefined
  const { words } = stripAttributes(lexicon.basicForms(only.part.words), lexicon.attributes, true)
  return isAcronym(words) ? words[0] : undefined
}

function isAcronym(words: readonly string[]): boolean {
  return words.length === 1 && /^[a-z]{2,4}$/.test(words[0] ?? '')
}
