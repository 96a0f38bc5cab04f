import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintSources } from '../support/lint-text.ts'
import { addSeat, type Company, type Seat, soundCompany } from '../support/sound-company.ts'
import { writing } from './chart-texts.ts'
import { type Choices, made } from './choices.ts'
import { hold } from './hold.ts'

interface Planted {
  readonly chart: Company
  readonly ruleId: string
  /** What stands where the finding points. */
  readonly text: string
}

const leaves = ({ positions }: Company): readonly Seat[] =>
  positions.filter(({ id }) => positions.every(({ reportsTo }) => reportsTo !== id))
const below = ({ positions }: Company): readonly Seat[] => positions.filter(({ reportsTo }) => reportsTo !== undefined)

/** By the rule that is to find it: changes a sound company, and tells where. */
const plants: Readonly<Record<string, (chart: Company, choices: Choices) => string>> = {
  'unknown-manager': (chart, choices) => {
    Object.assign(choices.of(below(chart)), { reportsTo: 'ghost-9' })
    return 'ghost-9'
  },
  'self-report': (chart, choices) => {
    const seat = choices.of(leaves(chart))
    Object.assign(seat, { reportsTo: seat.id })
    return String(seat.id)
  },
  'duplicate-position-id': (chart, choices) => {
    const { id, reportsTo } = choices.of(leaves(chart))
    addSeat(chart, { id: String(id), title: 'Master of Something Else', reportsTo: String(reportsTo) })
    return String(id)
  },
  'unknown-business-unit': (chart, choices) => {
    Object.assign(choices.of(leaves(chart)), { businessUnit: 'unit-9' })
    return 'unit-9'
  },
  'dotted-line-redundant': (chart, choices) => {
    const seat = choices.of(below(chart))
    Object.assign(seat, { dottedLineTo: [seat.reportsTo] })
    return String(seat.reportsTo)
  },
  'reporting-cycle': (chart, choices) => {
    const seat = choices.of(leaves(chart))
    const lead = chart.positions.find(({ id }) => id === seat.reportsTo)
    Object.assign(lead ?? {}, { reportsTo: seat.id })
    return seat.id
  },
  'multiple-roots': (chart, choices) => {
    const seat = choices.of(leaves(chart))
    delete seat['reportsTo']
    return seat.id
  },
  'duplicate-person-id': (chart, choices) => {
    const { id } = choices.of(chart.people)
    chart.people.push({ id, name: 'Somebody Else' })
    return id
  },
  'vacant-with-person': (chart, choices) => {
    const seat = choices.of(leaves(chart))
    Object.assign(seat, { status: 'vacant' })
    return 'vacant'
  },
  'filled-without-person': (chart, choices) => {
    const seat = choices.of(leaves(chart))
    Object.assign(seat, { status: 'filled', person: undefined })
    delete seat['person']
    return 'filled'
  },
  'unknown-reference': (chart, choices) => {
    Object.assign(choices.of(leaves(chart)), { handsOffTo: ['ghost-9'] })
    return 'ghost-9'
  },
  'unknown-field': (chart, choices) => {
    Object.assign(choices.of(chart.positions), { favouriteColour: 'red' })
    return 'favouriteColour'
  },
  'invalid-field': (chart, choices) => {
    Object.assign(choices.of(chart.positions), { critical: 'very' })
    return 'very'
  },
  'unknown-role': (chart, choices) => {
    Object.assign(choices.of(leaves(chart)), { role: 'wizard' })
    return 'wizard'
  },
  'future-or-inverted-dates': (chart, choices) => {
    Object.assign(choices.of(leaves(chart)), { startDate: '2026-05-01', endDate: '2026-04-01' })
    return '2026-04-01'
  },
  'dotted-line-to-self-or-subordinate': (chart, choices) => {
    const seat = choices.of(leaves(chart))
    Object.assign(seat, { dottedLineTo: [seat.id] })
    return seat.id
  },
  'ambiguous-title': (chart, choices) => {
    Object.assign(choices.of(leaves(chart)), { title: 'CSO' })
    return 'CSO'
  },
  'span-too-wide': (chart, choices) => {
    const lead = String(choices.of(leaves(chart)).reportsTo)
    for (let number = 0; number < 14; number++) addSeat(chart, { id: `new-${number}`, title: 'Clerk', reportsTo: lead })
    return lead
  },
  'single-report': (chart, choices) => {
    const lead = choices.of(leaves(chart)).id
    addSeat(chart, { id: 'new', title: 'Clerk', reportsTo: lead })
    return lead
  },
  'orphan-person': (chart, choices) => {
    const id = `p-lone-${choices.below(9)}`
    chart.people.splice(choices.below(chart.people.length), 0, { id, name: 'Nobody Knows' })
    return id
  },
}

describe.each(Object.entries(plants))('a defect for %s, planted anywhere in a sound chart', (ruleId, plant) => {
  const planted = made((choices): Planted => {
    const chart = soundCompany({ teams: 2 + choices.below(4), people: 2 + choices.below(6) })
    return { chart, ruleId, text: plant(chart, choices) }
  }, 50)

  it('is found once, at its place, however it is written', async () => {
    await hold(30, fc.tuple(planted, writing), async ([{ chart, text }, write]) => {
      const { files } = await lintSources([write(chart)])
      const found = files.flatMap(({ findings }) => findings).filter((finding) => finding.ruleId === ruleId)
      const places = found.map(({ place: { source, start, end } }) => source.text.slice(start, end))
      expect(places.map((each) => each.replace(/^["']|["']$/g, ''))).toEqual([text])
    })
  })
})
