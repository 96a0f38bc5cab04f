import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/parse/parse-json.ts'
import { readPlain } from '../../src/parse/parse-source.ts'
import { parseYaml } from '../../src/parse/parse-yaml.ts'
import type { NodeId, Tree } from '../../src/parse/tree.ts'
import type { Source } from '../../src/source.ts'
import { sourceOf } from './parse-text.ts'

/** Everything that can be asked of a tree. */
function described(tree: Tree) {
  const describe = (node: NodeId): unknown => ({
    key: tree.key(node),
    keySpan: tree.keySpan(node),
    kind: tree.kind(node),
    span: tree.span(node),
    text: tree.text(node),
    value: tree.value(node),
    isQuoted: tree.isQuoted(node),
    target: tree.target(node) === node,
    parent: tree.parent(node),
    children: tree.children(node).map((child) => describe(child.node)),
  })
  return { size: tree.size, documents: tree.documents.map(describe) }
}

/** Whether a text is read plainly; where it is, it must be read as the full parser reads it. */
function isPlain(source: Source): boolean {
  const plain = readPlain(source)
  if (!plain?.tree) return false
  const full = source.format === 'yaml' ? parseYaml(source) : parseJson(source)
  if (!full.tree) throw new Error(`${JSON.stringify(source.text)} is refused: ${JSON.stringify(full.problems)}`)
  expect(described(plain.tree), JSON.stringify(source.text)).toEqual(described(full.tree))
  expect(plain.problems).toEqual(full.problems)
  return true
}

const yaml = (text: string) => isPlain(sourceOf(text))
const json = (text: string) => isPlain(sourceOf(text, 'json'))

const northwind = readFileSync('fixtures/northwind/orgchart.yaml', 'utf8')

describe('plain YAML', () => {
  it.each([
    'a: b',
    'positions:\n  - id: ceo\n    title: Chief Executive Officer\n  - id: cro\n    reportsTo: ceo\n',
    'positions:\n- id: ceo\n  reports:\n  - id: cro\n  - id: cso\n- id: x\n',
    '# chart\n\n--- # here\n\na: 1 # one\n  # deeper\nb:   two words   # two\n',
    'a:\nb:\n  c:\n  - 1\n  -   d: 2\n      e:\nf:\n',
    'a: 1\r\nb:\r\n  - x\r\n',
    'a: \'single\'\nb: "double"  # c\nc: \'\'\nd: "#"\n',
    'a: [x, two words, "q", 007, {b: c, d: [e]}, []]\nb: {}\nc: { d: e }\n',
    '- a\n- b: c\n  d: e\n- [f]\n',
    'a: x#y\nb: http://x.org:80/\nc: -5\nd: +49 30\ne: ~\nf: 12:30\ng: it\'s "so"\n',
    'ä ö: Łódź\n2024: null\nJob Title: true\n',
    'a: 1\na: 2\n',
    'a: [x,y]\nb: [x ,y ]',
  ])('takes %j', (text) => {
    expect(yaml(text)).toBe(true)
  })

  it.each([
    '',
    '# nothing\n',
    'text',
    '- ',
    '-\n  a: b',
    '- - a',
    'a: b\n  c: d',
    'a: b\n  more text',
    'a:\n  text',
    'a: |\n  text',
    'a: &x b',
    'a: *x',
    'a: !tag b',
    '<<: {a: b}',
    '? a\n: b',
    "a: 'it''s'",
    'a: "tab\\t"',
    'a: "b" c',
    'a: b: c',
    'a : b',
    '"a": b',
    'a:\tb',
    '\ta: b',
    'a: b\tc',
    'a: 1\n---\nb: 2',
    '...\na: b',
    '%YAML 1.2\n---\na: b',
    ' a: b',
    'a: 1\n b: 2',
    'a:\n    b: 1\n  c: 2',
    '- a\nb: c',
    'a: 1\n- b',
    'a: - b',
    'a: [b: c]',
    'a: [b,]',
    'a: [b,\n c]',
    'a: {b}',
    'a: {b: }',
    'a: [b]c',
    'a: @b',
    'a: \u2028b',
    'a: \ud83d\ude00',
    'a: b\rc: d',
    'a: b\u0000',
    'a: b # \u0000',
    'a: , b',
  ])('leaves %j to the full parser', (text) => {
    expect(yaml(text)).toBe(false)
  })

  it('takes the example chart', () => {
    expect(yaml(northwind)).toBe(true)
  })

  it('reads what it takes as the full parser does, whatever is changed in it', () => {
    const start = northwind.slice(0, 3000)
    const pieces = [' ', '  ', '\n', '- ', ': ', '#', ' # ', '[', ']', '{', '}', ',', "'", '"', '-', ':', '&a ', '*a']
    let taken = 0
    for (const change of changes(
      start,
      [...pieces, '|', '\t', '\r', '\r\n', '<<: ', '? ', '! ', 'é', '---\n', '...\n'],
      3000,
    )) {
      if (isPlain(sourceOf(change))) taken++
    }
    expect(taken).toBeGreaterThan(500)
  })

  it('leaves what is nested too deep to the full parser', () => {
    const levels = Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`)
    expect(yaml(levels.slice(0, 900).join(''))).toBe(true)
    expect(yaml(levels.join(''))).toBe(false)
  })
})

describe('plain JSON', () => {
  it.each([
    '{"a": 1}',
    ' [ ] \n',
    '{}',
    '"text"',
    '-1.5e+3',
    'null',
    '{"a": [1, 2.0, -0, 1e5, true, false, null, "x", {}, []], "b": {"c": {"d": []}}}',
    '{"a\\u00e9\\n": "\\"\\\\\\/\\b\\ud83d\\ude00 😀 \u2028"}',
    '{"a": 1, "a": 2}',
    '[[[]],[{}]]',
    '\t[\r\n1\r\n,\t2 ]\n',
  ])('takes %j', (text) => {
    expect(json(text)).toBe(true)
  })

  it.each([
    '',
    ' ',
    '{',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[1]]',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{a: 1}',
    "{'a': 1}",
    '[01]',
    '[1.]',
    '[.5]',
    '[+1]',
    '[1e]',
    '[truex]',
    '[NaN]',
    '["\t"]',
    '["\\x"]',
    '["\\u12"]',
    '["a]',
    '[1} ',
    '{"a":1]',
    '1 2',
    '// comment\n1',
    '[1] /* comment */',
    '\ufeff1',
  ])('leaves %j to the full parser', (text) => {
    expect(json(text)).toBe(false)
  })

  it('reads what it takes as the full parser does, whatever is changed in it', () => {
    const start = JSON.stringify(
      { positions: [{ id: 'ceo', title: 'CEO "x"', level: 1.5, reports: [{ id: 'cro', critical: true }, {}] }], a: [] },
      null,
      1,
    )
    const pieces = ['"', '{', '}', '[', ']', ',', ':', ' ', '\n', '\\', '1', '-', '.', 'e', 'true', '//', '\u00e9', '0']
    let taken = 0
    for (const change of changes(start, pieces, 3000)) if (isPlain(sourceOf(change, 'json'))) taken++
    expect(taken).toBeGreaterThan(300)
  })

  it('leaves what is nested too deep to the full parser', () => {
    expect(json('['.repeat(900) + ']'.repeat(900))).toBe(true)
    expect(json('['.repeat(1100) + ']'.repeat(1100))).toBe(false)
  })
})

/** Texts with up to three changes each, always the same ones. */
function* changes(text: string, pieces: readonly string[], amount: number): Iterable<string> {
  let seed = 1
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % limit
  }
  for (let count = 0; count < amount; count++) {
    let changed = text
    for (let change = below(3); change >= 0; change--) {
      const at = below(changed.length)
      const piece = pieces[below(pieces.length)] ?? ''
      changed = changed.slice(0, at) + (below(3) === 0 ? '' : piece) + changed.slice(at + below(4))
    }
    yield changed
  }
}

describe('records written alike', () => {
  /** Each text with one character taken out, or replaced, or something put in, from the third record on. */
  function* slips(text: string, third: string): Iterable<string> {
    for (let at = text.indexOf(third); at < text.length; at++) {
      for (const put of [
        '',
        ' ',
        '\n',
        '\n  ',
        ',',
        '}',
        ']',
        '{',
        '[',
        '"',
        "'",
        ':',
        ': ',
        ' #',
        '- ',
        '\\',
        '1',
        'é',
      ]) {
        yield text.slice(0, at) + put + text.slice(at + 1)
        if (put !== '') yield text.slice(0, at) + put + text.slice(at)
      }
    }
  }

  function countPlain(texts: Iterable<string>, isRead: (text: string) => boolean): number {
    let plain = 0
    for (const text of texts) {
      let isValid = true
      try {
        if (isRead(text)) plain++
      } catch (error) {
        if (!String(error).includes('is refused')) throw error
        isValid = false
      }
      expect(isValid, `read although the full parser refuses it: ${JSON.stringify(text)}`).toBe(true)
    }
    return plain
  }

  const flat = [1, 2, 3, 4].map((n) => `  - id: p-${n}\n    title: "Seller"\n    level: ${n}\n`).join('')
  const nested = `r:\n- id: a\n  b: x\n  r:\n  - id: c\n    b: y\n    r:\n    - id: d\n      b: z\n    - id: e\n      b: z\n    - id: f\n      b: z\n`
  const objects = [1, 2, 3, 4].map((n) => `\n    {\n      "id": "p-${n}",\n      "title": "S",\n      "level": ${n} }`)

  it('are read in YAML as the full parser reads them, whatever slips in', () => {
    expect(countPlain(slips(`a: b\npositions:\n${flat}`, '  - id: p-3'), yaml)).toBeGreaterThan(500)
    expect(countPlain(slips(nested, '    - id: e'), yaml)).toBeGreaterThan(200)
  })

  it('are read in linear time, however long a value is and whatever follows it', () => {
    const long = 'words and more '.repeat(2_000)
    const record = (title: string, level: string) => `  - id: p\n    title: ${title}\n    level: ${level}\n`
    const text = `positions:\n${record('Seller', '1').repeat(3)}${record(`${long}x # y`, '2')}${record(`${long}x`, '3')}`
    expect(yaml(text)).toBe(true)
    const inJson = (title: string) => `{"id": "p", "title": "${title}", "level": 1}`
    expect(json(`[${[...['a', 'b', 'c'].map(inJson), `{"id": "p", "title": "${long}" }`].join(', ')}]`)).toBe(true)
  })

  it('are read in JSON as the full parser reads them, whatever slips in', () => {
    const text = `{\n  "positions": [${objects.join(',')}\n  ]\n}\n`
    expect(countPlain(slips(text, '\n    {\n      "id": "p-3"'), json)).toBeGreaterThan(200)
    // Maps follow one another in a list only.
    expect(json(text.replace(']\n}', `], "others": {"a": ${objects.slice(0, 2).join(',')} }\n}`))).toBe(false)
  })
})
