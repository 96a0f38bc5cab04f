import type { Rule } from '../rule.ts'
import { checkRules } from './check-meaning.ts'
import { checkSchema } from './check-schema.ts'
import { type ConfigurationProblem, configurationSource } from './configuration-problem.ts'
import { generatedCheck } from './generated-check.ts'
import type { LoadedConfiguration } from './load-configuration.ts'
import { parseConfiguration } from './parse-configuration.ts'
import { ruleChanges } from './rule-changes.ts'
import { withRules } from './rule-settings.ts'
import type { SchemaCheck } from './schema-check.ts'
import { valuePlace } from './tree-path.ts'

/**
 * A configuration under the `--rule` flags of the command line, the last word on a rule. A flag is a rule and
 * its setting in YAML: `span-too-wide: [warn, {max: 8}]`, or `span-too-wide:off`. Problems point into the flag.
 */
export async function applyRuleFlags(
  before: LoadedConfiguration,
  flags: readonly string[],
  rules: readonly Rule[],
  schemaCheck: () => Promise<SchemaCheck> = generatedCheck,
): Promise<LoadedConfiguration> {
  let loaded = before
  const all = [...rules, ...before.configuration.pluginRules]
  for (const flag of flags) loaded = await applyRuleFlag(loaded, flag, all, schemaCheck)
  return loaded
}

async function applyRuleFlag(
  before: LoadedConfiguration,
  flag: string,
  rules: readonly Rule[],
  schemaCheck: () => Promise<SchemaCheck>,
): Promise<LoadedConfiguration> {
  const { configuration, somePluginsMissing: someMissing = false } = before
  const after = (problems: readonly ConfigurationProblem[], changed = configuration): LoadedConfiguration => {
    return { ...before, configuration: changed, problems: [...before.problems, ...problems] }
  }
  const source = configurationSource('--rule', flagText(flag))
  const { tree, problems: parseProblems } = await parseConfiguration(source, rules)
  if (tree === undefined) return after(parseProblems)
  const node = tree.documents[0]
  if (node === undefined || tree.kind(node) !== 'map') {
    const message = 'Write a rule and its setting: --rule "span-too-wide: off".'
    const place = node === undefined ? { source, start: 0, end: source.text.length } : valuePlace(tree, node)
    return after([...parseProblems, { message, place, severity: 'error' }])
  }
  const problems = [
    ...parseProblems,
    ...checkSchema(tree, node, ['rules'], rules, await checkOf(configuration.pluginRules, schemaCheck)),
    ...checkRules(tree, node, rules, { someMissing, dialects: () => [] }),
  ].sort((a, b) => a.place.start - b.place.start)
  if (problems.some(({ severity }) => severity === 'error')) return after(problems)
  const unlocked = ruleChanges(tree, node, rules).find(({ ruleId, severity }) => {
    return severity === 'off' && configuration.locked.has(ruleId)
  })
  if (unlocked) {
    const message = `"${unlocked.ruleId}" is locked by ${configuration.path ?? 'the configuration'}, so nothing may turn it off.`
    return after([...problems, { message, place: valuePlace(tree, node), severity: 'error' }])
  }
  const settings = withRules(configuration.rules, ruleChanges(tree, node, rules))
  return after(problems, { ...configuration, rules: settings })
}

/** A check that knows the options of plugin rules, too. */
async function checkOf(pluginRules: readonly Rule[], schemaCheck: () => Promise<SchemaCheck>): Promise<SchemaCheck> {
  const check = await schemaCheck()
  if (pluginRules.length === 0) return check
  const { pluginCheck } = await import('./plugin-check.ts')
  const own = pluginCheck(pluginRules)
  return (value) => [...check(value), ...own(value)]
}

/** YAML wants a blank after the colon; a shell user does not. */
function flagText(flag: string): string {
  return flag.replace(/^([\w/@-]+):(?=\S)/, '$1: ')
}
