import type { Io } from '../io.ts'
import { quoteText } from '../parse/describe-value.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkSchema } from './check-schema.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import type { Layer } from './layer.ts'
import type { LoadedPlugins } from './loaded-plugins.ts'
import { parseConfiguration } from './parse-configuration.ts'
import { presetNames } from './presets.ts'
import { type ExtendedSource, resolveExtended } from './resolve-extended.ts'
import type { SchemaCheck } from './schema-check.ts'
import { valuePlace } from './tree-path.ts'
import { listOf } from './tree-values.ts'

export interface LayerAids {
  readonly rules: readonly Rule[]
  readonly io: Pick<Io, 'kindOf' | 'readFile' | 'realPath' | 'findFiles' | 'workingFolder'>
  readonly schemaCheck: () => Promise<SchemaCheck>
  /** Filled with the plugins that the layers name. */
  readonly plugins: LoadedPlugins
}

export interface LoadedLayers {
  /** What is extended comes before what extends it; each configuration once. */
  readonly layers: readonly Layer[]
  readonly problems: readonly ConfigurationProblem[]
}

/** One on the way from the configuration of the run to one that it extends. */
export interface Step extends ExtendedSource {
  /** What its patterns count from; absolute. */
  readonly folder: string
}

/** Parses and checks a configuration and all that it extends. */
export function loadLayers(start: Step, aids: LayerAids): Promise<LoadedLayers> {
  return load(start, [], aids, new Map())
}

type Known = Map<string, Promise<LoadedLayers>>

async function load(step: Step, way: readonly Step[], aids: LayerAids, known: Known): Promise<LoadedLayers> {
  const { source, key, folder } = step
  const { tree, problems: parsing } = await parseConfiguration(source, aids.rules)
  const top = tree && topOf(tree, key)
  if (tree === undefined || top === undefined) return { layers: [], problems: parsing }
  const isMap = tree.kind(top) === 'map'
  const pluginProblems = isMap ? await aids.plugins.load(tree, tree.get(top, 'plugins'), step.referenceFolder) : []
  const below = isMap ? await loadExtended(tree, top, [...way, step], aids, known) : nothingBelow
  const rules = [...aids.rules, ...aids.plugins.rules()]
  const checked = [
    ...parsing,
    ...pluginProblems,
    ...checkSchema(tree, top, [], rules, aids.plugins.checkWith(await aids.schemaCheck())),
    ...checkMeaning(tree, top, rules, aids.plugins),
    ...furtherDocuments(tree),
  ]
  const problems = [...checked, ...below.own].sort((a, b) => a.place.start - b.place.start)
  return { layers: [...below.layers, { tree, top, folder }], problems: [...below.problems, ...problems] }
}

interface Below extends LoadedLayers {
  /** Mistakes in what the configuration itself says it extends. */
  readonly own: readonly ConfigurationProblem[]
}

const nothingBelow: Below = { layers: [], problems: [], own: [] }

async function loadExtended(
  tree: Tree,
  top: NodeId,
  way: readonly Step[],
  aids: LayerAids,
  known: Known,
): Promise<Below> {
  let layers: readonly Layer[] = []
  const problems: ConfigurationProblem[] = []
  const own: ConfigurationProblem[] = []
  for (const node of listOf(tree, tree.get(top, 'extends'))) {
    const word = tree.kind(node) === 'scalar' ? tree.text(node) : undefined
    // What is no text is a matter of the schema.
    if (word === undefined || word === '' || typeof tree.value(node) !== 'string') continue
    if ((presetNames as readonly string[]).includes(word)) continue
    const next = await nextStep(word, way, aids)
    if (next === undefined) continue
    if (typeof next === 'string') {
      own.push({ message: next, place: valuePlace(tree, node), severity: 'error' })
      continue
    }
    const loaded = known.get(next.identity) ?? load(next, way, aids, known)
    known.set(next.identity, loaded)
    const found = await loaded
    layers = withLast(layers, found.layers)
    problems.push(...found.problems)
  }
  return { layers, problems: [...new Set(problems)], own }
}

/** What a word leads to; why it leads nowhere, in sentences; undefined where a plugin that is not there would know. */
async function nextStep(word: string, way: readonly Step[], aids: LayerAids): Promise<Step | string | undefined> {
  const here = way.at(-1)
  const from = here?.referenceFolder ?? ''
  const ofPlugin = aids.plugins.preset(word)
  if (ofPlugin === 'not loaded') return undefined
  const found = typeof ofPlugin === 'object' ? ofPlugin : (ofPlugin ?? (await resolveExtended(word, from, aids.io)))
  if (typeof found === 'string') return found
  const loop = way.findIndex(({ identity }) => identity === found.identity)
  if (loop !== -1) return loopMessage(word, [...way.slice(loop), found])
  return { ...found, folder: found.ownPatterns ? found.referenceFolder : (here?.folder ?? from) }
}

function loopMessage(word: string, loop: readonly ExtendedSource[]): string {
  const names = loop.map(({ source }) => source.path).join(' → ')
  const what = loop.length === 2 ? 'This configuration extends itself' : 'These configurations extend each other'
  return `${what}: ${names}. Take ${quoteText(word)} out here, or break the loop elsewhere.`
}

/** A configuration that is reached on two ways counts where it is met last. It is loaded once, so it is the same layer. */
function withLast(layers: readonly Layer[], added: readonly Layer[]): readonly Layer[] {
  const again = new Set(added)
  return [...layers.filter((layer) => !again.has(layer)), ...added]
}

function topOf(tree: Tree, key: string | undefined): NodeId | undefined {
  const top = tree.documents[0]
  if (top === undefined || key === undefined) return top
  return tree.kind(top) === 'map' ? tree.get(top, key) : undefined
}

function furtherDocuments(tree: Tree): readonly ConfigurationProblem[] {
  const message = 'A configuration is one document. Put this one into the first.'
  return tree.documents
    .slice(1, 2)
    .map((node: NodeId) => ({ message, place: valuePlace(tree, node), severity: 'error' as const }))
}
