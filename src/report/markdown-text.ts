import { printable } from './printable.ts'

/**
 * Text that Markdown shows as it is, in a line or a table cell: nothing in it becomes markup or a link, or a mention
 * of somebody (`@ana`) or something (`#12`, `!3`) on a code host. Those look into the finished page, where only an
 * invisible space keeps them off.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/[@~](?=[\p{L}\p{N}])|[#!$%&](?=\d)/gu, '$&\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, '$&\u200b')
}

/** A word of ours as code; any other text as text. */
export function markdownCode(text: string): string {
  return /^[\w./-]+$/.test(text) ? `\`${text}\`` : markdownText(text)
}
