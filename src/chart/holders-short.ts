import { type Label, listShort } from '../wording.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { holderInRoleLabel } from './labels.ts'

/** Who holds some seats, the first few by name; the others are not even looked at. */
export function holdersShort(
  seats: readonly Position[],
  chart: IndexedChart,
  most?: number,
): readonly (Label | string)[] {
  return listShort(seats, most).map((seat) => (typeof seat === 'string' ? seat : holderInRoleLabel(seat, chart)))
}
