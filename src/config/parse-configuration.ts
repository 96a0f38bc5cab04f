import type { ParseProblem } from '../parse/parse-result.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { fillSlots } from '../wording.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'

interface ParsedConfiguration {
  readonly tree: Tree | undefined
  readonly problems: readonly ConfigurationProblem[]
}

/** Parses a configuration as charts are parsed. What the parser met is worded by the format rules. */
export async function parseConfiguration(source: Source, rules: readonly Rule[]): Promise<ParsedConfiguration> {
  const { tree, problems } = await parseSource(source)
  return { tree, problems: problems.map((problem) => configurationProblem(problem, source, rules)) }
}

function configurationProblem(
  { ruleId, messageId, data, span }: ParseProblem,
  source: Source,
  rules: readonly Rule[],
): ConfigurationProblem {
  const rule = rules.find(({ id }) => id === ruleId)
  const template = rule?.messages[messageId] ?? `${ruleId}: ${messageId}`
  return {
    message: fillSlots(template, data),
    place: { source, ...span },
    severity: rule === undefined || rule.severity === 'error' ? 'error' : 'warn',
  }
}
