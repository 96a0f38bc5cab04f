import { type ReadinessSpellings, readinessLevels } from '../chart/readiness.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import { type Category, categories, type Rule } from '../rule.ts'
import { builtInConfiguration } from './built-in-configuration.ts'
import type { ChartGroup, Configuration, PlaceholderWords } from './configuration.ts'
import { type DoctrineChoice, withDoctrine } from './doctrine-effects.ts'
import { type Preset, presetNames } from './presets.ts'
import { ruleChanges } from './rule-changes.ts'
import { presetSettings, type RuleSettings, withCategories, withRules } from './rule-settings.ts'
import { severityWords } from './severity.ts'
import { valuePlace } from './tree-path.ts'

/** The configuration that a checked map says; what it leaves out is as built in. */
export function buildConfiguration(tree: Tree, top: NodeId, rules: readonly Rule[]): Configuration {
  const section = (key: string): NodeId | undefined => tree.get(top, key)
  const roots = section('roots')
  return {
    ...builtInConfiguration(rules),
    path: tree.source.path,
    rules: mergedRules(tree, section, rules),
    asOf: textOf(tree, section('asOf')),
    dialect: textOf(tree, section('dialect')),
    fields: textMap(tree, section('fields')),
    roots: roots === undefined ? undefined : textsOf(tree, roots),
    placeholders: placeholders(tree, section('placeholders')),
    titles: new Map(entries(tree, section('titles')).map(({ key = '', node }) => [key, textsOf(tree, node)])),
    glossary: textMap(tree, section('glossary')),
    readiness: listOf(tree, section('readiness')).flatMap((node) => readinessSpellings(tree, node)),
    charts: entries(tree, section('charts')).map(({ node }) => chartGroup(tree, node)),
    ignores: textsOf(tree, section('ignores')),
  }
}

function placeholders(tree: Tree, node: NodeId | undefined): PlaceholderWords {
  const words = (key: string): readonly string[] => (node === undefined ? [] : textsOf(tree, tree.get(node, key)))
  return { vacant: words('vacant'), anonymous: words('anonymous') }
}

function readinessSpellings(tree: Tree, node: NodeId): readonly ReadinessSpellings[] {
  const said = textOf(tree, tree.get(node, 'level'))
  const level = readinessLevels.find((known) => known === said)
  return level === undefined ? [] : [{ level, spellings: textsOf(tree, tree.get(node, 'spellings')) }]
}

function chartGroup(tree: Tree, group: NodeId): ChartGroup {
  const section = (key: string): NodeId | undefined => tree.get(group, key)
  const name = section('name')
  const roots = section('roots')
  return {
    name: textOf(tree, name) ?? '',
    place: valuePlace(tree, name ?? group),
    files: listOf(tree, section('files')).flatMap((node) => {
      const pattern = tree.text(node)
      return pattern === undefined ? [] : [{ pattern, place: valuePlace(tree, node) }]
    }),
    dialect: textOf(tree, section('dialect')),
    fields: textMap(tree, section('fields')),
    roots: roots === undefined ? undefined : textsOf(tree, roots),
  }
}

/** Presets, then the doctrine, then categories, then single rules: later wins. */
function mergedRules(tree: Tree, section: (key: string) => NodeId | undefined, rules: readonly Rule[]): RuleSettings {
  const extended = section('extends')
  const words = extended === undefined ? ['recommended'] : textsOf(tree, extended)
  const presets = words.filter((word): word is Preset => (presetNames as readonly string[]).includes(word))
  const severities = new Map(
    entries(tree, section('categories')).flatMap(({ key, node }) => {
      const category = categories.find((known): known is Category => known === key)
      const severity = severityWords.get(tree.value(node))
      return category && severity ? [[category, severity] as const] : []
    }),
  )
  const own = section('rules')
  const defaults = withDoctrine(presetSettings(presets, rules), doctrineChoice(tree, section('doctrine')))
  const settings = withCategories(defaults, severities, rules)
  return own === undefined ? settings : withRules(settings, ruleChanges(tree, own, rules))
}

function doctrineChoice(tree: Tree, node: NodeId | undefined): DoctrineChoice {
  if (node !== undefined && tree.kind(node) === 'scalar') return { school: tree.text(node), switches: new Map() }
  const said = textMap(tree, node)
  return { school: said.get('school'), switches: new Map([...said].filter(([name]) => name !== 'school')) }
}

function entries(tree: Tree, node: NodeId | undefined): ReturnType<Tree['children']> {
  return node === undefined ? [] : tree.children(node)
}

function textOf(tree: Tree, node: NodeId | undefined): string | undefined {
  return node === undefined ? undefined : tree.text(node)
}

/** The texts of a list, or of a single value. Nulls are left out. */
function textsOf(tree: Tree, node: NodeId | undefined): readonly string[] {
  return listOf(tree, node).flatMap((item) => tree.text(item) ?? [])
}

function listOf(tree: Tree, node: NodeId | undefined): readonly NodeId[] {
  if (node === undefined) return []
  return tree.kind(node) === 'list' ? tree.children(node).map((child) => child.node) : [node]
}

function textMap(tree: Tree, node: NodeId | undefined): ReadonlyMap<string, string> {
  return new Map(
    entries(tree, node).flatMap(({ key = '', node: value }) => {
      const text = tree.text(value)
      return text === undefined ? [] : [[key, text] as const]
    }),
  )
}
