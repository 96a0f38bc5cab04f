import { isPlanned } from '../../chart/is-planned.ts'
import { roleLabel } from '../../chart/labels.ts'
import { emergencyCover } from '../../chart/succession/emergency-cover.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { topSalesRoles } from '../../chart/succession/top-sales-roles.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'vacant-sales-seat-uncovered',
  category: 'succession',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Somebody stands in while a top sales seat is vacant.',
  sources: [
    'Boards are told to name an interim before it is needed: https://corpgov.law.harvard.edu/2021/08/14/dont-wait-to-prepare-for-an-emergency-succession/.',
    'The CSO seat forgives little, so that even a short gap hurts: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  mutes: ['vacant-manager-with-reports', 'missing-successor'],
  options: {
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: topSalesRoles,
      description: 'The roles whose seats may not stand empty without an interim.',
    },
  },
  messages: {
    uncovered:
      'The seat of {seat} is vacant and no one is acting{team}. Every week costs deals and people. Name an interim with actingFor: {id} on their position.',
    withCandidates:
      'The seat of {seat} is vacant and no one is acting{team}. Every week costs deals and people. Name an interim with actingFor: {id} on their position; {candidates} could step in.',
  },
  check(chart, report, { roles }) {
    const seats = chart.withRole(...roles.filter(isRole))
    const vacant = seats.filter((seat) => seat.vacant && seat.holders.length === 0 && !isPlanned(seat, chart.today))
    const coverOf = emergencyCover(chart, true)
    const plansOf = seatPlans(chart)
    for (const seat of vacant) {
      const { heirs, interim, seats: acting } = coverOf(seat)
      if (interim.length > 0 || acting.length > 0) continue
      const reports = chart.reports(seat)
      const said = { seat: roleLabel(seat, chart), team: teamOf(reports.length), id: seat.id ?? 'its id' }
      const related = [
        ...plansOf(seat).map((on) => ({ on, note: 'the plan, without an interim' })),
        ...reports.slice(0, 5).map((on) => ({ on, field: 'reportsTo', note: 'reports to the empty chair' })),
      ]
      if (heirs.length === 0) report({ on: seat, messageId: 'uncovered', data: said, related })
      else {
        const candidates = listShort(heirs.map(({ label }) => label))
        report({ on: seat, messageId: 'withCandidates', data: { ...said, candidates }, related })
      }
    }
    if (seats.length === 0) return `no position surely has the role ${joinWords(roles, 'or')}`
    return undefined
  },
})

function teamOf(reports: number): string {
  if (reports === 0) return ''
  return reports === 1 ? '; one position reports to an empty chair' : `; ${reports} positions report to an empty chair`
}
