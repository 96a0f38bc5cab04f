import { describe, expect, it } from 'vitest'
import { suggestPosition } from '../../src/chart/suggest-position.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const text = `positions:
  - {id: ceo, title: Chief Executive Officer, person: {name: Mara Lindqvist}}
  - {id: finance-controller, title: Financial Controller, person: {name: Olle Berg}, reportsTo: ceo}
  - {id: p-17, title: Analyst, person: {name: Ana Costa}, reportsTo: ceo}
  - {id: p-18, title: Analyst, person: {name: Bo Lind}, reportsTo: ceo}
  - {id: asker, title: Clerk}
`

async function suggestion(reference: string, chartText = text, from = 'asker') {
  const chart = await indexedChartFrom(chartText)
  const asking = chart.positionById(from)
  if (!asking) throw new Error(`no ${from}`)
  const found = suggestPosition(reference, asking, chart)
  return found && `${found.target.id}: ${found.label}`
}

describe('suggestPosition', () => {
  it('knows an id in another letter case, or with blanks around it', async () => {
    expect(await suggestion('CEO')).toBe('ceo: "ceo"')
    expect(await suggestion(' ceo ')).toBe('ceo: "ceo"')
  })

  it('knows a title or a name that stands where the id belongs', async () => {
    expect(await suggestion('financial controller')).toBe(
      'finance-controller: "finance-controller", which has that title',
    )
    expect(await suggestion('Mara Lindqvist')).toBe('ceo: "ceo", which that person holds')
  })

  it("knows the holder's id, where it leads to one seat", async () => {
    const chart =
      'positions: [{id: cfo, person: {id: p-ana}}, {id: hr, person: {id: p-bo}}, {id: it, person: {id: p-bo}}, {id: asker}]'
    expect(await suggestion('P-ANA', chart)).toBe('cfo: "cfo", which that person holds')
    expect(await suggestion('p-bo', chart)).toBeUndefined()
  })

  it('does not choose between two positions of one title', async () => {
    expect(await suggestion('Analyst')).toBeUndefined()
  })

  it('knows an id with a typing error', async () => {
    expect(await suggestion('finance-controler')).toBe('finance-controller: "finance-controller"')
  })

  it('knows a title by its beginning', async () => {
    const chart =
      'positions: [{id: md, title: "Managing Director, founder"}, {id: fc, title: Controller (interim)}, {id: asker}]'
    expect(await suggestion('Managing Director', chart)).toBe('md: "md", which has that title')
    expect(await suggestion('controller', chart)).toBe('fc: "fc", which has that title')
  })

  it('knows a number with and without zeros before it, and takes no other number for near', async () => {
    const chart = 'positions: [{id: "007"}, {id: DWP135}, {id: 5654}, {id: asker}]'
    expect(await suggestion('7', chart)).toBe('007: "007"')
    expect(await suggestion('00005654', chart)).toBe('5654: "5654"')
    expect(await suggestion('5653', chart)).toBeUndefined()
    expect(await suggestion('DWP136', chart)).toBeUndefined()
    expect(await suggestion('DPW135', chart)).toBe('DWP135: "DWP135"')
  })

  it('takes no code for near, such as a UUID', async () => {
    const chart = 'positions: [{id: 6f1c0a8e-73d2-4b5f-9c1e-0d2a4b6c8e0f}, {id: face-cream}, {id: asker}]'
    expect(await suggestion('6f1c0a8e-73d2-4b5f-9c1e-0d2a4b6c8e0a', chart)).toBeUndefined()
    expect(await suggestion('face-craem', chart)).toBe('face-cream: "face-cream"')
  })

  it('knows a name with a typing error in a chart that names its managers', async () => {
    const names =
      '- {name: Mara Lindqvist}\n- {name: Olle Berg, manager: Mara Lindqvist}\n- {name: Ana, manager: Mara Linqvist}'
    const chart = await indexedChartFrom(names)
    const ana = chart.positions[2]
    expect(suggestPosition('Mara Linqvist', ana, chart)?.label).toBe('"Mara Lindqvist"')
  })

  it('suggests nothing where nothing is near', async () => {
    expect(await suggestion('head-of-purchasing')).toBeUndefined()
    expect(await suggestion('')).toBeUndefined()
  })

  it('never suggests the position that holds the reference', async () => {
    expect(await suggestion('Asker')).toBeUndefined()
    expect(await suggestion('askr')).toBeUndefined()
    expect(await suggestion('clerk')).toBeUndefined()
  })

  it('never suggests an id that several positions claim', async () => {
    const doubled = 'positions: [{id: sales, title: A}, {id: sales, title: B}, {id: asker}]'
    expect(await suggestion('salse', doubled)).toBeUndefined()
  })

  it('suggests the key of a record in a map of records', async () => {
    const slugs = 'mara: {manager: none}\nolle: {manager: mara}\nana: {manager: mara}'
    expect(await suggestion('Olle', slugs, 'ana')).toBe('olle: "olle"')
  })
})
