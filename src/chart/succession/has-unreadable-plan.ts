import type { Position, SuccessionPlan } from '../chart.ts'
import { fieldNode } from '../chart-record.ts'
import { isFilledIn } from '../is-filled-in.ts'
import { hasUnreadableCandidates } from './has-unreadable-candidates.ts'

/** Whether a seat has a plan, or a plan candidates, written in a way that cannot be read, which is a finding of its own. */
export function hasUnreadablePlan(seat: Position, plans: readonly SuccessionPlan[]): boolean {
  return (
    hasUnreadableCandidates(plans) || listsPlans(seat) || strayFields.some((field) => isFilledIn(seat.record, field))
  )
}

/** Fields of a plan that stand on the position itself. */
const strayFields = ['candidates', 'successors', 'successor']

function listsPlans({ record }: Position): boolean {
  const node = fieldNode(record, 'succession')
  return node !== undefined && record.tree.kind(node) === 'list' && isFilledIn(record, 'succession')
}
