import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import type { Role } from './titles/roles.ts'

const executives: ReadonlySet<Role> = new Set<Role>([
  'ceo',
  'president',
  'managing-director',
  'board',
  'chair',
  'cso',
  'cro',
  'cco-commercial',
  'cco-customer',
  'cmo',
  'cfo',
  'coo',
  'chief-strategy-officer',
])

/** Whether a seat is one of the executives: `true` where the chart says so or the role is a chief's; undefined where the role is not sure. */
export function isExecutive(position: Position, chart: IndexedChart): boolean | undefined {
  if (position.execTeam !== undefined) return position.execTeam
  const role = chart.role(position)
  return role === undefined ? undefined : executives.has(role)
}
