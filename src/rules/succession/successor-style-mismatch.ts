import type { Person } from '../../chart/chart.ts'
import { personLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { heirsIn } from '../../chart/succession/heirs.ts'
import { noPlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'successor-style-mismatch',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'At least one heir to a CSO or CRO seat leads in the style that the seat asks for.',
  sources: [
    'Sales Benchmark Index, on CSO and CRO strengths in the wrong seat: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    seatStyle: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { enum: ['execution', 'strategy', 'any'] },
      default: { cso: 'execution', cro: 'strategy' },
      description: 'The style that each seat asks for; any: every style will do.',
    },
    anyFits: {
      type: 'boolean',
      default: true,
      description: 'Whether one fitting heir is enough; false: every heir who does not fit is reported.',
    },
  },
  messages: {
    all: 'All heirs to {seat} whose style is known lead by {style} ({names}), while the seat asks for {wanted}. The next change would put the wrong kind of leader in charge. Widen the bench, or {remedy}.',
    only: 'The only heir to {seat} whose style is known, {names}, leads by {style}, while the seat asks for {wanted}. The next change would put the wrong kind of leader in charge. Widen the bench, or {remedy}.',
    one: '{names}, lined up for {seat}, leads by {style}, while the seat asks for {wanted}. Widen the bench, or {remedy}.',
  },
  check(chart, report, { seatStyle, anyFits }) {
    const plans = plansInScope(chart, Object.keys(seatStyle), false)
    const holdersOf = seatHolders(chart)
    let judged = 0
    for (const { plan, seat, role, subject, label } of plans) {
      const wanted = seatStyle[role ?? '']
      const heirs = heirsIn([plan], seat ? holdersOf(seat) : [], chart.today).flatMap(({ person }) => person ?? [])
      const known = heirs.filter(({ style }) => style !== undefined && style !== 'undisclosed')
      const misfits = known.filter(({ style }) => style !== 'balanced' && style !== wanted)
      if (wanted === undefined || known.length === 0) continue
      judged++
      if (wanted === 'any' || misfits.length === 0) continue
      const style = wanted === 'strategy' ? 'execution' : 'strategy'
      const said = { seat: label, style, wanted, remedy: remedyFor(role) }
      if (misfits.length === known.length) {
        const names = listShort(misfits.map(personLabel))
        const messageId = known.length === 1 ? 'only' : 'all'
        report({ on: subject, messageId, data: { ...said, names }, related: misfits.map(styleOf) })
      } else if (!anyFits) {
        for (const misfit of misfits) {
          const names = personLabel(misfit)
          const about = { on: subject, value: misfit.id ?? misfit.name ?? '', related: [styleOf(misfit)] }
          report({ ...about, messageId: 'one', data: { ...said, names } })
        }
      }
    }
    if (plans.length === 0) return noPlanInScope
    return judged > 0 ? undefined : 'no candidate of these plans has a recorded style'
  },
})

function styleOf(on: Person) {
  return { on, field: 'style', note: 'the style as recorded' }
}

function remedyFor(role: string | undefined): string {
  return role === 'cro'
    ? 'plan for strong marketing and customer-success leaders beside the seat'
    : 'plan for leaders around the seat who make up for it'
}
