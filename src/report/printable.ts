const plain = /^[ -~]*$/
/** Made at first use, as the classes of Unicode take long to set up. */
let dangerous: RegExp | undefined

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Marks that may begin a command, each run of them taken once. */
const doubledMarks = /:{2,}|#{2,}/g

/**
 * What goes on as a command where the log of a job is read: `::error …::` and `##[error]` on GitHub, `##vso[…]` on Azure
 * Pipelines, `##teamcity[…]`.
 */
const commandWord = { ':': /[a-z]/iy, '#': /\w*\[/y }

/**
 * Text from a chart, safe to print: control characters, escape sequences, marks that turn the direction of
 * writing, halves of surrogate pairs and what would be a command in the log of a job are shown as escapes such as
 * `\u001b`.
 */
export function printable(text: string): string {
  return escapeDangerous(text, (character) => short.get(character) ?? unicodeEscape(character))
}

/** The same for a JSON document, whose line breaks stand between strings and all else that is dangerous inside. */
export function printableJson(json: string): string {
  return escapeDangerous(json, (character) => (character === '\n' ? character : unicodeEscape(character)))
}

function escapeDangerous(text: string, write: (character: string) => string): string {
  const harmless = text.includes('##') || text.includes('::') ? text.replace(doubledMarks, escapeCommand) : text
  if (plain.test(harmless)) return harmless
  dangerous ??= /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu
  return harmless.replace(dangerous, write)
}

function escapeCommand(marks: string, at: number, text: string): string {
  const mark = marks.charAt(0)
  const word = commandWord[mark as keyof typeof commandWord]
  word.lastIndex = at + marks.length
  return word.test(text) ? mark + unicodeEscape(mark).repeat(marks.length - 1) : marks
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
