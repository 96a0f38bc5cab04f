import type { AsOf } from './as-of.ts'
import type { Chart, Position, SuccessionPlan } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { positionIds } from './position-ids.ts'
import { reportingGraph } from './reporting-graph.ts'
import { seatRoles, type TitleSettings } from './seat-roles.ts'
import type { Role } from './titles/roles.ts'

/** Roles at the top of a whole organisation: a root that holds one shows that the chart is no extract. */
const topRoles: ReadonlySet<Role> = new Set<Role>(['ceo', 'president', 'managing-director', 'board', 'chair'])

const noPlans: readonly SuccessionPlan[] = []

/** Computes the graph, the roles and the look-ups of a chart, once and in linear time. */
export function indexChart(chart: Chart, settings: TitleSettings, today: AsOf, clock = today): IndexedChart {
  const ids = positionIds(chart.positions)
  const graph = reportingGraph(chart, ids)
  const seats = chart.positions.filter((position) => !ids.isRepeat(position) && !position.isUnit)
  const roles = seatRoles(chart, seats, settings, graph)
  const seat = (id: string): Position | undefined => {
    const found = ids.seat(id)
    return found === 'ambiguous' ? undefined : found
  }
  const plans = plansBySeat(chart, seat, ids.isRepeat)
  const isTop = (root: Position): boolean => {
    const role = roles.role(root)
    return role !== undefined && topRoles.has(role)
  }
  return {
    ...chart,
    today,
    clock,
    seats,
    isRepeat: ids.isRepeat,
    ...graph,
    ...roles,
    isComplete: chart.complete ?? graph.roots.some(isTop),
    positionById: seat,
    positionIds: ids.ids,
    sharedIds: ids.shared,
    plansFor: (position) => (plans.size === 0 ? noPlans : (plans.get(position) ?? noPlans)),
  }
}

function plansBySeat(
  chart: Chart,
  seat: (id: string) => Position | undefined,
  isRepeat: (position: Position) => boolean,
): ReadonlyMap<Position, readonly SuccessionPlan[]> {
  const plans = new Map<Position, SuccessionPlan[]>()
  for (const plan of chart.plans) {
    const { writtenOn } = plan
    // The records of a shared job repeat what the first of them says.
    const reference = writtenOn && isRepeat(writtenOn) ? writtenOn.id : plan.positionReference
    const position =
      writtenOn && !isRepeat(writtenOn) ? writtenOn : reference === undefined ? undefined : seat(reference)
    if (!position) continue
    const known = plans.get(position)
    if (!known) plans.set(position, [plan])
    else if (!writtenOn) known.push(plan)
  }
  return plans
}
