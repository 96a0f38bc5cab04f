import { quoteText } from '../parse/describe-value.ts'
import type { Tree } from '../parse/tree.ts'
import type { Configuration } from './configuration.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import type { Layer } from './layer.ts'
import { plainValue } from './plain-value.ts'
import { severityWords } from './severity.ts'
import { keyPlace, valuePlace } from './tree-path.ts'
import { entries, listOf } from './tree-values.ts'

/** A locked rule must run (one of a plugin that was kept out cannot): what turns it off, anywhere, is a mistake, and so is locking a rule that nothing turns on. */
export function checkLocked(
  { rules, locked }: Configuration,
  layers: readonly Layer[],
): readonly ConfigurationProblem[] {
  if (locked.size === 0) return []
  const scoped = layers.flatMap(({ tree, top }) =>
    entries(tree, tree.get(top, 'overrides')).flatMap(({ node }) => {
      const own = tree.get(node, 'rules')
      return own === undefined ? [] : turnedOff(tree, own, locked)
    }),
  )
  const off = new Set([...locked].filter((id) => rules.get(id)?.severity === 'off'))
  const whole = layers.flatMap(({ tree, top }) => {
    const own = tree.get(top, 'rules')
    return own === undefined ? [] : turnedOff(tree, own, off)
  })
  const said = new Set(whole.map(({ ruleId }) => ruleId))
  const idle = layers.flatMap(({ tree, top }) =>
    listOf(tree, tree.get(top, 'locked')).flatMap((node): ConfigurationProblem[] => {
      const id = tree.text(node) ?? ''
      if (!off.has(id) || said.has(id)) return []
      const message = `${quoteText(id)} is locked, but it is off: no preset turns it on, or its category is off. Set it under "rules", as in ${id}: warn.`
      return [{ message, place: valuePlace(tree, node), severity: 'error' }]
    }),
  )
  return [...scoped, ...whole, ...idle]
}

function turnedOff(tree: Tree, map: number, ids: ReadonlySet<string>) {
  return entries(tree, map).flatMap(({ key = '', node }) => {
    if (!ids.has(key) || !isOff(plainValue(tree, node))) return []
    const message = `${quoteText(key)} is locked, so nothing may turn it off. Take this out, or take the rule out of "locked".`
    return [{ ruleId: key, message, place: keyPlace(tree, map, key), severity: 'error' as const }]
  })
}

function isOff(setting: unknown): boolean {
  return severityWords.get(Array.isArray(setting) ? setting[0] : setting) === 'off'
}
