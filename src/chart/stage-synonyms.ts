import { once } from '../once.ts'
import { namesBySynonym } from './names-by-synonym.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** Stage of the customer lifecycle → other spellings of its name. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  awareness: ['brand-awareness', 'market-awareness'],
  'lead-generation': ['lead-gen', 'leadgen', 'leads'],
  opportunity: ['opportunities', 'opportunity-management'],
  renewal: ['renewals'],
  upsell: ['upsells', 'up-sell', 'upselling', 'up-selling'],
}

const canonicalNames = once(() => namesBySynonym(spellings))

/** The one name of a stage that has several spellings; one that is not known keeps its own. */
export function canonicalStage(stage: string): string {
  const key = vocabularyKey(stage)
  return canonicalNames().get(key) ?? key
}
