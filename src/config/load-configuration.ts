import type { Io } from '../io.ts'
import { folderOf } from '../paths.ts'
import type { Plugin } from '../plugin.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { buildConfiguration } from './build-configuration.ts'
import { builtInConfiguration } from './built-in-configuration.ts'
import { checkLocked } from './check-locked.ts'
import type { Configuration } from './configuration.ts'
import { type ConfigurationProblem, configurationSource, isBlocking } from './configuration-problem.ts'
import { generatedCheck } from './generated-check.ts'
import type { Layer } from './layer.ts'
import { type LoadedLayers, loadLayers, type Step } from './load-layers.ts'
import { LoadedPlugins } from './loaded-plugins.ts'
import { readConfiguration } from './read-configuration.ts'
import type { SchemaCheck } from './schema-check.ts'

export interface LoadedConfiguration {
  /** Where a problem is an error: the built-in one, which nothing should be linted by. */
  readonly configuration: Configuration
  /** In order of place, those of extended configurations first. */
  readonly problems: readonly ConfigurationProblem[]
  /** What it was made of, for those who want to know where a value comes from; none for the built-in one. */
  readonly layers?: readonly Layer[]
  /** Whether rules of plugins that are not here may be named. */
  readonly somePluginsMissing?: boolean
  /** What should be said of the run, in sentences. */
  readonly notes?: readonly string[]
}

type World = Pick<Io, 'kindOf' | 'readFile' | 'realPath' | 'findFiles' | 'workingFolder' | 'importModule'>

export interface LoadOptions {
  readonly schemaCheck?: () => Promise<SchemaCheck>
  /** Whether modules under `plugins:` may be run. Default: true. */
  readonly allowPlugins?: boolean
  /** Plugins that a program brings; they are run in any case. */
  readonly ownPlugins?: readonly Plugin[]
  /** A configuration that a program lays over the file; its paths count from the working folder. */
  readonly overrideConfig?: object | undefined
}

/**
 * Reads, checks and merges a configuration file (absolute path; undefined where there is none) and all that it extends.
 */
export async function loadConfiguration(
  file: string | undefined,
  rules: readonly Rule[],
  io: World,
  { schemaCheck = generatedCheck, allowPlugins = true, ownPlugins = [], overrideConfig }: LoadOptions = {},
): Promise<LoadedConfiguration> {
  const source = file === undefined ? undefined : await readConfiguration(file, io)
  if (source && 'message' in source) return { configuration: builtInConfiguration(rules), problems: [source] }
  const path = source?.path
  const builtIn = { ...builtInConfiguration(rules), path }
  const plugins = await LoadedPlugins.with(ownPlugins, { io, allowed: allowPlugins })
  const aids = { rules, io, schemaCheck, plugins }
  const below = source && file !== undefined ? await loadLayers(stepAt(file, source), aids) : nothingLoaded
  const above = overrideConfig ? await loadLayers(stepAbove(overrideConfig, below, io), aids) : nothingLoaded
  const layers = [...below.layers, ...above.layers]
  const problems = [...below.problems, ...above.problems]
  // A file that holds nothing, or only comments, says nothing.
  if (problems.some(isBlocking) || layers.length === 0) return { configuration: builtIn, problems }
  const somePluginsMissing = plugins.someMissing
  const brought = { pluginRules: plugins.rules(), pluginDialects: plugins.dialects() }
  const configuration = buildConfiguration(layers, path, { rules, ...brought, workingFolder: io.workingFolder })
  const locked = checkLocked(configuration, layers)
  if (locked.length > 0) return { configuration: builtIn, problems: [...problems, ...locked] }
  return { configuration, problems, layers, somePluginsMissing, notes: pluginNotes(plugins, path ?? overrideName) }
}

const nothingLoaded: LoadedLayers = { layers: [], problems: [] }

/** By what problems and places name a configuration that a program lays over the file. */
export const overrideName = 'overrideConfig'

function stepAt(file: string, source: Source): Step {
  const folder = folderOf(file)
  return { identity: file, source, key: undefined, referenceFolder: folder, ownPatterns: true, folder }
}

/** Over a configuration, one that extends nothing changes only what it names; alone, it begins with what is recommended. */
function stepAbove(override: object, below: LoadedLayers, { workingFolder }: World): Step {
  const whole = below.layers.length > 0 ? { extends: [], ...override } : override
  const source: Source = {
    ...configurationSource(overrideName, `${JSON.stringify(whole, null, 2)}\n`),
    format: 'json',
  }
  return { ...stepAt(`${workingFolder}/${overrideName}`, source), identity: overrideName }
}

function pluginNotes({ refused }: LoadedPlugins, path: string): readonly string[] {
  if (refused.length === 0) return []
  const what = refused.length === 1 ? 'the plugin' : 'the plugins'
  return [
    `--no-plugins kept out ${what} ${refused.join(', ')} of ${path}: none of their rules, presets and dialects was used.`,
  ]
}
