import type { Person, Position } from './chart.ts'
import { perChart } from './per-chart.ts'

const none: readonly Position[] = []
const nothing = -1

/** The seats that somebody holds, a shared job by its first record. */
export const seatsHeld = perChart((chart): ((person: Person) => readonly Position[]) => {
  const { positions, people } = chart
  // Hardly anybody holds more than one: a list for each would fill the memory.
  const only = new Int32Array(people.length).fill(nothing)
  const several = new Map<number, Position[]>()
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
      const first = only[holder.index] as number
      if (first === nothing) only[holder.index] = seat.index
      else if (several.get(holder.index)?.push(seat) === undefined)
        several.set(holder.index, [positions[first] as Position, seat])
    }
  }
  positions.forEach(note)
  return ({ index }) => {
    const first = only[index] as number
    return first === nothing ? none : (several.get(index) ?? [positions[first] as Position])
  }
})
