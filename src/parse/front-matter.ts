import type { Source } from '../source.ts'

/** Whether a source holds YAML, if only in its front matter. */
export function isYaml({ format }: Pick<Source, 'format'>): boolean {
  return format === 'yaml' || format === 'markdown'
}

/** How far the YAML of a source reaches. */
export function yamlEnd({ text, format }: Pick<Source, 'text' | 'format'>): number {
  return format === 'markdown' ? frontMatterEnd(text) : text.length
}

/**
 * Where the front matter of a Markdown page ends: the offset of the line that closes it, 0 where there is none. From
 * the start of the text up to there it is YAML.
 */
function frontMatterEnd(text: string): number {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text)
  if (!opening) return 0
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm
  closing.lastIndex = opening[0].length
  return closing.exec(text)?.index ?? 0
}
