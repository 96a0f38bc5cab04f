import { once } from '../once.ts'
import { namesBySynonym } from './names-by-synonym.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** Duty → other names for it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  forecasting: [
    'forecast',
    'forecasts',
    'sales-forecast',
    'sales-forecasting',
    'revenue-forecast',
    'revenue-forecasting',
    'pipeline-forecasting',
    'forecast-ownership',
  ],
  'revenue-planning': ['revenue-plan', 'sales-planning', 'sales-and-revenue-planning'],
  'sales-operations': ['sales-ops', 'revenue-operations', 'revops', 'rev-ops', 'commercial-operations'],
  'sales-strategy': ['commercial-strategy', 'go-to-market-strategy', 'gtm-strategy'],
}

const canonicalNames = once(() => namesBySynonym(synonyms))

/** Every name that a duty goes by. */
export function dutyNames(duty: string): readonly string[] {
  const name = canonicalDuty(duty)
  return [name, ...(synonyms[name] ?? [])]
}

/** The one name of a duty that has many; one that is not known keeps its own. */
export function canonicalDuty(duty: string): string {
  const key = vocabularyKey(duty)
  return canonicalNames().get(key) ?? key
}
