import { adrift } from '../../chart/adrift.ts'
import type { Person, Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderLabel, subjectLabel } from '../../chart/labels.ts'
import { mayHold } from '../../chart/may-hold.ts'
import { salesForce } from '../../chart/sales-force.ts'
import { salesHeadcount } from '../../chart/sales-ladder.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { isRole, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { countBelow, topOf } from '../../chart/tree-passes.ts'
import { withArticle } from '../../chart/with-article.ts'
import { defineRule } from '../../rule.ts'
import { count, joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'cro-without-executing-vp',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Below a CRO somebody leads sales who leads by execution.',
  sources: [
    'Sales Benchmark Index: with a CRO, the VPs of sales must be of the CSO kind: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'The VP of Sales puts the strategy of the chief into operation (in Finnish): https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  mutes: ['one-sided-sales-leadership'],
  options: {
    minSalesHeadcount: {
      type: 'integer',
      minimum: 0,
      default: 5,
      description: 'From how many people in sales below the CRO on somebody must lead them.',
    },
    roles: {
      type: 'array',
      items: { enum: roleIds },
      minItems: 1,
      default: ['vp-sales', 'cso', 'head-of-sales'],
      description: 'The roles below the CRO that lead sales.',
    },
  },
  messages: {
    nobody:
      '{chief} leads {people}, and nobody in between leads sales as a whole. Strategies pile up, and too little is done about them. Appoint {roles} who leads by execution.',
    strategists:
      '{chief} sets strategy, and {leaders}, who should put it into practice, are recorded as strategists as well. Plans will outnumber deals. Appoint a leader of sales who leads by execution.',
    strategist:
      '{chief} sets strategy, and {leaders}, who should put it into practice, is recorded as a strategist as well. Plans will outnumber deals. Appoint a leader of sales who leads by execution.',
  },
  check(chart, report, { minSalesHeadcount, roles }) {
    if (!chart.isComplete) return 'the chart is an extract, or has no chief executive at its top'
    const wanted = roles.filter(isRole)
    const leads = (position: Position): boolean | undefined => mayHold(position, wanted, chart)
    const headcount = salesHeadcount(chart)
    const force = salesForce(chart)
    const possible = chart.seatsInWords((seat) => leads(seat) !== false)
    const perhaps = countBelow(chart, possible)
    const surely = countBelow(
      chart,
      possible.filter((seat) => leads(seat) === true),
    )
    const otherwise = countBelow(
      chart,
      possible.filter((seat) => isNoStrategist(seat, chart)),
    )
    const seats = chart.withRole('cro').filter(({ status }) => status !== 'planned')

    const lost = possible.filter((seat) => adrift(chart).has(seat))
    const isSure = (seat: Position): boolean => lost.every((other) => other === seat)
    const unled = seats.filter(
      (seat) => isSure(seat) && perhaps(seat) === 0 && headcount(seat) > 0 && headcount(seat) >= minSalesHeadcount,
    )
    for (const seat of topOf(unled, chart)) {
      const own = seatStyle(seat, chart)
      report({
        on: seat,
        messageId: 'nobody',
        data: {
          chief: subjectLabel(seat, chart),
          people: count(headcount(seat), 'person in sales', 'people in sales'),
          roles: joinWords(
            wanted.map((role) => withArticle(roleFacts(role).label)),
            'or',
          ),
        },
        related: [...(own ? [stylePlace(own.holder)] : []), ...force(seat)],
      })
    }

    for (const seat of seats) {
      const own = seatStyle(seat, chart)
      if (!isSure(seat) || own?.style === 'execution' || surely(seat) === 0 || otherwise(seat) > 0) continue
      const below = possible.filter((position) => position !== seat && chart.isInSubtree(position, seat))
      const strategists = below.flatMap((position) => {
        const held = leads(position) === true ? seatStyle(position, chart) : undefined
        return held?.style === 'strategy' ? [{ position, holder: held.holder }] : []
      })
      if (strategists.length === 0) continue
      report({
        on: seat,
        messageId: strategists.length === 1 ? 'strategist' : 'strategists',
        data: {
          chief: subjectLabel(seat, chart),
          leaders: listShort(strategists.map(({ position }) => holderLabel(position))),
        },
        related: [
          ...(own ? [stylePlace(own.holder)] : []),
          ...strategists.flatMap(({ position, holder }) => [
            { on: position, note: 'who should put the strategy into practice' },
            stylePlace(holder),
          ]),
        ],
      })
    }
    return chart.withRole('cro').length > 0 ? undefined : 'no position surely has the role cro'
  },
})

/** Somebody recorded as leading in another way than by strategy. */
function isNoStrategist(position: Position, chart: IndexedChart): boolean {
  const style = seatStyle(position, chart)?.style
  return style !== undefined && style !== 'undisclosed' && style !== 'strategy'
}

function stylePlace(on: Person) {
  return { on, field: 'style', note: 'the style as recorded' }
}
