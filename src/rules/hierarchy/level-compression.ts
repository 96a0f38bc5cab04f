import type { Position } from '../../chart/chart.ts'
import { firstSeat } from '../../chart/first-seat.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isActing } from '../../chart/is-acting.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { byManager, levelLines } from '../../chart/level-lines.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { isDeputyTitle } from '../../chart/titles/deputy-title.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'level-compression',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A manager is of a higher level than those who report to them.',
  sources: [
    'A vendor of organisation-design software calls manager and report of one grade compressed: little value added, more people leaving, https://support.orgvue.com/hc/en-us/articles/24624885965853-Introduction-to-Grade-Reporting-Distance-analysis.',
  ],
  mutes: ['title-level-mismatch'],
  options: {
    allowRoles: {
      type: 'array',
      items: { enum: roleIds },
      default: [] as readonly string[],
      description: 'Roles whose holders may be of the same level as their manager.',
    },
  },
  messages: {
    same: '{reports} and the manager, {manager}, share level {level}. A manager of the same level adds little, and neither has the last word. Correct a level, or let them report one step higher.',
  },
  check(chart, report, { allowRoles }) {
    const lines = levelLines(chart)
    if (lines.length === 0) return 'no reporting line has a level at both ends'
    const level = lines.filter(({ gap }) => gap === 0)
    if (level.length >= 3 && level.length * 2 > lines.length) {
      return 'most managers of this chart are of the level of their reports, so the levels tell nobody apart'
    }
    const isAllowed = (seat: Position): boolean =>
      allowRoles.includes(chart.role(seat) ?? '') || standsBeside(seat, chart)
    for (const [manager, equals] of byManager(level.filter((line) => !isAllowed(line.report)))) {
      const reports = equals.map((line) => line.report)
      const first = firstSeat(reports)
      if (!first || isActing(manager, chart)) continue
      report({
        on: first,
        field: 'reportsTo',
        mutesOn: [manager, ...reports],
        messageId: 'same',
        data: {
          reports: listShort(
            reports.map((each) => holderInRoleLabel(each, chart)),
            3,
          ),
          manager: holderInRoleLabel(manager, chart),
          level: manager.level ?? '',
        },
        related: [manager, ...reports].map((on) => ({ on, field: 'level', note: 'the same level' })),
      })
    }
    return undefined
  },
})

/** Deputies and partners are of one level on purpose. */
function standsBeside(report: Position, chart: IndexedChart): boolean {
  if (report.title !== undefined && isDeputyTitle(report.title)) return true
  return report.coHead === true || [report, chart.manager(report)].every((seat) => isPartner(seat?.title))
}

function isPartner(title: string | undefined): boolean {
  return (
    title !== undefined && wordsOf(title).some((word) => ['partner', 'partners', 'associe', 'socio'].includes(word))
  )
}
