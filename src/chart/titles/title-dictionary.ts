import type { Role } from './roles.ts'

/** One meaning, with the phrases that have it. A phrase in several entries has several readings. */
export interface TitleEntry {
  /** `none`: a reading that is no role of ours. */
  readonly role: Role | 'none'
  /** `ambiguous`: never taken without context, even where it is the only reading. */
  readonly confidence: 'high' | 'ambiguous'
  /** As people write them; a phrase must fill a title, or a part of one. */
  readonly phrases: readonly string[]
  /** The meaning in words, for a reading that is no role of ours and whose phrase does not say it. */
  readonly reading?: string
  /** Where the reading was found, or why it is unsure. */
  readonly note?: string
  /** Functions of a combined title. */
  readonly covers?: readonly string[]
  /** Functions that the holder may lead although the reading is no role of ours. */
  readonly mayLead?: readonly string[]
  /** A body or an honour: names the seat only where nothing else stands in the title. */
  readonly wholeTitleOnly?: true
  /** Too short or too common a word to be looked up in charts of another language. */
  readonly declaredOnly?: true
}

/** Words for one level or one function; `phrase` is the one that dictionary entries use. */
interface GrammarTerm {
  readonly phrase: string
  readonly also?: readonly string[]
}

interface GrammarFunction extends GrammarTerm {
  /** The function's canonical name: `customer-success`. */
  readonly fn: string
}

/** How a language builds titles from a word for the level and a word for the function. */
export interface TitleGrammar {
  readonly levels: readonly GrammarTerm[]
  readonly functions: readonly GrammarFunction[]
  /** Words without meaning of their own between the two. */
  readonly fillers: readonly string[]
  /** How entries put the two together: `{level} of {function}`. */
  readonly templates: readonly string[]
  /** A word that ends a title of a certain level: officer → chief. */
  readonly closer?: { readonly word: string; readonly level: string }
}

/** What is known of the titles of one language. */
export interface TitleDictionary {
  /** ISO 639-1. */
  readonly language: string
  /** In English, for evidence. */
  readonly name: string
  readonly entries: readonly TitleEntry[]
  /** Basic form of a word → its feminine, inflected and shortened forms. */
  readonly forms: Readonly<Record<string, readonly string[]>>
  readonly grammar?: TitleGrammar
  /** Second spellings of letters or words, lower case: `ä` is also written `ae`. */
  readonly spellings?: readonly (readonly [written: string, also: string])[]
}
