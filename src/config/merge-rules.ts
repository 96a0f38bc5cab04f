import type { Tree } from '../parse/tree.ts'
import { type Category, categories, type Rule } from '../rule.ts'
import { type DoctrineChoice, withDoctrine } from './doctrine-effects.ts'
import type { Layer } from './layer.ts'
import { type Preset, presetNames } from './presets.ts'
import { ruleChanges } from './rule-changes.ts'
import { defaultOptions } from './rule-options.ts'
import { presetSettings, type RuleSettings, withCategories, withRules } from './rule-settings.ts'
import { severityWords } from './severity.ts'
import { entries, textMap, textsOf } from './tree-values.ts'

/**
 * The presets of all layers, then their doctrine, then what each layer says of categories and single rules: later
 * wins. A preset only says what is on to begin with, so it takes back nothing that another layer says.
 */
export function mergeRules(
  layers: readonly Layer[],
  rules: readonly Rule[],
  pluginRules: readonly Rule[],
): RuleSettings {
  const all = [...rules, ...pluginRules]
  const off = pluginRules.map((rule) => [rule.id, { severity: 'off', options: defaultOptions(rule) }] as const)
  const start = new Map([...presetSettings([...new Set(layers.flatMap(presetsOf))], rules), ...off])
  const doctrine = doctrineChoice(layers)
  return layers.reduce(
    (settings, layer) => withLayer(settings, layer, all),
    doctrine.school === undefined && doctrine.switches.size === 0 ? start : withDoctrine(start, doctrine),
  )
}

/** What a layer extends by name; one that extends nothing is laid over the recommended rules, as it is by itself. */
export function presetsOf({ tree, top }: Layer): readonly Preset[] {
  const extended = tree.get(top, 'extends')
  const words = extended === undefined ? ['recommended'] : textsOf(tree, extended)
  return words.filter((word): word is Preset => (presetNames as readonly string[]).includes(word))
}

function withLayer(settings: RuleSettings, { tree, top }: Layer, rules: readonly Rule[]): RuleSettings {
  const severities = new Map(
    entries(tree, tree.get(top, 'categories')).flatMap(({ key, node }) => {
      const category = categories.find((known): known is Category => known === key)
      const severity = severityWords.get(tree.value(node))
      return category && severity ? [[category, severity] as const] : []
    }),
  )
  const own = tree.get(top, 'rules')
  const weighed = severities.size > 0 ? withCategories(settings, severities, rules) : settings
  return own === undefined ? weighed : withRules(weighed, ruleChanges(tree, own, rules))
}

/** A later school goes before an earlier one, and every switch before every school. */
export function doctrineChoice(layers: readonly Layer[]): DoctrineChoice {
  let school: string | undefined
  const switches = new Map<string, string>()
  for (const { tree, top } of layers) {
    const said = doctrineOf(tree, tree.get(top, 'doctrine'))
    school = said.school ?? school
    for (const [name, value] of said.switches) switches.set(name, value)
  }
  return { school, switches }
}

function doctrineOf(tree: Tree, node: ReturnType<Tree['get']>): DoctrineChoice {
  if (node !== undefined && tree.kind(node) === 'scalar') return { school: tree.text(node), switches: new Map() }
  const said = textMap(tree, node)
  return { school: said.get('school'), switches: new Map([...said].filter(([name]) => name !== 'school')) }
}
