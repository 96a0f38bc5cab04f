import { describe, expect, it } from 'vitest'
import { personalWords } from '../../src/chart/personal-words.ts'
import { pseudonym } from '../../src/chart/pseudonym.ts'
import { chartFromText } from '../support/chart-text.ts'

const wordsOf = async (yaml: string) => personalWords(await chartFromText(yaml))

describe('pseudonym', () => {
  it('is one for a person, however the name is written', () => {
    const forms = [
      'Ana Costa',
      'ana costa',
      'Costa, Ana',
      'ANA-COSTA',
      'ana.costa@example.com',
      'Aná Costa',
      'ana_costa_2',
    ]
    expect(new Set(forms.map(pseudonym)).size).toBe(1)
    expect(pseudonym('Ana Costa')).toMatch(/^person-[0-9a-f]{8}$/)
  })

  it('tells people apart', () => {
    const names = ['Ana Costa', 'Ana Coster', 'Bo Lind', '1042', '1043', '田中', '']
    expect(new Set(names.map(pseudonym)).size).toBe(names.length)
  })
})

describe('the words of a chart that give somebody away', () => {
  it('are names and addresses, for which ids stand', async () => {
    const words = await wordsOf(
      'people: [{id: p-1, name: Ana Costa, email: ac@example.com}]\npositions: [{id: ceo, person: p-1}]',
    )
    expect([...words]).toEqual([
      ['Ana Costa', 'p-1'],
      ['ac@example.com', 'p-1'],
    ])
  })

  it.each(['ana@example.com', 'ana-costa', 'costa.ana', 'ACosta', 'anac', 'costa-2', 'emp_ana'])(
    'are ids such as %s',
    async (id) => {
      const words = await wordsOf(`people: [{id: ${id}, name: Ana Costa}]\npositions: [{id: ceo, person: ${id}}]`)
      expect(words.get(id)).toBe(pseudonym(id))
      expect(words.get('Ana Costa')).toBe(pseudonym(id))
    },
  )

  it.each(['p-1', '1042', 'e7', 'anaconda', 'sales-lead'])('are no ids such as %s', async (id) => {
    const words = await wordsOf(`people: [{id: ${id}, name: Ana Costa}]\npositions: [{id: ceo, person: ${id}}]`)
    expect([...words.keys()]).toEqual(['Ana Costa'])
  })

  it('are ids of seats named after whoever holds them, not those that share a word with somebody else', async () => {
    const words = await wordsOf(
      'positions: [{id: field-sales, name: Ana Costa}, {id: costa, name: Ana Costa}, {id: boss, name: Sally Field}]',
    )
    expect([...words.keys()].sort()).toEqual(['Ana Costa', 'Sally Field', 'costa'])
  })

  it('are references that lead nowhere and may be names', async () => {
    const words = await wordsOf(`people: [{id: p-1, name: Ana Costa}]
positions:
  - {id: a, person: zoe, reportsTo: Bo Lind, quota: {amount: 1, setBy: cy@example.com}}
  - {id: b, reportsTo: misspelt, coveredBy: a}
succession: [{position: a, candidates: [{person: dana}], owners: [Eli Brun], stakeholders: [cfo]}]`)
    expect([...words.keys()].sort()).toEqual(['Ana Costa', 'Bo Lind', 'Eli Brun', 'cy@example.com', 'dana', 'zoe'])
  })

  it('are ids made like the address, and owners of stages and channels', async () => {
    const words = await wordsOf(`people:
  - {id: acosta.emea, name: A C, email: acosta-emea@example.com}
  - {id: p-2, name: Cher}
positions: [{id: a}]
lifecycle: [{stage: awareness, owner: Eli Brun}]
businessUnits: [{id: emea, channelOwners: {direct: Fay Roe}}]
succession: [{position: a, candidates: [{readiness: ready-now}]}]`)
    expect([...words.keys()].sort()).toEqual([
      'A C',
      'Cher',
      'Eli Brun',
      'Fay Roe',
      'acosta-emea@example.com',
      'acosta.emea',
    ])
  })

  it('are all that lead nowhere, where ids are made of names', async () => {
    const words = await wordsOf(`positions:
  - {id: ana-costa, name: Ana Costa}
  - {id: bo, name: Bo Lindal, reportsTo: ana-costa}
  - {id: lindal, name: Bo Lindal, reportsTo: cy}`)
    expect(words.has('cy')).toBe(true)
  })
})
