import { describe, expect, it } from 'vitest'
import { parseText, syntaxProblemOf } from './parse-text.ts'

const quotes = 'names and texts need double quotes in JSON'
const noNumber = 'this is no number as JSON writes them; write double quotes around it if it is text'

describe('JSON', () => {
  it.each([
    ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', '3:3', '"b"', 'a comma is missing before this'],
    ['a comma too many', '[1,,2]', '1:4', ',', 'an entry is missing before this comma'],
    ['a colon missing', '{"a" 1}', '1:6', '1', 'a colon is missing between the name before this and its value'],
    ['a value missing', '{"a": }', '1:7', '}', 'a value is missing before this }'],
    ['a name missing', '{1: 2}', '1:2', '1', 'a name in double quotes is expected here'],
    ['an unclosed quote', '{"a": "x,\n "b": 1}', '1:7', '"x,', 'this quote is not closed on its line'],
    ['an unclosed brace', '{"a": [1, {"b": 2}', '1:7', '[', 'this [ is never closed'],
    ['nothing after a colon', '{"a":', '1:1', '{', 'this { is never closed'],
    ['the wrong bracket', '{"a": [1}', '1:9', '}', 'this } does not fit the bracket that is open here'],
    ['a bracket that closes nothing', '[1]]', '1:4', ']', 'this ] closes nothing'],
    [
      'text after the value',
      '{"a": 1}\n{"a": 2}',
      '2:1',
      '{',
      'the text goes on after its value; a JSON file holds one value',
    ],
    ['no quotes around a name', '{a: 1}', '1:2', 'a', quotes],
    ['no quotes around a text', '{"a": ana}', '1:7', 'ana', quotes],
    ['single quotes', "{'a': 1}", '1:2', "'a'", 'JSON needs double quotes, not single ones'],
    [
      'words of other languages',
      '{"a": None}',
      '1:7',
      'None',
      'JSON knows only true, false and null, in small letters',
    ],
    ['a number with a sign', '[+1]', '1:2', '+1', noNumber],
    [
      'a number with zeros',
      '["x", 007]',
      '1:8',
      '0',
      'a number cannot begin with 0; write double quotes around it if it is text',
    ],
    ['half a number', '[1.]', '1:2', '1.', 'a digit is missing at the end of this number'],
    ['a tab in a text', '["a\tb"]', '1:4', '\t', 'a tab stands in this text; write \\t'],
    [
      'a backslash at the end of a line',
      '["a\\\nb"]',
      '1:4',
      '\\',
      'a backslash needs a letter after it; write \\\\ for a backslash',
    ],
    ['a bad escape', '["\\\\ \\q"]', '1:6', '\\q', 'JSON has no such escape; write \\\\ for a backslash'],
    ['half an escape', '["\\u00g1"]', '1:3', '\\u', '\\u needs four hexadecimal digits, as in \\u00e9'],
    [
      'a NUL after the value',
      '[1]\0',
      '1:4',
      '\0',
      'an invisible character (U+0000) stands here, which JSON does not allow; delete it',
    ],
    [
      'a hard space',
      '{\u00a0"a": 1}',
      '1:2',
      '\u00a0',
      'an invisible character (U+00A0) stands here, which JSON does not allow; delete it',
    ],
    ['a comment of another language', '# x\n{}', '1:1', '#', 'JSON has no comments that begin with #; remove it'],
  ])('with %s', (_, text, place, marked, reason) => {
    expect(syntaxProblemOf(text, 'json')).toEqual([place, marked, reason])
  })

  it.each([
    ['{\n  "a": 1 // one\n}', '2:10', '// one'],
    ['/* one\n two */ {}', '1:1', '/* one'],
  ])('has no comments when strict: %j', (text, place, marked) => {
    const reason = 'JSON has no comments; remove it, or rename the file to .jsonc'
    expect(syntaxProblemOf(text, 'json')).toEqual([place, marked, reason])
    expect(parseText(text, 'jsonc').problems).toEqual([])
  })

  it.each([
    ['{"a": 1,\n}', '1:8'],
    ['[1, 2 , ]', '1:7'],
  ])('has no trailing commas when strict: %j', (text, place) => {
    const reason = 'JSON allows no comma before a closing bracket; remove it, or rename the file to .jsonc'
    expect(syntaxProblemOf(text, 'json')).toEqual([place, ',', reason])
    expect(parseText(text, 'jsonc').problems).toEqual([])
  })

  it.each([
    ['{"a": [1,,]}', '1:10', ',', 'an entry is missing before this comma'],
    ['{} /* x', '1:4', '/*', 'this comment is never closed'],
  ])('with comments has rules too: %j', (text, place, marked, reason) => {
    expect(syntaxProblemOf(text, 'jsonc')).toEqual([place, marked, reason])
  })
})
