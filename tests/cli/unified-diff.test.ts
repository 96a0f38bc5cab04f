import { applyPatch, createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/cli/unified-diff.ts'

const numbered = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at))

describe('unifiedDiff', () => {
  it('shows three lines around each change, and changes that are near together in one hunk', () => {
    const lines = numbered(30, (at) => `line ${at + 1}\n`)
    const after = lines.flatMap((line, at) =>
      at === 4 ? [] : at === 11 ? ['twelve\n', 'and a half\n'] : at === 19 ? ['twenty\n'] : [line],
    )
    expect(unifiedDiff('a.yaml', lines.join(''), after.join(''))).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -2,14 +2,14 @@
 line 2
 line 3
 line 4
-line 5
 line 6
 line 7
 line 8
 line 9
 line 10
 line 11
-line 12
+twelve
+and a half
 line 13
 line 14
 line 15
@@ -17,7 +17,7 @@
 line 17
 line 18
 line 19
-line 20
+twenty
 line 21
 line 22
 line 23
`)
  })

  it('marks a last line that has no line break', () => {
    expect(unifiedDiff('a.yaml', 'one\ntwo', 'one\n2\n')).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -1,2 +1,2 @@
 one
-two
\\ No newline at end of file
+2
`)
    expect(unifiedDiff('a.yaml', 'one\r\ntwo\n', 'one\r\n')).toContain('@@ -1,2 +1,1 @@\n one\r\n-two\n')
    expect(unifiedDiff('a.yaml', '', 'one\n')).toContain('@@ -0,0 +1,1 @@\n+one\n')
  })

  it.each([
    ['lines of which most stand once', (at: number) => `- id: p${at}\n  title: Clerk\n  reportsTo: B\n`],
    ['lines that all stand many times', () => '- id: p\n  title: Clerk\n  reportsTo: B\n'],
  ])('is soon done with very many changes, in %s', (_, record) => {
    const before = numbered(30_000, record)
    const after = before.map((text) => text.replace('  reportsTo: B\n', '  reportsTo: b\n'))
    const diff = unifiedDiff('a.yaml', before.join(''), after.join(''))
    expect(diff.match(/^[+-] {2}reportsTo/gm)).toHaveLength(60_000)
  })

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '\n', '\n', '\n'), { maxLength: 60 })
    .map((letters) => letters.join(''))

  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyPatch(before, unifiedDiff('a.yaml', before, after))).toBe(after)
      }),
    )
  })

  it('is the shortest one where lines keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.boolean(), fc.boolean())), (lines) => {
        const some = (which: 1 | 2) => lines.map((line, at) => (line[which] ? `${line[0]} ${at}\n` : '')).join('')
        const [before, after] = [some(1), some(2)]
        const shortest = createTwoFilesPatch('a/a', 'b/a', before, after, undefined, undefined, {
          context: 3,
          headerOptions: FILE_HEADERS_ONLY,
        })
        expect(unifiedDiff('a', before, after)).toBe(shortest)
      }),
    )
  })
})
