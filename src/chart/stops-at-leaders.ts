import { isAssistant } from './is-assistant.ts'
import { perChart } from './per-chart.ts'
import { isLeaderTitle } from './titles/leader-title.ts'

/** Fewer titles at the bottom of a chart say nothing about it. */
const enough = 10

/**
 * Whether a chart shows the leaders only, as registers of senior posts do: most of those without reports have the
 * titles of leaders, so their teams are not in it, and neither are most reports of those above them.
 */
export const stopsAtLeaders = perChart((chart): boolean => {
  const atBottom = chart.seats.filter(
    (seat) => chart.reports(seat).length === 0 && seat.title !== undefined && !isAssistant(seat),
  )
  const leaders = atBottom.filter(({ title = '' }) => isLeaderTitle(title))
  return atBottom.length >= enough && leaders.length * 2 > atBottom.length
})
