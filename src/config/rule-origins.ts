import { locate } from '../line-index.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import type { Place } from '../source.ts'
import { doctrineEffects } from './doctrine-effects.ts'
import type { Layer } from './layer.ts'
import { doctrineChoice, presetsOf } from './merge-rules.ts'
import { presetTurnsOn } from './presets.ts'
import { currentIds } from './rule-changes.ts'
import { keyPlace, nodeAt, valuePlace } from './tree-path.ts'
import { entries, textsOf } from './tree-values.ts'

/** Where the setting of a rule comes from, for people: `orglint.config.yaml:7`, `preset recommended`, `default`. */
export interface RuleOrigin {
  readonly severity: string
  /** Option → where its value comes from. */
  readonly options: ReadonlyMap<string, string>
}

/** `path:line`. */
export function placeName({ source, start }: Place): string {
  return `${source.path}:${locate(source, start).line}`
}

/** Where each rule got its setting, by going through the layers in the order in which they were merged. */
export function ruleOrigins(
  layers: readonly Layer[],
  rules: readonly Rule[],
  covers: (files: readonly string[], layer: Layer) => boolean,
): ReadonlyMap<string, RuleOrigin> {
  const origins = new Map(rules.map((rule) => [rule.id, startOf(rule, layers)]))
  applyDoctrine(layers, origins)
  const newIds = currentIds(rules)
  for (const layer of layers) {
    const { tree, top } = layer
    for (const { key = '' } of entries(tree, tree.get(top, 'categories'))) {
      const map = nodeAt(tree, top, ['categories'])
      for (const rule of rules) {
        const before = origins.get(rule.id)
        if (rule.category !== key || !before || before.severity === nowhere) continue
        origins.set(rule.id, { ...before, severity: placeName(keyPlace(tree, map, key)) })
      }
    }
    applyRules(tree, tree.get(top, 'rules'), origins, newIds)
  }
  for (const layer of layers) {
    const { tree, top } = layer
    for (const { node } of entries(tree, tree.get(top, 'overrides'))) {
      if (tree.get(node, 'where') !== undefined) continue
      if (covers(textsOf(tree, tree.get(node, 'files')), layer))
        applyRules(tree, tree.get(node, 'rules'), origins, newIds)
    }
  }
  return origins
}

const nowhere = 'in no preset that is on'

function startOf(rule: Rule, layers: readonly Layer[]): RuleOrigin {
  const options = new Map(Object.keys(rule.options ?? {}).map((name) => [name, 'default']))
  for (const layer of layers.length === 0 ? [undefined] : layers) {
    const preset = (layer ? presetsOf(layer) : (['recommended'] as const)).find((name) => presetTurnsOn(name, rule))
    if (preset === undefined) continue
    const said = layer?.tree.get(layer.top, 'extends')
    const where = layer && said !== undefined ? `, ${placeName(valuePlace(layer.tree, said))}` : ''
    return { severity: `preset ${preset}${where}`, options }
  }
  return { severity: nowhere, options }
}

/** Options that follow from what is said under `doctrine:`. */
function applyDoctrine(layers: readonly Layer[], origins: ReadonlyMap<string, RuleOrigin>): void {
  const layer = layers.findLast(({ tree, top }) => tree.get(top, 'doctrine') !== undefined)
  if (!layer) return
  const from = placeName(keyPlace(layer.tree, layer.top, 'doctrine'))
  for (const [ruleId, option] of doctrineEffects(doctrineChoice(layers))) {
    const options = origins.get(ruleId)?.options as Map<string, string> | undefined
    options?.set(option, from)
  }
}

function applyRules(
  tree: Tree,
  map: NodeId | undefined,
  origins: Map<string, RuleOrigin>,
  newIds: ReadonlyMap<string, string>,
): void {
  if (map === undefined) return
  for (const { key = '', node } of entries(tree, map)) {
    const id = newIds.get(key) ?? key
    const before = origins.get(id)
    if (!before) continue
    const options = new Map(before.options)
    const set = tree.kind(node) === 'list' ? tree.children(node)[1]?.node : undefined
    for (const { key: option = '' } of set === undefined ? [] : entries(tree, set)) {
      options.set(option, placeName(keyPlace(tree, set ?? 0, option)))
    }
    origins.set(id, { severity: placeName(keyPlace(tree, map, key)), options })
  }
}
