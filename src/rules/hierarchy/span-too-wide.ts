import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderLabel, seatLabel } from '../../chart/labels.ts'
import { managersOf } from '../../chart/managers-of.ts'
import { team } from '../../chart/team.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'span-too-wide',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Nobody should have more direct reports than they can lead.',
  sources: [
    'Spans by kind of managerial work: player/coach 3–5, coach 6–7, supervisor 8–10, facilitator 11–15, coordinator above, https://www.mckinsey.com/business-functions/organization/our-insights/how-to-identify-the-right-spans-of-control-for-your-organization.',
    'Sales managers: at most 10, best 6 to 8, https://www.kurlanassociates.com/understanding-the-sales-force/2015/how-many-salespeople-should-report-to-a-sales-manager/.',
    '8 to 12 on target, assistants not counted, https://support.orgvue.com/hc/en-us/articles/24753778115101-Question-5-How-will-the-organization-structure-be-analyzed.',
  ],
  options: {
    default: {
      type: 'object',
      properties: { max: { type: 'integer', minimum: 1, description: 'Most direct reports.' } },
      additionalProperties: false,
      default: { max: 12 },
      description: 'The limit for a manager of whom neither archetype nor role says more.',
    },
    archetypes: {
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 1 },
      default: { 'player-coach': 5, coach: 7, supervisor: 10, facilitator: 15, coordinator: 25 },
      description: 'Limits by the archetype that a position states. They go before the limits by role.',
    },
    roles: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'integer', minimum: 1 },
      default: { 'sales-manager': 10, 'sdr-manager': 10, 'vp-sales': 10, ceo: 12 },
      description: 'Limits by canonical role.',
    },
    countVacant: { type: 'boolean', default: false, description: 'Whether vacant and planned seats count as reports.' },
  },
  messages: {
    unheld:
      '{seat} has {reports} direct reports, more than the {max} that suit {kind}. Time to coach each of them runs out. Split the team, or put a lead in between.',
    wide: '{manager} leads {reports} people directly from {seat}, more than the {max} that suit {kind}. Time to coach each of them runs out. Split the team, or put a lead in between.',
  },
  check(chart, report, options) {
    const managers = managersOf(chart)
    for (const position of managers) {
      const { max, kind } = limitFor(position, chart, options)
      if (chart.reports(position).length <= max) continue
      const reports = team(position, chart, options.countVacant)
      if (reports.length <= max) continue
      const said = { reports: reports.length, seat: seatLabel(position), max, kind }
      if (position.holders[0]?.name === undefined) report({ on: position, messageId: 'unheld', data: said })
      else report({ on: position, messageId: 'wide', data: { ...said, manager: holderLabel(position) } })
    }
    const hasTeam = managers.some((manager) => team(manager, chart, options.countVacant).length > 0)
    return hasTeam ? undefined : 'nobody has a direct report'
  },
})

interface Limits {
  readonly default: Readonly<Record<string, number>>
  readonly archetypes: Readonly<Record<string, number>>
  readonly roles: Readonly<Record<string, number>>
}

function limitFor(position: Position, chart: IndexedChart, limits: Limits): { max: number; kind: string } {
  const { archetype } = position
  const byArchetype = archetype === undefined ? undefined : limits.archetypes[archetype]
  if (byArchetype !== undefined) return { max: byArchetype, kind: `a ${archetype}` }
  const role = chart.role(position)
  const byRole = role === undefined ? undefined : limits.roles[role]
  if (byRole !== undefined) return { max: byRole, kind: `the role ${role}` }
  return { max: limits.default.max ?? Number.POSITIVE_INFINITY, kind: 'one manager' }
}
