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
  const numbered = numbering<unknown>()
  const paired = numbering<number>()
  const pair = (one: number, other: number): number => paired(one * 2 ** 26 + other)
  return Int32Array.from(chart.positions, (position) => {
    // Hardly any seat says what it covers: each of those is a wording of its own.
    const covers = position.covers ? numbered(position) : 0
    const meaning = pair(numbered(position.title), numbered(chart.title(position)))
    const place = pair(numbered(position.department), numbered(chart.manager(position)?.department))
    return pair(pair(meaning, place), covers)
  })
})

/** Gives each different value the next number. */
function numbering<Value>(): (value: Value) => number {
  const numbers = new Map<Value, number>()
  return (value) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  }
}
