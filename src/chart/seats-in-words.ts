import { once } from '../once.ts'
import type { Position } from './chart.ts'

type SeatsInWords = (test: (seat: Position) => boolean) => readonly Position[]

/** The seats of one wording. */
type Group = readonly [Position, ...Position[]]

const none: readonly Position[] = []

/** Finds the seats that pass a test which looks at nothing but their words: asks one seat of each wording. */
export function seatsInWords(seats: readonly Position[], wordings: () => Int32Array): SeatsInWords {
  const groups = once((): readonly Group[] => {
    const found = new Map<number, [Position, ...Position[]]>()
    const numbers = wordings()
    seats.forEach((seat) => {
      const wording = numbers[seat.index] as number
      const group = found.get(wording)
      if (group) group.push(seat)
      else found.set(wording, [seat])
    })
    return [...found.values()]
  })
  return (test) => {
    const passing = groups().filter(([example]) => test(example))
    if (passing.length < 2) return passing[0] ?? none
    const numbers = wordings()
    const passes = new Uint8Array(numbers.length)
    for (const [example] of passing) passes[numbers[example.index] as number] = 1
    return seats.filter(({ index }) => passes[numbers[index] as number] === 1)
  }
}
