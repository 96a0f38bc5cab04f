import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/read/read-sources.ts'
import { lineColumn, lintSources } from '../support/lint-text.ts'
import { memoryIo } from '../support/memory-io.ts'

/** The rule `encoding` has no examples on its page: text cannot show bytes that are none. */

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))

const utf16 = (text: string): Uint8Array => {
  const units = [0xfeff, ...[...text].map((character) => character.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]))
}

async function lintFiles(files: Readonly<Record<string, Uint8Array | string>>) {
  const read = await readSources(
    { paths: Object.keys(files), stdinFilename: undefined, ignores: [], errorOnUnmatchedPattern: true },
    memoryIo({ files }),
  )
  return lintSources(read.sources, { undecodable: read.undecodable, readProblems: read.problems })
}

describe('a file whose bytes are no text', () => {
  it.each([
    [
      'in Latin-1',
      bytes('positions:\n  - {id: ceo, name: J. M', 0xfc, 'ller}\n'),
      'The byte at offset 35 is no text in UTF-8. Nothing else in this file was checked. Save the file as UTF-8.',
      '2:25',
    ],
    [
      'that is a picture',
      bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR'),
      'The byte at offset 0 is no text in UTF-8. Nothing else in this file was checked. Save the file as UTF-8.',
      '1:1',
    ],
    [
      'in UTF-16 that breaks off',
      utf16('positions: []').subarray(0, 27),
      'The byte at offset 26 is no text in UTF-16LE, as its byte order mark says. Nothing else in this file was checked. Save the file as UTF-8.',
      '1:13',
    ],
    [
      'that a crash filled up with zeros',
      bytes('positions:\n  - {id: ceo, ti', ...Array.from({ length: 100 }, () => 0)),
      'From offset 27 on this file holds zero bytes in a row, which no text does: it is a picture, a program or what a crash left of a file. Nothing else in it was checked. Save the chart anew, or take it from a copy.',
      '2:17',
      'zeros',
    ],
  ])(
    '%s is one finding, which says where and what was tried',
    async (_, content, message, place, messageId = 'undecodable') => {
      const { files, charts } = await lintFiles({ 'chart.yaml': content })
      const findings = files.flatMap((file) => file.findings)
      expect(findings).toMatchObject([{ ruleId: 'encoding', messageId, severity: 'error', fatal: true, message }])
      expect(findings.map((finding) => lineColumn(finding.place))).toEqual([place])
      expect(charts).toBe(0)
    },
  )

  it('costs the other files nothing', async () => {
    const { files } = await lintFiles({
      'a.yaml': bytes(0xff, 'positions'),
      'b.yaml': 'positions: [{id: ceo, reportsTo: ceo}]',
    })
    expect(files.map(({ source, findings }) => [source.path, findings.map(({ ruleId }) => ruleId)])).toEqual([
      ['a.yaml', ['encoding']],
      ['b.yaml', ['self-report']],
    ])
  })
})

describe('a file in UTF-16 with a byte order mark', () => {
  it('is text', async () => {
    const { files } = await lintFiles({ 'chart.yaml': utf16('positions: [{id: ceo, reportsTo: ceo}]') })
    expect(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual(['self-report'])
  })
})
