import type { Io } from '../io.ts'
import { folderOf } from '../paths.ts'
import type { Rule } from '../rule.ts'
import { buildConfiguration } from './build-configuration.ts'
import { builtInConfiguration } from './built-in-configuration.ts'
import { checkLocked } from './check-locked.ts'
import type { Configuration } from './configuration.ts'
import { type ConfigurationProblem, isBlocking } from './configuration-problem.ts'
import { generatedCheck } from './generated-check.ts'
import type { Layer } from './layer.ts'
import { loadLayers } from './load-layers.ts'
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
  /** What should be said of the run, in sentences. */
  readonly notes?: readonly string[]
}

type World = Pick<Io, 'kindOf' | 'readFile' | 'realPath' | 'findFiles' | 'workingFolder' | 'importModule'>

export interface LoadOptions {
  readonly schemaCheck?: () => Promise<SchemaCheck>
  /** Whether modules under `plugins:` may be run. Default: true. */
  readonly allowPlugins?: boolean
}

/** Reads, checks and merges a configuration file (absolute path) and all that it extends. */
export async function loadConfiguration(
  file: string,
  rules: readonly Rule[],
  io: World,
  { schemaCheck = generatedCheck, allowPlugins = true }: LoadOptions = {},
): Promise<LoadedConfiguration> {
  const source = await readConfiguration(file, io)
  if ('message' in source) return { configuration: builtInConfiguration(rules), problems: [source] }
  const builtIn = { ...builtInConfiguration(rules), path: source.path }
  const folder = folderOf(file)
  const plugins = new LoadedPlugins({ io, allowed: allowPlugins })
  const start = { identity: file, source, key: undefined, referenceFolder: folder, ownPatterns: true, folder }
  const { layers, problems } = await loadLayers(start, { rules, io, schemaCheck, plugins })
  // A file that holds nothing, or only comments, says nothing.
  if (problems.some(isBlocking) || layers.length === 0) return { configuration: builtIn, problems }
  const brought = { pluginRules: plugins.rules(), pluginDialects: plugins.dialects() }
  const aids = { rules, ...brought, workingFolder: io.workingFolder }
  const configuration = buildConfiguration(layers, source.path, aids)
  const locked = checkLocked(configuration, layers)
  if (locked.length > 0) return { configuration: builtIn, problems: [...problems, ...locked] }
  return { configuration, problems, layers, notes: pluginNotes(plugins, source.path) }
}

function pluginNotes({ refused }: LoadedPlugins, path: string): readonly string[] {
  if (refused.length === 0) return []
  const what = refused.length === 1 ? 'the plugin' : 'the plugins'
  return [
    `--no-plugins kept out ${what} ${refused.join(', ')} of ${path}: none of their rules, presets and dialects was used.`,
  ]
}
