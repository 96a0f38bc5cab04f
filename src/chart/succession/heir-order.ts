import { readinessLevels } from '../readiness.ts'
import type { Heir } from './heirs.ts'
import { rankOf } from './heirs.ts'

/**
 * Heirs in the order in which they would step up: who is ready sooner, then who is marked for emergencies, then the
 * better ranking, then who is named first. Those of whom no readiness is said come last.
 */
export function inSteppingUpOrder(heirs: readonly Heir[]): readonly Heir[] {
  return heirs.toSorted(
    (a, b) => levelOf(a) - levelOf(b) || Number(b.emergency) - Number(a.emergency) || rankOf(a) - rankOf(b),
  )
}

function levelOf({ readiness }: Heir): number {
  return readiness === undefined ? readinessLevels.length : readinessLevels.indexOf(readiness)
}
