import { holderInRoleLabel } from '../../chart/labels.ts'
import { managersOf } from '../../chart/managers-of.ts'
import { singleReports } from '../../chart/single-reports.ts'
import { stopsAtLeaders } from '../../chart/stops-at-leaders.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'single-report',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A manager has more than one person to manage.',
  sources: [
    'Vendors of organisation-design software report one-to-one reporting lines: https://support.orgvue.com/hc/en-us/articles/24753778115101-Question-5-How-will-the-organization-structure-be-analyzed.',
    'An acquirer of companies calls one report companionship, and no management: https://riffon.com/insight/ins_iz4r6fuzvaia.',
    'Fewer than 10 people are a micro-enterprise, in which layers are no question yet: https://eur-lex.europa.eu/eli/reco/2003/361/oj.',
  ],
  options: {
    countVacant: {
      type: 'boolean',
      default: true,
      description: 'Whether vacant and planned seats count as reports, so that a team may be hired in peace.',
    },
    ignoreRoot: { type: 'boolean', default: true, description: 'Whether the top of the chart may have one report.' },
    minSeats: {
      type: 'integer',
      minimum: 0,
      default: 10,
      description: 'Charts of fewer seats than this are not judged: there, most managers do the work themselves.',
    },
  },
  messages: {
    single:
      '{manager} manages only {report}. A layer of one adds a step to every decision and leads nobody else. Merge it with a layer above or below, or give it the rest of a team.',
  },
  check(chart, report, { minSeats, ...options }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    if (chart.seats.length < minSeats) return `the chart has fewer than ${minSeats} seats`
    if (stopsAtLeaders(chart)) return 'the chart shows the leaders only, and not whom they lead'
    for (const [manager, only] of singleReports(chart, options)) {
      report({
        on: manager,
        messageId: 'single',
        data: { manager: holderInRoleLabel(manager, chart), report: holderInRoleLabel(only, chart) },
        related: [{ on: only, note: 'the only report' }],
      })
    }
    return managersOf(chart).length > 0 ? undefined : 'nobody has a direct report'
  },
})
