import { printable } from './printable.ts'

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** A whole XML document around its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

/** An element with other elements inside, each on lines of its own. Attributes without a value are left out. */
export function xmlElement(name: string, attributes: XmlAttributes, children: readonly string[] = []): string {
  const start = `<${name}${attributesText(attributes)}`
  if (children.length === 0) return `${start}/>`
  return `${start}>\n${children.join('\n').replace(/^/gm, '  ')}\n</${name}>`
}

/** An element on one line with text inside, itself of one or more lines. */
export function xmlTextElement(name: string, attributes: XmlAttributes, lines: readonly string[]): string {
  return `<${name}${attributesText(attributes)}>${lines.map(xmlText).join('&#10;')}</${name}>`
}

function attributesText(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('')
}

/** Text safe in elements and attributes. XML has no way to write control characters, so they are shown as `\u001b`. */
function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => entities.get(character) ?? character)
}
