import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { type Role, roleFacts } from './titles/roles.ts'

/**
 * Whether a seat has one of these roles: `true` where that is sure, undefined where its title might mean one of them
 * or it may lead what they lead, `false` otherwise.
 */
export function mayHold(position: Position, roles: readonly Role[], chart: IndexedChart): boolean | undefined {
  const sure = mayMean(position, roles, chart)
  if (sure !== false || chart.role(position) !== undefined) return sure
  const { mayLead } = chart.title(position)
  if (mayLead.length === 0) return false
  const led = roles.flatMap((role) => roleFacts(role).leads ?? roleFacts(role).function ?? [])
  return led.some((fn) => mayLead.includes(fn)) ? undefined : false
}

/** As `mayHold`, by the meanings of the title alone. */
export function mayMean(position: Position, roles: readonly Role[], chart: IndexedChart): boolean | undefined {
  const { role, candidates, readings } = chart.title(position)
  if (role !== undefined) return roles.includes(role)
  if (candidates.length === 0) return false
  const meant = candidates.filter((candidate) => roles.includes(candidate.role))
  if (meant.length === 0) return false
  return meant.length === readings.length ? true : undefined
}
