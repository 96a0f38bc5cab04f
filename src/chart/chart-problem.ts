import type { EntityReference, Fix, RelatedPlace } from '../finding.ts'
import type { Place } from '../source.ts'
import type { SlotValue } from '../wording.ts'

/** Something that reading a chart met: becomes a finding of the format rule with that id. */
export interface ChartProblem {
  readonly ruleId: string
  readonly messageId: string
  readonly data: Readonly<Record<string, SlotValue>>
  readonly place: Place
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  readonly suggestions?: readonly Fix[]
  /** The record that it is about, and the field. */
  readonly entity?: EntityReference
  readonly field?: string
  /** Part of what tells two findings apart. */
  readonly value?: string
}
