import { roleFacts } from './roles.ts'
import type { TitleResolution } from './title-resolution.ts'

/**
 * Whether the holder of a title leads a function such as `marketing`: `true` where every reading says so, `false` where
 * none does, undefined where one might. The head of a part (`Head of Sales EMEA`) might.
 */
export function leadsFunction(resolution: TitleResolution, fn: string): boolean | undefined {
  const leads = leadsByReadings(resolution, fn)
  if (leads === true && resolution.scope.length > 0) return undefined
  if (leads === false && resolution.mayLead.includes(fn)) return undefined
  return leads
}

function leadsByReadings({ role, candidates, readings, covers }: TitleResolution, fn: string): boolean | undefined {
  if (covers.includes(fn)) return true
  if (role !== undefined) return roleFacts(role).leads === fn
  if (candidates.length === 0) return false
  const leading = candidates.filter((candidate) => roleFacts(candidate.role).leads === fn)
  if (leading.length === 0) return false
  return leading.length === readings.length ? true : undefined
}
