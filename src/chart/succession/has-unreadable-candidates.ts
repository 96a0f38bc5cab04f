import type { SuccessionPlan } from '../chart.ts'
import { isFilledIn } from '../is-filled-in.ts'

/** Whether a plan names candidates in a way that cannot be read, which is a finding of its own: who they are is not known. */
export function hasUnreadableCandidates(plans: readonly SuccessionPlan[]): boolean {
  return plans.some(({ candidates, record }) => candidates.length === 0 && isFilledIn(record, 'candidates'))
}
