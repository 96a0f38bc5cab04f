import type { TitleDictionary } from '../title-dictionary.ts'

/** Danish titles: the commonest of the ladder. */
export const danish = (): TitleDictionary => ({
  language: 'da',
  name: 'Danish',
  entries: [
    { role: 'ceo', confidence: 'high', phrases: ['administrerende direktør', 'adm. direktør', 'koncernchef'] },
    { role: 'ceo', confidence: 'ambiguous', phrases: ['direktør'] },
    { role: 'none', confidence: 'ambiguous', reading: 'director of a part', phrases: ['direktør'] },
    { role: 'chair', confidence: 'high', phrases: ['bestyrelsesformand'] },
    { role: 'board', confidence: 'high', wholeTitleOnly: true, phrases: ['bestyrelse', 'bestyrelsesmedlem'] },
    { role: 'sales-manager', confidence: 'ambiguous', phrases: ['salgschef', 'salgsleder'] },
    { role: 'head-of-sales', confidence: 'ambiguous', phrases: ['salgschef'] },
    { role: 'sales-team-lead', confidence: 'ambiguous', phrases: ['salgsleder'] },
    { role: 'cso', confidence: 'ambiguous', phrases: ['salgsdirektør'] },
    { role: 'vp-sales', confidence: 'ambiguous', phrases: ['salgsdirektør'] },
    { role: 'cco-commercial', confidence: 'high', phrases: ['kommerciel direktør'] },
    { role: 'cmo', confidence: 'high', phrases: ['marketingdirektør'] },
    { role: 'head-of-marketing', confidence: 'high', phrases: ['marketingchef'] },
    { role: 'cfo', confidence: 'high', phrases: ['økonomidirektør', 'finansdirektør'] },
    { role: 'cfo', confidence: 'ambiguous', phrases: ['økonomichef'] },
    { role: 'none', confidence: 'ambiguous', reading: 'head of accounting', phrases: ['økonomichef'] },
    { role: 'coo', confidence: 'high', phrases: ['driftsdirektør'] },
    { role: 'general-manager', confidence: 'high', phrases: ['landechef'] },
    { role: 'account-executive', confidence: 'ambiguous', phrases: ['sælger', 'salgskonsulent'] },
    { role: 'account-manager', confidence: 'ambiguous', phrases: ['kundeansvarlig'] },
    {
      role: 'head-of-sales',
      confidence: 'high',
      covers: ['sales', 'marketing'],
      phrases: ['salgs- og marketingchef', 'salgs- og marketingdirektør', 'marketing- og salgschef'],
    },
  ],
  spellings: [
    ['æ', 'ae'],
    ['ø', 'oe'],
  ],
  forms: {},
})
