import type { Configuration } from '../config/configuration.ts'
import type { Rule } from '../rule.ts'

/**
 * Takes out the rules that need the whole chart, for a chart of which parts are not there: they would report what
 * those parts may well hold. `heldBack` has the ids of those that would have run.
 */
export function holdBackRules(
  rules: readonly Rule[],
  configuration: Configuration,
): { readonly rules: readonly Rule[]; readonly heldBack: readonly string[] } {
  const isOn = ({ id }: Rule): boolean =>
    [configuration, ...configuration.overrides].some(({ rules }) => (rules.get(id)?.severity ?? 'off') !== 'off')
  return {
    rules: rules.filter(({ needsWholeChart }) => !needsWholeChart),
    heldBack: rules.filter((rule) => rule.needsWholeChart && isOn(rule)).map(({ id }) => id),
  }
}
