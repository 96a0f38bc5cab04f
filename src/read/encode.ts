import type { Encoding } from '../source.ts'

const byteOrderMark = '\ufeff'

/** The bytes of a text, as a file that was read in this encoding holds it. */
export function encode(text: string, { name, byteOrderMark: isMarked }: Encoding): Uint8Array {
  const whole = isMarked ? byteOrderMark + text : text
  if (name === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), name === 'utf-16le')
  return bytes
}
