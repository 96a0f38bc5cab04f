import { wordsOf } from './titles/acronym-context.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** What watches over the spending, the pay and the rules of others. */
export type ControlFunction = 'finance' | 'audit' | 'compliance' | 'people'

const beginnings: readonly (readonly [ControlFunction, readonly string[]])[] = [
  [
    'finance',
    ['financ', 'finans', 'finanz', 'controlling', 'treasur', 'accounting', 'accountant', 'ksiegow', 'talous'],
  ],
  ['audit', ['audit', 'revision']],
  ['compliance', ['complian']],
  ['people', ['human', 'personel', 'personal', 'kadr', 'recursos', 'ressources', 'henkilosto']],
]
const words: ReadonlyMap<string, ControlFunction> = new Map([
  ['cfo', 'finance'],
  ['tax', 'finance'],
  ['fp-a', 'finance'],
  ['hr', 'people'],
  ['chro', 'people'],
  ['people', 'people'],
  ['personnel', 'people'],
  ['compensation', 'people'],
])

/** A trade to sell to, or something to sell: `Director, Financial Services`, `Head of Compliance Solutions`. */
const trade =
  /(?:financ|finanz|audit|complian|accounting)[a-z]*-(?:services?|institutions?|sector|industry|industries|markets?|verticals?|clients?|customers?|solutions?|products?|segment|accounts?|software|technology)(?:-|$)/g

/** A bare controller watches over money; one of quality or of traffic over something else. */
const controller = /^(?:(?:senior|junior|group|corporate|regional|head|business|the|of)-)*controller$/

/** The controlling functions that a title or the name of a department speaks of. */
export function controlFunctions(text: string): ReadonlySet<ControlFunction> {
  const key = vocabularyKey(text.slice(0, 300)).replace(trade, '')
  const found = new Set<ControlFunction>()
  if (controller.test(key)) found.add('finance')
  for (const word of key.split('-')) {
    const known = words.get(word)
    if (known) found.add(known)
    for (const [fn, starts] of beginnings) if (starts.some((start) => word.startsWith(start))) found.add(fn)
  }
  return found
}

/** Whether a title says that its holder serves those who sell: a sales controller, a commercial finance partner. */
export function servesSales(title: string): boolean {
  const spoken = wordsOf(title)
  return spoken.some(
    (word) =>
      ['partner', 'partners', 'partnering', 'deal', 'deals', 'pricing', 'gtm', 'revenue', 'quote', 'billing'].includes(
        word,
      ) ||
      ['sales', 'commerci', 'customer', 'client', 'vertrieb', 'myynti', 'sprzeda', 'vente', 'venta'].some((start) =>
        word.startsWith(start),
      ),
  )
}
