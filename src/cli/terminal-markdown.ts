import type { Palette } from '../report/format.ts'
import { printable } from '../report/printable.ts'
import { wrapText } from '../report/wrap-text.ts'

/**
 * A Markdown page for the terminal: headings bold, code blocks indented and dim, paragraphs and list items
 * wrapped; links and all else stay as written.
 */
export function terminalMarkdown(markdown: string, palette: Palette, width: number): string {
  const lines: string[] = []
  let paragraph = ''
  let fence: string | undefined
  const flush = () => {
    if (paragraph) lines.push(...wrapped(paragraph, width))
    paragraph = ''
  }
  for (const raw of markdown.split(/\r?\n/)) {
    const line = raw.trimEnd()
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark === fence) fence = undefined
      else lines.push(line === '' ? '' : palette.dim(`    ${printable(line)}`))
    } else if (mark !== undefined) {
      flush()
      fence = mark
    } else if (/^#{1,6} /.test(line)) {
      flush()
      lines.push(palette.bold(printable(line.replace(/^#+ /, ''))))
    } else if (line === '' || line.startsWith('|')) {
      flush()
      lines.push(printable(line))
    } else if (!line.startsWith('<!--')) {
      if (/^\s*(?:[-*+]|\d+\.) /.test(line)) flush()
      paragraph = paragraph ? `${paragraph} ${line.trim()}` : line
    }
  }
  flush()
  return `${lines.join('\n').trim()}\n`
}

/** A list item's further lines stand below its text. */
function wrapped(paragraph: string, width: number): readonly string[] {
  const [lead = ''] = /^\s*(?:(?:[-*+]|\d+\.) )?/.exec(paragraph) ?? []
  const text = printable(paragraph.slice(lead.length).replaceAll('**', ''))
  return wrapText(text, width - lead.length).map((line, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + line)
}
