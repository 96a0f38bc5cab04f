import { once } from '../once.ts'
import { namesBySynonym } from './names-by-synonym.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** Stage of the customer lifecycle → other spellings of its name. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  awareness: ['brand-awareness', 'market-awareness'],
  'lead-generation': ['lead-gen', 'leadgen', 'leads'],
  opportunity: ['opportunities', 'opportunity-management'],
  renewal: ['renewals', 'contract-renewal', 'contract-renewals'],
  upsell: ['upsells', 'up-sell', 'upselling', 'up-selling'],
}

/** Stage of the customer lifecycle → stages that many draw in its place. Who draws both tells them apart. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  awareness: ['brand', 'brand-building', 'branding', 'reach', 'discovery'],
  'lead-generation': ['demand-generation', 'demand-gen', 'demand', 'prospecting', 'lead-qualification'],
  opportunity: ['sales', 'selling', 'pipeline', 'deal', 'deals', 'closing', 'close', 'conversion', 'purchase'],
  'customer-success': ['success', 'adoption', 'onboarding', 'customer-care', 'customer-service', 'customer-support'],
  renewal: ['retention', 'customer-retention', 'loyalty'],
  upsell: ['expansion', 'cross-sell', 'cross-selling', 'growth', 'account-growth'],
}

const canonicalNames = once(() => namesBySynonym(spellings))

/** The one name of a stage that has several spellings; one that is not known keeps its own. */
export function canonicalStage(stage: string): string {
  const key = vocabularyKey(stage)
  return canonicalNames().get(key) ?? key
}

/** The stages that may stand in the place of one that a lifecycle does not have. */
export function standInsFor(stage: string): readonly string[] {
  return standIns[stage] ?? []
}
