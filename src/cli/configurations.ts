import { builtInConfiguration } from '../config/built-in-configuration.ts'
import { findConfiguration } from '../config/find-configuration.ts'
import type { LoadedConfiguration } from '../config/load-configuration.ts'
import type { Io } from '../io.ts'
import { absolutePath } from '../paths.ts'
import type { Rule } from '../rule.ts'
import type { LintOptions } from './lint-options.ts'

/** The configuration that files in a folder (absolute) are judged by. */
export type ConfigurationsByFolder = (folder: string) => Promise<LoadedConfiguration>

/** Finds, loads and merges configurations as the options say; each folder and each file once. */
export function configurationsByFolder(
  options: Pick<LintOptions, 'config' | 'rule' | 'plugins' | 'requireReason' | 'reportUnusedDisableDirectives'>,
  rules: readonly Rule[],
  io: Io,
): ConfigurationsByFolder {
  const { config, plugins = true } = options
  const ruleFlags = ruleFlagsOf(options)
  const finished = (loaded: LoadedConfiguration) => withRuleFlags(loaded, ruleFlags, rules)
  const builtIn = remember(async () => {
    return finished({ configuration: builtInConfiguration(rules), problems: [] })
  })
  const fromFile = remember(async (file) => {
    const { loadConfiguration } = await import('../config/load-configuration.ts')
    return finished(await loadConfiguration(file, rules, io, { allowPlugins: plugins }))
  })
  const nearest = remember(async (folder) => {
    const { file, problems } = await findConfiguration(folder, io)
    if (file !== undefined) return fromFile(file)
    const { configuration, problems: flagProblems } = await builtIn('')
    return { configuration, problems: [...problems, ...flagProblems] }
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
}: Pick<LintOptions, 'rule' | 'requireReason' | 'reportUnusedDisableDirectives'>): readonly string[] {
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
  const { configuration, problems } = await applyRuleFlags(loaded.configuration, flags, rules)
  return { ...loaded, configuration, problems: [...loaded.problems, ...problems] }
}

function remember(load: (key: string) => Promise<LoadedConfiguration>): (key: string) => Promise<LoadedConfiguration> {
  const known = new Map<string, Promise<LoadedConfiguration>>()
  return (key) => {
    const loaded = known.get(key) ?? load(key)
    known.set(key, loaded)
    return loaded
  }
}
