import { memoised } from '../../memoised.ts'

/**
 * Beginnings of words, folded, in all languages, and the functions that a leader with such a title may lead. `=sales`
 * is a whole word: Salesforce is no function.
 */
const functionStems: readonly (readonly [functions: readonly string[], stems: readonly string[]])[] = [
  [
    ['sales'],
    [
      '=sales',
      'revenue',
      'commerci',
      'comerci',
      'komercyjn',
      'kaupalli',
      'handlow',
      'sprzedaz',
      'vertrieb',
      'verkauf',
      'verkoop',
      'ventas',
      'vendas',
      'vendite',
      'vente',
      'myynti',
      'myynnin',
      'forsalj',
      'salj',
      'salg',
    ],
  ],
  [
    ['sales', 'marketing'],
    ['=gtm', '=growth'],
  ],
  [['marketing'], ['marketing', 'markkinoin', 'marknad', 'marked', 'mercad', '=brand', '=brands', '=demand']],
  [
    ['customer-success'],
    [
      '=customer',
      '=customers',
      '=client',
      '=clients',
      'clientel',
      '=success',
      'kunde',
      'kundservice',
      'klient',
      'asiakas',
      'asiakk',
    ],
  ],
  [
    ['partnerships'],
    ['=partner', '=partners', 'partnersh', 'partnerv', 'partnerm', '=channel', '=channels', 'alliance'],
  ],
  [['finance'], ['financ', 'finans', 'finanz', 'talous']],
  [['operations'], ['operation', 'operac', 'operativ']],
  [['strategy'], ['strateg']],
  [['sales-operations'], ['=revops']],
]

const leadingBeginnings = [
  'chief',
  'president',
  'prezes',
  'wiceprezes',
  'vice',
  'vp',
  'svp',
  'evp',
  'head',
  'direct',
  'diret',
  'dirett',
  'direk',
  'dyrekt',
  'lead',
  'manager',
  'leit',
  'szef',
  'kierown',
  'gerente',
  'gestor',
  'jefe',
  'jefa',
  'chef',
  'responsa',
  'hoofd',
  'chair',
  'owner',
]
const leadingEndings = [
  'leiter',
  'leitung',
  'chef',
  'direktor',
  'vorstand',
  'johtaja',
  'paallikko',
  'sjef',
  'leder',
  'leider',
  'manager',
  'directeur',
]

const leading = new RegExp(`^(?:${leadingBeginnings.join('|')})|(?:${leadingEndings.join('|')})$`)

/**
 * The functions that the holder of a title without a known role may lead, by its words: a VP of Technical Success may
 * lead customer success. Empty for a title without a word for leading.
 */
export function possibleFunctions(words: readonly string[]): readonly string[] {
  return words.some(isLeading) ? functionsOfWords(words) : []
}

/** The functions that folded words speak of. */
export function functionsOfWords(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(functionsIn))]
}

/** Whether a word stands for somebody who leads. */
export function isLeading(word: string): boolean {
  return leading.test(word)
}

/** Whether a word stands for a function and nothing else. */
export function isFunctionWord(word: string): boolean {
  return !isLeading(word) && functionsIn(word).length > 0
}

const functionsIn: (word: string) => readonly string[] = memoised((word) =>
  functionStems.flatMap(([functions, stems]) => (stems.some((stem) => isBeginning(stem, word)) ? functions : [])),
)

/** Whether a word begins with a stem, or is the word that `=` marks. */
export function isBeginning(stem: string, word: string): boolean {
  return stem.startsWith('=') ? word === stem.slice(1) : word.startsWith(stem)
}
