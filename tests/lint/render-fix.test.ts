import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import { renderFix } from '../../src/lint/render-fix.ts'
import type { EditValue } from '../../src/rule.ts'
import type { Format } from '../../src/source.ts'
import { chartFromText } from '../support/chart-text.ts'

type Change = { readonly field: string; readonly set: EditValue } | { readonly field?: string; readonly remove: true }

/** The text with one change to the position `a`; undefined where the change finds no safe place. */
async function changed(text: string, change: Change, format: Format = 'yaml'): Promise<string | undefined> {
  const chart = await chartFromText(text, { format })
  const on = chart.positions.find(({ id }) => id === 'a')
  if (!on) throw new Error('There is no position a.')
  const fix = renderFix({ description: 'Change it', edits: [{ on, ...change }] }, on.record.tree.source)
  return fix && applyEdits(text, fix.edits)
}

describe('a fix of a rule', () => {
  it.each<[string, Change, string]>([
    [
      'positions:\n  - {id: a, reportsTo: "B"} # top\n  - id: b\n',
      { field: 'reportsTo', set: 'b' },
      'positions:\n  - {id: a, reportsTo: "b"} # top\n  - id: b\n',
    ],
    [
      'positions:\n  - id: a\n    manager: B\n',
      { field: 'reportsTo', set: 'b' },
      'positions:\n  - id: a\n    manager: b\n',
    ],
    [
      'positions:\n  - id: a\n    title: CSO\n    level: 3\n',
      { field: 'role', set: 'cso' },
      'positions:\n  - id: a\n    title: CSO\n    role: cso\n    level: 3\n',
    ],
    [
      'positions:\n  - id: a\n    title: Chief\n',
      { field: 'critical', set: true },
      'positions:\n  - id: a\n    title: Chief\n    critical: true\n',
    ],
    [
      'positions:\n  - id: a\n    dottedLineTo: [b, c]\n',
      { field: 'dottedLineTo.1', remove: true },
      'positions:\n  - id: a\n    dottedLineTo: [b]\n',
    ],
    [
      'positions:\n  - id: a\n    dottedLineTo: b\n',
      { field: 'dottedLineTo.0', remove: true },
      'positions:\n  - id: a\n',
    ],
    [
      'positions:\n  - id: a\n    quota: {amount: 1, setBy: B}\n',
      { field: 'quota.setBy', set: 'b' },
      'positions:\n  - id: a\n    quota: {amount: 1, setBy: b}\n',
    ],
    ['positions:\n  - id: a\n    title: X\n  - id: b\n', { remove: true }, 'positions:\n  - id: b\n'],
  ])('turns %j with %j into %j', async (text, change, expected) => {
    expect(await changed(text, change)).toBe(expected)
  })

  it('writes JSON in JSON', async () => {
    const text = '{"positions": [\n  {"id": "a", "title": "CSO"}\n]}\n'
    expect(await changed(text, { field: 'role', set: 'cso' }, 'json')).toBe(
      '{"positions": [\n  {"id": "a", "title": "CSO", "role": "cso"}\n]}\n',
    )
  })

  it('leaves alone what an alias or a merge key shares with others', async () => {
    const merged = 'positions:\n  - &base {id: b, reportsTo: X}\n  - {<<: *base, id: a}\n'
    expect(await changed(merged, { field: 'reportsTo', set: 'b' })).toBeUndefined()
    const aliased = 'positions:\n  - {id: b, dottedLineTo: &lines [x, y]}\n  - {id: a, dottedLineTo: *lines}\n'
    expect(await changed(aliased, { field: 'dottedLineTo.0', remove: true })).toBeUndefined()
  })

  it('has no place outside the file of its finding', async () => {
    const [one, other] = await Promise.all([chartFromText('positions: [id: a]'), chartFromText('positions: [id: a]')])
    const [on] = one.positions
    const [source] = other.sources
    if (!on || !source) throw new Error('There is no position.')
    expect(renderFix({ description: 'Remove it', edits: [{ on, remove: true }] }, source)).toBeUndefined()
  })

  it.each<[string, Change, string | undefined]>([
    ['positions:\n  - id: a\n', { field: 'critical', set: true }, 'positions:\n  - id: a\n    critical: true\n'],
    ['positions:\n  - id: a\n', { field: 'critical', remove: true }, undefined],
  ])('of %j with %j makes %j', async (text, change, expected) => {
    expect(await changed(text, change)).toBe(expected)
  })

  it('may have several edits, in the order of their places, that do not overlap', async () => {
    const text = 'positions: [{id: a, title: X, level: 1}]'
    const chart = await chartFromText(text)
    const [on] = chart.positions
    if (!on) throw new Error('There is no position.')
    const source = on.record.tree.source
    const edit = (field: string, set: EditValue) => ({ on, field, set })
    const apart = renderFix({ description: 'Both', edits: [edit('level', 2), edit('title', 'W')] }, source)
    expect(apart && applyEdits(text, apart.edits)).toBe('positions: [{id: a, title: W, level: 2}]')
    expect(renderFix({ description: 'Twice', edits: [edit('title', 'Y'), edit('title', 'Z')] }, source)).toBeUndefined()
  })
})
