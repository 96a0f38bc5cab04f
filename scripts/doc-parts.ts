import type { Dialect } from '../src/chart/dialects/dialect.ts'
import { describeSchema } from '../src/config/describe-schema.ts'
import { type Preset, rulesOfPresets } from '../src/config/presets.ts'
import { type Category, categories, type OptionSchema, type Rule, type RuleMetadata } from '../src/rule.ts'
import { joinWords } from '../src/wording.ts'

/** The parts of the documentation that follow from the rules, as Markdown. */

/** What stands under the title of a rule's page. */
export function headerOf(rule: Rule, rules: readonly Rule[]): string {
  const mutes = rules.filter(({ id }) => rule.mutes?.includes(id))
  const mutedBy = rules.filter((other) => other.mutes?.includes(rule.id))
  return [
    rule.summary,
    '',
    facts(rule).join(' · '),
    ...(mutes.length > 0 ? ['', `Where it reports something, ${links(mutes)} say nothing about it.`] : []),
    ...(mutedBy.length > 0 ? ['', `It says nothing where ${links(mutedBy)} already reports the same.`] : []),
  ].join('\n')
}

function facts(rule: Rule): readonly string[] {
  return [
    `**Severity:** ${rule.severity}`,
    `**Category:** ${rule.category}`,
    `**On in:** ${presetsOf(rule).join(', ')}`,
    `**Fix:** ${rule.fixable ? 'yes, with `--fix`' : 'by hand'}`,
    `**Since:** ${rule.since}`,
    ...(rule.aliases ? [`**Earlier name:** ${rule.aliases.join(', ')}`] : []),
  ]
}

function presetsOf(rule: Rule): readonly Preset[] {
  const presets: readonly Preset[] = ['recommended', 'strict', 'all']
  return presets.filter((preset) => rulesOfPresets([preset], [rule]).length > 0)
}

function links(rules: readonly RuleMetadata[]): string {
  return joinWords(rules.map(({ id }) => `[\`${id}\`](${id}.md)`))
}

/** The options of a rule as a table. */
export function optionsTable(rule: Rule): string {
  const rows = Object.entries(rule.options ?? {}).map(([name, option]) => optionRow(name, option))
  return table(['Option', 'Meaning', 'Takes', 'Default'], rows)
}

function optionRow(name: string, option: OptionSchema): readonly string[] {
  return [`\`${name}\``, option.description, describeSchema(option), `\`${inOneLine(option.default)}\``]
}

/** A value as YAML writes it in one line. */
function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${inOneLine(inner)}`)
    .join(', ')}}`
}

/** What a rule rests on, with links that can be followed. */
export function sourceList({ sources }: RuleMetadata): string {
  return sources.map((source) => `- ${source.replace(/https?:\/\/[^\s,]*[^\s,.]/g, '<$&>')}`).join('\n')
}

/** What the rules of a category ask. */
const questions: Readonly<Record<Category, string>> = {
  format: 'Is the file well formed, and does every field hold what it should?',
  identity: 'Is every seat and every person there once, and does every id lead somewhere?',
  hierarchy: 'Does everybody report to somebody, and nobody in a circle? Can managers lead as many as they have?',
  matrix: 'Are dotted lines few, needed, and beside a solid one?',
  titles: 'Do titles, roles and levels say the same?',
  leadership: 'Does whoever leads sales fit the seat, and has the seat the neighbours and duties that it needs?',
  ladder: 'Do those who find, qualify and close deals stand in an order that works?',
  succession: 'Who follows in each critical seat, how soon, and do the plans add up?',
  time: 'Are vacancies, interims and departures settled in time?',
  control: 'Does nobody check their own work, and does nothing hang on one person?',
}

/** What orglint asks of a chart, for the README. */
export function categoryTable(rules: readonly Rule[]): string {
  const rows = categories.map((category) => [
    `[${category}](docs/rules.md#${category})`,
    questions[category],
    String(rules.filter((rule) => rule.category === category).length),
  ])
  return table(['Category', 'Asks', 'Rules'], rows)
}

/** Every rule in a table for its category, for the overview. */
export function ruleSections(rules: readonly Rule[]): string {
  const sections = categories.map((category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map((rule) => [
        `[\`${rule.id}\`](rules/${rule.id}.md)`,
        rule.summary,
        severityIn(rule),
        rule.fixable ? 'yes' : '',
      ])
    return `## ${category}\n\n${table(['Rule', 'What must hold', 'Severity', 'Fix'], rows)}`
  })
  return sections.join('\n\n')
}

function severityIn(rule: Rule): string {
  const [first] = presetsOf(rule)
  return first === 'recommended' ? rule.severity : `${rule.severity} (only in \`${first}\`)`
}

/** The forms of chart file that orglint reads. */
export function dialectList(dialects: readonly { readonly name: string; readonly summary: string }[]): string {
  return dialects.map(({ name, summary }) => `- **${name}**: ${summary}.`).join('\n')
}

/** Every form of chart file with an example of it. */
export function dialectSections(dialects: readonly Dialect[]): string {
  return dialects
    .map(({ name, summary, example, exampleFile }) => {
      const format = exampleFile?.endsWith('.md') ? 'markdown' : example.startsWith('{') ? 'json' : 'yaml'
      const file = exampleFile === undefined ? '' : `\`${exampleFile}\`:\n\n`
      return `### ${name}\n\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n\n${file}\`\`\`${format}\n${example}\`\`\``
    })
    .join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
