import type { Person, Position } from '../../chart/chart.ts'
import { holderAtLabel, personLabel, roleLabel, seatLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { type SuccessionCircle, successionCircles } from '../../chart/succession/succession-circles.ts'
import { defineRule } from '../../rule.ts'
import { listShort, pathShort } from '../../wording.ts'

export default defineRule({
  id: 'circular-succession',
  category: 'succession',
  severity: 'error',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Nobody is lined up for their own seat, and heirs do not only change places.',
  sources: [
    'Coverage is only real once people who are counted twice are netted out: https://www.onemodel.co/blog/succession-planning-metrics.',
  ],
  options: {
    soleOnly: {
      type: 'boolean',
      default: true,
      description:
        'Whether only circles of sole candidates are reported; false: also those with other names on the plans.',
    },
  },
  messages: {
    own: '{person} is lined up to follow themselves as {seat}. If they leave, the plan leaves with them. Name somebody else.',
    mutual:
      "{people} are each other's only successors ({seats}). One move leaves a gap that nobody fills. Add a third person to at least one plan.",
    ring: '{people} are each the only successor of the one before, in a circle ({seats}). One move sets all in motion, and the last gap is filled by nobody. Add somebody else to at least one plan.',
    among:
      "{people} are on each other's plans ({seats}). Whoever moves up leaves a seat to one of the others. Make sure that somebody from outside the circle is ready too.",
  },
  check(chart, report, { soleOnly }) {
    const seats = seatsInScope(chart)
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    for (const seat of seats) reportOwn(seat)
    const inScope = new Set(seats)
    for (const circle of successionCircles(chart, soleOnly)) {
      if (circle.seats.some((seat) => inScope.has(seat))) reportCircle(circle)
    }
    return seats.length > 0 ? undefined : noSeatInScope()

    /** Whoever holds a seat for the time being, or shares it, can well be its heir. */
    function reportOwn(seat: Position): void {
      const [holder, ...others] = holdersOf(seat)
      if (!holder || others.length > 0 || seat.vacant || isForNow(seat)) return
      const own = plansOf(seat).flatMap(({ candidates }) => candidates.filter(({ person }) => person === holder))
      if (own.length === 0) return
      const data = { person: personLabel(holder), seat: roleLabel(seat, chart) }
      const related = own.map((on) => ({ on, note: 'the candidate, who holds the seat already' }))
      report({ on: seat, messageId: 'own', data, related })
    }

    function isForNow(seat: Position): boolean {
      return seat.status === 'interim' || chart.title(seat).acting
    }

    function reportCircle({ seats: [first, ...others], candidates, isSole }: SuccessionCircle): void {
      if (!first) return
      const all = [first, ...others]
      const people = all.map(holderOf)
      const related = [
        ...others.map((on) => ({ on, note: 'in the circle too' })),
        ...candidates.map((on) => ({ on, note: 'the successor' })),
      ]
      const about = { on: first, related }
      const names = listShort([...new Map(people.map((label) => [label.text, label])).values()])
      if (!isSole)
        report({ ...about, messageId: 'among', data: { people: names, seats: listShort(all.map(seatLabel)) } })
      else if (others.length === 1) {
        report({ ...about, messageId: 'mutual', data: { people: names, seats: listShort(all.map(seatLabel)) } })
      } else {
        report({
          ...about,
          messageId: 'ring',
          data: { people: names, seats: pathShort([...all, first].map(seatLabel)) },
        })
      }
    }

    function holderOf(seat: Position) {
      const [holder] = holdersOf(seat) as readonly (Person | undefined)[]
      return holder ? personLabel(holder) : holderAtLabel(seat)
    }
  },
})
