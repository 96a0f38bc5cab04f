import type { Position } from './chart.ts'
import { canonicalDuty, dutyNames } from './duty-synonyms.ts'
import { itemField } from './item-field.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** A duty of a seat, and where the seat names it. */
export interface Duty {
  /** For comparison: `Sales Forecast` and `forecasting` are one. */
  readonly key: string
  readonly field: string
}

/** The duties of a seat, in order. */
export function dutiesOf({ duties = [], record }: Position): readonly Duty[] {
  const fieldOf = itemField(record, 'duties')
  return duties.map((duty) => ({ key: canonicalDuty(duty), field: fieldOf(duty) }))
}

/** Those of some duties that a seat has. */
export function dutiesAmong(seat: Position, wanted: readonly string[]): readonly Duty[] {
  if (seat.duties === undefined) return []
  const keys = new Set(wanted.map(canonicalDuty))
  return dutiesOf(seat).filter(({ key }) => keys.has(key))
}

/** Whether a seat says in whatever words that it has one of some duties: `Owns the sales forecast` is forecasting. */
export function mentionsDuty({ duties = [] }: Position, wanted: readonly string[]): boolean {
  const names = wanted.flatMap(dutyNames)
  return duties.some((duty) => names.some((name) => `-${vocabularyKey(duty)}-`.includes(`-${name}-`)))
}
