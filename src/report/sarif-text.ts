import { printable } from './printable.ts'

/** Plain text for SARIF, where `[words](address)` would be a link: a name must not become one. */
export function sarifText(text: string): string {
  return printable(text).replaceAll('](', '] (')
}

/** As much of it as code hosts take, 1,024 characters. */
export function shortSarifText(text: string): string {
  const safe = sarifText(text)
  return safe.length <= 1024 ? safe : `${safe.slice(0, 1023).replace(/\p{Cs}$/u, '')}…`
}
