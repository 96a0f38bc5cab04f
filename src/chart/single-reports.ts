import { brokenLines } from './broken-lines.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isActing } from './is-acting.ts'
import { isStaffed } from './is-staffed.ts'
import { dottedReports } from './linked.ts'
import { loopMembers } from './loop-members.ts'
import { managersOf } from './managers-of.ts'
import { perChart } from './per-chart.ts'
import { team } from './team.ts'
import { isLeaderTitle } from './titles/leader-title.ts'
import { isTraineeTitle } from './titles/trainee-title.ts'
import { countBelow } from './tree-passes.ts'

export interface SingleReportOptions {
  /** Whether a team that is still being hired counts as a team. */
  readonly countVacant: boolean
  /** Whether the top of the chart may have one report. */
  readonly ignoreRoot: boolean
}

/**
 * Manager → the one person they surely lead, in order of place. Left out are those who may lead more than the chart
 * shows: where the front line below is not in it, or others have a dotted line to them; and those for whom one is no
 * mistake: acting managers, those about to hand over, and those who train somebody. Nobody is found where as many lines
 * of the chart are broken: each of those may lead to one of them.
 */
export function singleReports(chart: IndexedChart, options: SingleReportOptions): ReadonlyMap<Position, Position> {
  const known = knownSingles(chart)
  const key = `${options.countVacant} ${options.ignoreRoot}`
  const found = known.get(key) ?? findSingleReports(chart, options)
  known.set(key, found)
  return found
}

/** Two rules ask, mostly with the same options. */
const knownSingles = perChart(() => new Map<string, ReadonlyMap<Position, Position>>())

function findSingleReports(chart: IndexedChart, options: SingleReportOptions): ReadonlyMap<Position, Position> {
  const { meant, open } = brokenLines(chart)
  const looped = loopMembers(chart)
  const dotted = dottedReports(chart)
  const frontLine = frontLineBelow(chart)
  const found = new Map<Position, Position>()
  for (const manager of managersOf(chart)) {
    const [report, ...others] = team(manager, chart, options.countVacant)
    if (!report || others.length > 0 || !isStaffed(report) || looped.has(manager)) continue
    if (options.ignoreRoot && chart.managerState(manager) !== 'managed') continue
    if (report.title !== undefined && isTraineeTitle(report.title)) continue
    if (manager.status === 'planned' || isActing(manager, chart) || isLeaving(manager)) continue
    if (meant.has(manager) || frontLine(manager) === 0 || dotted.get(manager)?.some(isStaffed)) continue
    found.set(manager, report)
  }
  return found.size > open ? found : new Map()
}

const frontLineBelow = perChart((chart) =>
  countBelow(
    chart,
    chart.seats.filter((seat) => isFrontLine(seat, chart)),
  ),
)

/** Somebody of whom the chart surely shows all reports, namely none. */
function isFrontLine(seat: Position, chart: IndexedChart): boolean {
  return chart.reports(seat).length === 0 && (seat.title === undefined || !isLeaderTitle(seat.title))
}

function isLeaving({ until, holders }: Position): boolean {
  return until !== undefined || holders.some(({ leavingOn }) => leavingOn !== undefined)
}
