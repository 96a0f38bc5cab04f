import type { Chart, Position } from './chart.ts'
import { compareSeats } from './compare-seats.ts'
import { findCycles } from './find-cycles.ts'
import type { IndexedChart, ManagerState } from './indexed-chart.ts'
import type { PositionIds } from './position-ids.ts'
import { reportingLines } from './reporting-lines.ts'
import { treeOrder } from './tree-order.ts'

/** The questions about reporting lines that an indexed chart answers. */
export type ReportingGraph = Pick<
  IndexedChart,
  | 'managerState'
  | 'manager'
  | 'listedBy'
  | 'namedManager'
  | 'leadOfTeam'
  | 'goesByName'
  | 'reports'
  | 'peers'
  | 'chain'
  | 'depth'
  | 'subtree'
  | 'isInSubtree'
  | 'roots'
  | 'cycles'
  | 'forest'
  | 'dottedManagers'
>

const none: readonly Position[] = []

/** The solid and dotted lines between seats. A repeated record (job share) is no seat of its own: nobody's report, no root. */
export function reportingGraph(chart: Chart, ids: PositionIds): ReportingGraph {
  const { positions } = chart
  const dotted = new Map<Position, readonly Position[]>()
  const { managers, states, listedBy, namedManager, leadOfTeam, goesByName } = reportingLines(chart, ids)
  const reports = reportsByManager(positions, managers, ids)
  const cycles = findCycles(managers)
  const isSeat = (position: Position): boolean => !ids.isRepeat(position)
  const roots = positions.filter((position) => states[position.index] === 'root' && isSeat(position))
  const isRepeat = (number: number): boolean => ids.isRepeat(positions[number] as Position)
  const forest = treeOrder(managers, isRepeat, tops(positions, managers, cycles), cycles)
  const { order, rank, start, size, depth } = forest
  const manager = (position: Position): Position | undefined => positions[managers[position.index] as number]
  return {
    managerState: (position) => states[position.index] as ManagerState,
    manager,
    listedBy,
    namedManager,
    leadOfTeam,
    goesByName,
    reports: (position) => reports[position.index] ?? none,
    peers: (position) => {
      const above = managers[position.index] as number
      return above === -1 ? none : (reports[above] ?? none).filter((peer) => peer !== position)
    },
    chain: (position) => {
      const chain = new Set<Position>()
      for (let above = manager(position); above && above !== position && !chain.has(above); above = manager(above)) {
        chain.add(above)
      }
      return [...chain]
    },
    depth: (position) => depth[position.index] as number,
    subtree: (position) => {
      const first = start[position.index] as number
      const end = first + (size[position.index] as number)
      const subtree: Position[] = []
      for (let next = first; next < end; next++) subtree.push(positions[order[next] as number] as Position)
      return subtree
    },
    isInSubtree: (position, top) => {
      const offset = (rank[position.index] as number) - (start[top.index] as number)
      return offset >= 0 && offset < (size[top.index] as number)
    },
    roots,
    forest,
    cycles: cycles.map((loop) => loop.map((number) => positions[number] as Position)),
    dottedManagers: (position) => {
      if (position.dottedLineTo.length === 0) return none
      const known = dotted.get(position) ?? dottedEnds(position, ids)
      dotted.set(position, known)
      return known
    },
  }
}

function dottedEnds({ dottedLineTo }: Position, ids: PositionIds): readonly Position[] {
  const seats = dottedLineTo.map((id) => ids.seat(id))
  return [...new Set(seats.filter((seat) => typeof seat === 'object'))]
}

function reportsByManager(
  positions: readonly Position[],
  managers: Int32Array,
  ids: PositionIds,
): readonly (readonly Position[] | undefined)[] {
  const reports: Position[][] = new Array(positions.length)
  for (const position of positions) {
    const above = managers[position.index] as number
    if (above === -1 || ids.isRepeat(position)) continue
    const below = reports[above]
    if (below) below.push(position)
    else reports[above] = [position]
  }
  return reports
}

/** Where the walk down begins: at whoever has no manager, then at one member of each loop. */
function tops(
  positions: readonly Position[],
  managers: Int32Array,
  cycles: readonly (readonly number[])[],
): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < managers.length; index++) if (managers[index] === -1) found.push(index)
  // Where a loop is cut must not depend on where its members stand in the file.
  const byWords = (a: number, b: number) => compareSeats(positions[a] as Position, positions[b] as Position)
  for (const loop of cycles) found.push(...loop.toSorted(byWords).slice(0, 1))
  return found
}
