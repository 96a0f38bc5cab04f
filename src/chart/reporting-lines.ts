import type { Chart, Position } from './chart.ts'
import { firstSeat } from './first-seat.ts'
import type { ManagerState } from './indexed-chart.ts'
import { isMisshapen } from './is-misshapen.ts'
import { type NamedManagers, namedManagers } from './named-managers.ts'
import type { PositionIds } from './position-ids.ts'

/** Who reports to whom, by position number. */
export interface ReportingLines {
  /** Number of the manager, or -1. */
  readonly managers: Int32Array
  readonly states: readonly ManagerState[]
  readonly listedBy: (position: Position) => readonly Position[]
  readonly namedManager: (position: Position) => Position | undefined
  readonly leadOfTeam: (position: Position) => Position | undefined
  readonly goesByName: (position: Position) => boolean
}

type LinkedChart = Pick<Chart, 'positions' | 'dialect'>

const nobody: readonly Position[] = []

/** References that begin so name somebody outside the chart. */
const outside = 'external:'

/** Follows every `reportsTo` to a seat. Nesting goes before what a nested position says itself, and that before the lists of others. */
export function reportingLines({ positions, dialect }: LinkedChart, ids: PositionIds): ReportingLines {
  const managers = new Int32Array(positions.length).fill(-1)
  const named = namedManagers(positions, ids, dialect !== 'native')
  const listedBy = listers(positions, ids)
  const states = positions.map((position): ManagerState => {
    const end = position.nestedUnder ?? endOfLine(position, ids, named, listedBy)
    if (typeof end === 'string') return end
    managers[position.index] = end.index
    return 'managed'
  })
  return {
    managers,
    states,
    listedBy: ({ index }) => listedBy[index] ?? nobody,
    namedManager: (position) => {
      const { reportsTo } = position
      const seat = reportsTo === undefined ? undefined : (ids.seat(reportsTo) ?? named.find(position))
      return typeof seat === 'object' ? seat : undefined
    },
    leadOfTeam: (position) => leadOfTeam(position, ids),
    goesByName: named.goesByName,
  }
}

function endOfLine(
  position: Position,
  ids: PositionIds,
  named: NamedManagers,
  listedBy: ListersByNumber,
): Position | Exclude<ManagerState, 'managed'> {
  const { reportsTo } = position
  if (reportsTo === undefined) {
    if (position.teamLead !== undefined && ids.seat(position.teamLead) === undefined) return 'unknown'
    const above = leadOfTeam(position, ids) ?? firstSeat(listedBy[position.index] ?? nobody)
    return above ?? (isMisshapen(position.record, 'reportsTo') ? 'unknown' : 'root')
  }
  const seat = ids.seat(reportsTo) ?? named.find(position)
  // Where other seats have the same id, the line may mean one of them.
  if (seat !== 'ambiguous' && (seat === position || reportsTo === position.id)) return 'self'
  if (seat !== undefined) return seat
  return position.managerMayBeOutside || reportsTo.startsWith(outside) ? 'external' : 'unknown'
}

/** Whoever leads the team is no report of their own. */
function leadOfTeam(position: Position, ids: PositionIds): Position | undefined {
  const lead = position.teamLead === undefined ? undefined : ids.seat(position.teamLead)
  return typeof lead === 'object' && lead !== position ? lead : undefined
}

/** By the number of a position those whose lists of reports name it, in order of place. */
type ListersByNumber = readonly (readonly Position[] | undefined)[]

function listers(positions: readonly Position[], ids: PositionIds): ListersByNumber {
  const found: Position[][] = []
  for (const lister of positions.filter(({ namedReports }) => namedReports !== undefined)) {
    for (const id of new Set(lister.namedReports)) {
      const below = ids.seat(id)
      if (typeof below !== 'object' || below === lister) continue
      const known = found[below.index]
      if (known) known.push(lister)
      else found[below.index] = [lister]
    }
  }
  return found
}
