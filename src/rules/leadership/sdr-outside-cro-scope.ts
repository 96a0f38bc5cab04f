import type { Position } from '../../chart/chart.ts'
import { countByRole } from '../../chart/count-by-role.ts'
import { firstSeat } from '../../chart/first-seat.ts'
import { inSubtrees } from '../../chart/in-subtrees.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { mayMean } from '../../chart/may-hold.ts'
import { type Stray, strays } from '../../chart/strays.ts'
import type { Role } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'sdr-outside-cro-scope',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Those who find the leads (SDRs and BDRs) work in the line of the CRO.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has the CRO track and improve the work of SDRs: https://resources.pipl.ai/fi/myyntiroolit.',
    'About two thirds of development teams report to sales and the rest mostly to marketing: The Bridge Group, SDR metrics report 2021.',
  ],
  mutes: ['sales-outside-chief'],
  options: {
    acceptPeerMarketing: {
      type: 'boolean',
      default: true,
      description: 'Whether they may work for a marketing leader who sits beside the CRO.',
    },
  },
  messages: {
    outside:
      '{people} {report} through {manager}, outside the line of {chief}. A CRO cannot answer for revenue whose first step they do not see. Bring {them} into that line, or under a marketing leader beside the CRO.',
  },
  check(chart, report, { acceptPeerMarketing }) {
    const isExcused = excused(chart, acceptPeerMarketing)
    const outside = strays(chart, ['cro'], chart.withRole(...finders)).filter((stray) => !isExcused(stray))
    for (const { manager, chief, strays: branch } of branchesOf(outside, chart)) {
      const on = firstSeat(branch.map(({ top }) => top))
      if (!on) continue
      const others = branch.map(({ position }) => position).filter((position) => position !== on)
      const isOne = others.length === 0
      report({
        on,
        field: 'reportsTo',
        messageId: 'outside',
        data: {
          people: isOne ? subjectLabel(on, chart) : countByRole([on, ...others], chart),
          report: isOne ? 'reports' : 'report',
          them: isOne ? 'the seat' : 'them',
          manager: holderInRoleLabel(manager, chart),
          chief: holderInRoleLabel(chief, chart),
        },
        related: [
          { on: manager, note: 'the manager' },
          { on: chief, note: 'the CRO' },
          ...others.slice(0, 6).map((other) => ({ on: other, note: 'works there, too' })),
        ],
      })
    }
    if (chart.withRole('cro').length === 0) return 'no position surely has the role cro'
    return chart.withRole(...finders).length > 0 ? undefined : 'no position surely has the role sdr, bdr or sdr-manager'
  },
})

/** Who finds and qualifies leads, and who leads them. */
const finders: readonly Role[] = ['sdr', 'bdr', 'sdr-manager']

/** The CRO sees a branch that somebody beside them leads for both, or that has a dotted line into theirs. */
function excused(chart: IndexedChart, acceptPeerMarketing: boolean): (stray: Stray) => boolean {
  const isPartner = (peer: Position): boolean =>
    mayMean(peer, ['cso'], chart) !== false || (acceptPeerMarketing && chart.leads(peer, 'marketing') !== false)
  const known = new Map<Position, (position: Position) => boolean>()
  const lookUp = (chief: Position) => {
    const isBelow = inSubtrees(chart, chart.peers(chief).filter(isPartner))
    known.set(chief, isBelow)
    return isBelow
  }
  return ({ position, top, chief }) => {
    const dotted = [...chart.dottedManagers(position), ...chart.dottedManagers(top)]
    if (dotted.some((manager) => chart.isInSubtree(manager, chief))) return true
    return (known.get(chief) ?? lookUp(chief))(position)
  }
}

interface Branch {
  readonly manager: Position
  readonly chief: Position
  readonly strays: readonly Stray[]
}

/** The strays of one manager are one branch, as far as their highest seats belong to the same CRO. */
function branchesOf(outside: readonly Stray[], chart: IndexedChart): readonly Branch[] {
  const chiefs = new Map(outside.map(({ position, chief }) => [position, chief]))
  const branches = new Map<string, Branch & { readonly strays: Stray[] }>()
  for (const stray of outside) {
    const manager = chart.manager(stray.top)
    if (!manager) continue
    const chief = chiefs.get(stray.top) ?? stray.chief
    const key = `${manager.index} ${chief.index}`
    const branch = branches.get(key)
    if (branch) branch.strays.push(stray)
    else branches.set(key, { manager, chief, strays: [stray] })
  }
  return [...branches.values()]
}
