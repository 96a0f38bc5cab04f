import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/**
 * A question about a seat that its words alone answer: its title and what that was taken to mean, its department, what
 * it covers, and the department above it. Charts repeat those, so each wording of a chart is asked about once.
 */
export function perWording<Answer>(
  answer: (seat: Position, chart: IndexedChart) => Answer,
): (seat: Position, chart: IndexedChart) => Answer {
  const answers = perChart((): (readonly [Answer] | undefined)[] => [])
  return (seat, chart) => {
    const known = answers(chart)
    const wording = wordings(chart)[seat.index] ?? 0
    const found = known[wording] ?? ([answer(seat, chart)] as const)
    known[wording] = found
    return found[0]
  }
}

/** A number for each position; equal ones stand for the same words. */
const wordings = perChart((chart): Int32Array => {
  const top: Branch = new Map()
  let count = 0
  return Int32Array.from(chart.positions, (position) => {
    // Hardly any seat says what it covers: each of those is a wording of its own.
    if (position.covers) return count++
    // Of departments there are fewer than of titles, so that there are few branches.
    const place = branch(branch(top, position.department), chart.manager(position)?.department)
    const titled = branch(place, position.title)
    const resolution = chart.title(position)
    const known = titled.get(resolution)
    if (typeof known === 'number') return known
    titled.set(resolution, count)
    return count++
  })
})

/** Wordings by their parts, one after the other; at the end stands the number. */
type Branch = Map<unknown, Branch | number>

function branch(from: Branch, part: unknown): Branch {
  const known = from.get(part)
  if (known instanceof Map) return known
  const made: Branch = new Map()
  from.set(part, made)
  return made
}
