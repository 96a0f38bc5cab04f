import { expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { encode } from '../../src/read/encode.ts'
import type { Encoding } from '../../src/source.ts'

const encodings: readonly Encoding[] = [
  { name: 'utf-8', byteOrderMark: false },
  { name: 'utf-8', byteOrderMark: true },
  { name: 'utf-16le', byteOrderMark: true },
  { name: 'utf-16be', byteOrderMark: true },
]

it.each(encodings)('a text in %j is read back as it was', (encoding) => {
  const text = 'név: Łódź 👩\r\n'
  expect(decode(encode(text, encoding))).toEqual({ text, encoding })
})

it('writes UTF-16 with its mark, in its order', () => {
  expect([...encode('a', { name: 'utf-16le', byteOrderMark: true })]).toEqual([0xff, 0xfe, 0x61, 0])
  expect([...encode('a', { name: 'utf-16be', byteOrderMark: true })]).toEqual([0xfe, 0xff, 0, 0x61])
})
