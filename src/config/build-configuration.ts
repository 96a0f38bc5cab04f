import type { Dialect } from '../chart/dialects/dialect.ts'
import { type ReadinessSpellings, readinessLevels } from '../chart/readiness.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import { buildOverrides } from './build-overrides.ts'
import { builtInConfiguration } from './built-in-configuration.ts'
import type { ChartGroup, Configuration, PlaceholderWords, ScopedPatterns } from './configuration.ts'
import type { Layer } from './layer.ts'
import { mergeRules } from './merge-rules.ts'
import { valuePlace } from './tree-path.ts'
import { entries, listOf, textMap, textOf, textsOf } from './tree-values.ts'

export interface BuildAids {
  readonly rules: readonly Rule[]
  /** Rules of plugins: no preset of orglint turns them on. */
  readonly pluginRules: readonly Rule[]
  readonly pluginDialects: readonly Dialect[]
  readonly workingFolder: string
}

/**
 * The configuration that checked layers say together, the last of them by name; what they leave out is as built in.
 * A single value of a later layer replaces the earlier one, entries of maps are laid over, lists add up.
 */
export function buildConfiguration(layers: readonly Layer[], path: string | undefined, aids: BuildAids): Configuration {
  const sections = (key: string): readonly (readonly [Tree, NodeId, Layer])[] =>
    layers.flatMap((layer) => {
      const node = layer.tree.get(layer.top, key)
      return node === undefined ? [] : [[layer.tree, node, layer] as const]
    })
  const last = <Value>(key: string, read: (tree: Tree, node: NodeId) => Value): Value | undefined => {
    const found = sections(key).at(-1)
    return found && read(found[0], found[1])
  }
  const merged = (key: string) => new Map(sections(key).flatMap(([tree, node]) => [...textMap(tree, node)]))
  return {
    ...builtInConfiguration(aids.rules),
    path,
    rules: mergeRules(layers, aids.rules, aids.pluginRules),
    pluginRules: aids.pluginRules,
    pluginDialects: aids.pluginDialects,
    overrides: layers.flatMap((layer) => buildOverrides(layer, [...aids.rules, ...aids.pluginRules], aids)),
    locked: new Set(sections('locked').flatMap(([tree, node]) => textsOf(tree, node))),
    asOf: last('asOf', textOf),
    dialect: last('dialect', textOf),
    fields: merged('fields'),
    roots: last('roots', textsOf),
    placeholders: placeholders(sections('placeholders')),
    titles: titles(sections('titles')),
    glossary: merged('glossary'),
    readiness: sections('readiness').flatMap(([tree, node]) =>
      listOf(tree, node).flatMap((level) => readinessSpellings(tree, level)),
    ),
    charts: sections('charts').flatMap(([tree, node, { folder }]) =>
      entries(tree, node).map(({ node: group }) => chartGroup(tree, group, folder)),
    ),
    ignores: sections('ignores').map(([tree, node, { folder }]): ScopedPatterns => {
      return { folder, patterns: textsOf(tree, node) }
    }),
  }
}

type Section = readonly [Tree, NodeId, ...unknown[]]

function placeholders(sections: readonly Section[]): PlaceholderWords {
  const words = (key: string) => sections.flatMap(([tree, node]) => textsOf(tree, tree.get(node, key)))
  return { vacant: words('vacant'), anonymous: words('anonymous') }
}

function titles(sections: readonly Section[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [tree, section] of sections) {
    for (const { key = '', node } of entries(tree, section)) {
      found.set(key, [...(found.get(key) ?? []), ...textsOf(tree, node)])
    }
  }
  return found
}

function readinessSpellings(tree: Tree, node: NodeId): readonly ReadinessSpellings[] {
  const said = textOf(tree, tree.get(node, 'level'))
  const level = readinessLevels.find((known) => known === said)
  return level === undefined ? [] : [{ level, spellings: textsOf(tree, tree.get(node, 'spellings')) }]
}

function chartGroup(tree: Tree, group: NodeId, folder: string): ChartGroup {
  const section = (key: string): NodeId | undefined => tree.get(group, key)
  const name = section('name')
  const roots = section('roots')
  return {
    name: textOf(tree, name) ?? '',
    place: valuePlace(tree, name ?? group),
    folder,
    files: listOf(tree, section('files')).flatMap((node) => {
      const pattern = tree.text(node)
      return pattern === undefined ? [] : [{ pattern, place: valuePlace(tree, node) }]
    }),
    dialect: textOf(tree, section('dialect')),
    fields: textMap(tree, section('fields')),
    roots: roots === undefined ? undefined : textsOf(tree, roots),
  }
}
