import type { Encoding } from '../source.ts'

export type EncodingFault = 'not-utf-8' | 'not-utf-16' | 'utf-16-without-mark' | 'utf-32' | 'zeros'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** Bytes that are no text in any encoding orglint reads. `text` is what can be made of them, with U+FFFD for the rest. */
export interface Undecodable extends Decoded {
  readonly fault: EncodingFault
  /** The encodings that were tried, in words. */
  readonly tried: string
  /** The first byte that does not fit, counted from 0 with the mark. */
  readonly byteOffset: number
  /** The same place in `text`. */
  readonly offset: number
}

const plainUtf8: Encoding = { name: 'utf-8', byteOrderMark: false }

const labels = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE' } as const

/** Turns the bytes of a file into text: the encoding that its byte order mark names, else strict UTF-8. */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const marked = markedEncoding(bytes)
  const foreign = marked ? undefined : unmarkedEncoding(bytes)
  if (foreign) return foreign
  const { encoding, markLength } = marked ?? { encoding: plainUtf8, markLength: 0 }
  const zeros = rowOfZeros(bytes)
  if (zeros !== undefined) {
    const text = decoder(encoding, false).decode(bytes.subarray(markLength, zeros))
    return { text, encoding, fault: 'zeros', tried: 'UTF-8', byteOffset: zeros, offset: text.length }
  }
  const content = bytes.subarray(markLength)
  try {
    return { text: decoder(encoding, true).decode(content), encoding }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const readable = readableBeginning(content, encoding)
    const readableBytes = encoding.name === 'utf-8' ? new TextEncoder().encode(readable).length : readable.length * 2
    return {
      text: decoder(encoding, false).decode(content),
      encoding,
      fault: encoding.name === 'utf-8' ? 'not-utf-8' : 'not-utf-16',
      tried: encoding.byteOrderMark ? `${labels[encoding.name]}, as its byte order mark says` : 'UTF-8',
      byteOffset: markLength + readableBytes,
      offset: readable.length,
    }
  }
}

/** Zeros in a row that no text has, and few pictures and programs do without. */
const manyZeros = 16

/** Where a row of zeros begins, such as a file system leaves behind where a crash cut a file off. */
function rowOfZeros(bytes: Uint8Array): number | undefined {
  let zeros = 0
  // Most files have none, which is known at once.
  for (let at = bytes.indexOf(0); at !== -1 && at < bytes.length; at++) {
    zeros = bytes[at] === 0 ? zeros + 1 : 0
    if (zeros === manyZeros) return at + 1 - manyZeros
  }
  return undefined
}

function decoder({ name }: Encoding, fatal: boolean): InstanceType<typeof TextDecoder> {
  return new TextDecoder(name, { fatal, ignoreBOM: true })
}

function markedEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly markLength: number } | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { encoding: { name: 'utf-8', byteOrderMark: true }, markLength: 3 }
  }
  const utf32 = third === 0 && fourth === 0
  if (first === 0xff && second === 0xfe && !utf32) {
    return { encoding: { name: 'utf-16le', byteOrderMark: true }, markLength: 2 }
  }
  if (first === 0xfe && second === 0xff) return { encoding: { name: 'utf-16be', byteOrderMark: true }, markLength: 2 }
  return undefined
}

/** Encodings that strict UTF-8 might take for text full of NULs. */
function unmarkedEncoding(bytes: Uint8Array): Undecodable | undefined {
  const tried = 'UTF-8 or UTF-16 with a byte order mark'
  const beginning = bytes.subarray(0, 4).join(' ')
  if (beginning === '255 254 0 0' || beginning === '0 0 254 255') {
    return { text: '', encoding: plainUtf8, fault: 'utf-32', tried, byteOffset: 0, offset: 0 }
  }
  const name = unmarkedUtf16(bytes)
  if (!name) return undefined
  const encoding: Encoding = { name, byteOrderMark: false }
  const text = decoder(encoding, false).decode(bytes)
  return { text, encoding, fault: 'utf-16-without-mark', tried, byteOffset: 0, offset: 0 }
}

/** Latin letters in UTF-16 have a NUL in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 1024)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (Math.abs(even - odd) * 5 < sample.length || sample.length === 0) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** The longest beginning that decodes: found by halving, so that only an undecodable file pays. */
function readableBeginning(content: Uint8Array, encoding: Encoding): string {
  let low = 0
  let high = content.length
  let text = ''
  while (low <= high) {
    const middle = (low + high) >> 1
    try {
      // With `stream` a character cut in two at the end is no fault.
      text = decoder(encoding, true).decode(content.subarray(0, middle), { stream: true })
      low = middle + 1
    } catch {
      high = middle - 1
    }
  }
  return text
}
