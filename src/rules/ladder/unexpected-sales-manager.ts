import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { salesHeadcount } from '../../chart/sales-ladder.ts'
import { salesRoleBeside } from '../../chart/sales-role-beside.ts'
import { rankWords } from '../../chart/titles/rank-words.ts'
import { isRole, type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { withArticle } from '../../chart/with-article.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'unexpected-sales-manager',
  category: 'ladder',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Everybody on the sales ladder reports to somebody who can coach the work.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has each level support the next: leads help managers, managers set quotas, chiefs lead VPs and managers: https://resources.pipl.ai/fi/myyntiroolit.',
    'About a third of development teams report to marketing, which is why marketing leaders are permitted: The Bridge Group, SDR metrics report 2021.',
  ],
  mutes: ['chief-direct-reports-not-senior', 'sales-outside-chief'],
  options: {
    permitted: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { enum: roleIds } },
      default: {
        'sales-manager': [
          'vp-sales',
          'head-of-sales',
          'sales-director',
          'cso',
          'cro',
          'cco-commercial',
          'general-manager',
          'managing-director',
          'president',
          'ceo',
        ],
        'sales-team-lead': ['sales-manager', 'sales-director', 'vp-sales', 'head-of-sales'],
        'account-executive': ['sales-team-lead', 'sales-manager', 'sales-director', 'vp-sales', 'head-of-sales'],
        bdr: [
          'sdr-manager',
          'sales-team-lead',
          'sales-manager',
          'sales-director',
          'vp-sales',
          'head-of-sales',
          'head-of-marketing',
          'cmo',
        ],
        sdr: [
          'sdr-manager',
          'sales-team-lead',
          'sales-manager',
          'sales-director',
          'vp-sales',
          'head-of-sales',
          'head-of-marketing',
          'cmo',
        ],
      },
      description: 'Role → the roles that its holders may report to; roles that are not listed are not judged.',
    },
    smallTeam: {
      type: 'integer',
      minimum: 0,
      default: 8,
      description: 'Sellers may report straight to a chief who has no more people in sales below than this.',
    },
  },
  messages: {
    unexpected:
      '{report} reports to {manager}, where {expected} would be expected. Either a layer is missing, or the manager is too far from the daily work to coach it. Move the line, or correct one of the roles.',
  },
  check(chart, report, { permitted, smallTeam }) {
    const headcount = salesHeadcount(chart)
    let judged = 0
    for (const on of chart.seatsInWords((seat) => permitted[chart.role(seat) ?? ''] !== undefined)) {
      const role = chart.role(on)
      const manager = chart.manager(on)
      const above = manager && chart.role(manager)
      const expected = role === undefined || role === 'vp-sales' ? undefined : permitted[role]
      if (!manager || role === undefined || above === undefined || !expected) continue
      judged++
      const led = [above, salesRoleBeside(manager, chart)].flatMap((each) => each ?? [])
      if (led.some((each) => expected.includes(each)) || isSeniorOfSameRole(manager, on, chart)) continue
      if (sellers.has(role) && led.some((each) => chiefs.has(each)) && headcount(manager) <= smallTeam) continue
      report({
        on,
        field: 'reportsTo',
        messageId: 'unexpected',
        data: {
          report: subjectLabel(on, chart),
          manager: holderInRoleLabel(manager, chart),
          expected: inWords(expected),
        },
        related: [{ on: manager, note: 'the manager' }],
      })
    }
    return judged > 0 ? undefined : 'nobody on the sales ladder has a manager whose role is sure'
  },
})

/** Those who sell or find leads: a small team of them may do without a manager in between. */
const sellers: ReadonlySet<Role> = new Set<Role>(['account-executive', 'account-manager', 'bdr', 'sdr'])

/** Who may lead a small sales team personally. */
const chiefs: ReadonlySet<Role> = new Set<Role>([
  'cso',
  'cro',
  'cco-commercial',
  'ceo',
  'president',
  'managing-director',
  'general-manager',
])

/** Area managers may report to a national one, if the chart shows which is which. */
function isSeniorOfSameRole(manager: Position, report: Position, chart: IndexedChart): boolean {
  const role = chart.role(report)
  if (role === undefined || chart.role(manager) !== role) return false
  const [above, below] = [manager.level, report.level]
  if (above !== undefined && below !== undefined && above !== below) return above > below
  const wider = new Set(chart.title(manager).scope)
  if (chart.title(report).scope.some((word) => !wider.has(word))) return true
  // The most senior of those who sell is still no manager.
  return !sellers.has(role) && ranksHigher(manager.title ?? '', report.title ?? '')
}

function ranksHigher(title: string, other: string): boolean {
  const [own, others] = [rankWords(title), rankWords(other)]
  return (
    own.raising.some((word) => !others.raising.includes(word)) ||
    others.lowering.some((word) => !own.lowering.includes(word))
  )
}

/** The nearest few, so that the message stays short. */
function inWords(expected: readonly string[]): string {
  const labels = expected.filter(isRole).map((role) => withArticle(roleFacts(role).label))
  return joinWords(labels.slice(0, 4), 'or')
}
