import { plainRecords } from '../generated/chart-fields.ts'
import { memoised } from '../memoised.ts'
import { plainDate } from './plain-date.ts'
import type { RecordKind } from './record-validator.ts'
import type { NodeId, ScalarValue, Tree } from './tree.ts'

/** What a field may hold, where that is simply said. */
export interface PlainField {
  /** The kinds of scalar allowed, as the sum of `typeBits`. */
  readonly types: number
  /** The kinds of scalar allowed in a list; undefined where no list is. */
  readonly items?: number
  /** The only texts and numbers allowed. */
  readonly words?: readonly string[]
  readonly isDate?: boolean
  readonly minimum?: number
  readonly maximum?: number
}

export interface PlainRecord {
  /** The fields of which a record needs at least one. */
  readonly needed: ReadonlySet<string>
  readonly fields: ReadonlyMap<string, PlainField>
}

const stringBit = 1
const typeBits: Readonly<Record<string, number>> = { string: stringBit, number: 2, boolean: 4 }
const nullBit = 8

/** What a key may hold in a kind of record: `passed` where that does not count here, `unsure` where it takes the full check to tell. */
export type PlainKey = 'passed' | 'unsure' | { readonly field: PlainField; readonly isNeeded: boolean }

/**
 * The keys of a kind of record.
 * @param skipped keys that do not count
 * @param fieldOf the field that a key stands for; undefined where that is no simple matter
 */
export function plainKeys(
  kind: RecordKind,
  skipped: ReadonlySet<string>,
  fieldOf: (key: string) => string | undefined,
): (key: string) => PlainKey {
  const plain = plainRecords.get(kind)
  return memoised((key) => {
    if (skipped.has(key)) return 'passed'
    const name = fieldOf(key)
    if (name === undefined || !plain) return 'unsure'
    const field = plain.fields.get(name)
    if (field) return { field, isNeeded: plain.needed.has(name) }
    return name.startsWith('x-') ? 'passed' : 'unsure'
  })
}

/**
 * Whether a record is right at first sight. Ordinary records are; of any other `checkRecord` tells what is wrong, if
 * anything is.
 */
export function isPlainRecord(kind: RecordKind, tree: Tree, record: NodeId, keyOf: (key: string) => PlainKey): boolean {
  let isComplete = plainRecords.get(kind)?.needed.size === 0
  const isPlain = tree.everyChild(record, (node, key = '') => {
    const known = keyOf(key)
    if (typeof known === 'string') return known === 'passed'
    if (!isAllowed(tree, node, known.field)) return false
    if (!isComplete && known.isNeeded && (tree.text(node) ?? '') !== '') isComplete = true
    return true
  })
  return isPlain && isComplete
}

function isAllowed(tree: Tree, node: NodeId, field: PlainField): boolean {
  const kind = tree.kind(node)
  if (kind === 'map') return false
  if (kind === 'scalar') {
    const isFree = field.words === undefined && field.isDate === undefined
    if (isFree && tree.isSurelyText(node)) return (field.types & stringBit) !== 0
    const value = tree.value(node)
    return isOfType(value, field.types) && isWithin(value, field)
  }
  const { items } = field
  return items !== undefined && tree.children(node).every((item) => isOfType(tree.value(item.node), items))
}

function isOfType(value: ScalarValue | undefined, types: number): boolean {
  return (types & (value === null ? nullBit : (typeBits[typeof value] ?? 0))) !== 0
}

function isWithin(value: ScalarValue | undefined, { words, isDate, minimum, maximum }: PlainField): boolean {
  if (value === null) return true
  if (words) return words.includes(String(value))
  if (typeof value === 'number')
    return value >= (minimum ?? -Number.MAX_VALUE) && value <= (maximum ?? Number.MAX_VALUE)
  return !isDate || plainDate.test(String(value))
}
