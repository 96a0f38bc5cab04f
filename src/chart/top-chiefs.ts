import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { loopMembers } from './loop-members.ts'
import { mayMean } from './may-hold.ts'
import type { Role } from './titles/roles.ts'
import { nearestAbove } from './tree-passes.ts'

/**
 * The seats that surely have one of these roles, in order of place; those left out that are only planned, and those
 * below another such seat or one whose title may mean it: that one stands for the line. Of chiefs in a reporting loop
 * nobody can say what is below them, so they stand for nothing.
 */
export function topChiefs(chart: IndexedChart, roles: readonly Role[] = ['cso', 'cro']): readonly Position[] {
  const mayBeChief = (seat: Position): boolean => seat.status !== 'planned' && mayMean(seat, roles, chart) !== false
  const inLoop = loopMembers(chart)
  // Whoever is in a loop is above all others in it.
  const loopsOfChiefs = new Set(chart.cycles.filter((loop) => loop.some(mayBeChief)).flat())
  const chiefAbove = nearestAbove(chart, (seat) => mayBeChief(seat) || loopsOfChiefs.has(seat))
  return chart.withRole(...new Set(roles)).filter((seat) => {
    const manager = chart.manager(seat)
    if (seat.status === 'planned' || inLoop.has(seat)) return false
    return manager === undefined || chiefAbove(manager) === undefined
  })
}
