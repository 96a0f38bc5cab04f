import { describe, expect, it } from 'vitest'
import { findLeaver } from '../../../src/chart/succession/find-leaver.ts'
import { type Departure, whatIf } from '../../../src/chart/succession/what-if.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

/** Seats as `id holder: heir heir`; gives `seat<heir` for each that falls empty, `seat!` where nobody follows. */
async function cascade(seats: readonly string[], ...leaving: readonly string[]): Promise<string> {
  const positions = seats.map((text) => {
    const [seat = '', heirs = ''] = text.split(': ')
    const [id, holder] = seat.split(' ')
    const candidates = heirs.split(' ').flatMap((person) => (person ? `{person: ${person}, readiness: ready-now}` : []))
    return `  - {id: ${id}, title: Clerk, person: ${holder}, succession: {candidates: [${candidates.join(', ')}]}}`
  })
  const people = [...new Set(seats.flatMap((text) => text.replace(/^\S+ /, '').split(/[: ]+/)))].filter(Boolean)
  const declared = people.map((id) => `  - {id: ${id}, name: ${id} Roe}`)
  const chart = await indexedChartFrom(`people:\n${declared.join('\n')}\npositions:\n${positions.join('\n')}`)
  const departures = leaving.map((reference) => findLeaver(reference, chart) as Departure)
  return whatIf(departures, chart)
    .map(({ seat, heir, depth }) => `${depth}${seat.id}${heir ? `<${heir.person?.id}` : '!'}`)
    .join(' ')
}

describe('whatIf', () => {
  it('follows a chain until a seat is left with nobody', async () => {
    expect(await cascade(['a ann: bo', 'b bo: cy', 'c cy'], 'ann')).toBe('0a<bo 1b<cy 2c!')
  })

  it('takes a seat for whoever holds it', async () => {
    expect(await cascade(['a ann: bo', 'b bo'], 'a')).toBe('0a<bo 1b!')
  })

  it('uses nobody twice, so that circular plans end', async () => {
    expect(await cascade(['a ann: bo', 'b bo: ann'], 'ann')).toBe('0a<bo 1b!')
    expect(await cascade(['a ann: bo', 'b bo: cy', 'c cy: bo ann'], 'ann')).toBe('0a<bo 1b<cy 2c!')
  })

  it('passes over heirs who leave themselves', async () => {
    expect(await cascade(['a ann: bo cy', 'b bo', 'c cy'], 'ann', 'bo')).toBe('0a<cy 1c! 0b!')
  })

  it('empties every seat of somebody who holds several', async () => {
    expect(await cascade(['a ann', 'b ann: bo', 'c bo'], 'ann')).toBe('0a! 0b<bo 1c!')
  })

  it('lets a shared job stand while somebody is left in it', async () => {
    const chart = await indexedChartFrom(`people: [{id: ann, name: Ann Roe}, {id: bo, name: Bo Lind}]
positions:
  - {id: a, title: Clerk, person: [ann, bo]}`)
    const leave = (reference: string) => findLeaver(reference, chart) as Departure
    expect(whatIf([leave('ann')], chart)).toEqual([])
    expect(whatIf([leave('ann'), leave('bo')], chart)).toHaveLength(1)
    expect(whatIf([leave('a')], chart)).toHaveLength(1)
  })

  it('names who would look after a seat in the meantime', async () => {
    const chart = await indexedChartFrom(`people: [{id: ann, name: Ann Roe}, {id: bo, name: Bo Lind}]
positions:
  - {id: a, title: Clerk, person: ann, succession: {interimCover: [ann, bo, An agency]}}
  - {id: b, title: Clerk, person: bo}`)
    const ifLeave = (...references: readonly string[]) =>
      whatIf(
        references.map((reference) => findLeaver(reference, chart) as Departure),
        chart,
      )[0]?.standIn
    expect(ifLeave('ann')).toMatchObject({ kind: 'person', person: { id: 'bo' } })
    expect(ifLeave('ann', 'bo')).toEqual({ kind: 'reference', reference: 'An agency' })
  })

  it('follows a chain of ten thousand seats', async () => {
    const seats = Array.from({ length: 10_000 }, (_, at) => `s${at} p${at}: p${at + 1}`)
    expect((await cascade(seats, 'p0')).split(' ')).toHaveLength(10_000)
  })
})

describe('findLeaver', () => {
  const text = `people:
  - {id: e1, name: Ann Roe}
  - {id: e2, name: Bo Lind}
  - {id: e3, name: Bo Lind}
  - {id: __proto__, name: Constructor}
positions:
  - {id: head, title: Head of Sales, person: e1}
  - {id: c1, title: Clerk}
  - {id: c2, title: Clerk}`

  it.each([
    ['head', { kind: 'seat', seat: { id: 'head' } }],
    ['e1', { kind: 'person', person: { id: 'e1' } }],
    ['ann roe', { kind: 'person', person: { id: 'e1' } }],
    ['Head of Sales', { kind: 'seat', seat: { id: 'head' } }],
    ['Bo Lind', { kind: 'several', ids: ['e2', 'e3'] }],
    ['Clerk', { kind: 'several', ids: ['c1', 'c2'] }],
    ['Anne Roe', { kind: 'none', near: 'Ann Roe' }],
    ['__proto__', { kind: 'person', person: { id: '__proto__' } }],
    ['toString', { kind: 'none', near: undefined }],
  ])('knows whom %s means', async (reference, found) => {
    expect(findLeaver(reference, await indexedChartFrom(text))).toMatchObject(found)
  })
})
