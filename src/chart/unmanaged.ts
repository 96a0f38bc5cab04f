import type { Position } from './chart.ts'
import { perChart } from './per-chart.ts'

/** The positions whose line ends at no single other seat: tops, and those whose line is broken. In order of place. */
export const unmanaged = perChart((chart): readonly Position[] => {
  const { parents } = chart.forest
  return chart.positions.filter(({ index }) => parents[index] === -1)
})
