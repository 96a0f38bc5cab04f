/**
 * A short name for a text, the same on every machine: 64-bit FNV-1a over its UTF-8, as 16 hexadecimal digits.
 * Computed in four 16-bit limbs, lowest first, since numbers hold no 64-bit product and BigInt is slow here.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2]
  for (const byte of new TextEncoder().encode(text)) {
    a ^= byte
    // Times the prime 2^40 + 0x1b3: the first part moves two limbs and eight bits up.
    const low = a * 0x1b3
    const second = b * 0x1b3 + (low >>> 16)
    const third = c * 0x1b3 + (a << 8) + (second >>> 16)
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff
    a = low & 0xffff
    b = second & 0xffff
    c = third & 0xffff
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('')
}
