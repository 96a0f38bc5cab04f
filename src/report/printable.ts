const plain = /^[ -~]*$/
/** Made at first use, as the classes of Unicode take long to set up. */
let dangerous: RegExp | undefined

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/**
 * Text from a chart, safe to print: control characters, escape sequences, marks that turn the direction of
 * writing and halves of surrogate pairs are shown as escapes such as `\u001b`.
 */
export function printable(text: string): string {
  return escapeDangerous(text, (character) => short.get(character) ?? unicodeEscape(character))
}

/** The same for a JSON document, whose line breaks stand between strings and all else that is dangerous inside. */
export function printableJson(json: string): string {
  return escapeDangerous(json, (character) => (character === '\n' ? character : unicodeEscape(character)))
}

function escapeDangerous(text: string, write: (character: string) => string): string {
  if (plain.test(text)) return text
  dangerous ??= /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
  return text.replace(dangerous, write)
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
