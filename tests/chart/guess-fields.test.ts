import { describe, expect, it } from 'vitest'
import { guessFields } from '../../src/chart/guess-fields.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { sourceFrom } from '../support/chart-text.ts'

async function guessIn(data: unknown): Promise<Record<string, string> | undefined> {
  const { tree } = await parseSource(sourceFrom(JSON.stringify(data), { format: 'json' }))
  const guessed = tree && guessFields(tree)
  return guessed && Object.fromEntries(guessed)
}

/** Records with these columns; each row is a record. */
function records(keys: readonly string[], ...rows: readonly (readonly string[])[]) {
  return rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ''])))
}

const people = [
  ['1', 'Ana Costa', 'Chief Executive Officer', ''],
  ['2', 'Dan Reyes', 'Chief Revenue Officer', '1'],
  ['3', 'Mia Poe', 'VP of Sales', '2'],
  ['4', 'Lee Fox', 'Account Executive', '3'],
]

describe('fields are guessed from what records hold', () => {
  it.each([
    [['Badge', 'Who', 'Does', 'Boss']],
    [['Matricule', 'Salarié', 'Emploi', 'Supérieur hiérarchique']],
    [['Pers.-Nr.', 'Mitarbeiter', 'Stelle', 'Vorgesetzter']],
    [['Nr pracownika', 'Osoba', 'Stanowisko', 'Przełożony']],
  ])('with the columns %j', async (keys) => {
    const [id, name, title, reportsTo] = keys
    expect(await guessIn(records(keys, ...people))).toEqual({ id, reportsTo, title, name })
    expect(await guessIn({ made: 'today', rows: records(keys, ...people) })).toEqual({ id, reportsTo, title, name })
  })

  it('where the way to the manager is a name', async () => {
    const rows = people.map(([, name = '', title = '']) => [name, title, name === 'Ana Costa' ? '' : 'Ana Costa'])
    expect(await guessIn(records(['Person', 'Job', 'Line boss'], ...rows))).toEqual({
      reportsTo: 'Line boss',
      title: 'Job',
      name: 'Person',
    })
  })

  it('where nobody is named, only seats', async () => {
    const rows = people.map(([id = '', , title = '', above = '']) => [id, title, above])
    expect(await guessIn(records(['Post', 'Designation', 'Superior post'], ...rows))).toEqual({
      id: 'Post',
      reportsTo: 'Superior post',
      title: 'Designation',
    })
  })

  it('where orglint knows none of the titles, but the column says that it holds them', async () => {
    const titles = ['Hafenmeister', 'Lotse', 'Schleusenwärter', 'Kranführer']
    const rows = people.map(([id = '', name = '', , above = ''], at) => [id, name, titles[at] ?? '', above])
    expect(await guessIn(records(['Nr', 'Wer', 'Dienststellung', 'Vorgesetzter'], ...rows))).toEqual({
      id: 'Nr',
      reportsTo: 'Vorgesetzter',
      title: 'Dienststellung',
      name: 'Wer',
    })
  })

  it('by well-known names first, where several columns would do', async () => {
    const keys = ['Badge', 'id', 'Deputy', 'name', 'Does', 'Boss badge', 'Boss']
    const deputies = ['Mia Poe', 'Lee Fox', 'Ana Costa', 'Dan Reyes']
    const rows = people.map(([id = '', name = '', title = '', above = ''], at) => [
      `B${id}`,
      id,
      deputies[at] ?? '',
      name,
      title,
      above && `B${above}`,
      above,
    ])
    expect(await guessIn(records(keys, ...rows))).toEqual({ id: 'id', reportsTo: 'Boss', title: 'Does', name: 'name' })
  })

  it('from records that do not all have the same columns, beside what is none', async () => {
    const rows = records(['Badge', 'Who', 'Does', 'Boss'], ...people)
    const uneven = rows.map((row, at) => (at === 2 ? { ...row, Phone: '12', Skills: ['selling'] } : row))
    expect(await guessIn(['made by hand', ...uneven, 7])).toEqual({
      id: 'Badge',
      reportsTo: 'Boss',
      title: 'Does',
      name: 'Who',
    })
  })
})

describe('nothing is guessed', () => {
  it.each([
    [
      'from people without titles',
      records(['No', 'Who', 'Boss'], ...people.map(([a = '', b = '', , d = '']) => [a, b, d])),
    ],
    [
      'from people whose column of titles holds numbers',
      records(['No', 'Who', 'Job', 'Boss'], ...people.map(([a = '', b = '', , d = '']) => [a, b, `${a}7`, d])),
    ],
    [
      'where most have the same id',
      records(['No', 'Who', 'Does', 'Boss'], ...people.map(([, ...row]) => ['1', ...row])),
    ],
    ['from an empty file', {}],
    ['from two records', records(['Badge', 'Who', 'Does', 'Boss'], ...people.slice(0, 2))],
    [
      'where the line leads nowhere',
      records(['Badge', 'Who', 'Does', 'Boss'], ...people.map((row) => [...row.slice(0, 3), 'x'])),
    ],
    ['from a family', records(['No', 'Who', 'Trade', 'Mother'], ...people)],
    ['from whoever brought whom', records(['No', 'Who', 'Trade', 'Referred by'], ...people)],
    ['from a text', 'Chief Executive Officer'],
    ['from a list of texts', ['a', 'b', 'c']],
  ])('%s', async (_, data) => {
    expect(await guessIn(data)).toBeUndefined()
  })

  it('from categories that lie in each other', async () => {
    const rows = [
      ['1', 'Garden', ''],
      ['2', 'Chairs', '1'],
      ['3', 'Tables', '1'],
      ['4', 'Folding chairs', '2'],
    ]
    expect(await guessIn(records(['no', 'label', 'upper'], ...rows))).toBeUndefined()
  })

  it('from comments that answer each other', async () => {
    const rows = [
      ['1', 'Ana Costa', 'Nice', ''],
      ['2', 'Dan Reyes', 'No', '1'],
      ['3', 'Mia Poe', 'Yes', '1'],
      ['4', 'Lee Fox', 'Thanks', '2'],
    ]
    expect(await guessIn(records(['no', 'author', 'text', 'reply to'], ...rows))).toBeUndefined()
  })
})
