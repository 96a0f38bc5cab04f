import type { AsOf } from './as-of.ts'
import type { Person } from './chart.ts'
import { isPast } from './sure-dates.ts'
import { vocabularyKey } from './vocabulary-key.ts'

const gone: ReadonlySet<string> = new Set([
  ...['left', 'left-company', 'left-the-company', 'departed', 'exited', 'gone', 'terminated', 'retired', 'deceased'],
  ...['former', 'former-employee', 'ex-employee', 'dismissed', 'fired', 'laid-off', 'made-redundant', 'offboarded'],
  ...['separated', 'no-longer-employed', 'no-longer-with-the-company', 'has-left', 'quit'],
])

/** Whether somebody has surely left: by their status, or by a last day that is past. */
export function hasLeft({ status, leavingOn }: Person, today: AsOf): boolean {
  return (
    (status !== undefined && gone.has(vocabularyKey(status))) || (leavingOn !== undefined && isPast(leavingOn, today))
  )
}
