import type { TitleDictionary } from '../title-dictionary.ts'

/** Norwegian titles: the commonest of the ladder. */
export const norwegian = (): TitleDictionary => ({
  language: 'no',
  name: 'Norwegian',
  entries: [
    { role: 'ceo', confidence: 'high', phrases: ['administrerende direktør', 'adm. direktør', 'konsernsjef'] },
    { role: 'ceo', confidence: 'ambiguous', phrases: ['daglig leder', 'direktør'] },
    { role: 'none', confidence: 'ambiguous', reading: 'director of a part', phrases: ['direktør'] },
    { role: 'general-manager', confidence: 'ambiguous', phrases: ['daglig leder'] },
    { role: 'chair', confidence: 'high', phrases: ['styreleder'] },
    { role: 'board', confidence: 'high', wholeTitleOnly: true, phrases: ['styre', 'styremedlem', 'styret'] },
    { role: 'sales-manager', confidence: 'ambiguous', phrases: ['salgssjef', 'salgsleder'] },
    { role: 'head-of-sales', confidence: 'ambiguous', phrases: ['salgssjef'] },
    { role: 'sales-team-lead', confidence: 'ambiguous', phrases: ['salgsleder'] },
    { role: 'cso', confidence: 'ambiguous', phrases: ['salgsdirektør'] },
    { role: 'vp-sales', confidence: 'ambiguous', phrases: ['salgsdirektør'] },
    { role: 'cco-commercial', confidence: 'high', phrases: ['kommersiell direktør'] },
    { role: 'cmo', confidence: 'high', phrases: ['markedsdirektør'] },
    { role: 'head-of-marketing', confidence: 'high', phrases: ['markedssjef'] },
    { role: 'cfo', confidence: 'high', phrases: ['økonomidirektør', 'finansdirektør'] },
    { role: 'cfo', confidence: 'ambiguous', phrases: ['økonomisjef'] },
    { role: 'none', confidence: 'ambiguous', reading: 'head of accounting', phrases: ['økonomisjef'] },
    { role: 'coo', confidence: 'high', phrases: ['driftsdirektør'] },
    { role: 'general-manager', confidence: 'high', phrases: ['landsjef'] },
    { role: 'account-executive', confidence: 'ambiguous', phrases: ['selger', 'salgskonsulent'] },
    { role: 'account-manager', confidence: 'ambiguous', phrases: ['kundeansvarlig'] },
    {
      role: 'head-of-sales',
      confidence: 'high',
      covers: ['sales', 'marketing'],
      phrases: ['salgs- og markedssjef', 'salgs- og markedsdirektør', 'markeds- og salgssjef'],
    },
  ],
  spellings: [['ø', 'oe']],
  forms: {},
})
