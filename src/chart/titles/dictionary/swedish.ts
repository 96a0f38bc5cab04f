import type { TitleDictionary } from '../title-dictionary.ts'

/** Swedish titles: the commonest of the ladder. */
export const swedish = (): TitleDictionary => ({
  language: 'sv',
  name: 'Swedish',
  entries: [
    { role: 'ceo', confidence: 'high', phrases: ['verkställande direktör', 'koncernchef', 'vd och koncernchef'] },
    { role: 'ceo', confidence: 'high', phrases: ['VD'] },
    {
      role: 'none',
      confidence: 'high',
      reading: 'deputy chief executive',
      phrases: ['vice VD', 'vice verkställande direktör'],
    },
    { role: 'chair', confidence: 'high', phrases: ['styrelseordförande', 'ordförande'] },
    { role: 'board', confidence: 'high', wholeTitleOnly: true, phrases: ['styrelse', 'styrelseledamot', 'styrelsen'] },
    { role: 'sales-manager', confidence: 'ambiguous', phrases: ['försäljningschef', 'säljchef'] },
    { role: 'head-of-sales', confidence: 'ambiguous', phrases: ['försäljningschef', 'säljchef'] },
    { role: 'cso', confidence: 'ambiguous', phrases: ['försäljningsdirektör', 'säljdirektör'] },
    { role: 'vp-sales', confidence: 'ambiguous', phrases: ['försäljningsdirektör', 'säljdirektör'] },
    { role: 'cco-commercial', confidence: 'high', phrases: ['kommersiell direktör', 'kommersiell chef'] },
    { role: 'cmo', confidence: 'high', phrases: ['marknadsdirektör'] },
    { role: 'head-of-marketing', confidence: 'high', phrases: ['marknadschef'] },
    { role: 'cfo', confidence: 'high', phrases: ['finansdirektör', 'ekonomidirektör'] },
    { role: 'cfo', confidence: 'ambiguous', phrases: ['ekonomichef', 'finanschef'] },
    { role: 'none', confidence: 'ambiguous', reading: 'head of accounting', phrases: ['ekonomichef', 'finanschef'] },
    { role: 'coo', confidence: 'high', phrases: ['operativ chef', 'operativ direktör'] },
    { role: 'general-manager', confidence: 'high', phrases: ['landschef', 'affärsområdeschef'] },
    { role: 'sales-team-lead', confidence: 'high', phrases: ['teamledare försäljning', 'säljteamledare'] },
    {
      role: 'account-executive',
      confidence: 'ambiguous',
      phrases: ['säljare', 'företagssäljare', 'fältsäljare', 'försäljare'],
    },
    { role: 'account-manager', confidence: 'ambiguous', phrases: ['kundansvarig'] },
    {
      role: 'head-of-sales',
      confidence: 'high',
      covers: ['sales', 'marketing'],
      phrases: [
        'försäljnings- och marknadschef',
        'sälj- och marknadschef',
        'marknads- och försäljningschef',
        'försäljnings- och marknadsdirektör',
      ],
    },
  ],
  forms: {},
})
