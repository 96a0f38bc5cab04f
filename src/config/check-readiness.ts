import { readinessKey, readinessLevels } from '../chart/readiness.ts'
import { quoteText } from '../parse/describe-value.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import { joinWords } from '../wording.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import { valuePlace } from './tree-path.ts'

const soonestFirst: readonly string[] = readinessLevels

/**
 * What a schema cannot say about `readiness:`. The levels stand in order, soonest first, so that a list that was turned
 * round in a copy from another system is noticed; and a spelling means one level.
 */
export function checkReadiness(tree: Tree, list: NodeId): readonly ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = []
  const meanings = new Map<string, string>()
  let latest = 0
  for (const { node } of tree.kind(list) === 'list' ? tree.children(list) : []) {
    const levelNode = tree.kind(node) === 'map' ? tree.get(node, 'level') : undefined
    const level = levelNode === undefined ? undefined : tree.text(levelNode)
    if (levelNode === undefined || level === undefined || !soonestFirst.includes(level)) continue
    const order = soonestFirst.indexOf(level)
    if (order < latest) {
      const message = `The levels of "readiness" go from the soonest to the latest: ${joinWords(readinessLevels)}. Move ${level} up.`
      problems.push({ message, place: valuePlace(tree, levelNode), severity: 'error' })
    }
    latest = Math.max(latest, order)
    for (const spelling of spellings(tree, node)) {
      const text = tree.text(spelling) ?? ''
      const key = readinessKey(text)
      const earlier = meanings.get(key)
      meanings.set(key, level)
      if (earlier === undefined || earlier === level) continue
      const message = `${quoteText(text)} stands for ${earlier} already. Give each spelling one level.`
      problems.push({ message, place: valuePlace(tree, spelling), severity: 'error' })
    }
  }
  return problems
}

function spellings(tree: Tree, level: NodeId): readonly NodeId[] {
  const list = tree.get(level, 'spellings')
  return list === undefined || tree.kind(list) !== 'list' ? [] : tree.children(list).map(({ node }) => node)
}
