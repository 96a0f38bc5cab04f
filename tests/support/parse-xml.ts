export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

interface OpenNode extends XmlNode {
  readonly attributes: Record<string, string>
  readonly children: XmlNode[]
  text: string
}

const legal = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const part = /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y
const attribute = /\s+([\w-]+)="([^"]*)"/g

/** Reads XML as strictly as a parser does, as far as elements, attributes and text go. Throws where it is not well-formed. */
export function parseXml(xml: string): XmlNode {
  if (!xml.startsWith(declaration)) throw new Error('no declaration')
  if (!legal.test(xml)) throw new Error('a character that XML does not allow')
  const top: OpenNode = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenNode[] = [top]
  part.lastIndex = declaration.length
  while (part.lastIndex < xml.length) {
    const at = part.lastIndex
    const match = part.exec(xml)
    if (!match) throw new Error(`not well-formed at ${JSON.stringify(xml.slice(at, at + 60))}`)
    const [, closed, opened, attributes = '', empty, text] = match
    const current = open.at(-1) ?? top
    if (closed !== undefined) {
      if (closed !== current.name || open.length === 1) throw new Error(`</${closed}> closes ${current.name}`)
      open.pop()
    } else if (opened !== undefined) {
      const node = { name: opened, attributes: attributesOf(attributes), children: [], text: '' }
      current.children.push(node)
      if (!empty) open.push(node)
    } else if (text !== undefined) current.text += unescaped(text)
  }
  const [root, second] = top.children
  if (open.length !== 1 || !root || second || top.text.trim() !== '') throw new Error('not exactly one root element')
  return root
}

/** All elements of this name, in order. */
export function elementsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => elementsNamed(child, name))]
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (name in found) throw new Error(`${name} is given twice`)
    found[name] = unescaped(value)
  }
  return found
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['#10', '\n'],
])

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text')
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? entities.get(name) : undefined
    if (character === undefined) throw new Error(`unknown entity ${whole}`)
    return character
  })
}
