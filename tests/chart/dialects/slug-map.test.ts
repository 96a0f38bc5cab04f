import { describe, expect, it } from 'vitest'
import { chartIn, readAs } from './read-as.ts'

describe('a map from slugs to people', () => {
  it('names managers by the keys of their records', async () => {
    const text = 'ana: {name: Ana, role: CEO}\nbo: {name: Bo, role: VP, reports_to: ana}'
    expect(await readAs(text)).toEqual(['slug-map', 'ana CEO (Ana) → root', 'bo VP (Bo) → ana'])
  })

  it.each(['employees', 'people', 'staff', 'roles'])(
    'may stand under %s, beside what is said of the whole',
    async (key) => {
      const text = `company: Northwind
meta: {owner: {team: ops}}
${key}:
  ana: {name: Ana, title: CEO}
  bo: {name: Bo, title: VP, manager: ana}`
      expect(await readAs(text)).toEqual(['slug-map', 'ana CEO (Ana) → root', 'bo VP (Bo) → ana'])
    },
  )

  const fields = { positionId: 'manager_role_slug', reportsTo: 'reports_to', title: 'role' }

  it('may name them by the slug of a position instead', async () => {
    const text = `person_1: {name: Ana, role: CEO, manager_role_slug: ceo, reports_to: none}
person_2: {name: Bo, role: VP, manager_role_slug: vp, reports_to: ceo}
person_3: {name: Cy, role: Clerk, reports_to: vp}
person_4: {name: Di, role: Clerk, reports_to: person_2}`
    expect(await readAs(text, { fields })).toEqual([
      'slug-map',
      'ceo CEO (Ana) → root',
      'vp VP (Bo) → ceo',
      'person_3 Clerk (Cy) → vp',
      'person_4 Clerk (Di) → vp',
    ])
  })

  it('knows the usual name of that slug without a mapping', async () => {
    const text = 'a: {name: Ana, role: CEO, manager_role_slug: ceo}\nb: {name: Bo, role: VP, reports_to: ceo}'
    expect(await readAs(text)).toEqual(['slug-map', 'ceo CEO (Ana) → root', 'b VP (Bo) → ceo'])
  })

  it('takes one person under two keys with one slug for a leftover, and two people for a shared job', async () => {
    const shared = async (second: string) => {
      const text = `person_1: {name: Ana, role: CEO, manager_role_slug: ceo}
design: {name: Bo Lind, role: Head of Design, manager_role_slug: design, reports_to: ceo}
person_3: {name: ${second}, role: Head of Design, manager_role_slug: design, reports_to: ceo}`
      const { chart } = await chartIn(text, { fields })
      return chart.sharedIds.map(({ id, jobShare, holderTwice }) => [id, jobShare, holderTwice?.name])
    }
    expect(await shared('Bo Lind')).toEqual([['design', false, 'Bo Lind']])
    expect(await shared('BO LIND')).toEqual([['design', false, 'Bo Lind']].map(([id, share]) => [id, share, 'BO LIND']))
    expect(await shared('Cy Weber')).toEqual([['design', true, undefined]])
    expect(await shared('Vacant')).toEqual([['design', true, undefined]])
  })

  it('passes over what stands among the records and is none', async () => {
    const { chart } = await chartIn(
      'version: 2\nana: {name: Ana, role: CEO}\nbo: {name: Bo, role: VP, reports_to: ana}',
    )
    expect(chart.positions).toHaveLength(2)
  })

  it.each(['__proto__', 'constructor', 'größe', '佐藤', 'a.b/c'])('may have %s for a key', async (key) => {
    const text = `{${JSON.stringify(key)}: {"name": "Ana", "role": "CEO"}, "bo": {"name": "Bo", "role": "VP", "reports_to": ${JSON.stringify(key)}}}`
    expect(await readAs({ 'chart.json': text })).toEqual(['slug-map', `${key} CEO (Ana) → root`, `bo VP (Bo) → ${key}`])
  })
})
