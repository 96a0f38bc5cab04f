import { describe, expect, it } from 'vitest'
import { globMatcher } from '../src/glob.ts'

describe('globMatcher', () => {
  it.each([
    ['drafts/**', 'drafts/a.yaml', true],
    ['drafts/**', 'drafts/deep/a.yaml', true],
    ['drafts/**', 'final/drafts/a.yaml', false],
    ['drafts', 'drafts/deep/a.yaml', true],
    ['drafts/', 'drafts/a.yaml', true],
    ['./drafts', 'drafts/a.yaml', true],
    ['**/drafts', 'emea/old/drafts/a.yaml', true],
    ['**/*.old.yaml', 'a.old.yaml', true],
    ['**/*.old.yaml', 'emea/a.old.yaml', true],
    ['*.yaml', 'emea/a.yaml', false],
    ['*.yaml', '.hidden.yaml', true],
    ['a*b*c.yaml', 'aXbXbYc.yaml', true],
    ['a*b*c.yaml', 'aXbXbY.yaml', false],
    ['?.yaml', 'ä.yaml', true],
    ['?.yaml', '😀.yaml', true],
    ['?.yaml', 'ab.yaml', false],
    ['[a-c]x.yaml', 'bx.yaml', true],
    ['[!a-c]x.yaml', 'bx.yaml', false],
    ['[!a-c]x.yaml', 'dx.yaml', true],
    ['[]].yaml', '].yaml', true],
    ['a[.yaml', 'a[.yaml', true],
    ['\\*.yaml', '*.yaml', true],
    ['\\*.yaml', 'a.yaml', false],
    ['*.{yaml,yml}', 'a.yml', true],
    ['{a,b{c,d}}/x', 'bd/x', true],
    ['{a,b{c,d}}/x', 'b/x', false],
    ['{a}', '{a}', true],
    ['\\{a,b}', '{a,b}', true],
    ['a/**/b/**/c', 'a/b/x/b/y/c', true],
    ['a/**/b/**/c', 'a/x/c', false],
    ['', 'a', false],
  ])('%s against %s gives %s', (pattern, path, expected) => {
    expect(globMatcher([pattern])(path)).toBe(expected)
  })

  it('lets a later pattern with ! take paths out again', () => {
    const matches = globMatcher(['drafts/**', '!drafts/keep.yaml'])
    expect(matches('drafts/a.yaml')).toBe(true)
    expect(matches('drafts/keep.yaml')).toBe(false)
  })

  it('matches nothing without patterns', () => {
    expect(globMatcher([])('a.yaml')).toBe(false)
  })

  it('keeps its time in bounds on a pattern made to be slow', () => {
    const matches = globMatcher([`${'*a'.repeat(200)}b`, `${'**/a/'.repeat(50)}b`, '{a,b}'.repeat(40)])
    expect(matches('a'.repeat(2000))).toBe(false)
    expect(matches('a/'.repeat(2000))).toBe(false)
  })
})
