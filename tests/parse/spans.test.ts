import { describe, expect, it } from 'vitest'
import { nodeAt, startOf, treeOf, written, writtenKey } from './parse-text.ts'

describe('places in block YAML', () => {
  const text = [
    '# the top',
    'positions:',
    '  # before the first',
    '  - id: cro   # after a value',
    '    "title": "Chief \\"Revenue\\" Officer"',
    "    name: 'O''Brien'",
    '',
    '    # between fields',
    '    kpis:',
    '    - arr',
    '    - churn rate ',
    '  - id: ceo',
    'version: 1',
    '',
  ].join('\n')
  const tree = treeOf(text)

  it('starts a map at its first key and ends it with its last value', () => {
    const top = nodeAt(tree)
    expect(tree.span(top)).toEqual({ start: text.indexOf('positions'), end: text.indexOf('version: 1') + 10 })
    expect(written(tree, nodeAt(tree, 'positions', 1))).toBe('id: ceo')
  })

  it('starts a list at its first dash and ends it with its last item', () => {
    expect(written(tree, nodeAt(tree, 'positions', 0, 'kpis'))).toBe('- arr\n    - churn rate')
    expect(tree.span(nodeAt(tree, 'positions')).start).toBe(text.indexOf('- id: cro'))
    expect(tree.span(nodeAt(tree, 'positions')).end).toBe(text.indexOf('ceo') + 3)
  })

  it('leaves blanks and comments out of values', () => {
    expect(written(tree, nodeAt(tree, 'positions', 0, 'id'))).toBe('cro')
    expect(written(tree, nodeAt(tree, 'positions', 0, 'kpis', 1))).toBe('churn rate')
  })

  it('includes the quotes of values and keys', () => {
    const title = nodeAt(tree, 'positions', 0, 'title')
    expect(written(tree, title)).toBe('"Chief \\"Revenue\\" Officer"')
    expect(writtenKey(tree, title)).toBe('"title"')
    expect(startOf(tree.source, tree.span(title))).toBe('5:14')
    expect(written(tree, nodeAt(tree, 'positions', 0, 'name'))).toBe("'O''Brien'")
  })

  it('gives keys a place and items and documents none', () => {
    expect(writtenKey(tree, nodeAt(tree, 'version'))).toBe('version')
    expect(writtenKey(tree, nodeAt(tree, 'positions', 0))).toBeUndefined()
    expect(writtenKey(tree, nodeAt(tree))).toBeUndefined()
  })

  it('knows what is around a node', () => {
    const kpis = nodeAt(tree, 'positions', 0, 'kpis')
    expect(tree.parent(nodeAt(tree, 'positions', 0, 'kpis', 1))).toBe(kpis)
    expect(tree.parent(kpis)).toBe(nodeAt(tree, 'positions', 0))
    expect(tree.parent(nodeAt(tree))).toBeUndefined()
    expect(tree.key(kpis)).toBe('kpis')
    expect(tree.key(nodeAt(tree, 'positions', 0))).toBeUndefined()
  })
})

describe('places in flow YAML', () => {
  const text = "a: {id: x, 'b c': [1, [], {d: e}], f: {} }  # end\ng: [ x: 1, {y: 2}: 3 ]\nh: {lone, ? asked : yes}\n"
  const tree = treeOf(text)

  it('includes the brackets', () => {
    expect(written(tree, nodeAt(tree, 'a'))).toBe("{id: x, 'b c': [1, [], {d: e}], f: {} }")
    expect(written(tree, nodeAt(tree, 'a', 'b c'))).toBe('[1, [], {d: e}]')
    expect(written(tree, nodeAt(tree, 'a', 'b c', 1))).toBe('[]')
    expect(written(tree, nodeAt(tree, 'a', 'b c', 2))).toBe('{d: e}')
    expect(written(tree, nodeAt(tree, 'a', 'f'))).toBe('{}')
    expect(writtenKey(tree, nodeAt(tree, 'a', 'b c'))).toBe("'b c'")
  })

  it('gives a pair without braces the place from its key to its value', () => {
    expect(written(tree, nodeAt(tree, 'g', 0))).toBe('x: 1')
    expect(written(tree, nodeAt(tree, 'g', 1))).toBe('{y: 2}: 3')
  })

  it('reads keys without a value and keys after a question mark', () => {
    expect(tree.children(nodeAt(tree, 'h')).map(({ key }) => key)).toEqual(['lone', 'asked'])
    const lone = nodeAt(tree, 'h', 'lone')
    expect(tree.span(lone)).toEqual({ start: text.indexOf('lone') + 4, end: text.indexOf('lone') + 4 })
    expect(written(tree, nodeAt(tree, 'h', 'asked'))).toBe('yes')
  })

  it('finds the closing bracket past comments, commas and line breaks', () => {
    const spread = treeOf('k: [ # one ]\n  a, # two ]\n  "b]" , # three ]\n  # four ]\n  ]\n')
    expect(written(spread, nodeAt(spread, 'k'))).toMatch(/^\[.*four \]\n {2}\]$/s)
    expect(spread.children(nodeAt(spread, 'k'))).toHaveLength(2)
  })
})

describe('places of text blocks', () => {
  const text = [
    'a: |',
    '  one',
    '  two',
    '',
    'b: >-   # folded',
    '  one',
    '  two',
    'c:',
    '  - |+',
    '    kept',
    '',
    '  - !!str >2',
    '     x',
    'd: |',
    'e: z',
  ].join('\n')
  const tree = treeOf(text)

  it('run from the sign to the last line that is not blank', () => {
    expect(written(tree, nodeAt(tree, 'a'))).toBe('|\n  one\n  two')
    expect(written(tree, nodeAt(tree, 'b'))).toBe('>-   # folded\n  one\n  two')
    expect(written(tree, nodeAt(tree, 'c', 0))).toBe('|+\n    kept')
    expect(written(tree, nodeAt(tree, 'c', 1))).toBe('>2\n     x')
    expect(written(tree, nodeAt(tree, 'd'))).toBe('|')
  })

  it('have their text decoded', () => {
    expect(tree.text(nodeAt(tree, 'a'))).toBe('one\ntwo\n')
    expect(tree.text(nodeAt(tree, 'b'))).toBe('one two')
    expect(tree.text(nodeAt(tree, 'c', 0))).toBe('kept\n\n')
    expect(tree.text(nodeAt(tree, 'd'))).toBe('')
    expect(tree.isQuoted(nodeAt(tree, 'a'))).toBe(true)
  })

  it('are found at the top of a document, whatever stands before it', () => {
    const documents = treeOf('%YAML 1.2\n---\na: 1\n...\n%NOTE a | b\n# |\n--- |\r\n  text\r\n')
    const [, second = -1] = documents.documents
    expect(written(documents, second)).toBe('|\r\n  text')
  })
})

describe('places of values that are not there', () => {
  it('are right after the colon or dash', () => {
    const text = 'a:   # nothing\nb: {c: , d:}\ne:\n- \n-\n- x\nf: &anchor\n? g\n: # none\nh: !!str\n'
    const tree = treeOf(text)
    const place = (...path: (string | number)[]) => startOf(tree.source, tree.span(nodeAt(tree, ...path)))
    expect(place('a')).toBe('1:3')
    expect(place('b', 'c')).toBe('2:7')
    expect(place('b', 'd')).toBe('2:12')
    expect(place('e', 0)).toBe('4:2')
    expect(place('e', 1)).toBe('5:2')
    expect(place('f')).toBe('7:11')
    expect(place('g')).toBe('9:2')
    expect(place('h')).toBe('10:9')
    for (const { node } of tree.children(nodeAt(tree, 'e')).slice(0, 2)) expect(written(tree, node)).toBe('')
  })

  it('are right after a key that has no colon', () => {
    const tree = treeOf('? a\n? b\n')
    expect(startOf(tree.source, tree.span(nodeAt(tree, 'a')))).toBe('1:4')
    expect(startOf(tree.source, tree.span(nodeAt(tree, 'b')))).toBe('2:4')
  })

  it('are right after a key that a comma follows', () => {
    const tree = treeOf('{a, : b}')
    expect(tree.span(nodeAt(tree, 'a'))).toEqual({ start: 2, end: 2 })
    expect(tree.keySpan(nodeAt(tree, ''))).toEqual({ start: 4, end: 4 })
  })

  it('end the collection that they end', () => {
    const tree = treeOf('a:\n  - x:\n  -\nb: 1\n')
    expect(written(tree, nodeAt(tree, 'a'))).toBe('- x:\n  -')
  })
})

describe('anchors and tags', () => {
  const text = 'a: &x  one\nb: !!str 2\nc: &y !!map\n  d: e\nf: &z {g: h}\n&k i: j\nl: *x\n'
  const tree = treeOf(text)

  it('stand outside the place of a value', () => {
    expect(written(tree, nodeAt(tree, 'a'))).toBe('one')
    expect(written(tree, nodeAt(tree, 'b'))).toBe('2')
    expect(written(tree, nodeAt(tree, 'c'))).toBe('d: e')
    expect(written(tree, nodeAt(tree, 'f'))).toBe('{g: h}')
  })

  it('stand outside the place of a key, also of the first one in a map', () => {
    expect(writtenKey(tree, nodeAt(tree, 'i'))).toBe('i')
    const first = treeOf('- &k "key": v\n- !!str key: v\n')
    expect(written(first, nodeAt(first, 0))).toBe('"key": v')
    expect(written(first, nodeAt(first, 1))).toBe('key: v')
  })

  it('leave an alias the place where it is written', () => {
    expect(written(tree, nodeAt(tree, 'l'))).toBe('*x')
  })
})

describe('places in other texts', () => {
  it('count UTF-16 units', () => {
    const tree = treeOf('name: "👩‍💼 Zoë"   \nтитул: 営業\n')
    expect(tree.span(nodeAt(tree, 'name'))).toEqual({ start: 6, end: 17 })
    expect(startOf(tree.source, tree.span(nodeAt(tree, 'титул')))).toBe('2:8')
    expect(written(tree, nodeAt(tree, 'титул'))).toBe('営業')
  })

  it('are the same with line endings of Windows', () => {
    const tree = treeOf('a:\r\n  - b: "c"\r\n    d: e\r\n\r\nf:\r\ng: |\r\n  h\r\n')
    expect(written(tree, nodeAt(tree, 'a'))).toBe('- b: "c"\r\n    d: e')
    expect(written(tree, nodeAt(tree, 'a', 0, 'd'))).toBe('e')
    expect(startOf(tree.source, tree.span(nodeAt(tree, 'f')))).toBe('5:3')
    expect(tree.text(nodeAt(tree, 'g'))).toBe('h\n')
  })

  it('are the same with lone carriage returns', () => {
    const tree = treeOf('a:\r  - b\rc: d\r')
    expect(startOf(tree.source, tree.span(nodeAt(tree, 'c')))).toBe('3:4')
  })

  it('cover values that go on over several lines', () => {
    const tree = treeOf('a: one\n  two\n\n  three\nb: "x\n  y"\n')
    expect(written(tree, nodeAt(tree, 'a'))).toBe('one\n  two\n\n  three')
    expect(tree.text(nodeAt(tree, 'a'))).toBe('one two\nthree')
    expect(tree.text(nodeAt(tree, 'b'))).toBe('x y')
  })
})

describe('places in JSON', () => {
  const text =
    '{\r\n  "id": "cro",\r\n  "t\\u0069tle": "Caf\\u00e9 👩‍💼",\r\n  "list": [1, {}, [ ], null],\r\n  "ok": true\r\n}\r\n'
  const tree = treeOf(text, 'json')

  it('include quotes and brackets', () => {
    expect(tree.span(nodeAt(tree))).toEqual({ start: 0, end: text.lastIndexOf('}') + 1 })
    expect(written(tree, nodeAt(tree, 'id'))).toBe('"cro"')
    expect(writtenKey(tree, nodeAt(tree, 'title'))).toBe('"t\\u0069tle"')
    expect(written(tree, nodeAt(tree, 'title'))).toBe('"Caf\\u00e9 👩‍💼"')
    expect(written(tree, nodeAt(tree, 'list'))).toBe('[1, {}, [ ], null]')
    expect(written(tree, nodeAt(tree, 'list', 1))).toBe('{}')
    expect(written(tree, nodeAt(tree, 'list', 2))).toBe('[ ]')
    expect(written(tree, nodeAt(tree, 'list', 3))).toBe('null')
    expect(startOf(tree.source, tree.span(nodeAt(tree, 'ok')))).toBe('5:9')
  })

  it('are kept for any number of nodes', () => {
    const many = treeOf(`[${Array(3_000).fill('{"k":1}').join(',')}]`, 'json')
    for (const index of [0, 1, 500, 2_999]) {
      const value = nodeAt(many, index, 'k')
      expect(many.keySpan(value)).toEqual({ start: 8 * index + 2, end: 8 * index + 5 })
      expect(many.span(value)).toEqual({ start: 8 * index + 6, end: 8 * index + 7 })
      expect(many.parent(value)).toBe(nodeAt(many, index))
    }
    expect(many.size).toBe(6_001)
  })

  it('pass over comments and trailing commas where they are allowed', () => {
    const commented = treeOf('// {\n{"a": /* [ */ [1, // ]\n 2,], /* } */ }', 'jsonc')
    expect(written(commented, nodeAt(commented))).toMatch(/^\{"a".* \}$/s)
    expect(written(commented, nodeAt(commented, 'a'))).toBe('[1, // ]\n 2,]')
  })
})
