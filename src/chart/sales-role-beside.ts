import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { type Role, roleFacts } from './titles/roles.ts'

/**
 * The sales role that somebody outside sales fills beside their own, by the title or by `covers`: a marketing chief who
 * leads sales, too, is as good as a sales chief, a head of marketing as a head of sales.
 */
export function salesRoleBeside(position: Position, chart: IndexedChart): Role | undefined {
  const role = chart.role(position)
  if (role === undefined || roleFacts(role).function === 'sales') return undefined
  if (chart.leads(position, 'sales') !== true) return undefined
  return role.startsWith('head-of-') ? 'head-of-sales' : 'cso'
}
