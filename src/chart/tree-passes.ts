import { once } from '../once.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/* However many seats are asked for, each of these looks at every seat once at most. */

const unasked = 0
const nobody = -1

/** For a seat the nearest one on the way up that passes a test, itself included. */
export function nearestAbove(chart: IndexedChart, test: SeatTest): SeatAbove {
  return seatAboveThat(chart, test)
}

/** For a seat the highest one on the way up that passes a test, itself included. */
export function topmostAbove(chart: IndexedChart, test: SeatTest): SeatAbove {
  return seatAboveThat(chart, (seat, isFound) => !isFound && test(seat))
}

type SeatTest = (position: Position) => boolean
type SeatAbove = (position: Position) => Position | undefined

/** Asked from the top down, whether a seat takes the place of what was found above it. */
function seatAboveThat(chart: IndexedChart, takesOver: (position: Position, isFound: boolean) => boolean): SeatAbove {
  const numbers = once(() => new Int32Array(chart.positions.length))
  return (position) => {
    const known = numbers()
    const way: Position[] = []
    let answer: number = unasked
    for (let at = seatOf(chart, position); at && answer === unasked; at = seatAbove(chart, at)) {
      answer = known[at.index] ?? unasked
      if (answer === unasked) way.push(at)
    }
    if (answer === unasked) answer = nobody
    for (let at = way.pop(); at; at = way.pop()) {
      if (takesOver(at, answer !== nobody)) answer = at.index + 1
      known[at.index] = answer
    }
    return chart.positions[answer - 1]
  }
}

/** Of some seats those that have none of the others above them, in their order: they stand for the whole line. */
export function topOf(seats: readonly Position[], chart: IndexedChart): readonly Position[] {
  const all = new Set(seats)
  const topmost = topmostAbove(chart, (seat) => all.has(seat))
  return seats.filter((seat) => topmost(seat) === seat)
}

/** For every seat how many seats below it, at any depth, pass a test. */
export function countBelow(chart: IndexedChart, test: (position: Position) => boolean): (position: Position) => number {
  const below = once(() => {
    const counts = new Int32Array(chart.positions.length)
    const { seats, managers } = byDepth(chart)
    for (let at = seats.length - 1; at >= 0; at--) {
      const manager = managers[at] ?? nobody
      if (manager === nobody) continue
      const position = seats[at] as Position
      counts[manager] = (counts[manager] ?? 0) + (counts[position.index] ?? 0) + (test(position) ? 1 : 0)
    }
    return counts
  })
  return (position) => below()[position.index] ?? 0
}

/** For a seat how many others under the same manager pass a test. */
export function countBeside(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => number {
  const passes = (position: Position): boolean => !position.isUnit && test(position)
  const known = new Map<Position, number>()
  return (position) => {
    const manager = chart.manager(position)
    if (!manager) return 0
    const all = known.get(manager) ?? chart.reports(manager).filter(passes).length
    known.set(manager, all)
    return all - (!chart.isRepeat(position) && passes(position) ? 1 : 0)
  }
}

function seatOf(chart: IndexedChart, position: Position | undefined): Position | undefined {
  return position === undefined || position.isUnit || chart.isRepeat(position) ? undefined : position
}

/** A loop ends at the member that its subtree hangs from. */
function seatAbove(chart: IndexedChart, seat: Position): Position | undefined {
  return chart.depth(seat) === 0 ? undefined : seatOf(chart, chart.manager(seat))
}

/** Managers before their reports, each with the number of its manager; a loop begins at the member that its subtree hangs from. */
const byDepth = perChart((chart): { readonly seats: readonly Position[]; readonly managers: Int32Array } => {
  const levels: Position[][] = []
  for (const position of chart.seats) {
    const depth = chart.depth(position)
    const level = levels[depth]
    if (level) level.push(position)
    else levels[depth] = [position]
  }
  const seats = levels.flat()
  return { seats, managers: Int32Array.from(seats, (seat) => chart.manager(seat)?.index ?? nobody) }
})
