import type { Configuration } from '../config/configuration.ts'

/**
 * Whether a rule is off somewhere in a file: for all of it, or for what an override singles out. Then nobody can tell
 * from a missing finding that there is nothing to find.
 */
export function mayBeOff(ruleId: string, path: string, { rules, overrides }: Configuration): boolean {
  if ((rules.get(ruleId)?.severity ?? 'off') === 'off') return true
  return overrides.some(
    ({ files, rules: changed }) => files?.covers(path) !== false && changed.get(ruleId)?.severity === 'off',
  )
}
