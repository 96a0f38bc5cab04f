import { anonymousWords, vacantWords } from './placeholder-words.ts'
import { foldText } from './titles/fold-text.ts'

/** What a user's charts write besides the words that everybody knows. */
export interface Placeholders {
  /** Where nobody holds the seat. */
  readonly vacant: readonly string[]
  /** Where somebody does whose name is not told. */
  readonly anonymous: readonly string[]
}

/** Placeholders are short; a longer text is not looked at. */
const longest = 120

/** `Vacant - under recruitment`, `TBH: January`: the remark says nothing about who. */
const vacantWithRemark =
  /^(?:(?:post |position |currently )?vacan(?:t|cy)\s*[-–—:,;/|]|(?:open|open role|open position|tb[achdr]|unfilled|hiring)\s*(?:[:;/|]|\s[-–—]\s))/

/** As most names are written: of such a text, only the very words count. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/i

/** What stands where a name belongs: an empty seat, a holder without a name, or a real name (undefined). */
export type PlaceholderTest = (name: string) => 'vacant' | 'anonymous' | undefined

/** Knows the built-in words and the user's own. */
export function placeholderTest(own: Placeholders = { vacant: [], anonymous: [] }): PlaceholderTest {
  const vacant = new Set([...vacantWords, ...own.vacant.map(bare)])
  const anonymous = new Set([...anonymousWords, ...own.anonymous.map(bare)])
  const ofUser = new Map([
    ...own.anonymous.map((word) => [bare(word), 'anonymous'] as const),
    ...own.vacant.map((word) => [bare(word), 'vacant'] as const),
  ])
  const beginnings = new Set([...vacant, ...anonymous].map(firstWord))
  return (name) => {
    if (name.length > longest) return undefined
    if (plainWords.test(name) && !beginnings.has(firstWord(name).toLowerCase())) return undefined
    const plain = bare(name)
    const word = ofUser.has(plain) ? plain : plain.replace(/\s*[([].*$/, '').trim()
    const said = ofUser.get(word)
    if (said !== undefined) return said
    if (vacant.has(word) || vacantWithRemark.test(word)) return 'vacant'
    const hasLetters = /[a-z\d]/.test(word) || /[\p{L}\p{N}]/u.test(word)
    return anonymous.has(word) || !hasLetters ? 'anonymous' : undefined
  }
}

function firstWord(text: string): string {
  const blank = text.indexOf(' ')
  return blank === -1 ? text : text.slice(0, blank)
}

/** A text without the quotes, brackets and dots around it, folded. */
function bare(text: string): string {
  const folded = foldText(text)
  if (/^[a-z\d][a-z\d -]*[a-z\d]$/.test(folded)) return folded
  return folded.replace(/^['"‘’“”\s([{.*_-]+/, '').replace(/['"‘’“”\s)\].}*_]+$/, '')
}
