import type { Dialect } from '../chart/dialects/dialect.ts'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { quoteText } from '../parse/describe-value.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import { reportPath } from '../paths.ts'
import type { Plugin } from '../plugin.ts'
import type { Rule } from '../rule.ts'
import { joinWords } from '../wording.ts'
import { type ConfigurationProblem, configurationSource } from './configuration-problem.ts'
import type { LoadedPlugin } from './named-plugin.ts'
import type { ExtendedSource } from './resolve-extended.ts'
import type { SchemaCheck } from './schema-check.ts'
import { valuePlace } from './tree-path.ts'
import { listOf } from './tree-values.ts'

export interface PluginWorld {
  readonly io: Pick<Io, 'kindOf' | 'readFile' | 'realPath' | 'findFiles' | 'workingFolder' | 'importModule'>
  /** Whether modules may be run at all. */
  readonly allowed: boolean
}

/** The plugins of a configuration and of those that it extends. */
export class LoadedPlugins {
  readonly #world: PluginWorld
  readonly #byNamespace = new Map<string, LoadedPlugin>()
  readonly #refused: string[] = []
  #failed = false
  #optionCheck: SchemaCheck | undefined

  constructor(world: PluginWorld) {
    this.#world = world
  }

  /** Begins with plugins that a program brings. Throws a `TypeError` where one has not the shape of a plugin. */
  static async with(own: readonly Plugin[], world: PluginWorld): Promise<LoadedPlugins> {
    const loaded = new LoadedPlugins(world)
    if (own.length === 0) return loaded
    const { checkPlugin } = await import('./check-plugin.ts')
    const { withNamespace } = await import('./named-plugin.ts')
    for (const [at, plugin] of own.entries()) {
      const faults = checkPlugin(plugin, plugin.namespace)
      if (typeof faults === 'string') throw new TypeError(faults)
      const fault = await loaded.#include(withNamespace(plugin, `${world.io.workingFolder}/plugins[${at}]`))
      if (fault !== undefined) throw new TypeError(fault)
    }
    return loaded
  }

  /** What was named and not run, for it was forbidden. */
  get refused(): readonly string[] {
    return this.#refused
  }

  /** Whether names with a namespace may belong to a plugin that is not here. */
  get someMissing(): boolean {
    return this.#failed || this.#refused.length > 0
  }

  rules(): readonly Rule[] {
    return [...this.#byNamespace.values()].flatMap(({ rules }) => rules)
  }

  dialects(): readonly Dialect[] {
    return [...this.#byNamespace.values()].flatMap(({ dialects }) => dialects)
  }

  /** Loads what stands under `plugins:`; says what is wrong with it, at its place. */
  async load(tree: Tree, list: NodeId | undefined, from: string): Promise<readonly ConfigurationProblem[]> {
    const problems: ConfigurationProblem[] = []
    // A single name is a mistake that the schema names.
    const isList = list !== undefined && tree.kind(list) === 'list'
    for (const node of isList ? listOf(tree, list) : []) {
      const word = tree.kind(node) === 'scalar' && typeof tree.value(node) === 'string' ? tree.text(node) : undefined
      if (word === undefined || word === '') continue
      const fault = this.#world.allowed ? await this.#add(word, from) : this.#refuse(word)
      if (fault === undefined) continue
      this.#failed = true
      problems.push({ message: fault, place: valuePlace(tree, node), severity: 'error', isContained: true })
    }
    return problems
  }

  /** The preset that a word names; a sentence where its plugin has no such one; undefined where no plugin is meant. */
  preset(word: string): ExtendedSource | string | 'not loaded' | undefined {
    const [namespace = '', name, ...rest] = word.split('/')
    if (name === undefined || rest.length > 0 || !/^[a-z]/.test(namespace)) return undefined
    const plugin = this.#byNamespace.get(namespace)
    if (!plugin) return this.someMissing ? 'not loaded' : undefined
    if (!Object.hasOwn(plugin.presets, name)) return unknownPreset(word, plugin)
    const text = `${JSON.stringify(plugin.presets[name], null, 2)}\n`
    const path = `${reportPath(plugin.file, this.#world.io.workingFolder)} (preset ${name})`
    return {
      identity: `${plugin.file} ${name}`,
      source: { ...configurationSource(path, text), format: 'json' },
      key: undefined,
      referenceFolder: plugin.file.slice(0, plugin.file.lastIndexOf('/')),
      ownPatterns: false,
    }
  }

  /** A check that knows the options of plugin rules, too. */
  checkWith(check: SchemaCheck): SchemaCheck {
    const own = this.#optionCheck
    return own ? (value) => [...check(value), ...own(value)] : check
  }

  #refuse(word: string): undefined {
    this.#refused.push(word)
    return undefined
  }

  async #add(word: string, from: string): Promise<string | undefined> {
    const { loadPlugin } = await import('./load-plugin.ts')
    const loaded = await loadPlugin(word, from, this.#world.io)
    return typeof loaded === 'string' ? loaded : this.#include(loaded)
  }

  async #include(loaded: LoadedPlugin): Promise<string | undefined> {
    const before = this.#byNamespace.get(loaded.namespace)
    if (before?.file === loaded.file) return undefined
    if (before) {
      const other = reportPath(before.file, this.#world.io.workingFolder)
      return `Two plugins claim the namespace ${quoteText(loaded.namespace)}: ${other} and this one. Remove one of them; its rules were not run.`
    }
    this.#byNamespace.set(loaded.namespace, loaded)
    const { pluginCheck } = await import('./plugin-check.ts')
    this.#optionCheck = pluginCheck(this.rules())
    return undefined
  }
}

function unknownPreset(word: string, { namespace, presets }: LoadedPlugin): string {
  const known = Object.keys(presets).map((name) => `${namespace}/${name}`)
  const near = nearest(word, known)
  const hint =
    near === undefined
      ? known.length === 0
        ? 'It has none.'
        : `It has ${joinWords(known)}.`
      : `Did you mean ${quoteText(near)}?`
  return `The plugin ${quoteText(namespace)} has no preset ${quoteText(word)}. ${hint}`
}
