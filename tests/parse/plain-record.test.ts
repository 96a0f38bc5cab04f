import { describe, expect, it } from 'vitest'
import { plainRecords } from '../../src/generated/chart-fields.ts'
import { checkRecord } from '../../src/parse/check-record.ts'
import { isPlainRecord, plainKeys } from '../../src/parse/plain-record.ts'
import type { RecordKind } from '../../src/parse/record-validator.ts'
import { toValue } from '../../src/parse/to-value.ts'
import { treeOf } from './parse-text.ts'

const nothing: ReadonlySet<string> = new Set()

function isPlain(kind: RecordKind, text: string): boolean {
  const tree = treeOf(text)
  return isPlainRecord(
    kind,
    tree,
    tree.documents[0] ?? 0,
    plainKeys(kind, nothing, (key) => key),
  )
}

const values = [
  ...[
    'text',
    '"text"',
    '""',
    '',
    '~',
    '"null"',
    '7',
    '-1',
    '0.5',
    '2',
    '2.5',
    '1e999',
    '.nan',
    '"7"',
    'true',
    '"true"',
  ],
  ...[
    'filled',
    'low',
    'b2b',
    'none-needed',
    'balanced',
    'low-leads',
    '2026',
    '2026-02',
    '2026-02-28',
    '2026-02-29',
    '2026-13',
  ],
  ...['"2026-01-31"', '2026-1-1', '[]', '[a, b]', '[a, 7]', '[true]', '[null]', '[[a]]', '[{a: b}]', '{}', '{id: x}'],
]

describe('isPlainRecord', () => {
  it('takes ordinary records', () => {
    const position = 'id: cro\ntitle: Chief Revenue Officer\nreportsTo: ceo\nlevel: 2\nkpis: [growth]\nx-cost: {a: 1}\n'
    expect(isPlain('position', position)).toBe(true)
    expect(isPlain('position', 'id: 7\nstatus: vacant\nstartDate: 2025-03-01\ncritical: true\nfte: 0.5\n')).toBe(true)
    expect(isPlain('person', 'name: Ana Costa\nstyle: execution\nexperience: [sales]\n')).toBe(true)
    expect(isPlain('chart', 'version: 1\norganization: Northwind\nmarket: b2b\n')).toBe(true)
    expect(isPlain('listedSuccessionPlan', 'position: cro\nlastReviewed: 2026-01\n')).toBe(true)
  })

  it('takes no record that lacks what it needs', () => {
    for (const text of ['level: 1', 'id:\n', 'id: ""', 'id: ~\ntitle: ""', '{}']) {
      expect(isPlain('position', text)).toBe(false)
    }
  })

  it('takes no key of which it does not know what it stands for', () => {
    const tree = treeOf('id: cro')
    const keys = plainKeys('position', nothing, () => undefined)
    expect(isPlainRecord('position', tree, tree.documents[0] ?? 0, keys)).toBe(false)
  })

  it.each([...plainRecords.keys()])('takes no %s in which the full check finds anything', (kind) => {
    const { fields, needed } = plainRecords.get(kind) ?? { fields: new Map(), needed: new Set() }
    const [base] = needed
    const taken = new Set<string>()
    for (const field of [...fields.keys(), 'reports', 'quota', 'candidates', 'unknown', 'x-own', '__proto__']) {
      for (const value of values) {
        const text = `${base === undefined || base === field ? '' : `${base}: present\n`}${field}: ${value}\n`
        if (!isPlain(kind, text)) continue
        const tree = treeOf(text)
        expect(checkRecord(kind, toValue(tree, tree.documents[0] ?? 0)), text).toEqual([])
        taken.add(field)
      }
    }
    expect([...fields.keys()].filter((field) => !taken.has(field))).toEqual([])
  })
})
