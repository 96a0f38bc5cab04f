import { once } from '../once.ts'
import type { Position } from './chart.ts'

type SeatsInWords = (test: (seat: Position) => boolean) => readonly Position[]

const none: readonly Position[] = []

/** Finds the seats that pass a test which looks at nothing but their words: asks one seat of each wording. */
export function seatsInWords(seats: readonly Position[], wordings: () => Int32Array): SeatsInWords {
  const examples = once(() => {
    const found = new Map<number, Position>()
    const numbers = wordings()
    for (const seat of seats) {
      const wording = numbers[seat.index] ?? 0
      if (!found.has(wording)) found.set(wording, seat)
    }
    return found
  })
  return (test) => {
    const passing = new Uint8Array(wordings().length)
    let count = 0
    for (const [wording, example] of examples()) {
      if (!test(example)) continue
      passing[wording] = 1
      count++
    }
    const numbers = wordings()
    return count === 0 ? none : seats.filter(({ index }) => passing[numbers[index] ?? 0] === 1)
  }
}
