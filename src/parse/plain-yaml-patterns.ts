/*
 * Sticky patterns for YAML on one line. Each takes less than the standard would, so that what it takes has one
 * meaning only. They are linear: no two ways lead through the same text.
 */

/** Control characters, halves of pairs, and what is invisible or a line break to some. */
const odd = '\\0-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff'
const brackets = ',[\\]{}'
const first = `(?:[^${odd} ${brackets}\\-?:#&*!|<>'"%@\`]|-(?=\\d))`

/** A colon before a blank would end a key, a number sign after one would begin a comment. */
function plain(excluded: string): string {
  const inside = `[^${excluded} :]+`
  return `${first}(?:${inside}|:(?=[^${excluded} ])| +(?=[^${excluded} :#]))*`
}

const quoted = `'[^'${odd}]*'|"[^"\\\\${odd}]*"`

const comment = '(?:(?<![^ \\n])#[^\\0\\r\\n]*)?'
const lineBreak = '(?:\\r?\\n|\\r?$)'

/** Text without quotes, as a key or a value. */
export const plainText = new RegExp(plain(odd), 'y')

/** The same between brackets. */
export const plainInFlow = new RegExp(plain(odd + brackets), 'y')

/** Text in quotes, without anything escaped. */
export const quotedText = new RegExp(quoted, 'y')

/**
 * Source of a pattern for a value of a map that stands on one line and not in brackets. Seen ahead and then repeated, so
 * that no other way is tried where what follows does not fit: there would be too many.
 */
export const scalar = `(?=(${quoted}|${plain(odd)}))\\1`

export const spaces = / */y

/** What may follow on a line: blanks and a comment, up to the next line. */
export const lineRest = new RegExp(` *${comment}${lineBreak}`, 'y')

/** What may stand above the first line: comments and the mark that a document starts. */
export const startMark = new RegExp(`(?: *${comment}${lineBreak})*--- *${comment}${lineBreak}`, 'y')
