import { sureFlag } from '../parse/sure-flag.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { PartialDate } from './chart.ts'
import { partialDate } from './partial-date.ts'
import { saysNothing } from './says-nothing.ts'

/** Reads the value of a field; undefined where it is absent or of another kind. */
export type FieldReader = (tree: Tree, node: NodeId) => unknown

export function readText(tree: Tree, node: NodeId): string | undefined {
  const text = tree.text(node)?.trim()
  return text === '' ? undefined : text
}

/** As `readText`, also for a list with one text in it, of which the check of the shape tells. */
export function readReference(tree: Tree, node: NodeId): string | undefined {
  if (tree.kind(node) !== 'list') return readText(tree, node)
  const [only, ...others] = tree.children(node)
  return only === undefined || others.length > 0 ? undefined : readText(tree, only.node)
}

/** A list of texts; a single text is a list whose items semicolons part, or commas where there are none. */
export function readTexts(tree: Tree, node: NodeId): readonly string[] | undefined {
  const kind = tree.kind(node)
  if (kind === 'map') return undefined
  if (kind === 'scalar') {
    const text = readText(tree, node)
    return text === undefined ? undefined : listedTexts(text)
  }
  return tree.children(node).flatMap(({ node: item }) => readText(tree, item) ?? [])
}

/** As `readTexts`, for words of the user's own: where they only fill the field, it says nothing. */
export function readWords(tree: Tree, node: NodeId): readonly string[] | undefined {
  const texts = readTexts(tree, node)
  if (texts === undefined || !texts.some(saysNothing)) return texts
  const said = texts.filter((text) => !saysNothing(text))
  return said.length === 0 ? undefined : said
}

/** As `readText`, for words of the user's own. */
export function readProse(tree: Tree, node: NodeId): string | undefined {
  const text = readText(tree, node)
  return text === undefined || saysNothing(text) ? undefined : text
}

function listedTexts(text: string): readonly string[] {
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** A number; many programs write it in quotes. */
export function readNumber(tree: Tree, node: NodeId): number | undefined {
  const value = tree.kind(node) === 'scalar' ? tree.value(node) : undefined
  const number = typeof value === 'string' ? quotedNumber(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** The number that a text is, if it is nothing else. */
export function quotedNumber(text: string): number | undefined {
  return /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined
}

/** True or false; what is surely meant as one of them counts, too, of which the check of the shape tells. */
export function readFlag(tree: Tree, node: NodeId): boolean | undefined {
  const value = tree.kind(node) === 'scalar' ? tree.value(node) : undefined
  return typeof value === 'string' ? sureFlag(value) : typeof value === 'boolean' ? value : undefined
}

export function readDate(tree: Tree, node: NodeId): PartialDate | undefined {
  const text = readText(tree, node)
  return text === undefined ? undefined : partialDate(text)
}

/** One of a fixed set of words; another letter case counts, too, of which the check of the shape tells. */
export function readWord<Word extends string>(
  ...words: readonly Word[]
): (tree: Tree, node: NodeId) => Word | undefined {
  return (tree, node) => {
    const text = readText(tree, node)
    return words.find((word) => word === text) ?? words.find((word) => word === text?.toLowerCase())
  }
}

/** A map with fixed fields; a field that is absent or ill-typed is undefined. */
export function readMap(...fields: readonly (readonly [name: string, reader: FieldReader])[]): FieldReader {
  return (tree, node) => {
    if (tree.kind(node) !== 'map') return undefined
    const read = ([name, reader]: readonly [string, FieldReader]): readonly [string, unknown] => {
      const value = tree.get(node, name)
      return [name, value === undefined ? undefined : reader(tree, value)]
    }
    return Object.fromEntries(fields.map(read))
  }
}
