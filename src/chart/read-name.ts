import { memoised } from '../memoised.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import { readText } from './field-readers.ts'
import { cleanText } from './titles/clean-title.ts'

/** A name or title as messages show it: markup, entities and doubled blanks taken out. */
export function readName(tree: Tree, node: NodeId): string | undefined {
  const text = readText(tree, node)
  return text === undefined ? undefined : cleanText(text) || undefined
}

/** As `readName`, for what many records share: equal texts become one string, which is compared and looked up at once. */
export function readCommonName(tree: Tree, node: NodeId): string | undefined {
  const text = readText(tree, node)
  return text === undefined ? undefined : cleanCommonText(text) || undefined
}

const cleanCommonText = memoised(cleanText)
