import type { Band, PartialDate, Person, Position } from '../chart.ts'
import { firstDay } from '../day-number.ts'
import { hasLeft } from '../has-left.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { seatHolders } from '../seat-holders.ts'
import { type EmergencyCover, emergencyCover } from './emergency-cover.ts'
import { inSteppingUpOrder } from './heir-order.ts'
import { type Heir, heirsIn } from './heirs.ts'
import { needsSuccessor } from './needs-successor.ts'
import { seatPlans } from './seat-plans.ts'
import { seatsInScope } from './seats-in-scope.ts'
import { type CoverColour, coverColour, monthsToCover } from './time-to-cover.ts'

/** A critical seat and who may follow in it. */
export interface SeatBench {
  readonly seat: Position
  /** Who holds it today; those who have surely left are not among them. */
  readonly holders: readonly Person[]
  /** When the first of the holders leaves, or the last one left. */
  readonly leavingOn: PartialDate | undefined
  /** The highest risk of losing a holder that the chart states. */
  readonly riskOfLoss: Band | undefined
  /** In the order in which they would step up; those who have left are not among them. */
  readonly heirs: readonly Heir[]
  readonly cover: EmergencyCover
  /** When a plan for it was looked at last. */
  readonly lastReviewed: PartialDate | undefined
  readonly monthsToCover: number | undefined
  readonly colour: CoverColour
}

/** The critical seats of a chart. */
export interface Bench {
  /** In order of place. */
  readonly seats: readonly SeatBench[]
  /** Seats that need no successor: planned ones, and those that say so with a reason. */
  readonly exempt: readonly Position[]
}

/** Who may follow in each seat that succession is about, on the day that the chart is judged by. */
export function benchOf(chart: IndexedChart): Bench {
  const { today } = chart
  const plansOf = seatPlans(chart)
  const holdersOf = seatHolders(chart)
  const coverOf = emergencyCover(chart, true)
  const inScope = seatsInScope(chart)
  const isThere = ({ person }: Heir) => person === undefined || !hasLeft(person, today)
  const seats = inScope.filter((seat) => needsSuccessor(seat, today))
  return {
    seats: seats.map((seat) => {
      const plans = plansOf(seat)
      const all = holdersOf(seat)
      const holders = all.filter((holder) => !hasLeft(holder, today))
      const heirs = inSteppingUpOrder(heirsIn(plans, all).filter(isThere))
      const cover = coverOf(seat)
      const months = monthsToCover(heirs)
      return {
        seat,
        holders,
        leavingOn: firstDate((holders.length > 0 ? holders : all).flatMap(({ leavingOn }) => leavingOn ?? [])),
        riskOfLoss: highest(holders.flatMap(({ riskOfLoss }) => riskOfLoss ?? [])),
        heirs,
        cover: { ...cover, heirs: cover.heirs.filter(isThere) },
        lastReviewed: lastDate(plans.flatMap(({ lastReviewed }) => lastReviewed ?? [])),
        monthsToCover: months,
        colour: coverColour(months),
      }
    }),
    exempt: inScope.filter((seat) => !needsSuccessor(seat, today)),
  }
}

const bands: readonly Band[] = ['high', 'medium', 'low']

function highest(stated: readonly Band[]): Band | undefined {
  return bands.find((band) => stated.includes(band))
}

function firstDate(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => firstDay(a) - firstDay(b))[0]
}

function lastDate(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => firstDay(b) - firstDay(a))[0]
}
