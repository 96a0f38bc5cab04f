import { hasNoTop } from '../../chart/has-no-top.ts'
import { positionLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'
import { pathShort } from '../../wording.ts'

export default defineRule({
  id: 'no-root',
  category: 'hierarchy',
  severity: 'error',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Every chart has a top: a position that reports to nobody.',
  sources: [
    'W3C ORG: an organisation has a head, and the reports-to relation has no cycles, https://www.w3.org/TR/2014/REC-vocab-org-20140116/.',
  ],
  messages: {
    loop: 'The chart has no top: every position has a manager, and the lines end in a loop, {path}. Remove the line of the one that leads the organisation.',
    self: 'The chart has no top: every position has a manager, and {position} is its own. Remove its line if it leads the organisation, else name the position above it.',
  },
  check(chart, report) {
    if (chart.seats.length === 0) return 'the chart has no position'
    if (!hasNoTop(chart)) return undefined
    const selfs = chart.seats.filter((seat) => chart.managerState(seat) === 'self')
    const loops = chart.cycles.flatMap(([first]) => first ?? [])
    const causes = [...loops, ...selfs].sort((a, b) => a.index - b.index)
    const [on, ...others] = causes
    if (!on) return undefined
    const about = {
      on,
      field: 'reportsTo',
      concerns: causes,
      related: others.map((other) => ({ on: other, field: 'reportsTo', note: 'so does this line' })),
    }
    const loop = chart.cycles.find(([first]) => first === on)
    if (!loop) report({ ...about, messageId: 'self', data: { position: positionLabel(on) } })
    else {
      const related = loop.slice(1).map((member) => ({ on: member, field: 'reportsTo', note: 'in the loop' }))
      report({
        ...about,
        related: [...related, ...about.related],
        messageId: 'loop',
        data: { path: pathShort([...loop, on].map(positionLabel)) },
      })
    }
    return undefined
  },
})
