import type { Rule } from '../rule.ts'
import type { LintRequest } from './lint-request.ts'

/** Every rule that a run may run, those of plugins too. */
export function rulesOfRun({ rules, sources, configurationFor }: LintRequest): readonly Rule[] {
  return [...new Set([...rules, ...sources.flatMap((source) => configurationFor(source).pluginRules)])]
}
