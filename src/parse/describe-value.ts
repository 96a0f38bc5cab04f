const longestShown = 40

/** Characters that change how a line is shown without being seen; JSON leaves them as they are. */
const invisible = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A value in words, as it stands behind "here it is": `the number 5`, `"high"`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (typeof value === 'string') return value === '' ? 'an empty text' : quoteText(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a map'
  return String(value)
}

/** A text in quotes: long ones cut, control and invisible characters escaped. */
export function quoteText(text: string): string {
  const characters = [...text.slice(0, 2 * longestShown + 2)]
  const shown = characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text
  return JSON.stringify(shown).replace(invisible, (character) => `\\u${hexadecimal(character)}`)
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0')
}
