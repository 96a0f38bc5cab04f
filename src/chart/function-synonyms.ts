import { memoised } from '../memoised.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** Function → other names for it, folded; a trailing * stands for any ending. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  sales: [
    'selling',
    'account-management',
    'key-account*',
    'business-development',
    'commercial',
    'revenue',
    'go-to-market',
    'gtm',
    'field-sales',
    'inside-sales',
    'sales-*',
    'sprzeda*',
    'handel',
    'vendas',
    'comercial',
    'myynti*',
    'vertrieb*',
    'verkauf*',
    'vente*',
    'commerce',
    'ventas',
    'forsaljning*',
    'salg*',
    'verkoop*',
    'vendite',
  ],
  marketing: [
    'advertising',
    'brand*',
    'demand-generation',
    'demand-gen',
    'growth',
    'communications',
    'product-marketing',
    'go-to-market',
    'gtm',
    'marketing-*',
    'marketingu',
    'reklama',
    'publicidade',
    'markkinoin*',
    'werbung',
    'publicite',
    'publicidad',
    'mercadotecnia',
    'marknadsforing*',
    'markedsforing*',
    'markedsforing',
  ],
  'customer-success': [
    'client-success',
    'customer-relations',
    'customer-experience',
    'cx',
    'account-retention',
    'sukces-klienta',
    'sucesso-do-cliente',
    'asiakasmenesty*',
    'asiakkuu*',
    'kundenerfolg',
    'reussite-client',
    'exito-del-cliente',
  ],
  'customer-service': [
    'customer-support',
    'support',
    'service',
    'customer-care',
    'client-services',
    'obsluga-klienta',
    'atendimento-ao-cliente',
    'asiakaspalvelu*',
    'kundenservice',
    'kundendienst',
    'service-client',
    'atencion-al-cliente',
  ],
  finance: [
    'accounting',
    'controlling',
    'fp-a',
    'financial-planning',
    'treasury',
    'finanse',
    'financas',
    'talous*',
    'finanzen',
    'finances',
    'finanzas',
    'ekonomi',
  ],
  product: [
    'product-management',
    'product-development',
    'product-*',
    'produkt*',
    'produto',
    'tuote*',
    'produit',
    'producto',
  ],
  strategy: [
    'corporate-strategy',
    'business-strategy',
    'strategic-planning',
    'consulting',
    'management-consulting',
    'sales-strategy',
    'strategi*',
    'estrategia',
  ],
  operations: ['business-operations', 'operacje', 'operacoes', 'operaciones', 'operationen', 'operat*'],
  'sales-operations': ['revenue-operations', 'revops', 'sales-ops', 'commercial-operations'],
  partnerships: [
    'partners',
    'channel',
    'channels',
    'channel-management',
    'alliances',
    'partner-management',
    'kumppan*',
  ],
}

interface Vocabulary {
  readonly exact: ReadonlyMap<string, readonly string[]>
  readonly beginnings: readonly (readonly [beginning: string, fn: string])[]
}

let vocabulary: Vocabulary | undefined

/**
 * The functions that free words name: `Demand Generation` → `[marketing]`, `sales and marketing` → both.
 * Words that are not known name a function of their own.
 */
export const functionsNamed: (words: string) => readonly string[] = memoised((words) => {
  vocabulary ??= readVocabulary()
  const whole = vocabularyKey(words)
  const known = vocabulary.exact.get(whole)
  if (known) return known
  const keys = words.split(/[,/&+;]|\s(?:and|und|et|ja|och|og)\s/i).map(vocabularyKey)
  return [...new Set(keys.filter((key) => key !== '').flatMap((key) => functionsOf(key, vocabulary as Vocabulary)))]
})

/** Whether words name a function that is known here. */
export function isFunction(words: string): boolean {
  vocabulary ??= readVocabulary()
  return vocabulary.exact.has(vocabularyKey(words))
}

function functionsOf(key: string, { exact, beginnings }: Vocabulary): readonly string[] {
  const known = exact.get(key)
  if (known) return known
  const named = beginnings.flatMap(([beginning, fn]) => (key.startsWith(beginning) ? [fn] : []))
  return named.length > 0 ? named : [key]
}

function readVocabulary(): Vocabulary {
  const exact = new Map<string, string[]>()
  const beginnings: [beginning: string, fn: string][] = []
  for (const [fn, others] of Object.entries(synonyms)) {
    for (const name of [fn, ...others]) {
      if (name.endsWith('*')) beginnings.push([name.slice(0, -1), fn])
      else exact.set(name, [...(exact.get(name) ?? []), fn])
    }
  }
  return { exact, beginnings }
}
