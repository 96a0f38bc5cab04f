import type { Label } from '../../wording.ts'
import type { SuccessionPlan } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { roleLabel } from '../labels.ts'
import { roleFacts } from '../titles/roles.ts'
import { planSeats } from './seat-plans.ts'

/** What a plan is for, as messages say it: its seat, else its role, else what it says itself. */
export function planLabel(chart: IndexedChart): (plan: SuccessionPlan) => Label {
  const seatOf = planSeats(chart)
  return (plan) => {
    const seat = seatOf(plan)
    if (seat) return roleLabel(seat, chart)
    const { positionReference, targetRole, writtenOn } = plan
    if (writtenOn) return roleLabel(writtenOn, chart)
    const role = targetRole === undefined ? undefined : chart.roleNamed(targetRole)
    const words = role ? `${roleFacts(role).label} (${role})` : (positionReference ?? targetRole ?? 'no seat')
    return { text: words, redacted: words }
  }
}
