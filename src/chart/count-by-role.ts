import { joinWords } from '../wording.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { roleFacts } from './titles/roles.ts'

/** Several seats by what they are: `2 sales development representatives and 1 sales development manager`. */
export function countByRole(positions: readonly Position[], chart: IndexedChart): string {
  const amounts = new Map<string, number>()
  for (const position of positions) {
    const role = chart.role(position)
    const label = role === undefined ? 'other seat' : roleFacts(role).label
    amounts.set(label, (amounts.get(label) ?? 0) + 1)
  }
  return joinWords([...amounts].map(([label, amount]) => `${amount} ${label}${amount === 1 ? '' : 's'}`))
}
