import { type Meaning, meaningOf } from '../phrase-reading.ts'
import { type Role, roleFacts } from '../roles.ts'

interface AcronymMeaning extends Meaning {
  /** Beginnings of words, folded, that speak for a meaning outside sales; `=it` is a whole word. */
  readonly stems: readonly string[]
}

const risk = ['risk', 'risik', 'riesg', 'risc', 'ryzyk', 'risqu', 'credit']
const compliance = ['complian', 'legal', 'audit', 'privacy', 'zgodnosc', 'recht', 'conformit', 'cumplimiento']
const research = ['research', 'scien', 'clinical', 'laborator', 'rd', 'forschung', 'recherche', 'badan']
const security = ['secur', 'cyber', 'infosec', '=it', 'sicherheit', 'bezpieczen', 'turvallis', 'segur', 'tietoturva']
/** Not `strategic`, which is a segment of customers too. */
const strategy = ['strategy', 'strategie', 'strategia', 'strategii', 'estrategia']
const sustainability = [
  'sustainab',
  'esg',
  'environment',
  'nachhaltig',
  'vastuullis',
  'sostenib',
  'sustentab',
  'climate',
]
const restructuring = ['restructur', 'turnaround', 'insolven']
const communications = ['communicat', 'kommunik', 'press', 'media', 'viestint', 'komunikac', 'comunica']
const conversion = ['conversion', 'seo', 'optimi', 'experiment', 'ux']

/** Areas whose presence speaks against a sales or revenue chief. */
export const rivalAreas = [
  risk,
  compliance,
  research,
  security,
  strategy,
  sustainability,
  restructuring,
  communications,
  conversion,
].flat()

/** The meanings of an acronym, likeliest first; a meaning without stems is about selling. */
export const acronymMeanings: ReadonlyMap<string, readonly AcronymMeaning[]> = new Map([
  [
    'cso',
    [
      ours('cso', []),
      ours('chief-strategy-officer', strategy),
      other('chief security officer', security),
      other('chief sustainability officer', sustainability),
      other('chief scientific officer', research),
      other('chief solutions officer', ['solution']),
    ],
  ],
  [
    'cro',
    [
      ours('cro', []),
      other('chief risk officer', [...risk, ...compliance]),
      other('chief research officer', research),
      other('chief restructuring officer', restructuring),
      other('conversion rate optimisation', conversion),
    ],
  ],
  [
    'cco',
    [
      ours('cco-commercial', []),
      ours('cco-customer', ['customer', 'client', 'success', 'kunde', 'klient', 'asiakas', 'support']),
      other('chief compliance officer', [...compliance, ...risk]),
      other('chief communications officer', communications),
      other('chief creative officer', ['creativ', 'design', 'content', 'copy', '=art']),
    ],
  ],
])

/** Words of KPIs by which sellers are measured. */
export const salesMeasures: ReadonlySet<string> = new Set([
  'arr',
  'mrr',
  'nrr',
  'acv',
  'tcv',
  'quota',
  'attainment',
  'bookings',
  'win',
  'deal',
  'deals',
  'pipeline',
  'sales',
  'revenue',
])

function ours(role: Role, stems: readonly string[]): AcronymMeaning {
  return { ...meaningOf(role, roleFacts(role).label), stems }
}

function other(words: string, stems: readonly string[]): AcronymMeaning {
  return { ...meaningOf('none', words), stems }
}
