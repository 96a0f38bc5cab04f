import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { mayShareManager } from './untied-leaders.ts'

/**
 * Whether the owner of a lifecycle stage works where a CRO can steer the stage: in the CRO's own line and, with
 * `acceptLinked`, beside the CRO, on a dotted line to or from them, or in the line of somebody beside them who leads
 * marketing or customer success, or may by their title.
 */
export function lifecycleReach(
  chart: IndexedChart,
  acceptLinked: boolean,
): (owner: Position, chiefs: readonly Position[]) => boolean {
  const isLinked = (owner: Position, chief: Position): boolean => {
    if (mayShareManager(owner, chief, chart)) return true
    if (chart.dottedManagers(owner).includes(chief) || chart.dottedManagers(chief).includes(owner)) return true
    return chart.peers(chief).some((peer) => peer === owner || (isPartner(peer) && chart.isInSubtree(owner, peer)))
  }
  const isPartner = (peer: Position): boolean =>
    ['marketing', 'customer-success'].some((fn) => chart.leads(peer, fn) !== false)
  return (owner, chiefs) =>
    chiefs.some((chief) => chart.isInSubtree(owner, chief) || (acceptLinked && isLinked(owner, chief)))
}
