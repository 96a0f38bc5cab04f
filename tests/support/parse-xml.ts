import { SaxesParser } from 'saxes'

export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[]
  text: string
}

/** Reads XML with a parser that heeds every rule of XML 1.0. Throws where it is not well-formed. */
export function parseXml(xml: string): XmlNode {
  const top: OpenNode = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenNode[] = [top]
  const parser = new SaxesParser()
  let version: string | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('xmldecl', (declaration) => {
    version = declaration.version
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: OpenNode = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const node = open.at(-1)
    if (node) node.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (version !== '1.0' || !root) throw new Error('no declaration, or no element')
  return root
}

/** All elements of this name, in order. */
export function elementsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => elementsNamed(child, name))]
}
