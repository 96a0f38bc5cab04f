import type { Position } from '../../chart/chart.ts'
import { type ControlFunction, controlFunctions, servesSales } from '../../chart/control-functions.ts'
import { isAssistant } from '../../chart/is-assistant.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
import { perWording } from '../../chart/per-wording.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { isLeaderTitle } from '../../chart/titles/leader-title.ts'
import { nearestAbove, topmostAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'finance-reports-to-sales',
  category: 'control',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Finance, audit and compliance do not report to the sales chief whom they watch over.',
  sources: ['Judgment: a controller whose appraisal is written by the one who is controlled does not control.'],
  mutes: ['department-mismatch'],
  messages: {
    below:
      '{controller} works in {fn} and reports up to {chief}, the sales chief. Discounts, commissions and forecasts are then checked by somebody who depends on them. Move the line to the chief executive or to finance.',
  },
  check(chart, report) {
    const all = chart.withRole('cso', 'cro')
    const inLoop = loopMembers(chart)
    const chiefs = new Set(all.filter((chief) => !inLoop.has(chief) && chart.leads(chief, 'finance') === false))
    if (all.length === 0) return 'no position surely has the role cso or cro'
    const chiefAbove = nearestAbove(chart, (seat) => chiefs.has(seat))
    const controls = (seat: Position): ControlFunction | undefined => {
      const manager = chart.manager(seat)
      return manager && chiefAbove(manager) && !chiefs.has(seat) ? watches(seat, chart) : undefined
    }
    const topmost = topmostAbove(chart, (seat) => controls(seat) !== undefined)
    for (const on of chart.seatsInWords((seat) => watches(seat, chart) !== undefined)) {
      const fn = controls(on)
      const manager = chart.manager(on)
      const chief = manager && chiefAbove(manager)
      if (fn === undefined || !manager || !chief || topmost(on) !== on) continue
      report({
        on,
        field: 'reportsTo',
        messageId: 'below',
        data: { controller: subjectLabel(on, chart), fn, chief: holderInRoleLabel(chief, chart) },
        related: [{ on: chief, note: 'the sales chief' }],
      })
    }
    return undefined
  },
})

/** What a seat surely watches over. A finance partner inside sales serves it, and so does whoever assists. */
const watches = perWording((seat, chart): ControlFunction | undefined => {
  const role = chart.role(seat)
  if (role !== undefined) return role === 'cfo' ? 'finance' : undefined
  const { title = '', department = '' } = seat
  if (isAssistant(seat) || servesSales(title) || servesSales(department)) return undefined
  const spoken = [...controlFunctions(department), ...(isWatcherTitle(title) ? controlFunctions(title) : [])]
  return (['finance', 'audit', 'compliance'] as const).find((fn) => spoken.includes(fn))
})

/** Somebody who decides: a leader, or one of those whose office it is. */
function isWatcherTitle(title: string): boolean {
  return isLeaderTitle(title) || wordsOf(title).some((word) => watchers.has(word))
}

const watchers: ReadonlySet<string> = new Set(['controller', 'auditor', 'officer', 'treasurer', 'counsel'])
