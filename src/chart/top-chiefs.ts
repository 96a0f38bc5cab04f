import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { mayMean } from './may-hold.ts'
import type { Role } from './titles/roles.ts'
import { nearestAbove } from './tree-passes.ts'

/**
 * The seats that surely have one of these roles, in order of place; those left out that are only planned, and those
 * below another such seat or one whose title may mean it: that one stands for the line.
 */
export function topChiefs(chart: IndexedChart, roles: readonly Role[] = ['cso', 'cro']): readonly Position[] {
  const chiefAbove = nearestAbove(chart, (seat) => seat.status !== 'planned' && mayMean(seat, roles, chart) !== false)
  return chart.withRole(...new Set(roles)).filter((seat) => {
    const manager = chart.manager(seat)
    return seat.status !== 'planned' && (manager === undefined || chiefAbove(manager) === undefined)
  })
}
