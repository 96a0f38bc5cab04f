import { memoised } from '../../memoised.ts'
import { wordsOf } from './acronym-context.ts'
import { isLeading } from './possible-functions.ts'

/** Words like those for leaders that as often stand for the best of a team, or for something else. */
const unsure: ReadonlySet<string> = new Set([
  'lead',
  'leads',
  'leading',
  'direct',
  'owner',
  'owners',
  'gestor',
  'gestora',
])

/** Whoever manages one of these often leads nobody. In German a Sales Manager is a seller, too. */
const managed: ReadonlySet<string> = new Set([
  ...[
    'account',
    'accounts',
    'asset',
    'brand',
    'campaign',
    'case',
    'category',
    'change',
    'channel',
    'client',
    'clients',
  ],
  ...['community', 'content', 'contract', 'contracts', 'customer', 'data', 'delivery', 'event', 'events', 'fund'],
  ...[
    'implementation',
    'incident',
    'investment',
    'marketing',
    'media',
    'office',
    'partner',
    'partnerships',
    'portfolio',
  ],
  ...['process', 'product', 'products', 'program', 'programme', 'project', 'projects', 'property', 'quality'],
  ...[
    'relationship',
    'release',
    'requirements',
    'risk',
    'sales',
    'social',
    'stakeholder',
    'success',
    'supplier',
    'test',
  ],
  ...['transition', 'vendor', 'user', 'key'],
])

/** The same in other languages, where the word for the leader says nothing of people: Projektleiter, chef de produit. */
const managedElsewhere =
  /^(?:bauleit|projekt|produktl|produktm|projet|produit|proyecto|producto|progett|prodott|compte|cuenta|secteur)/

/** Whether a title surely says that its holder leads people: a director, a head, a plant manager, but no product manager. */
export const isLeaderTitle: (title: string) => boolean = memoised((title) => {
  const words = wordsOf(title)
  const leading = words.filter((word) => isLeading(word) && !unsure.has(word))
  if (leading.length === 0) return false
  if (words.some((word) => managedElsewhere.test(word))) return false
  const isManager = (word: string): boolean => word === 'manager' || word === 'managers' || word === 'managerin'
  return !leading.every(isManager) || !words.some((word) => managed.has(word))
})
