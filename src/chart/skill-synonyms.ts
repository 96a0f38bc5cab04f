import { once } from '../once.ts'
import { namesBySynonym } from './names-by-synonym.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** Skill → other names for it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  'sales-strategy': ['strategic-selling', 'sales-planning', 'go-to-market-strategy', 'gtm-strategy'],
  leadership: ['people-leadership', 'team-leadership', 'leading-teams', 'team-management', 'people-management'],
  communication: ['communications', 'interpersonal-skills', 'presentation', 'presentation-skills'],
  'data-driven-decisions': [
    'data-driven-decision-making',
    'data-driven',
    'analytics',
    'data-analysis',
    'analytical-skills',
    'sales-analytics',
  ],
  'change-leadership': ['change-management', 'leading-change', 'transformation', 'change-agent'],
  'problem-solving': ['problem-solving-skills', 'critical-thinking'],
  'business-acumen': ['commercial-acumen', 'business-sense', 'commercial-awareness'],
  'cross-functional-collaboration': [
    'collaboration',
    'cross-functional-teamwork',
    'cross-functional-leadership',
    'teamwork',
    'cross-functional',
    'stakeholder-management',
  ],
  'financial-literacy': ['finance', 'financial-acumen', 'financial-planning', 'p-l-management', 'p-l', 'budgeting'],
  'customer-advocacy': ['customer-focus', 'customer-orientation', 'customer-centricity', 'voice-of-the-customer'],
  creativity: ['innovation', 'entrepreneurship', 'creative-thinking'],
}

const canonicalNames = once(() => namesBySynonym(synonyms))

/** The one name of a skill that has many; one that is not known keeps its own. */
export function canonicalSkill(skill: string): string {
  const key = vocabularyKey(skill)
  return canonicalNames().get(key) ?? key
}
