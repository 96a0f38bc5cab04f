/** Text as one word of a bash or zsh script, taken as it stands. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
