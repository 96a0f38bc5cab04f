import type { Position } from './chart.ts'

/** Seats by their business unit (undefined: the whole company), in order of the first of each. */
export function byUnit(
  seats: readonly Position[],
  unit: (seat: Position) => string | undefined,
): ReadonlyMap<string | undefined, readonly Position[]> {
  const groups = new Map<string | undefined, Position[]>()
  for (const seat of seats) {
    const group = groups.get(unit(seat))
    if (group) group.push(seat)
    else groups.set(unit(seat), [seat])
  }
  return groups
}

/**
 * Whether a business unit has one of these seats, or the whole company beside it has; the whole company (undefined) has
 * one wherever it stands.
 */
export function coverage(
  seats: readonly Position[],
  unit: (seat: Position) => string | undefined,
): (own: string | undefined) => boolean {
  const units = new Set(seats.map(unit))
  return (own) => (own === undefined ? units.size > 0 : units.has(own) || units.has(undefined))
}
