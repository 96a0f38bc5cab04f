import type { Candidate, Position } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { mutualGroups } from '../mutual-groups.ts'
import { seatHolders } from '../seat-holders.ts'
import { seatsHeld } from '../seats-held.ts'
import { heirsIn } from './heirs.ts'
import { seatPlans } from './seat-plans.ts'

/** Seats whose holders are lined up for each other's. */
export interface SuccessionCircle {
  /** Each is followed by the seat of its heir where `isSole`; else in order of place. */
  readonly seats: readonly Position[]
  /** What the plans of these seats say of these heirs. */
  readonly candidates: readonly Candidate[]
  /** Nobody else is on their plans. */
  readonly isSole: boolean
}

/** The circles of heirs, each once: those of sole candidates, and all others where asked for. */
export function successionCircles(chart: IndexedChart, soleOnly: boolean): readonly SuccessionCircle[] {
  if (chart.plans.length === 0) return []
  const plansOf = seatPlans(chart)
  const holdersOf = seatHolders(chart)
  const seatsOf = seatsHeld(chart)
  const arrows = chart.positions.map((): Arrow[] => [])
  for (const seat of chart.seats) {
    const heirs = heirsIn(plansOf(seat), holdersOf(seat), chart.today)
    const isSole = heirs.length === 1
    if (soleOnly && !isSole) continue
    for (const { person, candidates } of heirs) {
      for (const to of person ? seatsOf(person) : [])
        if (to !== seat) arrows[seat.index]?.push({ to, candidates, isSole })
    }
  }
  const groups = mutualGroups(arrows.map((each) => each.map(({ to }) => to.index)))
  return groups.map((group) => circleOf(group, arrows, chart))
}

/** A seat → the seat of an heir. */
interface Arrow {
  readonly to: Position
  readonly candidates: readonly Candidate[]
  readonly isSole: boolean
}

function circleOf(
  group: readonly number[],
  arrows: readonly (readonly Arrow[])[],
  chart: IndexedChart,
): SuccessionCircle {
  const members = new Set(group)
  const inside = (index: number): readonly Arrow[] => (arrows[index] ?? []).filter(({ to }) => members.has(to.index))
  const used = group.flatMap(inside)
  const isSole = used.every((arrow) => arrow.isSole)
  const path = new Set<number>()
  for (let at = group[0]; at !== undefined && !path.has(at); at = inside(at)[0]?.to.index) path.add(at)
  const isRing = isSole && path.size === group.length
  return {
    seats: [...(isRing ? path : group)].flatMap((index) => chart.positions[index] ?? []),
    candidates: [...new Set(used.flatMap(({ candidates }) => candidates))],
    isSole: isRing,
  }
}
