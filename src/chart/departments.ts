import type { Position } from './chart.ts'
import { compareSeats } from './compare-seats.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { unitOf } from './unit-of.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** A department as far as it hangs together: a seat with nobody of it above, and all of it that is below. */
export interface DepartmentPart {
  readonly top: Position
  /** The top among them, in the order of the tree. */
  readonly members: readonly Position[]
}

/** The seats that name one department, within one business unit. */
export interface Department {
  /** For comparison. */
  readonly key: string
  /** As the first seat spells it. */
  readonly name: string
  /** Id of the business unit; undefined for the whole organisation. */
  readonly unit: string | undefined
  readonly members: readonly Position[]
  /** The largest first; of equals the one nearest to the top of the chart. */
  readonly parts: readonly DepartmentPart[]
}

/** A department for comparison: `Sales Ops` and `sales-ops` are one. */
export function departmentKey({ department }: Position): string | undefined {
  const key = department === undefined ? '' : vocabularyKey(department)
  return key === '' ? undefined : key
}

/** The departments of a chart, in the order in which they first appear in its tree. One pass. */
export const departments = perChart((chart): readonly Department[] => {
  const unit = unitOf(chart)
  const found: OpenDepartment[] = []
  const byUnit = new Map<string | undefined, Map<string, OpenDepartment>>()
  const place = (seat: Position): void => {
    const key = departmentKey(seat)
    if (key === undefined) return
    const own = unit(seat)
    const byKey = byUnit.get(own) ?? new Map<string, OpenDepartment>()
    let department = byKey.get(key)
    if (!department) {
      department = { key, name: seat.department ?? '', unit: own, members: [], parts: [] }
      found.push(department)
      byUnit.set(own, byKey.set(key, department))
    }
    department.members.push(seat)
    const last = department.parts.at(-1)
    if (last && chart.isInSubtree(seat, last.top)) last.members.push(seat)
    else department.parts.push({ top: seat, members: [seat] })
  }
  inTreeOrder(chart).forEach(place)
  return found.map(({ parts, ...department }) => ({
    ...department,
    parts: [...parts].sort(
      (a, b) =>
        b.members.length - a.members.length || chart.depth(a.top) - chart.depth(b.top) || compareSeats(a.top, b.top),
    ),
  }))
})

interface OpenDepartment extends Pick<Department, 'key' | 'name' | 'unit'> {
  readonly members: Position[]
  readonly parts: { readonly top: Position; readonly members: Position[] }[]
}

/** Every seat right before all that are below it; those that hang from a loop are left out. */
function inTreeOrder(chart: IndexedChart): readonly Position[] {
  const { order, depth, parents } = chart.forest
  const isLooped = (node: number): boolean => depth[node] === 0 && parents[node] !== -1
  // What hangs from loops comes last, and so do the records of a shared job that have a manager.
  const end = chart.cycles.length > 0 || chart.sharedIds.length > 0 ? order.findIndex(isLooped) : -1
  const seats: Position[] = []
  order.subarray(0, end === -1 ? order.length : end).forEach((node) => {
    const seat = chart.positions[node]
    if (seat && !seat.isUnit && !chart.isRepeat(seat)) seats.push(seat)
  })
  return seats
}
