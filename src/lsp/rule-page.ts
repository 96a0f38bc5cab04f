import type { Rule } from '../rule.ts'

/** A rule in short, as Markdown: what must hold, why it matters, when to turn it off. `page` is its page; undefined where it is missing. */
export function ruleSummary({ id, summary, category, severity }: Rule, page: string | undefined): string {
  const why = page === undefined ? undefined : sectionOf(page, 'Why it matters')
  const off = page === undefined ? undefined : sectionOf(page, 'When to turn it off')
  return [
    `**${id}** · ${category} · ${severity}`,
    summary,
    ...(why === undefined ? [] : [`**Why it matters.** ${why}`]),
    ...(off === undefined ? [] : [`**When to turn it off.** ${off}`]),
    `All of it: \`orglint explain ${id}\``,
  ].join('\n\n')
}

/** The text below a heading of a page. Links between pages lead nowhere in an editor, so their words stay alone. */
function sectionOf(page: string, heading: string): string | undefined {
  const lines = page.split(/\r?\n/)
  const start = lines.indexOf(`## ${heading}`)
  if (start < 0) return undefined
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '))
  const text = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim()
  return text === '' ? undefined : text.replace(/\[([^\]]*)\]\([\w-]+\.md\)/g, '$1')
}
