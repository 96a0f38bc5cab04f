import { builtInConfiguration } from '../config/built-in-configuration.ts'
import { findConfiguration } from '../config/find-configuration.ts'
import type { LoadedConfiguration } from '../config/load-configuration.ts'
import type { Io } from '../io.ts'
import { absolutePath } from '../paths.ts'
import type { Rule } from '../rule.ts'
import type { LintOptions } from './lint-options.ts'

/** The configuration that files in a folder (absolute) are judged by. */
export type ConfigurationsByFolder = (folder: string) => Promise<LoadedConfiguration>

type ConfigurationOptions = Pick<
  LintOptions,
  'config' | 'overrideConfig' | 'rule' | 'plugins' | 'ownPlugins' | 'requireReason' | 'reportUnusedDisableDirectives'
>

/** Finds, loads and merges configurations as the options say; each folder and each file once. */
export function configurationsByFolder(
  options: ConfigurationOptions,
  rules: readonly Rule[],
  io: Io,
): ConfigurationsByFolder {
  const { config, plugins = true, overrideConfig, ownPlugins = [] } = options
  const ruleFlags = ruleFlagsOf(options)
  const load = async (file?: string) => {
    const { loadConfiguration } = await import('../config/load-configuration.ts')
    const ways = { allowPlugins: plugins, ownPlugins, overrideConfig }
    return withRuleFlags(await loadConfiguration(file, rules, io, ways), ruleFlags, rules)
  }
  const isOwn = overrideConfig !== undefined || ownPlugins.length > 0
  const builtIn = remember(async () => {
    if (isOwn) return load()
    return withRuleFlags({ configuration: builtInConfiguration(rules), problems: [] }, ruleFlags, rules)
  })
  const fromFile = remember(load)
  const nearest = remember(async (folder) => {
    const { file, problems } = await findConfiguration(folder, io)
    if (file !== undefined) return fromFile(file)
    const alone = await builtIn('')
    return { ...alone, problems: [...problems, ...alone.problems] }
  })
  if (config === false) return builtIn
  if (config !== undefined) return () => fromFile(absolutePath(config, io.workingFolder))
  return nearest
}

/** Flags that stand for the setting of a rule, and those that name one, which have the last word. */
function ruleFlagsOf({
  rule = [],
  requireReason,
  reportUnusedDisableDirectives,
}: ConfigurationOptions): readonly string[] {
  return [
    ...(requireReason ? ['directive-without-reason: error'] : []),
    ...(reportUnusedDisableDirectives ? ['unused-directive: error'] : []),
    ...rule,
  ]
}

async function withRuleFlags(
  loaded: LoadedConfiguration,
  flags: readonly string[],
  rules: readonly Rule[],
): Promise<LoadedConfiguration> {
  if (flags.length === 0) return loaded
  const { applyRuleFlags } = await import('../config/apply-rule-flags.ts')
  return applyRuleFlags(loaded, flags, rules)
}

function remember(load: (key: string) => Promise<LoadedConfiguration>): (key: string) => Promise<LoadedConfiguration> {
  const known = new Map<string, Promise<LoadedConfiguration>>()
  return (key) => {
    const loaded = known.get(key) ?? load(key)
    known.set(key, loaded)
    return loaded
  }
}
