import { describe, expect, it } from 'vitest'
import { compareRecords } from '../../src/chart/compare-records.ts'
import { chartFromText, chartOf } from '../support/chart-text.ts'

const differing = async (...positions: readonly object[]) => compareRecords((await chartOf(positions)).positions)

const seat = { id: 'cro', title: 'Chief Revenue Officer', reportsTo: 'ceo' }

describe('compareRecords', () => {
  it('finds no difference in equal records, whatever the order of their fields', async () => {
    expect(await differing(seat, { reportsTo: 'ceo', title: 'Chief Revenue Officer', id: 'cro' })).toEqual([])
  })

  it('names the fields that differ', async () => {
    expect(await differing(seat, { ...seat, title: 'Sales Manager', reportsTo: 'vp' })).toEqual(['title', 'reportsTo'])
  })

  it('finds no difference where one record is only indented further', async () => {
    const seats = `positions:
  - id: a
    quota:
      setBy: [x,
        y]
  - title: B
    reports:
      - id: a
        quota:
          setBy: [x,
            y]`
    const { positions } = await chartFromText(seats)
    expect(compareRecords(positions.filter(({ id }) => id === 'a'))).toEqual([])
  })

  it('names a field that only one record has, on either side', async () => {
    expect(await differing(seat, { ...seat, level: 9 })).toEqual(['level'])
    expect(await differing({ ...seat, level: 9 }, seat)).toEqual(['level'])
  })

  it('takes an empty field for an absent one', async () => {
    expect(await differing(seat, { ...seat, department: null })).toEqual([])
    expect(await differing(seat, { ...seat, department: '' })).toEqual([])
  })

  it('leaves out what belongs to the holder and not to the seat', async () => {
    const holder = { name: 'Ana Costa', email: 'ana@example.org', fte: 0.5, jobShare: true, startDate: '2026-01' }
    expect(
      await differing({ ...seat, ...holder }, { ...seat, name: 'Bo Lind', fte: 0.4, statusSince: '2026-02' }),
    ).toEqual([])
    expect(await differing({ ...seat, person: { name: 'Ana' } }, { ...seat, person: { name: 'Bo' } })).toEqual([])
  })

  it('compares every record with the first, and names each field once', async () => {
    expect(await differing(seat, { ...seat, level: 1 }, { ...seat, level: 2, title: 'Head' })).toEqual([
      'level',
      'title',
    ])
  })

  it('compares lists and maps as they are written', async () => {
    expect(await differing({ ...seat, kpis: ['arr'] }, { ...seat, kpis: ['arr'] })).toEqual([])
    expect(await differing({ ...seat, kpis: ['arr'] }, { ...seat, kpis: ['churn-rate'] })).toEqual(['kpis'])
  })

  it('tells values apart as they are written: 007 is not 7', async () => {
    expect(await differing({ ...seat, track: '007' }, { ...seat, track: 7 })).toEqual(['track'])
  })

  it('knows fields about the holder in the words of a foreign chart', async () => {
    const { positions } = await chartFromText(
      [
        '- {Post Reference: 12, Job Title: Head, Name: N/D, Salary Cost: 1, Contact Phone: 5, Notes: x, Unit: A, Boss: 1}',
        '- {Post Reference: 12, Job Title: Head, Name: Ana, Salary Cost: 2, Contact Phone: 6, Notes: y, Unit: B, Boss: 1}',
      ].join('\n'),
      {
        fields: new Map([
          ['id', 'Post Reference'],
          ['title', 'Job Title'],
          ['reportsTo', 'Boss'],
        ]),
      },
    )
    expect(compareRecords(positions)).toEqual(['Unit'])
  })

  it('tells what belongs to the holder from what sounds like it', async () => {
    const differingKeys = async (first: object, second: object) => {
      const text = JSON.stringify([
        { id: 1, managerId: 9, jobTitle: 'Head', ...first },
        { id: 1, managerId: 9, jobTitle: 'Head', ...second },
      ])
      return compareRecords((await chartFromText(text, { format: 'json' })).positions)
    }
    const holder = { fullName: 'Ana', 'Total Pay (£)': 1, salaryAmount: 2, 'Contact E-mail': 'a', photoUrl: 'x' }
    const other = { fullName: 'Bo', 'Total Pay (£)': 3, salaryAmount: 4, 'Contact E-mail': 'b', photoUrl: 'y' }
    expect(await differingKeys(holder, other)).toEqual([])
    expect(await differingKeys({ 'Salary Cost of Reports (£)': 1 }, { 'Salary Cost of Reports (£)': 2 })).toEqual([
      'Salary Cost of Reports (£)',
    ])
    expect(await differingKeys({ 'Unit Name': 'A' }, { 'Unit Name': 'B' })).toEqual(['Unit Name'])
  })

  it('looks inside maps, and names the field there', async () => {
    const inside = (unit: string, phone: string) => ({ ...seat, 'x-more': { unit, phone, deep: { grade: unit } } })
    expect(await differing(inside('A', 'Ana'), inside('A', 'Bo'))).toEqual([])
    expect(await differing(inside('A', 'Ana'), inside('B', 'Bo'))).toEqual(['x-more.unit', 'x-more.deep.grade'])
  })

  it('has nothing to say about fewer than two records', async () => {
    expect(await differing()).toEqual([])
    expect(await differing(seat)).toEqual([])
  })
})
