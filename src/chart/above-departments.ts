import type { Position } from './chart.ts'
import { type Department, departmentKey } from './departments.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { wordsOf } from './titles/acronym-context.ts'
import type { Role } from './titles/roles.ts'

const roles: ReadonlySet<Role> = new Set<Role>([
  'ceo',
  'president',
  'managing-director',
  'general-manager',
  'board',
  'chair',
  'coo',
])

/** Departments that are made up of those above all others. */
const topDepartments: ReadonlySet<string> = new Set([
  ...['executive', 'executives', 'executive-team', 'executive-office', 'management', 'general-management', 'exec'],
  ...['leadership', 'leadership-team', 'c-suite', 'board', 'head-office', 'headquarters', 'hq', 'office-of-the-ceo'],
  ...['geschaftsfuhrung', 'geschaftsleitung', 'vorstand', 'direction', 'direction-generale', 'direccion', 'zarzad'],
])

/** Whether somebody leads more than one department: by role, as a chief by title, or with the heads of several below. */
export function aboveDepartments(chart: IndexedChart, departments: readonly Department[]): (seat: Position) => boolean {
  const headed = new Map<Position, Set<string>>()
  for (const { key, parts } of departments) {
    const [main] = parts
    const manager = main && chart.manager(main.top)
    if (!manager || main.members.length < 2 || departmentKey(manager) === key) continue
    headed.set(manager, (headed.get(manager) ?? new Set()).add(key))
  }
  return (seat) => {
    const role = chart.role(seat)
    if (chart.managerState(seat) !== 'managed' || (role !== undefined && roles.has(role))) return true
    if (topDepartments.has(departmentKey(seat) ?? '') || isChiefTitle(seat.title ?? '')) return true
    return (headed.get(seat)?.size ?? 0) > 1
  }
}

/** `Chief People Officer`, `CTO`. */
function isChiefTitle(title: string): boolean {
  return /\bC[A-Z]{1,3}O\b/.test(title) || wordsOf(title).includes('chief')
}
