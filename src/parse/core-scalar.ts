import type { ScalarValue } from './tree.ts'

/** The scalar types of the core schema that a tag can name; `str` needs no resolving. */
export type CoreTag = 'int' | 'float' | 'bool' | 'null'

const INTEGER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/

/** Letters with which null or a boolean begins. */
const fnt: readonly number[] = Array.from('fnt', (letter) => letter.charCodeAt(0))

/** Whether a plain scalar that begins with this unit is a text under the core schema: no number, null or boolean does. */
export function beginsAsText(unit: number): boolean {
  const letter = unit | 32
  return letter >= 97 && letter <= 122 && !fnt.includes(letter)
}

/** Whether a plain scalar with this text is null under the core schema of YAML 1.2. */
export function isNullText(text: string): boolean {
  return text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL'
}

/**
 * What a plain scalar stands for under the core schema of YAML 1.2; with a tag, that type only. A text that does
 * not fit, or a number beyond the range of doubles, stays a string.
 */
export function coreScalar(text: string, tag?: CoreTag): ScalarValue {
  if (tag === undefined && beginsAsText(text.charCodeAt(0))) return text
  if ((tag === undefined || tag === 'null') && isNullText(text)) return null
  if (tag === undefined || tag === 'bool') {
    if (text === 'true' || text === 'True' || text === 'TRUE') return true
    if (text === 'false' || text === 'False' || text === 'FALSE') return false
  }
  if ((tag === undefined || tag === 'int') && INTEGER.test(text)) return finiteOr(text, Number(text))
  if (tag === undefined || tag === 'float') {
    if (DECIMAL.test(text)) return finiteOr(text, Number(text))
    if (INFINITY.test(text)) return text.startsWith('-') ? -Infinity : Infinity
    if (NOT_A_NUMBER.test(text)) return NaN
  }
  return text
}

function finiteOr(text: string, value: number): ScalarValue {
  return Number.isFinite(value) ? value : text
}
