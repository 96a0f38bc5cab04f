import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import { plainValue } from './plain-value.ts'
import type { Options } from './rule-options.ts'
import type { RuleChange } from './rule-settings.ts'
import { severityWords } from './severity.ts'

/** What a checked map of rules says, in its order; renamed rules under their new ids. */
export function ruleChanges(tree: Tree, map: NodeId, rules: readonly Rule[]): readonly RuleChange[] {
  const newIds = currentIds(rules)
  return tree.children(map).map(({ key = '', node }) => {
    const setting = plainValue(tree, node)
    const [severity, options] = Array.isArray(setting) ? setting : [setting]
    return {
      ruleId: newIds.get(key) ?? key,
      severity: severityWords.get(severity) ?? 'off',
      options: options as Options | undefined,
    }
  })
}

/** Id that a rule had before → the id it has now. */
export function currentIds(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(rules.flatMap((rule) => (rule.aliases ?? []).map((alias) => [alias, rule.id] as const)))
}
