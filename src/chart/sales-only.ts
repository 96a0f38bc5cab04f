import type { Position } from './chart.ts'
import { functionsNamed } from './function-synonyms.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perWording } from './per-wording.ts'
import { wordsOf } from './titles/acronym-context.ts'
import { isAssistantTitle } from './titles/assistant-title.ts'
import { functionsOfWords } from './titles/possible-functions.ts'
import { roleFacts } from './titles/roles.ts'

/** Functions that belong to selling, or say only at what level of it somebody works. */
const salesFunctions: ReadonlySet<string> = new Set([
  'sales',
  'sales-operations',
  'sales-strategy',
  'partnerships',
  'operations',
  'strategy',
])

/**
 * Whether a seat works in sales and in nothing else: by its role, else by its department, else by the words of its
 * title. Undefined where none of them says; a seat that assists somebody works for that person's function.
 */
export const worksInSalesOnly = perWording((seat, chart): boolean | undefined => {
  const functions = [...functionsOf(seat, chart), ...chart.title(seat).covers, ...(seat.covers ?? [])]
  if (functions.length > 0) return isSales(functions)
  return seat.title !== undefined && isAssistantTitle(seat.title) ? true : undefined
})

function functionsOf(seat: Position, chart: IndexedChart): readonly string[] {
  const role = chart.role(seat)
  if (role !== undefined) return [roleFacts(role)].flatMap((facts) => facts.function ?? [])
  if (seat.department !== undefined) return functionsNamed(seat.department)
  return functionsOfWords(wordsOf(seat.title ?? ''))
}

function isSales(functions: readonly string[]): boolean {
  const isCore = (fn: string): boolean => fn.startsWith('sales') || fn === 'partnerships'
  return functions.some(isCore) && functions.every((fn) => salesFunctions.has(fn))
}
