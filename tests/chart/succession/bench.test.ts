import { describe, expect, it } from 'vitest'
import { benchOf } from '../../../src/chart/succession/bench.ts'
import { benchMetrics } from '../../../src/chart/succession/bench-metrics.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

/** Bench of a chart with one seat per line, each critical; judged on 2026-11-01. */
async function bench(...seats: readonly string[]) {
  return benchOf(
    await indexedChartFrom(`positions:\n${seats.map((seat) => `  - {critical: true, ${seat}}`).join('\n')}`),
  )
}

async function colourOf(...candidates: readonly string[]) {
  const { seats } = await bench(`id: a, title: Plant Manager, succession: {candidates: [${candidates.join(', ')}]}`)
  return seats[0]?.colour
}

describe('the colour of a seat', () => {
  it.each([
    ['green', '{person: bo, readiness: ready-now}'],
    ['green', '{person: bo, readyInMonths: 6}'],
    ['amber', '{person: bo, readyInMonths: 7}'],
    ['amber', '{person: bo, readyInMonths: 12}'],
    ['red', '{person: bo, readyInMonths: 13}'],
    ['amber', '{person: bo, readiness: ready-1-2-years}'],
    ['red', '{person: bo, readiness: ready-3-plus-years}'],
    ['red', '{person: bo}'],
    ['red', '{person: bo, emergency: true}'],
  ])('is %s with %s', async (colour, candidate) => {
    expect(await colourOf(candidate)).toBe(colour)
  })

  it('goes by whoever is ready first', async () => {
    expect(await colourOf('{person: bo, readiness: ready-3-plus-years}', '{person: cy, readyInMonths: 2}')).toBe(
      'green',
    )
  })

  it('is red without candidates', async () => {
    expect(await colourOf()).toBe('red')
  })
})

describe('benchOf', () => {
  it('takes seats by role and by mark, in order of place', async () => {
    const chart = await indexedChartFrom(`positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: plant, title: Plant Manager, critical: true, reportsTo: ceo}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo}
  - {id: clerk, title: Clerk, reportsTo: ceo}`)
    expect(benchOf(chart).seats.map(({ seat }) => seat.id)).toEqual(['plant', 'cro'])
  })

  it('leaves out seats that are to come or need no successor, and says so', async () => {
    const { seats, exempt } = await bench(
      'id: a, title: Plant Manager, status: planned',
      'id: b, title: Plant Manager, succession: none-needed, reason: closes in spring',
      'id: c, title: Plant Manager, person: {name: Bo Lind}',
    )
    expect(seats.map(({ seat }) => seat.id)).toEqual(['c'])
    expect(exempt.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('puts candidates in the order in which they would step up', async () => {
    const { seats } = await bench(
      `id: a, title: Plant Manager, succession: {candidates: [
        {person: e}, {person: d, readiness: ready-1-2-years}, {person: c, readiness: ready-now, ranking: 2},
        {person: b, readiness: ready-now, ranking: 1}, {person: a, readiness: ready-now, ranking: 3, emergency: true}]}`,
    )
    expect(seats[0]?.heirs.map(({ candidates }) => candidates[0]?.personReference)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('counts neither candidates nor holders who have left', async () => {
    const chart = await indexedChartFrom(`people:
  - {id: bo, name: Bo Lind, leavingOn: 2026-10-31}
  - {id: cy, name: Cy Roe, leavingOn: 2026-11-01}
positions:
  - {id: a, title: Plant Manager, critical: true, person: bo, succession: {candidates: [{person: cy, readiness: ready-now}]}}
  - {id: b, title: Plant Manager, critical: true, person: cy, succession: {candidates: [{person: bo, readiness: ready-now}]}}`)
    const { seats } = benchOf(chart)
    expect(seats.map(({ holders }) => holders.map(({ id }) => id))).toEqual([[], ['cy']])
    expect(seats.map(({ heirs }) => heirs.length)).toEqual([1, 0])
    expect(seats.map(({ colour }) => colour)).toEqual(['green', 'red'])
  })
})

describe('benchMetrics', () => {
  it('counts each person once for the net bench', async () => {
    const heir = 'succession: {candidates: [{person: bo, readiness: ready-now}]}'
    const { seats } = await bench(
      `id: a, title: Plant Manager, ${heir}`,
      `id: b, title: Plant Manager, ${heir}`,
      'id: c, title: Plant Manager, succession: {interimCover: [Ann], candidates: [{person: bo, readiness: ready-now}, {person: cy}]}',
      'id: d, title: Plant Manager',
    )
    expect(benchMetrics(seats)).toEqual({
      seats: 4,
      covered: 3,
      readyNow: 3,
      emergencyCover: 3,
      candidacies: 4,
      candidates: 2,
      netBench: 2,
      netReadyNow: 1,
    })
  })
})
