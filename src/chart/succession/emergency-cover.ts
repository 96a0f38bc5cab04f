import { actingFor } from '../acting-for.ts'
import type { Person, Position, SuccessionPlan } from '../chart.ts'
import { hasLeft } from '../has-left.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { peopleByReference } from '../people-by-reference.ts'
import { seatHolders } from '../seat-holders.ts'
import { hasSomebody } from './has-somebody.ts'
import type { Heir } from './heirs.ts'
import { heirsIn } from './heirs.ts'
import { seatPlans } from './seat-plans.ts'

/** Who would hold a seat at once if it fell empty. */
export interface EmergencyCover {
  /** Heirs who are marked for it, or ready now. */
  readonly heirs: readonly Heir[]
  /** Ids and names that plans give as interim cover, less the seat's own holder and whoever is surely not there, and cover from outside the chart. */
  readonly interim: readonly string[]
  /** Seats whose holders stand in already, or are named to look after it. */
  readonly seats: readonly Position[]
}

/** Looks up the cover of seats. */
export function emergencyCover(chart: IndexedChart, readyNowCounts: boolean): (seat: Position) => EmergencyCover {
  const plansOf = seatPlans(chart)
  const holdersOf = seatHolders(chart)
  const acting = actingFor(chart)
  const personBy = peopleByReference(chart)
  const isThere = hasSomebody(chart)
  return (seat) => {
    const plans = plansOf(seat)
    const holders = holdersOf(seat)
    return {
      heirs: heirsIn(plans, holders, chart.today).filter(
        ({ emergency, readiness }) => emergency || (readyNowCounts && readiness === 'ready-now'),
      ),
      interim: [...interimCover(plans, seat, holders), ...coverElsewhere(seat, chart)].filter(mayStepIn),
      seats: [...acting(seat), ...coveringSeat(seat, chart)].filter(isThere),
    }
  }

  /** Whom the chart does not know may well be there. */
  function mayStepIn(reference: string): boolean {
    const position = chart.positionById(reference)
    if (position) return isThere(position)
    const person = personBy(reference)
    return !person || !hasLeft(person, chart.today)
  }
}

/** Whether anybody at all would hold the seat. */
export function isCovered({ heirs, interim, seats }: EmergencyCover): boolean {
  return heirs.length + interim.length + seats.length > 0
}

/** What plans name as interim cover, less the seat itself and whoever holds it. */
function interimCover(
  plans: readonly SuccessionPlan[],
  { id }: Position,
  holders: readonly Person[],
): readonly string[] {
  const own = new Set([id, ...holders.flatMap((holder) => [holder.id, holder.name])])
  return [...new Set(plans.flatMap((plan) => plan.interimCover ?? []))].filter((reference) => !own.has(reference))
}

function coveringSeat({ coveredBy }: Position, chart: IndexedChart): readonly Position[] {
  const seat = coveredBy === undefined ? undefined : chart.positionById(coveredBy)
  return seat ? [seat] : []
}

/** What `coveredBy` names outside the chart, or by mistake, which is another finding. */
function coverElsewhere({ coveredBy }: Position, chart: IndexedChart): readonly string[] {
  return coveredBy === undefined || chart.positionById(coveredBy) ? [] : [coveredBy]
}
