import type { Position } from './chart.ts'
import { itemField } from './item-field.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** A duty of a seat, and where the seat names it. */
export interface Duty {
  /** For comparison: `Pricing Approval` and `pricing-approval` are one. */
  readonly key: string
  readonly field: string
}

/** The duties of a seat, in order. */
export function dutiesOf({ duties = [], record }: Position): readonly Duty[] {
  const fieldOf = itemField(record, 'duties')
  return duties.map((duty) => ({ key: vocabularyKey(duty), field: fieldOf(duty) }))
}

/** Those of some duties that a seat has. */
export function dutiesAmong(seat: Position, wanted: readonly string[]): readonly Duty[] {
  if (seat.duties === undefined) return []
  const keys = new Set(wanted.map(vocabularyKey))
  return dutiesOf(seat).filter(({ key }) => keys.has(key))
}
