import type { Dialect } from '../chart/dialects/dialect.ts'
import { partialDate } from '../chart/partial-date.ts'
import { quoteText } from '../parse/describe-value.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import { checkReadiness } from './check-readiness.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import { plainValue } from './plain-value.ts'
import { currentIds } from './rule-changes.ts'
import { severityWords } from './severity.ts'
import { suggest } from './suggest.ts'
import { keyPlace, valuePlace } from './tree-path.ts'

/** What is known of the plugins of a configuration. */
export interface PluginNames {
  /** Whether names with a namespace may belong to a plugin that is not here. */
  readonly someMissing: boolean
  readonly dialects: () => readonly Dialect[]
}

const noPlugins: PluginNames = { someMissing: false, dialects: () => [] }

/** Rules that say that a file could not be read at all. */
const alwaysOn: ReadonlySet<string> = new Set(['syntax', 'encoding'])

/** What a schema cannot say about a whole configuration. */
export function checkMeaning(
  tree: Tree,
  top: NodeId,
  rules: readonly Rule[],
  plugins: PluginNames = noPlugins,
): readonly ConfigurationProblem[] {
  return [
    ...inSection(tree, top, 'asOf', (node) => checkDate(tree, node)),
    ...inSection(tree, top, 'categories', (node) => checkFormatIsOn(tree, node)),
    ...inSection(tree, top, 'dialect', (node) => checkDialect(tree, node, plugins)),
    ...inSection(tree, top, 'rules', (node) => checkRules(tree, node, rules, plugins)),
    ...inSection(tree, top, 'overrides', (node) => checkOverrides(tree, node, rules, plugins)),
    ...inSection(tree, top, 'locked', (node) => checkLockedNames(tree, node, rules, plugins)),
    ...inSection(tree, top, 'charts', (node) => checkGroupNames(tree, node)),
    ...inSection(tree, top, 'readiness', (node) => checkReadiness(tree, node)),
  ]
}

/** What a schema cannot say about a map of rules. */
export function checkRules(
  tree: Tree,
  map: NodeId,
  rules: readonly Rule[],
  plugins: PluginNames = noPlugins,
): readonly ConfigurationProblem[] {
  const newIds = currentIds(rules)
  const problems: ConfigurationProblem[] = []
  for (const { key = '', node } of children(tree, map)) {
    const unknown = unknownPluginRule(key, rules, plugins)
    if (unknown !== undefined) problems.push({ message: unknown, place: keyPlace(tree, map, key), severity: 'error' })
    const newId = newIds.get(key)
    if (newId !== undefined) {
      const message = `"${key}" is now called "${newId}". The old name still works; write the new one.`
      problems.push({ message, place: keyPlace(tree, map, key), severity: 'warn' })
    }
    if (alwaysOn.has(newId ?? key) && isOff(tree, node)) {
      const message = `"${key}" cannot be turned off: a file that could not be read must not look clean.`
      problems.push({ message, place: valuePlace(tree, node), severity: 'error' })
    }
  }
  return problems
}

/** Why a name with a namespace is no rule; undefined for one that is, or may be. */
function unknownPluginRule(name: string, rules: readonly Rule[], { someMissing }: PluginNames): string | undefined {
  const [namespace = '', id] = name.split('/')
  const isKnown = rules.some((rule) => rule.id === name || rule.aliases?.includes(name))
  if (id === undefined || !/^[a-z]/.test(namespace) || isKnown || someMissing) return undefined
  const own = rules.map((rule) => rule.id).filter((other) => other.startsWith(`${namespace}/`))
  if (own.length > 0) return `Unknown rule ${quoteText(name)}.${suggest(name, own)}`
  return `Unknown rule ${quoteText(name)}: no plugin here has the namespace ${quoteText(namespace)}. Name its module or package under "plugins".`
}

function checkDialect(tree: Tree, node: NodeId, plugins: PluginNames): readonly ConfigurationProblem[] {
  const name = tree.kind(node) === 'scalar' ? (tree.text(node) ?? '') : ''
  const known = plugins.dialects().map((dialect) => dialect.name)
  if (!name.includes('/') || plugins.someMissing || known.includes(name)) return []
  const hint = known.length > 0 ? suggest(name, known) : ' No plugin here brings one.'
  return [{ message: `Unknown dialect ${quoteText(name)}.${hint}`, place: valuePlace(tree, node), severity: 'error' }]
}

function checkOverrides(
  tree: Tree,
  list: NodeId,
  rules: readonly Rule[],
  plugins: PluginNames,
): readonly ConfigurationProblem[] {
  return children(tree, list, 'list').flatMap(({ node: override }): readonly ConfigurationProblem[] => {
    if (tree.kind(override) !== 'map') return []
    const [files, where, own] = ['files', 'where', 'rules'].map((key) => tree.get(override, key))
    const place = valuePlace(tree, override)
    const message =
      'This override is about everything: say with "files" or "where" what it is about, or write its rules under "rules" of the configuration.'
    const open = files === undefined && where === undefined ? [{ message, place, severity: 'error' as const }] : []
    if (own === undefined) return open
    return [
      ...open,
      ...checkRules(tree, own, rules, plugins),
      ...(where === undefined ? [] : checkReach(tree, own, rules)),
    ]
  })
}

/** Rules about the form of files speak of no entity that \`where\` could name. */
function checkReach(tree: Tree, map: NodeId, rules: readonly Rule[]): readonly ConfigurationProblem[] {
  const ofForm = new Set(
    rules.flatMap(({ category, id, aliases = [] }) => (category === 'format' ? [id, ...aliases] : [])),
  )
  return children(tree, map).flatMap(({ key = '' }) => {
    if (!ofForm.has(key)) return []
    const message = `${quoteText(key)} is about the form of a file, where "where" does not reach. Use "files".`
    return [{ message, place: keyPlace(tree, map, key), severity: 'error' as const }]
  })
}

function checkLockedNames(
  tree: Tree,
  list: NodeId,
  rules: readonly Rule[],
  plugins: PluginNames,
): readonly ConfigurationProblem[] {
  return children(tree, list, 'list').flatMap(({ node }) => {
    const message = unknownPluginRule(tree.text(node) ?? '', rules, plugins)
    return message === undefined ? [] : [{ message, place: valuePlace(tree, node), severity: 'error' as const }]
  })
}

function checkFormatIsOn(tree: Tree, map: NodeId): readonly ConfigurationProblem[] {
  const format = tree.kind(map) === 'map' ? tree.get(map, 'format') : undefined
  if (format === undefined || !isOff(tree, format)) return []
  const message =
    'The category "format" cannot be turned off: its rules "syntax" and "encoding" always run. Turn others off one by one under "rules".'
  return [{ message, place: valuePlace(tree, format), severity: 'error' }]
}

/** Reports and notes speak of a group by its name. */
function checkGroupNames(tree: Tree, list: NodeId): readonly ConfigurationProblem[] {
  const seen = new Set<string>()
  const problems: ConfigurationProblem[] = []
  for (const { node: group } of tree.kind(list) === 'list' ? tree.children(list) : []) {
    const node = tree.kind(group) === 'map' ? tree.get(group, 'name') : undefined
    const name = node !== undefined && tree.kind(node) === 'scalar' ? tree.text(node) : undefined
    if (node === undefined || name === undefined) continue
    if (seen.has(name)) {
      const message = `Two chart groups are called ${quoteText(name)}. Give each a name of its own.`
      problems.push({ message, place: valuePlace(tree, node), severity: 'error' })
    }
    seen.add(name)
  }
  return problems
}

function checkDate(tree: Tree, node: NodeId): readonly ConfigurationProblem[] {
  const text = tree.kind(node) === 'scalar' ? tree.text(node) : undefined
  // The schema asks for the form; this, whether there is such a day.
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text) || partialDate(text) !== undefined) return []
  return [{ message: `There is no ${text} in the calendar.`, place: valuePlace(tree, node), severity: 'error' }]
}

function isOff(tree: Tree, node: NodeId): boolean {
  const setting = plainValue(tree, node)
  return severityWords.get(Array.isArray(setting) ? setting[0] : setting) === 'off'
}

function inSection(
  tree: Tree,
  top: NodeId,
  key: string,
  check: (node: NodeId) => readonly ConfigurationProblem[],
): readonly ConfigurationProblem[] {
  const node = tree.kind(top) === 'map' ? tree.get(top, key) : undefined
  return node === undefined ? [] : check(node)
}

function children(tree: Tree, node: NodeId, kind: 'map' | 'list' = 'map'): ReturnType<Tree['children']> {
  return tree.kind(node) === kind ? tree.children(node) : []
}
