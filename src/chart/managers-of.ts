import type { Position } from './chart.ts'
import { perChart } from './per-chart.ts'

/** The seats that anybody reports to, in order of place. */
export const managersOf = perChart((chart): readonly Position[] =>
  chart.seats.filter((seat) => chart.reports(seat).length > 0),
)
