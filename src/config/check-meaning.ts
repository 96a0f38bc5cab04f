import { partialDate } from '../chart/partial-date.ts'
import { quoteText } from '../parse/describe-value.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import { checkReadiness } from './check-readiness.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import { plainValue } from './plain-value.ts'
import { currentIds } from './rule-changes.ts'
import { severityWords } from './severity.ts'
import { keyPlace, valuePlace } from './tree-path.ts'

/** Rules that say that a file could not be read at all. */
const alwaysOn: ReadonlySet<string> = new Set(['syntax', 'encoding'])

/** What a schema cannot say about a whole configuration. */
export function checkMeaning(tree: Tree, top: NodeId, rules: readonly Rule[]): readonly ConfigurationProblem[] {
  return [
    ...inSection(tree, top, 'asOf', (node) => checkDate(tree, node)),
    ...inSection(tree, top, 'categories', (node) => checkFormatIsOn(tree, node)),
    ...inSection(tree, top, 'rules', (node) => checkRules(tree, node, rules)),
    ...inSection(tree, top, 'charts', (node) => checkGroupNames(tree, node)),
    ...inSection(tree, top, 'readiness', (node) => checkReadiness(tree, node)),
  ]
}

/** What a schema cannot say about a map of rules. */
export function checkRules(tree: Tree, map: NodeId, rules: readonly Rule[]): readonly ConfigurationProblem[] {
  const newIds = currentIds(rules)
  const problems: ConfigurationProblem[] = []
  for (const { key = '', node } of children(tree, map)) {
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

function children(tree: Tree, node: NodeId): ReturnType<Tree['children']> {
  return tree.kind(node) === 'map' ? tree.children(node) : []
}
