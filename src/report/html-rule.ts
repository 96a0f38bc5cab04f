import type { FormatContext } from './format.ts'
import type { HtmlRule, HtmlRulePart } from './html-data.ts'
import { printable } from './printable.ts'

/** The parts of a rule's page that a reader of a report needs, by their headings. */
const shownParts = ['What it catches', 'Why it matters', 'When to turn it off']

/** What a rule means, why it matters and what it rests on: from its page, else from what it says of itself. */
export function htmlRule(id: string, { rule, rulePages }: FormatContext): HtmlRule {
  const summary = rule(id)
  return {
    id,
    category: summary?.category ?? 'others',
    summary: printable(summary?.summary ?? ''),
    parts: pageParts(rulePages?.get(id) ?? ''),
    sources: (summary?.sources ?? []).map(printable),
    ...(summary?.docsUrl !== undefined && { docsUrl: summary.docsUrl }),
  }
}

function pageParts(page: string): readonly HtmlRulePart[] {
  const sections = page.split(/^## /m).slice(1)
  return shownParts.flatMap((heading) => {
    const section = sections.find((text) => text.startsWith(`${heading}\n`))
    return section === undefined ? [] : [{ heading, blocks: textBlocks(section.slice(heading.length)) }]
  })
}

/** Paragraphs and list items; examples and tables are for the page itself. */
function textBlocks(markdown: string): HtmlRulePart['blocks'] {
  const prose = markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
  return prose.split(/\n{2,}/).flatMap((block): HtmlRulePart['blocks'] => {
    const text = block.trim()
    if (text === '' || text.startsWith('|') || text.startsWith('<!--') || text.startsWith('#')) return []
    if (!/^[-*] /.test(text)) return [{ kind: 'paragraph', text: plainText(text) }]
    return text.split(/^[-*] /m).flatMap((item) => (item ? [{ kind: 'item', text: plainText(item) }] : []))
  })
}

/** Markdown without its marks: links by their words. */
function plainText(markdown: string): string {
  return printable(
    markdown
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[`*]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
