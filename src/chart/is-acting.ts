import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Whether the holder of a seat only stands in there, by its status, its title or `actingFor`. */
export function isActing(position: Position, chart: IndexedChart): boolean {
  return position.status === 'interim' || position.actingFor !== undefined || chart.title(position).acting
}
