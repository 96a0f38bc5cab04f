import { once } from '../once.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { loopMembers } from './loop-members.ts'
import { perChart } from './per-chart.ts'

/* However many seats are asked for, each of these looks at every seat once at most. */

const unasked = 0
const nobody = -1

/** For a seat the nearest one on the way up, and once round a loop, that passes a test, itself included. */
export function nearestAbove(chart: IndexedChart, test: SeatTest): SeatAbove {
  const inLoop = once(() => loopMembers(chart))
  return seatAboveThat(chart, test, (top) => {
    if (!inLoop().has(top)) return undefined
    const found = chart.chain(top).find((seat) => seat.isUnit || test(seat))
    return found?.isUnit ? undefined : found
  })
}

/** For a seat the highest one on the way up that passes a test, itself included. */
export function topmostAbove(chart: IndexedChart, test: SeatTest): SeatAbove {
  return seatAboveThat(
    chart,
    (seat, isFound) => !isFound && test(seat),
    () => undefined,
  )
}

type SeatTest = (position: Position) => boolean
type SeatAbove = (position: Position) => Position | undefined

/**
 * @param takesOver asked from the top down, whether a seat takes the place of what was found above it
 * @param aboveTop what there is above a seat at which a line ends
 */
function seatAboveThat(
  chart: IndexedChart,
  takesOver: (position: Position, isFound: boolean) => boolean,
  aboveTop: SeatAbove,
): SeatAbove {
  const numbers = once(() => new Int32Array(chart.positions.length))
  const way: number[] = []
  return ({ index }) => {
    const known = numbers()
    const { above, isSeat } = seatLines(chart)
    let answer: number = unasked
    let at = isSeat[index] === 1 ? index : nobody
    while (at !== nobody) {
      answer = known[at] as number
      if (answer !== unasked) break
      way.push(at)
      at = above[at] as number
    }
    const top = way.at(-1)
    if (answer === unasked && top !== undefined) answer = (aboveTop(chart.positions[top] as Position)?.index ?? -2) + 1
    for (let next = way.pop(); next !== undefined; next = way.pop()) {
      if (takesOver(chart.positions[next] as Position, answer !== nobody)) answer = next + 1
      known[next] = answer
    }
    return chart.positions[answer - 1]
  }
}

/** Of some seats those that have none of the others above them, in their order: they stand for the whole line. */
export function topOf(seats: readonly Position[], chart: IndexedChart): readonly Position[] {
  if (seats.length < 2) return seats
  const all = new Set(seats)
  const topmost = topmostAbove(chart, (seat) => all.has(seat))
  return seats.filter((seat) => topmost(seat) === seat)
}

/** For every seat how many of some seats are below it, at any depth; of a loop all members are below each other. */
export function countBelow(chart: IndexedChart, seats: readonly Position[]): (position: Position) => number {
  const below = once(() => {
    const { order, parents, depth } = chart.forest
    const { isSeat } = seatLines(chart)
    const counts = new Int32Array(parents.length)
    for (const { index } of seats) counts[index] = 1
    for (let at = order.length - 1; at >= 0; at--) {
      const seat = order[at] as number
      const manager = parents[seat] as number
      if (manager !== nobody && isSeat[seat] === 1)
        counts[manager] = (counts[manager] as number) + (counts[seat] as number)
    }
    for (const loop of chart.cycles) {
      // All of a loop hangs from the one member above which it is cut.
      const total = loop.reduce((sum, { index }) => (depth[index] === 0 ? (counts[index] as number) : sum), 0)
      for (const { index } of loop) counts[index] = total
    }
    for (const { index } of seats) counts[index] = (counts[index] as number) - 1
    return counts
  })
  return seats.length === 0 ? () => 0 : ({ index }) => below()[index] as number
}

/** For every seat how many of some seats are above it; of a loop all members are. */
export function countAbove(chart: IndexedChart, seats: readonly Position[]): (position: Position) => number {
  const counts = once(() => {
    const { order, parents } = chart.forest
    const { above } = seatLines(chart)
    const upTo = new Int32Array(parents.length)
    for (const { index } of seats) upTo[index] = 1
    const inLoop = new Set<number>()
    for (const loop of chart.cycles) {
      const total = loop.reduce((sum, { index }) => sum + (upTo[index] as number), 0)
      for (const { index } of loop) {
        upTo[index] = total
        inLoop.add(index)
      }
    }
    for (const seat of order) {
      const manager = above[seat] as number
      if (manager !== nobody && !inLoop.has(seat)) upTo[seat] = (upTo[seat] as number) + (upTo[manager] as number)
    }
    return upTo
  })
  return (position) => {
    const manager = chart.manager(position)
    return manager ? (counts()[manager.index] as number) : 0
  }
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

/** The lines between seats, by position number: no groups of people, no repeated records. A loop ends at the member that its subtree hangs from. */
const seatLines = perChart((chart): { readonly isSeat: Uint8Array; readonly above: Int32Array } => {
  const { parents, depth } = chart.forest
  const isSeat = new Uint8Array(parents.length)
  for (const { index } of chart.seats) isSeat[index] = 1
  const above = parents.map((parent, seat) => (depth[seat] === 0 || isSeat[parent] !== 1 ? nobody : parent))
  return { isSeat, above }
})
