import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)

/** UTF-16, with a byte order mark where asked. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? `\uFEFF${text}` : text)].flatMap((character) => character.split(''))
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return order === 'le' ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
    }),
  )
}

describe('decode', () => {
  it('reads UTF-8 without a mark', () => {
    expect(decode(utf8('name: Zoë 張 😀\r\n'))).toEqual({
      text: 'name: Zoë 張 😀\r\n',
      encoding: { name: 'utf-8', byteOrderMark: false },
    })
  })

  it('reads UTF-8 with a mark and keeps the mark out of the text', () => {
    expect(decode(utf8('\uFEFFid: a'))).toEqual({ text: 'id: a', encoding: { name: 'utf-8', byteOrderMark: true } })
  })

  it.each(['le', 'be'] as const)('reads UTF-16 (%s) by its mark', (order) => {
    expect(decode(utf16('name: Zoë 張 😀', order, true))).toEqual({
      text: 'name: Zoë 張 😀',
      encoding: { name: `utf-16${order}`, byteOrderMark: true },
    })
  })

  it('reads an empty file as empty text', () => {
    expect(decode(bytes())).toEqual({ text: '', encoding: { name: 'utf-8', byteOrderMark: false } })
  })

  it('says at which byte a file stops being UTF-8', () => {
    const latin1 = bytes(...utf8('é: Jos'), 0xe9, 0x0a, 0x61)
    expect(decode(latin1)).toEqual({
      text: 'é: Jos\uFFFD\na',
      encoding: { name: 'utf-8', byteOrderMark: false },
      fault: 'not-utf-8',
      tried: 'UTF-8',
      byteOffset: 7,
      offset: 6,
    })
  })

  it('takes no replacement character that the file itself holds for a fault', () => {
    expect(decode(bytes(...utf8('\uFFFD ok '), 0xff))).toMatchObject({ byteOffset: 7, offset: 5 })
  })

  it('finds a character that is cut off at the end of the file', () => {
    expect(decode(bytes(...utf8('ab'), 0xe5, 0xbc))).toMatchObject({ fault: 'not-utf-8', byteOffset: 2, offset: 2 })
  })

  it('counts the mark when it names the byte at fault', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61, 0xff))).toMatchObject({
      byteOffset: 4,
      offset: 1,
      tried: 'UTF-8, as its byte order mark says',
    })
  })

  it.each([
    ['an odd number of bytes', [0x61, 0x00, 0x62], 4],
    ['half a surrogate pair', [0x61, 0x00, 0x00, 0xd8, 0x62, 0x00], 4],
  ])('refuses UTF-16 with %s', (_, content, byteOffset) => {
    expect(decode(bytes(0xff, 0xfe, ...content))).toMatchObject({
      fault: 'not-utf-16',
      tried: 'UTF-16LE, as its byte order mark says',
      byteOffset,
      offset: 1,
    })
  })

  it.each(['le', 'be'] as const)('knows UTF-16 (%s) without a mark by its NULs', (order) => {
    expect(decode(utf16('{"id": "a", "name": "Zoë"}', order, false))).toEqual({
      text: '{"id": "a", "name": "Zoë"}',
      encoding: { name: `utf-16${order}`, byteOrderMark: false },
      fault: 'utf-16-without-mark',
      tried: 'UTF-8 or UTF-16 with a byte order mark',
      byteOffset: 0,
      offset: 0,
    })
  })

  it('leaves a single NUL in UTF-8 text to the parser', () => {
    expect(decode(utf8('name: a\0b, and the rest of the line'))).toEqual({
      text: 'name: a\0b, and the rest of the line',
      encoding: { name: 'utf-8', byteOrderMark: false },
    })
  })

  it('takes a few NULs for text and a row of them for none', () => {
    const a = [0x61, 0x62, 0x63, 0x64]
    const few = bytes(...a, ...Array(15).fill(0), ...a, 0, ...a, ...a, ...a, ...a, ...a, ...a, ...a, ...a)
    expect(decode(few)).not.toHaveProperty('fault')
    expect(decode(bytes(...few, ...Array(16).fill(0), ...a))).toMatchObject({
      fault: 'zeros',
      byteOffset: few.length,
      offset: few.length,
    })
  })

  it.each([
    ['little', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['big', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]],
  ])('refuses UTF-32 (%s endian)', (_, content) => {
    expect(decode(bytes(...content))).toMatchObject({ fault: 'utf-32', byteOffset: 0, text: '' })
  })
})
