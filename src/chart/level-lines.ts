import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isAssistant } from './is-assistant.ts'
import { loopMembers } from './loop-members.ts'
import { seatsSaying } from './seats-saying.ts'

/** A reporting line whose two ends have grades that can be compared. */
export interface LevelLine {
  readonly manager: Position
  readonly report: Position
  /** Grades that the manager is above the report; negative where it is below. */
  readonly gap: number
}

/**
 * The lines whose ends both state a level on the same track, in order of place. Assistants are graded with those they
 * assist, and a board is graded with nobody.
 */
export function levelLines(chart: IndexedChart): readonly LevelLine[] {
  const looped = loopMembers(chart)
  return seatsSaying(chart, 'level').flatMap((report): readonly LevelLine[] => {
    const manager = chart.manager(report)
    if (manager?.level === undefined || report.level === undefined || manager.track !== report.track) return []
    if (looped.has(report) || isAssistant(report)) return []
    const role = chart.role(manager)
    if (role === 'board' || role === 'chair') return []
    return [{ manager, report, gap: manager.level - report.level }]
  })
}

/** Lines by manager, in order of place of the first of each. */
export function byManager(lines: readonly LevelLine[]): readonly (readonly [Position, readonly LevelLine[]])[] {
  const groups = new Map<Position, LevelLine[]>()
  for (const line of lines) {
    const group = groups.get(line.manager)
    if (group) group.push(line)
    else groups.set(line.manager, [line])
  }
  return [...groups]
}
