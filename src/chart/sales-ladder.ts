import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { perWording } from './per-wording.ts'
import { type Role, roleFacts } from './titles/roles.ts'
import { countBelow } from './tree-passes.ts'

/** Whether a seat surely stands on the sales ladder, from the chiefs down to those who find the leads. */
export function isOnSalesLadder(position: Position, chart: IndexedChart): boolean {
  const role = chart.role(position)
  return role !== undefined && isRung(role)
}

/** How many people in sales work below each seat; vacant and planned seats do not count. */
export const salesHeadcount = perChart((chart): ((position: Position) => number) =>
  countBelow(
    chart,
    chart
      .seatsInWords((seat) => surelySells(seat, chart))
      .filter(({ vacant, status }) => !vacant && status !== 'planned'),
  ),
)

/** A `Sales Representative` may be one thing or another, but is in sales whichever it is. */
export const surelySells = perWording((position, chart): boolean => {
  const { role, candidates, readings } = chart.title(position)
  if (role !== undefined) return isRung(role) || role === 'sdr-manager'
  return candidates.length > 0 && candidates.length === readings.length && candidates.every((each) => isRung(each.role))
})

function isRung(role: Role): boolean {
  return roleFacts(role).salesRung !== undefined
}
