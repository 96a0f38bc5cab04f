import type { Position } from './chart.ts'
import { inSubtrees } from './in-subtrees.ts'
import type { IndexedChart } from './indexed-chart.ts'

/**
 * Whether the owner of a lifecycle stage works where one of some CROs can steer the stage: in a CRO's own line and, with
 * `acceptLinked`, beside the CRO, on a dotted line to or from them, or in the line of somebody beside them who leads
 * marketing or customer success, or may by their title.
 */
export function lifecycleReach(
  chart: IndexedChart,
  acceptLinked: boolean,
): (chiefs: readonly Position[]) => (owner: Position) => boolean {
  const isPartner = (peer: Position): boolean =>
    ['marketing', 'customer-success'].some((fn) => chart.leads(peer, fn) !== false)
  const linkedTo = (chiefs: readonly Position[]): ((owner: Position) => boolean) => {
    const all = new Set(chiefs)
    const managers = new Set(chiefs.map((chief) => chart.manager(chief)))
    const dotted = new Set(chiefs.flatMap((chief) => chart.dottedManagers(chief)))
    const partners = [...managers].flatMap((manager) => (manager ? chart.reports(manager).filter(isPartner) : []))
    const isInLineOfPartner = inSubtrees(chart, partners)
    return (owner) =>
      managers.has(chart.manager(owner)) ||
      dotted.has(owner) ||
      chart.dottedManagers(owner).some((manager) => all.has(manager)) ||
      isInLineOfPartner(owner)
  }
  return (chiefs) => {
    const isBelow = inSubtrees(chart, chiefs)
    const isLinked = acceptLinked ? linkedTo(chiefs) : undefined
    return (owner) => isBelow(owner) || isLinked?.(owner) === true
  }
}
