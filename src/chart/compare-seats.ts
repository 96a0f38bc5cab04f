import type { Position } from './chart.ts'

/** An order of seats by what they say, which stays in whatever order the file lists them; of equals the first by place. */
export function compareSeats(a: Position, b: Position): number {
  return compareTexts(a.id, b.id) || compareTexts(a.title, b.title) || compareTexts(holder(a), holder(b)) || place(a, b)
}

function holder({ holders }: Position): string | undefined {
  return holders[0]?.name
}

function compareTexts(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function place(a: Position, b: Position): number {
  return a.index - b.index
}
