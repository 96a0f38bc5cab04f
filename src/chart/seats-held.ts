import type { Person, Position } from './chart.ts'
import { perChart } from './per-chart.ts'

const none: Position[] = []

/** The seats that somebody holds, a shared job by its first record. */
export const seatsHeld = perChart((chart): ((person: Person) => readonly Position[]) => {
  const seats: Position[][] = chart.people.map(() => none)
  const shared = new Set<string>()
  const note = (position: Position): void => {
    const isRepeat = position.id !== undefined && chart.isRepeat(position)
    const seat = isRepeat ? chart.positionById(position.id) : position
    if (!seat || seat.isUnit) return
    for (const holder of position.holders) {
      if (isRepeat) {
        const key = `${holder.index} ${seat.index}`
        if (seat.holders.includes(holder) || shared.has(key)) continue
        shared.add(key)
      }
      const held = seats[holder.index] ?? none
      if (held === none) seats[holder.index] = [seat]
      else held.push(seat)
    }
  }
  chart.positions.forEach(note)
  return ({ index }) => seats[index] ?? none
})
