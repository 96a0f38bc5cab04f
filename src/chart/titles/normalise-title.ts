import { cleanText } from './clean-title.ts'
import { foldText } from './fold-text.ts'
import { andWord, isConjunction, wordLetters } from './phrase-key.ts'

/**
 * What stands before a part: nothing, a bracket, or one of the signs and words that part a title. `aside`: a bracket
 * that begins with "and", a remark on the holder: `Engineering Lead (and CEO)`.
 */
type Joint = 'start' | 'and' | 'comma' | 'slash' | 'dash' | 'bracket' | 'aside'

/** A stretch of a title between separators, in folded words; never empty. */
export interface TitlePart {
  readonly words: readonly string[]
  readonly before: Joint
  /** 0 outside brackets, else the number of the bracket it stands in. */
  readonly bracket: number
}

/** Nobody's title is longer; what is, is a text and has no role. */
const longestTitle = 300
const longestRawTitle = 5000

/**
 * The parts of a title in folded words: without markup, diacritics and gender marks. Empty for a text that is too
 * long to be a title. Takes linear time.
 */
export function normaliseTitle(text: string): readonly TitlePart[] {
  if (text.length > longestRawTitle) return []
  const clean = cleanText(text)
  return clean.length > longestTitle ? [] : splitParts(spellPlainly(clean))
}

const innerCapital = /(?<=[a-zà-ÿ]{3})In(?:nen)?(?![a-zà-ÿ])/g
const noLetterBefore = `(?<![${wordLetters}])`
const noLetterAfter = `(?![${wordLetters}])`
const fourLettersBefore = `(?<=[${wordLetters}]{4})`
/** `(m/w/d)`, `H/F`. */
const genderMark = new RegExp(`${noLetterBefore}[mwdfxhkvi*](?:\\s?[/|]\\s?[mwdfxhkvi*]){1,3}${noLetterAfter}`, 'g')
/** `Leiter/in`, `Leiter:in`, `Leiter*in`, `Director(a)`. */
const genderEnding = new RegExp(
  `${fourLettersBefore}(?:/ ?-?|[:*·•_]|\\(-?)(?:innen|in|trice|rice|euse|ere|oras|ora|ka|er|e|a|o|r|n)\\)?${noLetterAfter}`,
  'g',
)
/** `Directeur.rice`. */
const dottedEnding = new RegExp(`${fourLettersBefore}\\.(?:trice|rice|euse|e)${noLetterAfter}`, 'g')
/** `R&D`, `FP&A`. */
const letterPair = new RegExp(`${noLetterBefore}([a-z]{1,2})&([a-z]{1,2})${noLetterAfter}`, 'g')
/** `C.E.O.` */
const dottedLetters = new RegExp(`(?<![.${wordLetters}])(?:[a-z]\\.){2,}(?:[a-z]${noLetterAfter})?`, 'g')
/** `d/s`, an old way to write the Polish ds. */
const inMatters = new RegExp(`${noLetterBefore}d/s${noLetterAfter}`, 'g')
/** `e-commerce`. */
const electronic = new RegExp(`${noLetterBefore}e-(?=[a-z])`, 'g')

/** Dotted abbreviations whose letters, run together, would be another word: `a.i.` is no AI. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['a.i.', 'ad interim'],
  ['a.i', 'ad interim'],
  ['p.o.', 'pelniacy obowiazki'],
  ['p.o', 'pelniacy obowiazki'],
  ['f.f.', 'facente funzioni'],
])

/** Has no sign that gender marks, abbreviations and the like are written with. */
const plainTitle = /^[A-Za-z ,]*$/

function spellPlainly(text: string): string {
  if (plainTitle.test(text) && !/[a-z]In/.test(text)) return text.toLowerCase()
  return foldText(text.replace(innerCapital, ''))
    .replace(genderMark, ' ')
    .replace(genderEnding, '')
    .replace(dottedEnding, '')
    .replace(letterPair, '$1$2')
    .replace(dottedLetters, (dotted) => abbreviations.get(dotted) ?? dotted.replaceAll('.', ''))
    .replace(inMatters, 'ds')
    .replace(electronic, 'e')
}

const separators: ReadonlyMap<string, Joint> = new Map([
  [',', 'comma'],
  [';', 'comma'],
  ['•', 'comma'],
  ['·', 'comma'],
  ['/', 'slash'],
  ['|', 'slash'],
  ['\\', 'slash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  [':', 'dash'],
  ['@', 'dash'],
  ['&', 'and'],
  ['+', 'and'],
  ['(', 'bracket'],
  ['[', 'bracket'],
  ['{', 'bracket'],
  [')', 'bracket'],
  [']', 'bracket'],
  ['}', 'bracket'],
])
const openings = new Set(['(', '[', '{'])
const hyphens = new Set(['-', '‐', '‑', '−'])
const pieces = new RegExp(`[${wordLetters}]+|[^\\s${wordLetters}]`, 'g')
const firstLetter = new RegExp(`^[${wordLetters}]`)

function splitParts(text: string): readonly TitlePart[] {
  const parts: TitlePart[] = []
  let words: string[] = []
  let before: Joint = 'start'
  let bracket = 0
  let brackets = 0
  /** After `Vertriebs-`: the next "and" stays inside the part. */
  let suspended = false

  const endPart = (next: Joint) => {
    if (next === 'and' && suspended) {
      words.push(andWord)
    } else if (words.length > 0) {
      parts.push({ words, before, bracket })
      words = []
      before = next
    } else if (before !== 'bracket' || bracket === 0) {
      before = parts.length === 0 ? 'start' : next
    } else if (next === 'and') {
      before = 'aside'
    }
    suspended = false
  }

  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (firstLetter.test(piece)) {
      if (isConjunction(piece) && !isHyphenated(text, index, piece.length)) endPart('and')
      else if (piece !== 'the') words.push(piece)
      continue
    }
    if (hyphens.has(piece)) {
      const spaceBefore = isBlank(text[index - 1])
      const spaceAfter = isBlank(text[index + 1])
      suspended = spaceAfter && !spaceBefore && joinsNext(text, index + 1)
      if ((spaceBefore || spaceAfter) && !suspended) endPart('dash')
      continue
    }
    const joint = separators.get(piece)
    if (joint === undefined) continue
    endPart(joint)
    if (joint !== 'bracket') continue
    if (openings.has(piece)) {
      before = 'bracket'
      brackets++
      bracket = brackets
    } else {
      bracket = 0
    }
  }
  suspended = false
  endPart('dash')
  return parts
}

/** Whether "and" follows: the hyphen in `Vertriebs- und Marketingleiter` parts nothing. */
function joinsNext(text: string, from: number): boolean {
  const [next = ''] = text
    .slice(from, from + 12)
    .trim()
    .split(' ')
  return next === '&' || isConjunction(next)
}

/** `e-commerce`: a short word beside a hyphen joins nothing. */
function isHyphenated(text: string, at: number, length: number): boolean {
  return (
    (hyphens.has(text[at - 1] ?? '') && !isBlank(text[at - 2])) ||
    (hyphens.has(text[at + length] ?? '') && !isBlank(text[at + length + 1]))
  )
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || character.trim() === ''
}
