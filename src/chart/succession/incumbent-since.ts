import type { PartialDate, Person, Position } from '../chart.ts'

/**
 * Since when the present holder has the seat, as far as the chart says: the seat's start date, else the date of its
 * status where that is "filled", else the day on which the holder joined, which is no later.
 */
export function incumbentSince(
  { startDate, status, statusSince }: Position,
  holders: readonly Person[],
): PartialDate | undefined {
  if (startDate !== undefined) return startDate
  if (status === 'filled' && statusSince !== undefined) return statusSince
  const [holder, ...others] = holders
  return others.length === 0 ? holder?.startDate : undefined
}
