import type { Category, Rule } from '../rule.ts'
import type { ChooseFix } from './choose-edits.ts'

/** Which repairs are to be made. */
export interface FixChoice {
  /** Also what is only suggested, where a finding has one suggestion and no fix. */
  readonly suggestions: boolean
  /** Only of rules in these categories; undefined: in all. */
  readonly categories: ReadonlySet<Category> | undefined
  /** Only of rules with these ids; undefined: of all. */
  readonly ruleIds: ReadonlySet<string> | undefined
}

export function fixChooser({ suggestions, categories, ruleIds }: FixChoice, rules: readonly Rule[]): ChooseFix {
  const categoryOf = new Map(rules.map(({ id, category }) => [id, category]))
  return ({ ruleId, fix, suggestions: suggested = [] }) => {
    const category = categoryOf.get(ruleId)
    if (ruleIds && !ruleIds.has(ruleId)) return undefined
    if (categories && !(category && categories.has(category))) return undefined
    return fix ?? (suggestions && suggested.length === 1 ? suggested[0] : undefined)
  }
}
