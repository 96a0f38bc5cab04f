import { adrift, colleagueIsAdrift, leaderIsAdrift } from './adrift.ts'
import type { Position } from './chart.ts'
import { functionsNamed } from './function-synonyms.ts'
import { functionWords } from './function-words.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { leadersNear } from './leaders-near.ts'
import { type LinkWay, linked } from './linked.ts'

/**
 * The leaders of a function from whom a seat is surely cut off: none where one of them is tied to it in one of these
 * ways, where somebody with an unsure title may be, or where nobody surely leads the function. Leaders of other
 * business units do not count, nor does a leader whose manager, like the seat's own, is outside the chart. None either
 * where the line of one of them is broken.
 */
export function untiedLeaders(
  chart: IndexedChart,
): (seat: Position, fn: string, ways: readonly LinkWay[]) => readonly Position[] {
  const isLinked = linked(chart)
  const near = leadersNear(chart)
  const includesTop = topsAmong(chart)
  return (seat, fn, ways) => {
    const leaders = near(seat, fn)
    if (leaders.length === 0 || chart.leads(seat, fn) !== false) return []
    if (!chart.manager(seat) && includesTop(leaders)) return []
    if (adrift(chart).has(seat) || leaderIsAdrift(chart)(fn)) return []
    if (isLinked(seat, fn, ways) !== false) return []
    return ways.includes('subtree') && hasPeopleOf(seat, fn, chart) ? [] : leaders
  }
}

/**
 * Whether the chart does not show the manager of one of a group: two such seats may have the same one. The same groups
 * are asked about again and again.
 */
export function topsAmong(chart: IndexedChart): (group: readonly Position[]) => boolean {
  const known = new Map<readonly Position[], boolean>()
  return (group) => {
    const found = known.get(group) ?? group.some((seat) => !chart.manager(seat))
    known.set(group, found)
    return found
  }
}

/** Somebody of that department works below, or may by a broken line: a finance partner in the sales team. */
function hasPeopleOf(seat: Position, fn: string, chart: IndexedChart): boolean {
  const isOf = (other: Position): boolean => other !== seat && functionsNamed(other.department ?? '').includes(fn)
  return colleagueIsAdrift(chart)(fn) || chart.subtree(seat).some(isOf)
}

/** The places that show that a seat is cut off from the leaders of a function: those leaders, and who is above whom. */
export function untiedEvidence(
  seat: Position,
  leaders: readonly Position[],
  fn: string,
  chart: IndexedChart,
): readonly { readonly on: Position; readonly note: string }[] {
  const words = functionWords(fn)
  const above = chart.manager(seat)
  const shown = leaders.slice(0, 3)
  const managers = [...new Set(shown.flatMap((leader) => chart.manager(leader) ?? []))]
  return [
    ...shown.map((on) => ({ on, note: `leads ${words}` })),
    ...(above ? [{ on: above, note: 'the manager of the sales chief' }] : []),
    ...managers.filter((on) => on !== above).map((on) => ({ on, note: `the manager above ${words}` })),
  ]
}
