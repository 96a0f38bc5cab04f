import { describe, expect, it } from 'vitest'
import { fingerprint } from '../src/fingerprint.ts'

describe('fingerprint', () => {
  // The test vectors that the authors of FNV publish.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
    ['chongo was here!\n', '46810940eff5f915'],
  ])('of %j is %s', (text, expected) => {
    expect(fingerprint(text)).toBe(expected)
  })

  it('tells texts apart that differ in one character of any script', () => {
    expect(fingerprint('張偉')).not.toBe(fingerprint('張伟'))
  })
})
