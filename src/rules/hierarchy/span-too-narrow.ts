import { brokenLines } from '../../chart/broken-lines.ts'
import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { managersOf } from '../../chart/managers-of.ts'
import { stopsAtLeaders } from '../../chart/stops-at-leaders.ts'
import { daysSince } from '../../chart/sure-dates.ts'
import { team } from '../../chart/team.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'span-too-narrow',
  category: 'hierarchy',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'Nobody should have fewer direct reports than make a team.',
  sources: [
    'A vendor calls 2 to 3 reports a micro team, and 4 to 7 below target: https://support.orgvue.com/hc/en-us/articles/24753778115101-Question-5-How-will-the-organization-structure-be-analyzed.',
    '6 to 12 reports are typical in most departments, and 2 to 3 in teams of experts: https://technologyblog.rsmus.com/management-consulting/spans-and-layers-why-you-should-consider-span-of-control-analysis/.',
  ],
  options: {
    min: { type: 'integer', minimum: 2, default: 3, description: 'Fewest direct reports of a manager.' },
    archetypes: {
      type: 'array',
      items: { type: 'string' },
      default: ['player-coach', 'expert'] as readonly string[],
      description: 'Archetypes of managers who do much of the work themselves, and so may have fewer reports.',
    },
    newTeamDays: {
      type: 'integer',
      minimum: 0,
      default: 180,
      description: 'For how many days after statusSince a team counts as new and may be small.',
    },
    countVacant: {
      type: 'boolean',
      default: true,
      description: 'Whether vacant and planned seats count as reports.',
    },
  },
  messages: {
    narrow:
      '{manager} has {reports} direct reports, {list}, and {min} are the fewest that make a team. Narrow spans add layers and managers. Join the team with another, or name the archetype player-coach.',
  },
  check(chart, report, { min, archetypes, newTeamDays, countVacant }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    if (stopsAtLeaders(chart)) return 'the chart shows the leaders only, and not whom they lead'
    let managers = 0
    const { meant, open } = brokenLines(chart)
    const narrow: [Position, readonly Position[]][] = []
    for (const on of managersOf(chart)) {
      const reports = team(on, chart, countVacant)
      if (reports.length > 0) managers++
      // One report is the matter of another rule.
      if (reports.length < 2 || reports.length >= min || meant.has(on)) continue
      if (on.archetype !== undefined && archetypes.includes(on.archetype)) continue
      if (isNew(on, newTeamDays, chart)) continue
      narrow.push([on, reports])
    }
    // Each broken line may lead to one of them.
    for (const [on, reports] of narrow.length > open ? narrow : []) {
      report({
        on,
        messageId: 'narrow',
        data: {
          manager: holderInRoleLabel(on, chart),
          reports: reports.length,
          list: listShort(
            reports.map((each) => holderInRoleLabel(each, chart)),
            3,
          ),
          min,
        },
        related: reports.map((each) => ({ on: each, note: 'a report' })),
      })
    }
    return managers > 0 ? undefined : 'nobody has a direct report'
  },
})

function isNew({ statusSince }: Position, days: number, { today }: IndexedChart): boolean {
  return statusSince !== undefined && daysSince(statusSince, today) <= days
}
