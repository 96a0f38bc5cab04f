import { describeSchema } from '../config/describe-schema.ts'
import type { Rule } from '../rule.ts'

/** What there is to say of a rule of a plugin, as a page in Markdown. */
export function pluginRulePage(rule: Rule): string {
  const { id, summary, severity, category, recommended, since, sources, options = {}, messages } = rule
  const namespace = id.slice(0, id.indexOf('/'))
  const presets = recommended ? `${namespace}/recommended, ${namespace}/all` : `${namespace}/all`
  return [
    `# ${id}`,
    '',
    summary,
    '',
    `**Severity:** ${severity} · **Category:** ${category} · **On in:** ${presets} · **Since:** ${since}`,
    ...section('What it says', Object.values(messages)),
    ...section(
      'Options',
      Object.entries(options).map(
        ([name, schema]) =>
          `\`${name}\`: ${schema.description} Takes ${describeSchema(schema)}; default \`${JSON.stringify(schema.default)}\`.`,
      ),
    ),
    ...section('Sources', sources ?? []),
    '',
  ].join('\n')
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)]
}
