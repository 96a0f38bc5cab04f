import type { Hover } from 'vscode-languageserver'
import type { Io } from '../../io.ts'
import { type RuleName, ruleNameInChart, ruleNameInConfiguration } from '../../lsp/rule-names.ts'
import { ruleSummary } from '../../lsp/rule-page.ts'
import { rangeIn } from '../../lsp/text-range.ts'
import type { Tree } from '../../parse/tree.ts'
import { rules } from '../../rules/index.ts'

/** What a hover over the name of a rule shows, in a chart or a configuration; undefined where there is none. */
export async function hoverOverRule(
  tree: Tree,
  offset: number,
  kind: 'chart' | 'configuration',
  io: Io,
): Promise<Hover | undefined> {
  const found: RuleName | undefined =
    kind === 'chart' ? ruleNameInChart(tree, offset) : ruleNameInConfiguration(tree, offset)
  const rule = found && rules.find(({ id, aliases }) => id === found.name || aliases?.includes(found.name))
  if (!found || !rule) return undefined
  const page = await io.readFile(`${io.packageFolder}/docs/rules/${rule.id}.md`).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  )
  return { contents: { kind: 'markdown', value: ruleSummary(rule, page) }, range: rangeIn(tree.source, found) }
}
