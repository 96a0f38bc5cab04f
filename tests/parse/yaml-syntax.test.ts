import { describe, expect, it } from 'vitest'
import { nodeAt, parseText, syntaxProblemOf, treeOf, written } from './parse-text.ts'

const noField = 'this line has no colon followed by a space, so it is no field'
const tooDeepField = 'this field is indented deeper than the field or item above, which has a value already'
const secondColon = 'this is a second colon on the line; write quotes around the value if the colon belongs to it'
const openQuote = 'this quote is not closed; close it, or indent the lines that belong inside it'
const openBracket = 'this bracket is not closed; close it, or indent the lines that belong inside it'
const tab = 'a tab indents this line; YAML allows only spaces there'

describe('what a chart most often has wrong', () => {
  it.each([
    ['a value with a colon', '- id: a\n  title: Sales: EMEA\n', '2:15', ':', secondColon],
    ['a field without a colon', 'a: 1\nb\nc: 2\n', '2:1', 'b', noField],
    ['a first field without a colon', 'version 1\norganization: x\n', '1:1', 'version 1', noField],
    ['an item without a colon', '- id cro\n  title: x\n', '1:3', 'id cro', noField],
    ['a last field without a colon', 'a: 1\nb\n', '2:1', 'b', noField],
    ['a field without a colon after a value of two lines', 'a: b\n   c\nd\ne: f\n', '3:1', 'd', noField],
    [
      'a list in brackets after a key without a colon',
      '- id: x\n  kpis [\n    a\n  ]\n  b: c\n',
      '2:3',
      'kpis [',
      noField,
    ],
    ['a list after a key without a colon', 'a: 1\nreports\n  - id: b\n', '2:1', 'reports', noField],
    ['a field under a value', 'a: b\n  c: d\n', '2:3', 'c', tooDeepField],
    ['a field indented too far', 'a:\n  b: 1\n   c: 2\n', '3:4', 'c', tooDeepField],
    [
      'a field indented too little',
      'a:\n   b: 1\n  c: 2\n',
      '3:3',
      'c:',
      'this line is not indented like the lines that it belongs with',
    ],
    [
      'an item indented too little',
      'a:\n  - b\n - c\n',
      '3:2',
      '-',
      'this list item does not line up with the items or the field that it belongs to',
    ],
    ['a tab before a field', 'a:\n\tb: 1\n', '2:1', '\t', tab],
    ['tabs before a later field', 'a:\n  b: 1\n\t\tc: 2\n', '3:1', '\t\t', tab],
    ['a tab in brackets', 'a: [1,\n\t2]\n', '2:1', '\t', tab],
  ])('%s', (_, text, place, marked, reason) => {
    expect(syntaxProblemOf(text)).toEqual([place, marked, reason])
  })
})

describe('quotes', () => {
  it.each([
    ['left open on a line among fields', 'people:\n  - id: "ana\n    name: x\n', '2:9', '"', openQuote],
    ['left open on the last line', "a: 1\nb: 'c\n", '2:4', "'", 'this quote is never closed'],
    ['left open at the very end', "a: '''b", '1:4', "'", 'this quote is never closed'],
    ['left open at the very end after escaped ones', 'a: "b"\nc: "x \\" y', '2:4', '"', 'this quote is never closed'],
    ['left open after escaped ones', 'a: "x \\" y\n', '1:4', '"', 'this quote is never closed'],
    ['left open after doubled ones', "a: 'it''s\n", '1:4', "'", 'this quote is never closed'],
    ['left open before the next document', '"a\n---\nb: 1\n', '1:1', '"', 'this quote is never closed'],
    [
      'closed by an apostrophe',
      "name: 'O'Brien'\n",
      '1:10',
      "Brien'",
      "the text goes on after its closing quote; write '' for a quote inside it",
    ],
    [
      'inside quotes',
      'title: "Head of "Sales""\n',
      '1:18',
      'Sales""',
      'the text goes on after its closing quote; write \\" for a quote inside it',
    ],
    [
      'inside quotes in brackets',
      'a: ["b"c]\n',
      '1:8',
      'c]',
      'the text goes on after its closing quote; write \\" for a quote inside it',
    ],
    [
      'with an unknown escape',
      'path: "C:\\qa"\n',
      '1:10',
      '\\q',
      '\\q is no escape in double quotes; write \\\\ for a backslash, or use single quotes',
    ],
    [
      'with half an escape',
      'a: "\\u00g"\n',
      '1:5',
      '\\u00g',
      'this escape needs hexadecimal digits, as in \\x41 or \\u00e9',
    ],
    ['missing before @', 'mail: @ana\n', '1:7', '@', 'a value cannot begin with @; write quotes around it'],
    ['missing before %', '- %5\n', '1:3', '%', 'a value cannot begin with %; write quotes around it'],
    ['missing before a backtick', '- 1\n- `x`\n', '2:3', '`', 'a value cannot begin with `; write quotes around it'],
    [
      'missing around text in brackets',
      'title: [EMEA] Sales\n',
      '1:15',
      'Sales',
      'the value goes on after its closing bracket; write quotes around all of it if it is text',
    ],
  ])('%s', (_, text, place, marked, reason) => {
    expect(syntaxProblemOf(text)).toEqual([place, marked, reason])
  })
})

describe('brackets', () => {
  it.each([
    ['left open on a line among fields', 'kpis: [arr, churn\nid: x\n', '1:7', '[', openBracket],
    ['left open over several lines', '- kpis: [\n    arr,\n    {a: b},\n  id: x\n', '1:9', '[', openBracket],
    ['left open around closed ones', 'a: [\n  {b: [c\n  ]},\nd: 1\n', '1:4', '[', openBracket],
    ['left open at the end', 'a: [b, c\n', '1:4', '[', 'this bracket is never closed'],
    ['left open at the very end', 'x: y\na: [{b: 1},\n  {c: 2}', '2:4', '[', 'this bracket is never closed'],
    ['closed by the wrong one', 'a: [b}\n', '1:6', '}', 'this } does not fit the bracket that is open here'],
    ['closed without being open', 'a:\n  b\n]\n', '3:1', ']', 'this ] closes no bracket'],
    [
      'with a missing comma',
      'a: ["b"\n  "c"]\n',
      '2:3',
      '"c"]',
      'a comma is missing before this, or a closing bracket',
    ],
    ['with a comma too many', 'a: [b,, c]\n', '1:7', ',', 'an entry is missing before this comma'],
    ['with a second colon', 'a: {b: c: d}\n', '1:9', ':', secondColon],
  ])('%s', (_, text, place, marked, reason) => {
    expect(syntaxProblemOf(text)).toEqual([place, marked, reason])
  })

  it('may be closed at the start of the line that opened them, as most parsers allow', () => {
    const text = 'positions:\n- id: cro\n  kpis: [\n    arr\n  ]\n  quota: {\n    amount: 1\n}\n- [\n  x\n]\n'
    const tree = treeOf(text)
    expect(written(tree, nodeAt(tree, 'positions', 0, 'kpis'))).toBe('[\n    arr\n  ]')
    expect(tree.value(nodeAt(tree, 'positions', 0, 'quota', 'amount'))).toBe(1)
    expect(tree.text(nodeAt(tree, 'positions', 1, 0))).toBe('x')
  })
})

describe('rarer mistakes', () => {
  it.each([
    ['a missing space', '"a":b\n', '1:5', 'b', 'a space is missing between the colon and the value'],
    [
      'a text block that starts on its line',
      'a: |x\n',
      '1:5',
      'x',
      'a text that begins with | or > must start on the next line; write quotes around it if it is one line',
    ],
    [
      'a bad block sign',
      'a: |0\n  x\n',
      '1:5',
      '0',
      'after | or > only one + or -, and one digit from 1 to 9, may stand',
    ],
    [
      'a nameless alias',
      'a: *\n',
      '1:4',
      '*',
      'after * the name of an anchor must follow; write quotes around the value if it is text',
    ],
    [
      'a bad tag',
      'a: !x!y z\n',
      '1:4',
      '!x!y',
      'what begins with ! is read as a tag, and this is no valid one; write quotes around it if it is text',
    ],
    ['two anchors', 'a: &x &y 1\n', '1:7', '&y', 'one value has two anchors; keep one of them'],
    [
      'another version of YAML',
      '# top\n%YAML 2.0\n---\na: 1\n',
      '2:1',
      '%YAML 2.0',
      'a line that begins with % can only be %YAML 1.2 or a valid %TAG; write quotes around it if it is text',
    ],
    [
      'a control character',
      'a: x\u0007y\n',
      '1:5',
      '\u0007',
      'an invisible character (U+0007) stands here, which YAML does not allow; delete it',
    ],
    [
      'a NUL',
      'a: 1\nb: \0\n',
      '2:4',
      '\0',
      'an invisible character (U+0000) stands here, which YAML does not allow; delete it',
    ],
  ])('%s', (_, text, place, marked, reason) => {
    expect(syntaxProblemOf(text)).toEqual([place, marked, reason])
  })

  it('are counted by line with any line ending, and by UTF-16 unit', () => {
    expect(syntaxProblemOf('a: 1\r\nb: 2\r\n  👍: "\r\n').slice(0, 2)).toEqual(['3:3', '👍'])
  })
})

describe('a text of any kind', () => {
  const pieces = [
    'a',
    'b: ',
    '- ',
    '\n',
    '\n  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    ': ',
    '? ',
    '&x ',
    '*x',
    '!t ',
    '|',
    '# c',
    '\t',
    '\r\n',
    '😀',
    '<<: *x',
    '---\n',
    '%',
  ]

  it('never throws, and its problems have a place in it', () => {
    let state = 12345
    const next = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return (state >>> 8) % below
    }
    for (let round = 0; round < 5_000; round++) {
      const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('')
      const { tree, problems } = parseText(text)
      if (!tree) expect(problems).toHaveLength(1)
      for (const { span, ruleId } of problems) {
        expect(span.start, text).toBeGreaterThanOrEqual(0)
        expect(span.end, text).toBeLessThanOrEqual(text.length)
        if (ruleId === 'syntax') expect(span.end, text).toBeGreaterThan(span.start)
      }
    }
  })
})
