import type { Position } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { seatsSaying } from '../seats-saying.ts'
import { isRole } from '../titles/roles.ts'
import { topSalesRoles } from './top-sales-roles.ts'

/** The seats that succession is about: those with one of the roles, and those marked critical. In order of place. */
export function seatsInScope(
  chart: IndexedChart,
  roles: readonly string[] = topSalesRoles,
  includeCritical = true,
): readonly Position[] {
  const seats = new Set(chart.withRole(...roles.filter(isRole)))
  if (includeCritical) for (const seat of seatsSaying(chart, 'critical')) if (seat.critical) seats.add(seat)
  return [...seats].sort((a, b) => a.index - b.index)
}

/** Why there is nothing to judge where no seat is in scope. */
export function noSeatInScope(roles: readonly string[] = topSalesRoles): string {
  return `no position has one of the roles ${roles.join(', ')} or is marked critical`
}
