import type { Position } from '../../chart/chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { managersOf } from '../../chart/managers-of.ts'
import { singleReports } from '../../chart/single-reports.ts'
import { stopsAtLeaders } from '../../chart/stops-at-leaders.ts'
import { defineRule } from '../../rule.ts'
import { count, pathShort } from '../../wording.ts'

export default defineRule({
  id: 'single-report-chain',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'No managers follow one another of whom each has one report.',
  sources: [
    'Vendors of organisation-design software report one-to-one reporting lines: https://support.orgvue.com/hc/en-us/articles/24753778115101-Question-5-How-will-the-organization-structure-be-analyzed.',
    'Taking layers out, a consultancy brought one firm from eleven to eight, and another to half: https://www.bain.com/pt-br/insights/streamlining-spans-and-layers/.',
  ],
  mutes: ['single-report'],
  options: {
    length: {
      type: 'integer',
      minimum: 2,
      default: 2,
      description: 'How many managers in a row, each with one report, make a chain.',
    },
    countVacant: {
      type: 'boolean',
      default: true,
      description: 'Whether vacant and planned seats count as reports, so that a team may be hired in peace.',
    },
    ignoreRoot: { type: 'boolean', default: true, description: 'Whether the top of the chart may have one report.' },
  },
  messages: {
    chain:
      '{managers} in a row have one report each: {path}. Every decision passes all of them, and the layers in between add nothing. Merge them, or give one of them the rest of a team.',
  },
  check(chart, report, { length, ...options }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    if (stopsAtLeaders(chart)) return 'the chart shows the leaders only, and not whom they lead'
    const singles = singleReports(chart, options)
    for (const [top] of singles) {
      const above = chart.manager(top)
      if (above && singles.has(above)) continue
      const path: Position[] = [top]
      for (let next = singles.get(top); next; next = singles.get(next)) path.push(next)
      const managers = path.slice(0, -1)
      if (managers.length < length) continue
      report({
        on: top,
        messageId: 'chain',
        data: { managers: count(managers.length, 'manager', 'managers'), path: pathShort(path.map(positionLabel), 6) },
        related: path
          .slice(1)
          .map((on, at) => ({ on, note: at < path.length - 2 ? 'the next in the chain' : 'its end' })),
        mutesOn: managers,
      })
    }
    return managersOf(chart).length > 0 ? undefined : 'nobody has a direct report'
  },
})
