import type { BusinessUnit } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { unitChiefs } from '../../chart/unit-chiefs.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule, type Target } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'channel-without-owner',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Every sales channel of a business unit has somebody who answers for it.',
  sources: [
    'Sales Benchmark Index, on a strategy for each channel: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'Descriptions of the chief sales officer have the seat work through leaders of markets, channels and services.',
  ],
  options: {
    dimensions: {
      type: 'array',
      items: { enum: ['channels', 'industries'] },
      default: ['channels'],
      description: 'What must have owners; a position owns an industry that it lists under covers.',
    },
    minCount: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'Units with fewer channels (or industries) than this are left alone.',
    },
    requireAll: {
      type: 'boolean',
      default: false,
      description: 'Whether to judge units in which no channel has an owner yet, too.',
    },
  },
  messages: {
    unowned:
      '{unit} sells {to} {all}, and nobody owns {missing}. What nobody answers for has no plan. Name an owner: list it under {field} of a position.',
    underChief:
      '{unit} sells {to} {all}, and nobody owns {missing}. What nobody answers for has no plan. Name an owner in the line of {chief}: list it under {field} of a position.',
  },
  check(chart, report, { dimensions, minCount, requireAll }) {
    const chiefs = unitChiefs(chart)
    const judged = chart.businessUnits.flatMap((unit) =>
      dimensionsOf(unit, dimensions).filter(({ all }) => all.length >= minCount),
    )
    if (judged.length === 0) return `no business unit lists ${minCount} or more of ${joinWords(dimensions, 'or')}`
    const ownerOf = owners(chart)
    let known = 0
    for (const { unit, dimension, all } of judged) {
      const owned = all.flatMap((item) => ownerOf(unit, dimension, item) ?? [])
      const missing = all.filter((item) => !ownerOf(unit, dimension, item))
      if (missing.length === all.length && !requireAll) continue
      known++
      if (missing.length === 0) continue
      const { first: chief } = chiefs(unit.id)
      const facts = [
        { on: unit, field: dimension, note: 'what has to be owned' },
        ...owned.slice(0, 4).map((place) => ({ ...place, note: 'owns one of them' })),
      ]
      const about = { on: unit, value: dimension, related: facts }
      const said = {
        unit: unit.name ?? unit.id ?? 'A business unit',
        to: dimension === 'channels' ? 'through' : 'to',
        all: listShort(all),
        missing: joinWords(listShort(missing).map(String), 'or'),
        field: dimension === 'channels' ? 'channels' : 'covers',
      }
      if (!chief) report({ ...about, messageId: 'unowned', data: said })
      else {
        const data = { ...said, chief: holderInRoleLabel(chief, chart) }
        const related = [...facts, { on: chief, note: 'the sales chief' }]
        report({ ...about, messageId: 'underChief', data, related })
      }
    }
    return known > 0 ? undefined : 'no channel of a business unit has an owner yet'
  },
})

interface Dimension {
  readonly unit: BusinessUnit
  readonly dimension: string
  readonly all: readonly string[]
}

function dimensionsOf(unit: BusinessUnit, dimensions: readonly string[]): readonly Dimension[] {
  return dimensions.map((dimension) => {
    const items = (dimension === 'channels' ? unit.channels : unit.industries) ?? []
    return { unit, dimension, all: [...new Map(items.map((item) => [vocabularyKey(item), item])).values()] }
  })
}

/** Where the chart says that a seat of the unit, or of the whole company, owns a channel or industry of the unit. */
function owners(chart: IndexedChart): (unit: BusinessUnit, dimension: string, item: string) => Target | undefined {
  const unitOfSeat = unitOf(chart)
  const places = new Map<string, Target>()
  const keyOf = (dimension: string, unit: string | undefined, item: string) =>
    JSON.stringify([dimension, unit, vocabularyKey(item)])
  for (const on of new Set([...seatsSaying(chart, 'channels'), ...seatsSaying(chart, 'covers')])) {
    if (on.status === 'planned') continue
    for (const item of on.channels ?? []) places.set(keyOf('channels', unitOfSeat(on), item), { on, field: 'channels' })
    for (const item of on.covers ?? []) places.set(keyOf('industries', unitOfSeat(on), item), { on, field: 'covers' })
  }
  for (const on of chart.businessUnits) {
    for (const channel of on.channelOwners.keys()) {
      places.set(keyOf('channels', on.id, channel), { on, field: `channelOwners.${channel}` })
    }
  }
  return ({ id }, dimension, item) =>
    places.get(keyOf(dimension, id, item)) ?? places.get(keyOf(dimension, undefined, item))
}
