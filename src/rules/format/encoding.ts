import { defineRule } from '../../rule.ts'

/** Found while reading the file. Cannot be turned off: nothing else can be checked. */
export default defineRule({
  id: 'encoding',
  category: 'format',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A chart file is text in UTF-8, or in UTF-16 with a byte order mark.',
  sources: ['The Unicode standard on byte order marks: https://www.unicode.org/faq/utf_bom.html.'],
  messages: {
    undecodable:
      'The byte at offset {byteOffset} is no text in {tried}. Nothing else in this file was checked. Save the file as UTF-8.',
    zeros:
      'From offset {byteOffset} on this file holds zero bytes in a row, which no text does: it is a picture, a program or what a crash left of a file. Nothing else in it was checked. Save the chart anew, or take it from a copy.',
  },
})
