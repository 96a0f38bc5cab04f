import type { Position } from './chart.ts'
import type { TitleResolution } from './titles/title-resolution.ts'

/** A number for each position, by its own number, below their count; equal ones stand for equal words, see `IndexedChart.wording`. */
export function wordings(
  positions: readonly Position[],
  managers: Int32Array,
  titles: readonly TitleResolution[],
): Int32Array {
  const departmentNumber = numbering<string | undefined>()
  const unsaid = departmentNumber(undefined)
  const departments = new Int32Array(positions.length)
  positions.forEach(({ department }, index) => {
    departments[index] = departmentNumber(department)
  })
  const titleNumber = numbering<string | undefined>()
  const resolutionNumber = numbering<TitleResolution | undefined>()
  const placeNumber = numbering<number>()
  const meaningNumber = numbering<number>()
  const wordingNumber = numbering<number>()
  const most = positions.length + 1
  let special = 0
  const numbers = new Int32Array(positions.length)
  positions.forEach(({ title, covers }, index) => {
    const place = placeNumber((departments[index] ?? 0) * most + (departments[managers[index] ?? -1] ?? unsaid))
    const meaning = meaningNumber(titleNumber(title) * most + resolutionNumber(titles[index]))
    // Hardly any seat says what it covers: each of those is a wording of its own, counted from the other end.
    numbers[index] = covers ? positions.length - ++special : wordingNumber(place * most + meaning)
  })
  return numbers
}

/** Numbers things in the order in which they are first met, from 0. */
function numbering<Key>(): (key: Key) => number {
  const known = new Map<Key, number>()
  let last: Key | undefined
  let lastNumber = -1
  return (key) => {
    if (lastNumber === -1 || key !== last) {
      lastNumber = known.get(key) ?? known.size
      if (lastNumber === known.size) known.set(key, lastNumber)
      last = key
    }
    return lastNumber
  }
}
