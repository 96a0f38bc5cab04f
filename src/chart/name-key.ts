import { foldText } from './titles/fold-text.ts'

/** What stands before a name and belongs to no name, folded. */
const addressed = /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|sir|herr|frau|pani|pan|mme|mlle|dipl|ing|mag)\.?\s+)+/

/** What people note behind a name of the person's time, leave or pronouns; a town or a team may tell namesakes apart. */
const remark =
  '(?:acting|interim|ad interim|a\\.?i\\.?|temp|temporary|deputising|(?:on |in )?(?:(?:maternity|paternity|parental|family|sick|medical|garden|gardening|study|long-term|unpaid) )?leave|(?:on )?sabbatical|part[ -]time|full[ -]time|job[ -]?share|contractor|consultant|\\d{1,3} ?%|(?:she|he|they)/(?:her|him|them)(?:/\\w+)?)'
const remarks = new RegExp(`(?:\\s*[([]${remark}[)\\]]|\\s+[-–—]\\s+${remark}|,\\s*${remark})+$`)

/** Degrees behind a name. `Jr.` is none: it tells a child from a parent. */
const degrees = /(?:,\s*(?:ph\.?\s?d|mba|md|cpa|cfa|msc|bsc|dba|llm|ll\.m|acca|fca|pmp)\.?)+$/

/** Without one of these signs a name has neither a remark nor degrees, nor the family name first. */
const signs = /[([,\-–—]/

const familyFirst = /^([^,]+),\s*([^,]+)$/

/** Longer texts are no names, and would take long to search. */
const longestName = 200

/** A name for comparison: `Dr. Ann Lee`, `LEE, Ann` and `Ann Lee (acting)` are Ann Lee. */
export function nameKey(text: string): string {
  const folded = foldText(text)
  if (folded.length > longestName) return folded
  const name = folded.replace(addressed, '')
  if (!signs.test(name)) return name
  return name.replace(remarks, '').replace(degrees, '').replace(familyFirst, '$2 $1').trim()
}
