import { adrift } from './adrift.ts'
import type { Position } from './chart.ts'
import { type Department, type DepartmentPart, departmentKey, departments } from './departments.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { loopMembers } from './loop-members.ts'

/** Somebody who reports to another department while their own sits elsewhere. */
export interface DepartmentStray {
  readonly seat: Position
  readonly manager: Position
  /** Its own department, by key and name. */
  readonly own: Pick<Department, 'key' | 'name'>
  /** The department of the manager, by key. */
  readonly other: string
  /** The head of the own department, where the most of it hangs together. */
  readonly head: Position
}

/** The seats whose department is surely another one than that of their manager, in order of departments. */
export function departmentStrays(chart: IndexedChart): readonly DepartmentStray[] {
  const found = departments(chart)
  const wide = new Map(found.flatMap((each) => (each.unit === undefined ? [[each.key, each] as const] : [])))
  const looped = loopMembers(chart)
  const lost = adrift(chart)
  return found.flatMap((own) => {
    // The head may be somebody else.
    if (own.parts.some(({ top }) => lost.has(top))) return []
    const { home, strays } = homeOf(own, wide.get(own.key))
    const boss = home && chart.manager(home.top)
    return strays.flatMap(({ top: seat }): readonly DepartmentStray[] => {
      const manager = chart.manager(seat)
      const other = manager && departmentKey(manager)
      if (!home || !manager || other === undefined || other === own.key || looped.has(seat)) return []
      // The whole department belongs to the other one.
      if (boss && departmentKey(boss) === other) return []
      // Of two alone nobody can tell which is the stray, unless one is higher.
      if (home.members.length < 2 && chart.depth(home.top) >= chart.depth(seat)) return []
      return [{ seat, manager, own, other, head: home.top }]
    })
  })
}

/** Somebody alone in a business unit belongs to the department of the whole organisation. */
function homeOf(
  { unit, parts }: Department,
  wide: Department | undefined,
): { readonly home: DepartmentPart | undefined; readonly strays: readonly DepartmentPart[] } {
  const [home, ...strays] = parts
  const isAlone = unit !== undefined && strays.length === 0 && home?.members.length === 1
  return isAlone && wide ? { home: wide.parts[0], strays: parts } : { home, strays }
}
