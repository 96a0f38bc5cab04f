import type { Io } from '../io.ts'
import { type LinkText, unlinked } from '../report/format.ts'

/**
 * Links in the terminal (OSC 8), where it is known to show them; FORCE_HYPERLINK=1 and =0 decide for it. Where a
 * terminal has a way to name a line in a link, the link goes to the line.
 */
export function linksFor({ environment }: Pick<Io, 'environment'>, isTerminal: boolean): LinkText {
  const { FORCE_HYPERLINK } = environment
  const wanted = FORCE_HYPERLINK ? FORCE_HYPERLINK !== '0' && FORCE_HYPERLINK !== 'false' : undefined
  if (!(wanted ?? (isTerminal && showsLinks(environment)))) return unlinked
  const editor = environment.TERM_PROGRAM === 'vscode'
  const isKitty = environment.TERM === 'xterm-kitty'
  return (text, file, at) => {
    const rooted = file.startsWith('/') ? file : `/${file}`
    const path = encodeURI(rooted.replace(/\p{Cs}/gu, '\ufffd'))
      .replaceAll('#', '%23')
      .replaceAll('?', '%3F')
    const place = at ? `:${at.line}:${at.column}` : ''
    const address = editor ? `vscode://file${path}${place}` : `file://${path}${isKitty && at ? `#${at.line}` : ''}`
    return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
  }
}

/** Terminals that show links, by what they say of themselves. Build servers may claim to be terminals. */
function showsLinks(environment: Io['environment']): boolean {
  const { CI, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '', KONSOLE_VERSION = '', WT_SESSION } = environment
  if (CI || TERM === 'dumb') return false
  return (
    WT_SESSION !== undefined ||
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty'].includes(TERM_PROGRAM) ||
    /^(xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(TERM) ||
    Number(VTE_VERSION) > 5000 ||
    Number(KONSOLE_VERSION) >= 201200
  )
}
