import type { Label } from '../wording.ts'
import type { BusinessUnit } from './chart.ts'

/** A business unit by name, else by id. */
export function unitLabel({ name, id }: BusinessUnit): Label {
  return { text: name ?? id ?? 'a business unit without a name', redacted: id ?? 'a business unit' }
}
