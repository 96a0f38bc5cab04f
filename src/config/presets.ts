import { categories, type Rule } from '../rule.ts'

/** Every word that `extends:` takes. */
export const presetNames = ['recommended', 'strict', 'all', ...categories] as const

export type Preset = (typeof presetNames)[number]

/**
 * The rules that presets turn on, each at the severity of its own metadata: `recommended`, `strict` (the
 * recommended ones and the stricter ones), `all`, or every rule of a category, contested ones included.
 *
 * The recommended rules of the category `format` are always among them: they report what could not be read, and
 * a chart of which half was dropped must not look clean.
 */
export function rulesOfPresets(presets: readonly Preset[], rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => isIn(rule, 'format', 'recommended') || presets.some((preset) => isIn(rule, preset)))
}

/** Whether a preset turns a rule on, as each does the rules that say what could not be read. */
export function presetTurnsOn(preset: Preset, rule: Rule): boolean {
  return isIn(rule, preset) || isIn(rule, 'format', 'recommended')
}

function isIn(rule: Rule, ...presets: readonly Preset[]): boolean {
  return presets.every((preset) => {
    if (preset === 'all') return true
    if (preset === 'recommended') return rule.recommended
    if (preset === 'strict') return rule.recommended || rule.strict === true
    return rule.category === preset
  })
}
