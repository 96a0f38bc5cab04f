import { describe, expect, it } from 'vitest'
import { readAs } from './read-as.ts'

describe('nested records', () => {
  it.each(['children', 'reports', 'members', 'subordinates', 'directReports', 'team'])(
    'may hold each other under %s',
    async (key) => {
      const text = `name: Ana\ntitle: CEO\n${key}:\n  - {name: Bo, title: VP, ${key}: [{name: Cy, title: Clerk}]}\n  - {name: Di, title: CFO}`
      expect(await readAs(text)).toEqual([
        'nested',
        'CEO (Ana) → root',
        'VP (Bo) → Ana',
        'Clerk (Cy) → Bo',
        'CFO (Di) → Ana',
      ])
    },
  )

  it('may be departments that say so, which are no seats', async () => {
    const text = `name: Ana
title: CEO
type: employee
children:
  - {id: 2, name: Sales, type: department, children: [{name: Bo, title: VP, type: employee}]}
  - {id: 3, name: Legal, type: Org Unit, title: Counsel}
  - {id: 4, name: Cy, type: team, email: cy@example.org}`
    expect(await readAs(text)).toEqual([
      'nested',
      'CEO (Ana) → root',
      '2 Sales [unit] → Ana',
      'VP (Bo) → 2',
      '3 Counsel (Legal) → Ana',
      '4 (Cy) → Ana',
    ])
  })

  it('may mix the names of their lists', async () => {
    const text = '{name: Ana, title: CEO, children: [{name: Bo, title: VP, team: [{name: Cy, title: Clerk}]}]}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana', 'Clerk (Cy) → Bo'])
  })

  it('may stand in a list, with several tops', async () => {
    const text = '- {name: Ana, title: CEO, children: [{name: Bo, title: VP}]}\n- {name: Cy, title: Chair}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana', 'Chair (Cy) → root'])
  })

  it('may stand below a key of their own', async () => {
    const text = 'company: Northwind\nceo: {name: Ana, title: CEO, reports: [{name: Bo, title: VP}]}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana'])
  })

  it('may stand alone where others stand in a list', async () => {
    const text = '{name: Ana, title: CEO, children: {name: Bo, title: VP, children: [{name: Cy, title: Clerk}]}}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana', 'Clerk (Cy) → Bo'])
  })

  it('may be maps by id', async () => {
    const text = `ceo:
  name: Ana
  title: CEO
  reports:
    vp: {name: Bo, title: VP, reports: {clerk: {name: Cy, title: Clerk}}}
    cfo: {name: Di, title: CFO}`
    expect(await readAs(text)).toEqual([
      'nested',
      'CEO (Ana) → root',
      'vp VP (Bo) → Ana',
      'clerk Clerk (Cy) → vp',
      'cfo CFO (Di) → Ana',
    ])
  })

  it('may have ids, and name somebody else than they are nested under', async () => {
    const text = '{id: a, name: Ana, title: CEO, children: [{id: b, name: Bo, title: VP, managerId: a}]}'
    expect(await readAs(text)).toEqual(['nested', 'a CEO (Ana) → root', 'b VP (Bo) → a'])
  })

  it('leave out what is no record, such as a plain name', async () => {
    const text = '{name: Ana, title: CEO, team: [Bo, {name: Cy, title: VP}, 7, null]}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Cy) → Ana'])
  })

  it('are read once each where an alias repeats them', async () => {
    const text =
      '- {name: Ana, title: CEO, children: [&bo {name: Bo, title: VP}]}\n- {name: Cy, title: Chair, children: [*bo]}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana', 'Chair (Cy) → root'])
  })

  it('may stand alone in place of a list, also where an alias repeats them', async () => {
    const text =
      '- {name: Ana, title: CEO, children: &bo {name: Bo, title: VP}}\n- {name: Cy, title: Chair, children: *bo}'
    expect(await readAs(text)).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana', 'Chair (Cy) → root'])
  })

  it('may go 400 levels deep', async () => {
    const deep = `${'{"name": "x", "title": "y", "children": ['.repeat(400)}${']}'.repeat(400)}`
    expect(await readAs({ 'deep.json': deep })).toHaveLength(401)
  })

  it('go by the key that the user maps, and by no other', async () => {
    const text = '{name: Ana, title: CEO, crew: [{name: Bo, title: VP}], children: [{name: Toddler, title: none}]}'
    expect(await readAs(text, { fields: { reports: 'crew' } })).toEqual(['nested', 'CEO (Ana) → root', 'VP (Bo) → Ana'])
  })
})

describe('the file of a team', () => {
  const head = 'positions: [{id: ana, title: CEO, name: Ana}, {id: bo, title: VP, name: Bo, reportsTo: ana}]'
  const team = (members: string, lead = 'bo') => `team: Sales EMEA\nlead: ${lead}\nmembers:\n${members}`

  it('puts its members under who leads it', async () => {
    const files = {
      'head.yaml': head,
      'sales.yaml': team('  - {id: cy, name: Cy, title: Clerk}\n  - {id: di, name: Di, title: Clerk}'),
    }
    expect(await readAs(files, { standing: 'member' })).toEqual([
      'native, nested',
      'ana CEO (Ana) → root',
      'bo VP (Bo) → ana',
      'cy Clerk (Cy) → bo',
      'di Clerk (Di) → bo',
    ])
  })

  it('may count who leads it among the members', async () => {
    const text = team('  - {id: bo, name: Bo, title: VP}\n  - {id: cy, name: Cy, title: Clerk}')
    expect(await readAs(text)).toEqual(['nested', 'bo VP (Bo) → root', 'cy Clerk (Cy) → bo'])
  })

  it('goes behind what a member says', async () => {
    const files = { 'head.yaml': head, 'sales.yaml': team('  - {id: cy, name: Cy, title: Clerk, reportsTo: ana}') }
    expect((await readAs(files, { standing: 'member' })).at(-1)).toBe('cy Clerk (Cy) → ana')
  })

  it('leaves its members without a manager where nobody knows who leads it', async () => {
    const text = team('  - {id: cy, name: Cy, title: Clerk}', 'ghost')
    expect(await readAs(text)).toEqual(['nested', 'cy Clerk (Cy) → unknown'])
  })
})
