import type { LifecycleStage, Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-style.ts'
import { seatsBelow } from '../../chart/seats-below.ts'
import { canonicalStage } from '../../chart/stage-synonyms.ts'
import { defineRule, type RelatedTarget } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'cso-scope-exceeds-sales',
  category: 'leadership',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A CSO leads sales and not the whole customer lifecycle.',
  sources: [
    'For: a CSO owns sales only, a CRO all revenue: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
    'Against: a CSO may answer for service, support and advertising as well, as some descriptions of the role have it.',
  ],
  options: {
    csoScope: {
      enum: ['sales', 'sales-and-service', 'any'],
      default: 'sales',
      description: 'What a CSO may lead; the rule speaks up only where that is sales alone.',
    },
  },
  messages: {
    functions:
      '{seat} leads marketing and customer success as well as sales. That is the span of a chief revenue officer (CRO), and people will expect of the seat what its title does not say. Retitle it, or set csoScope: sales-and-service.',
    stages:
      '{seat} and their line own {stages} of the customer lifecycle. That is the span of a chief revenue officer (CRO), and people will expect of the seat what its title does not say. Retitle it, or set csoScope: sales-and-service.',
  },
  check(chart, report, { csoScope }) {
    if (csoScope !== 'sales') return `csoScope is ${csoScope}`
    const chiefs = chart.withRole('cso').filter((seat) => !isStrategist(seat, chart))
    const ownedBelow = stagesOwnedBelow(chart)
    const [marketingIn, successIn] = [leadersIn('marketing', chart), leadersIn('customer-success', chart)]
    for (const on of chiefs) {
      const [marketing, success] = [marketingIn(on), successIn(on)]
      const seat = subjectLabel(on, chart)
      if (marketing.length > 0 && success.length > 0) {
        const related = [...marketing.map(leading('marketing')), ...success.map(leading('customer success'))]
        report({ on, messageId: 'functions', data: { seat }, related: related.filter((each) => each.on !== on) })
        continue
      }
      const owned = ownedBelow(on)
      const stages = new Set(owned.map(({ stage }) => canonicalStage(stage ?? '')))
      if (stages.size < manyStages) continue
      const related = owned.map((stage) => ({ on: stage, field: 'owner', note: 'owned in the line of the CSO' }))
      report({ on, messageId: 'stages', data: { seat, stages: count(stages.size, 'stage', 'stages') }, related })
    }
    return chiefs.length > 0 ? undefined : 'no position surely has the role cso, or its holder leads by strategy'
  },
})

/** More than a leader of sales alone can own. */
const manyStages = 4

/** A strategist in the seat is meant to have the other functions below. */
function isStrategist(seat: Position, chart: IndexedChart): boolean {
  return seatHolders(seat, chart).some(({ style }) => style === 'strategy')
}

/** Who surely leads a function in the line of a seat, itself included. In order of place. */
function leadersIn(fn: string, chart: IndexedChart): (seat: Position) => readonly Position[] {
  const below = seatsBelow(chart, chart.leadersOf(fn))
  return (seat) => {
    const own = chart.leads(seat, fn) === true ? [seat] : []
    return [...own, ...below(seat)].sort((a, b) => a.index - b.index)
  }
}

/** The stages whose owner works in the line of a seat, in order of place. */
function stagesOwnedBelow(chart: IndexedChart): (chief: Position) => readonly LifecycleStage[] {
  const owned = new Map<Position, LifecycleStage[]>()
  for (const stage of chart.lifecycle) {
    const owner = stage.owner === undefined ? undefined : chart.positionById(stage.owner)
    if (!owner) continue
    const stages = owned.get(owner)
    if (stages) stages.push(stage)
    else owned.set(owner, [stage])
  }
  const below = seatsBelow(chart, [...owned.keys()])
  return (chief) =>
    [chief, ...below(chief)].flatMap((owner) => owned.get(owner) ?? []).sort((a, b) => a.index - b.index)
}

function leading(fn: string): (on: Position) => RelatedTarget {
  return (on) => ({ on, note: `leads ${fn}` })
}
