import type { Person, Position } from './chart.ts'
import { perChart } from './per-chart.ts'

const none: readonly Position[] = []

/** The seats that somebody holds, a shared job by its first record. */
export const seatsHeld = perChart((chart): ((person: Person) => readonly Position[]) => {
  const seats: Position[][] = new Array(chart.people.length)
  const shared = new Set<string>()
  for (const position of chart.positions) {
    const { id } = position
    const isRepeat = id !== undefined && chart.isRepeat(position)
    const seat = isRepeat ? chart.positionById(id) : position
    if (!seat || seat.isUnit) continue
    for (const holder of position.holders) {
      if (isRepeat) {
        const key = `${holder.index} ${seat.index}`
        if (seat.holders.includes(holder) || shared.has(key)) continue
        shared.add(key)
      }
      const held = seats[holder.index]
      if (held) held.push(seat)
      else seats[holder.index] = [seat]
    }
  }
  return ({ index }) => seats[index] ?? none
})
