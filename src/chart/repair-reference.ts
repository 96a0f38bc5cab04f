import type { ChartFix } from '../rule.ts'
import type { Entity } from './chart.ts'
import { nodeAt } from './chart-record.ts'

/** What a mistaken reference should say. */
interface RightReference {
  readonly reference: string
  readonly isCertain: boolean
}

interface Repairs {
  readonly fix?: ChartFix
  readonly suggestions?: readonly ChartFix[]
}

/**
 * The repair of references that name the same thing in the same wrong way: a fix where it is certain, else a suggestion.
 * None where the chart writes the reference in another way than it is read.
 */
export function repairReference(
  places: readonly { readonly on: Entity; readonly field: string }[],
  written: string,
  { reference, isCertain }: RightReference,
): Repairs {
  const isPlain = places.every(({ on, field }) => {
    const node = nodeAt(on.record, field.split('.'))
    return node !== undefined && on.record.tree.text(node)?.trim() === written.trim()
  })
  if (!isPlain || reference === '') return {}
  const fix = {
    description: `Write "${reference}"`,
    edits: places.map(({ on, field }) => ({ on, field, set: reference })),
  }
  return isCertain ? { fix } : { suggestions: [fix] }
}
