import type { Fix, RelatedPlace } from '../finding.ts'
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
  /** Part of what tells two findings apart. */
  readonly value?: string
}
