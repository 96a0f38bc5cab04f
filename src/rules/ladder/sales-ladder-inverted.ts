import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'sales-ladder-inverted',
  category: 'ladder',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Nobody reports to somebody who stands lower on the sales ladder.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) lists the rungs from chief sales officer to development representative: https://resources.pipl.ai/fi/myyntiroolit.',
    'Whether a CSO outranks a CRO is contested, so both stand on the top rung: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  mutes: [
    'vp-sales-misplaced',
    'unexpected-sales-manager',
    'cso-cro-unaligned',
    'cro-reports-too-low',
    'level-inversion',
    'level-compression',
  ],
  options: {
    order: {
      type: 'array',
      items: { type: 'array', items: { enum: roleIds } },
      default: [
        ['cso', 'cro'],
        ['vp-sales', 'head-of-sales'],
        ['sales-director'],
        ['sales-manager'],
        ['sales-team-lead'],
        ['account-executive', 'account-manager'],
        ['bdr', 'sdr'],
      ],
      description: 'The rungs from the top; roles on one rung may report to each other.',
    },
    chiefOrder: {
      enum: ['peers', 'cro-over-cso', 'cso-over-cro'],
      default: 'peers',
      description: 'Which of the two sales chiefs ranks higher where one rung holds both; peers: neither.',
    },
    flatReps: {
      type: 'boolean',
      default: true,
      description: 'Whether account executives, account managers, BDRs and SDRs stand on one rung.',
    },
  },
  messages: {
    inverted:
      '{report} reports to {manager}, who stands lower on the sales ladder. Whoever is coached from below stops being coached. Turn the line round, or correct one of the roles.',
  },
  check(chart, report, { order, chiefOrder, flatReps }) {
    const rungs = rungOfRole(withChiefs(order, chiefOrder), flatReps)
    let pairs = 0
    for (const position of chart.seatsInWords((seat) => rungs.has(chart.role(seat) ?? ''))) {
      const manager = chart.manager(position)
      const below = rungs.get(chart.role(position) ?? '')
      const above = manager && rungs.get(chart.role(manager) ?? '')
      if (!manager || below === undefined || above === undefined) continue
      pairs++
      if (above <= below) continue
      report({
        on: position,
        field: 'reportsTo',
        messageId: 'inverted',
        data: { report: subjectLabel(position, chart), manager: holderInRoleLabel(manager, chart) },
        related: [{ on: manager, note: 'the manager, on a lower rung' }],
      })
    }
    return pairs > 0 ? undefined : 'nobody on the sales ladder reports to somebody on it'
  },
})

/** A rung that holds both sales chiefs becomes two, where one of them ranks higher. */
function withChiefs(order: readonly (readonly string[])[], chiefOrder: string): readonly (readonly string[])[] {
  const lower = new Map([
    ['cro-over-cso', 'cso'],
    ['cso-over-cro', 'cro'],
  ]).get(chiefOrder)
  if (lower === undefined) return order
  return order.flatMap((rung) =>
    rung.includes('cso') && rung.includes('cro') ? [rung.filter((role) => role !== lower), [lower]] : [rung],
  )
}

const reps = ['account-executive', 'account-manager', 'bdr', 'sdr']

function rungOfRole(order: readonly (readonly string[])[], flatReps: boolean): ReadonlyMap<string, number> {
  const rungs = new Map(order.flatMap((roles, rung) => roles.map((role) => [role, rung] as const)))
  if (!flatReps) return rungs
  const top = Math.min(...reps.flatMap((role) => rungs.get(role) ?? []))
  return new Map([...rungs].map(([role, rung]) => [role, reps.includes(role) ? top : rung]))
}
