import type { ChartPart, ChartParts } from './chart-part.ts'
import type { Outline, PositionRecord } from './dialects/outline.ts'

/** The records of several files as those of one chart: in the order of the files, then of place. */
export type JoinedOutline = Omit<Outline, 'top' | 'misplaced'>

export function joinOutlines(parts: ChartParts): JoinedOutline {
  const [first, ...others] = parts
  if (others.length === 0) return first.outline
  return {
    positions: joinPositions(parts),
    people: parts.flatMap(({ outline }) => outline.people),
    businessUnits: parts.flatMap(({ outline }) => outline.businessUnits),
    lifecycle: parts.flatMap(({ outline }) => outline.lifecycle),
    plans: parts.flatMap(({ outline }) => outline.plans),
  }
}

/** Positions count through all files, so what a file says of its own numbers is moved up. */
function joinPositions(parts: readonly ChartPart[]): readonly PositionRecord[] {
  const joined: PositionRecord[] = []
  for (const { outline } of parts) {
    const before = joined.length
    for (const position of outline.positions) {
      const { nestedUnder } = position
      joined.push(nestedUnder === undefined ? position : { ...position, nestedUnder: nestedUnder + before })
    }
  }
  return joined
}
