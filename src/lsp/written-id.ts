import type { Tree } from '../parse/tree.ts'
import type { IdMention } from './id-mentions.ts'

/** Words that YAML reads as something else than text, and texts that could begin or end something. */
const special = /^(?:~|null|true|false|yes|no|on|off)$/i
const plainInYaml = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_./@+-]*[\p{L}\p{N}_])?$/u
const plainInJson = /^(?:0|-?[1-9]\d{0,14})$/

/** An id as it must be written where no quotes stand yet. */
export function writtenPlain(id: string, { source }: Pick<Tree, 'source'>): string {
  const isJson = source.format === 'json' || source.format === 'jsonc'
  if (isJson) return plainInJson.test(id) ? id : JSON.stringify(id)
  return plainInYaml.test(id) && !special.test(id) ? id : JSON.stringify(id)
}

/** An id inside quotes that stand there already. */
export function writtenInQuotes(id: string, quote: string): string {
  return quote === "'" ? id.replaceAll("'", "''") : JSON.stringify(id).slice(1, -1)
}

/** An id in place of another one, quoted as that was; undefined where it stands in a block of text. */
export function writtenInPlaceOf({ place, tree, node, onKey }: IdMention, id: string): string | undefined {
  const { text } = place.source
  const first = text[place.start] ?? ''
  if (first === '"' || first === "'") return `${first}${writtenInQuotes(id, first)}${first}`
  const whole = tree.span(node)
  const quote = text[whole.start] ?? ''
  if (!onKey && place.start > whole.start && (quote === '"' || quote === "'")) return writtenInQuotes(id, quote)
  if (first === '|' || first === '>') return undefined
  // One of several in a single text: quotes would become part of it.
  if (!onKey && (place.start > whole.start || place.end < whole.end))
    return plainInYaml.test(id.replaceAll(' ', '_')) ? id : undefined
  return writtenPlain(id, tree)
}
