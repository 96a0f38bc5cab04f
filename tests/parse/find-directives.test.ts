import { describe, expect, it } from 'vitest'
import { type Directive, findDirectives } from '../../src/parse/find-directives.ts'
import type { Format } from '../../src/source.ts'
import { parseText, sliceOf, treeOf } from './parse-text.ts'

function directivesOf(text: string, format: Format = 'yaml'): readonly Directive[] {
  const tree = treeOf(text, format)
  return findDirectives(tree.source, tree).directives
}

/** The words that were meant as directives, each with the one most like it. */
function misspeltIn(text: string) {
  const tree = treeOf(text)
  return findDirectives(tree.source, tree).misspelt.map(({ word, nearest, span }) => [
    word,
    nearest,
    sliceOf(text, span),
  ])
}

/** Kind, line, rule names, reason and date of each directive. */
function outline(text: string, format: Format = 'yaml') {
  return directivesOf(text, format).map(({ kind, line, rules, reason, until }) => [
    kind,
    line,
    rules.map(({ name }) => name).join('+'),
    reason,
    until,
  ])
}

describe('directives in YAML comments', () => {
  it('are of four kinds', () => {
    const text = [
      '# orglint-disable rule-a',
      'a: 1 # orglint-disable-line',
      '# orglint-disable-next-line rule-b, rule-c rule-d -- being abolished (until 2027-01-01)',
      'b: 2',
      '  # orglint-enable rule-a',
    ].join('\n')
    expect(outline(text)).toEqual([
      ['disable', 1, 'rule-a', undefined, undefined],
      ['line', 2, '', undefined, undefined],
      ['next-line', 3, 'rule-b+rule-c+rule-d', 'being abolished', '2027-01-01'],
      ['enable', 5, 'rule-a', undefined, undefined],
    ])
  })

  it('have the place of the comment and of each rule', () => {
    const text = 'a: 1 #  orglint-disable-line one,two -- why\nb: 2'
    const [directive] = directivesOf(text)
    expect(directive && sliceOf(text, directive.span)).toBe('#  orglint-disable-line one,two -- why')
    expect(directive?.rules.map(({ span }) => sliceOf(text, span))).toEqual(['one', 'two'])
  })

  it.each([
    ['a -- b -- c', 'a', 'b -- c', undefined],
    ['-- only a reason', '', 'only a reason', undefined],
    ['a (until 2027-01) -- why', 'a', 'why', '2027-01'],
    ['a -- until (until 2027-01-01) then', 'a', 'until then', '2027-01-01'],
    ['a -- (until soon)', 'a', '(until soon)', undefined],
    ['a -- why (until 1.2.2027)', 'a', 'why', '1.2.2027'],
    ['a -- why (until 2027-02-30 )', 'a', 'why', '2027-02-30'],
    ['a --', 'a', undefined, undefined],
    [': a , b', 'a+b', undefined, undefined],
    ['plug/in-rule a--b', 'plug/in-rule+a--b', undefined, undefined],
  ])('read "%s"', (words, rules, reason, until) => {
    expect(outline(`# orglint-disable-line ${words}\na: 1`)).toEqual([['line', 1, rules, reason, until]])
  })

  it.each([
    ['a value in quotes', 'a: "b # orglint-disable-line"'],
    ['a key', '"a # orglint-disable-line": b'],
    ['an anchor', 'a: &b#orglint-disable-line c'],
    ['a plain value', 'a: b# orglint-disable-line'],
    ['a value of several lines', "a: 'b\n  # orglint-disable-line\n  c'"],
    ['a text block', 'a: |\n  # orglint-disable-line\n\n  # orglint-enable\nb: 1'],
    ['a value in brackets', 'a: {b: ["# orglint-disable-line"]}'],
  ])('are not found in %s', (_, text) => {
    expect(directivesOf(text)).toEqual([])
  })

  it('are not found in a value that a later equal key replaces', () => {
    const { tree } = parseText('a: "# orglint-disable-line"\na: 1')
    expect(tree && findDirectives(tree.source, tree).directives).toEqual([])
  })

  it.each(['# orglint-disabled', '# orglint-disable-lines', '# see orglint-disable-line', '# orglint'])(
    'are not made by %s',
    (comment) => {
      expect(directivesOf(`a: 1 ${comment}`)).toEqual([])
    },
  )

  it.each([
    ['orglint-disable-nextline', 'orglint-disable-next-line'],
    ['orglint-disabled', 'orglint-disable'],
    ['orglint-disable-lines', 'orglint-disable-line'],
    ['orglint-ignore-next-line', 'orglint-disable-next-line'],
    ['orglint-suppress', 'orglint-disable'],
    ['orglint-Disable_Line', 'orglint-disable-line'],
    ['orglint-ignore-this-whole-chart', undefined],
  ])('are meant by %s', (word, meant) => {
    expect(misspeltIn(`a: 1 # ${word} some-rule`)).toEqual([[word, meant, word]])
  })

  it.each(['# orglint-config is elsewhere', '# see orglint-disabled', 'b: "# orglint-disabled"', '# orglint'])(
    'are not meant by %s',
    (line) => {
      expect(misspeltIn(`a: 1\n${line}`)).toEqual([])
    },
  )

  it('are found after a value that holds a marker, and after the sign of a text block', () => {
    const text = 'a: "# orglint-enable" # orglint-disable-line x\nb: | # orglint-disable-line y\n  # orglint-enable\n'
    expect(outline(text).map(([, line, rules]) => [line, rules])).toEqual([
      [1, 'x'],
      [2, 'y'],
    ])
  })

  it('are one in a comment, however often it names them', () => {
    expect(outline('# orglint-disable-line a # orglint-disable-line b\nc: 1')).toHaveLength(1)
  })

  it('are found with line endings of Windows and in brackets', () => {
    const text = 'a: [\r\n  1, ## orglint-disable-line x -- y\r\n  2 ]\r\n'
    expect(outline(text)).toEqual([['line', 2, 'x', 'y', undefined]])
  })
})

describe('directives in JSON comments', () => {
  it('are found after two slashes and in block comments', () => {
    const text = [
      '{ // orglint-disable-line a -- b',
      '  /* orglint-disable-next-line c -- d (until 2027-01-01) */',
      '  "url": "http://x/*orglint-enable*/", "e": "// orglint-enable"',
      '  /** orglint-enable */',
      '}',
    ].join('\n')
    expect(outline(text, 'jsonc')).toEqual([
      ['line', 1, 'a', 'b', undefined],
      ['next-line', 2, 'c', 'd', '2027-01-01'],
      ['enable', 4, '', undefined, undefined],
    ])
    const spans = directivesOf(text, 'jsonc').map(({ span }) => sliceOf(text, span))
    expect(spans[1]).toBe('/* orglint-disable-next-line c -- d (until 2027-01-01) */')
    expect(spans[0]).toBe('// orglint-disable-line a -- b')
  })

  it('of several lines speak of the line after their end', () => {
    const text = '[\n/*\n * orglint-disable-next-line a\n *   b -- why\n */\n1]'
    const [directive] = directivesOf(text, 'jsonc')
    expect(directive?.line).toBe(5)
    expect(directive?.kind).toBe('next-line')
  })
})
