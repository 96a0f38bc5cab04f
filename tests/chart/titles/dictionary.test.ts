import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dictionaries as makers } from '../../../src/chart/titles/dictionary/index.ts'
import { phraseKey } from '../../../src/chart/titles/phrase-key.ts'
import { roleFacts, roleIds } from '../../../src/chart/titles/roles.ts'
import { resolveTitle } from './support.ts'

const dictionaries = makers.map((make) => make())

describe.each(dictionaries.map((dictionary) => [dictionary.name, dictionary] as const))('%s', (_, dictionary) => {
  const { language, entries } = dictionary
  const readings = new Map<string, typeof entries>()
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const key = phraseKey(phrase)
      readings.set(key, [...(readings.get(key) ?? []), entry])
    }
  }

  it('reads each of its phrases as its entry says', () => {
    for (const { role, confidence, phrases } of entries) {
      for (const phrase of phrases) {
        const resolution = resolveTitle(phrase, { language })
        if (confidence === 'high') {
          expect.soft(resolution.role ?? 'none', phrase).toBe(role)
          expect.soft(resolution.ambiguous, phrase).toBe(false)
        } else {
          expect.soft(resolution.ambiguous, phrase).toBe(true)
          const roles = resolution.candidates.map((candidate) => candidate.role)
          if (role !== 'none') expect.soft(roles, phrase).toContain(role)
        }
      }
    }
  })

  it('marks every reading of a phrase with several as ambiguous', () => {
    for (const [key, found] of readings) {
      if (found.length > 1)
        expect.soft(new Set(found.map(({ confidence }) => confidence)), key).toEqual(new Set(['ambiguous']))
    }
  })

  it('lists no reading of a phrase twice', () => {
    for (const [key, found] of readings) {
      const meanings = found.map(({ role, reading }) => `${role} ${reading ?? ''}`)
      expect.soft(new Set(meanings).size, key).toBe(meanings.length)
    }
  })
})

describe('the dictionaries together', () => {
  it('have an English title for every role', () => {
    const named = new Set(dictionaries[0]?.entries.map(({ role }) => role))
    expect(roleIds.filter((role) => !named.has(role))).toEqual([])
  })

  it('agree on the basic form of a word', () => {
    const basicForms = new Map<string, string>()
    for (const { forms } of dictionaries) {
      for (const [basic, variants] of Object.entries(forms)) {
        for (const variant of variants) {
          const key = phraseKey(variant)
          expect.soft(basicForms.get(key) ?? phraseKey(basic), variant).toBe(phraseKey(basic))
          basicForms.set(key, phraseKey(basic))
        }
      }
    }
    for (const basic of basicForms.values()) expect.soft(basicForms.has(basic), basic).toBe(false)
  })
})

describe('roles', () => {
  it('stand on the rungs of the sales ladder', () => {
    const rungs = new Map<number, string[]>()
    for (const role of roleIds) {
      const { salesRung } = roleFacts(role) as { readonly salesRung?: number }
      if (salesRung !== undefined) rungs.set(salesRung, [...(rungs.get(salesRung) ?? []), role].sort())
    }
    expect([...rungs].sort(([a], [b]) => a - b).map(([, roles]) => roles)).toEqual([
      ['cro', 'cso'],
      ['head-of-sales', 'vp-sales'],
      ['sales-director'],
      ['sales-manager'],
      ['sales-team-lead'],
      ['account-executive', 'account-manager'],
      ['bdr', 'sdr'],
    ])
  })

  it('are all on the page about titles', () => {
    const page = readFileSync(new URL('../../../docs/titles.md', import.meta.url), 'utf8')
    for (const role of roleIds) expect.soft(page, role).toContain(`| \`${role}\` |`)
  })
})
