import type { TitleDictionary } from '../title-dictionary.ts'

/** Dutch titles: the commonest of the ladder. */
export const dutch = (): TitleDictionary => ({
  language: 'nl',
  name: 'Dutch',
  entries: [
    {
      role: 'ceo',
      confidence: 'high',
      phrases: ['bestuursvoorzitter', 'voorzitter raad van bestuur', 'voorzitter van de raad van bestuur'],
    },
    { role: 'ceo', confidence: 'ambiguous', phrases: ['algemeen directeur', 'directievoorzitter'] },
    { role: 'managing-director', confidence: 'ambiguous', phrases: ['algemeen directeur'] },
    {
      role: 'chair',
      confidence: 'high',
      phrases: [
        'voorzitter raad van commissarissen',
        'voorzitter van de raad van commissarissen',
        'president commissaris',
      ],
    },
    {
      role: 'board',
      confidence: 'high',
      wholeTitleOnly: true,
      phrases: ['raad van bestuur', 'raad van commissarissen', 'lid raad van commissarissen', 'commissaris'],
    },
    { role: 'cco-commercial', confidence: 'high', phrases: ['commercieel directeur', 'directeur commercie'] },
    { role: 'sales-director', confidence: 'ambiguous', phrases: ['verkoopdirecteur', 'directeur verkoop'] },
    { role: 'cso', confidence: 'ambiguous', phrases: ['verkoopdirecteur', 'directeur verkoop'] },
    {
      role: 'sales-manager',
      confidence: 'high',
      phrases: ['verkoopleider', 'verkoopmanager', 'regionaal verkoopleider', 'rayonmanager'],
    },
    { role: 'head-of-sales', confidence: 'high', phrases: ['hoofd verkoop', 'hoofd sales'] },
    { role: 'sales-manager', confidence: 'ambiguous', phrases: ['commercieel manager'] },
    { role: 'head-of-sales', confidence: 'ambiguous', phrases: ['commercieel manager'] },
    {
      role: 'sales-team-lead',
      confidence: 'high',
      phrases: ['teamleider verkoop', 'teamleider sales', 'teamleider commercie'],
    },
    { role: 'cmo', confidence: 'ambiguous', phrases: ['marketingdirecteur', 'directeur marketing'] },
    { role: 'head-of-marketing', confidence: 'ambiguous', phrases: ['marketingdirecteur', 'directeur marketing'] },
    { role: 'head-of-marketing', confidence: 'high', phrases: ['hoofd marketing'] },
    { role: 'cfo', confidence: 'high', phrases: ['financieel directeur'] },
    { role: 'coo', confidence: 'high', phrases: ['operationeel directeur'] },
    { role: 'general-manager', confidence: 'high', phrases: ['vestigingsdirecteur', 'landendirecteur'] },
    {
      role: 'account-executive',
      confidence: 'ambiguous',
      phrases: ['vertegenwoordiger', 'verkoper', 'commercieel medewerker', 'verkoopadviseur'],
    },
    { role: 'none', confidence: 'ambiguous', reading: 'shop assistant', phrases: ['verkoper'] },
    { role: 'account-manager', confidence: 'high', phrases: ['accountmanager', 'relatiebeheerder'] },
    {
      role: 'head-of-sales',
      confidence: 'high',
      covers: ['sales', 'marketing'],
      phrases: ['hoofd verkoop en marketing', 'hoofd sales en marketing', 'hoofd marketing en verkoop'],
    },
    {
      role: 'cco-commercial',
      confidence: 'high',
      covers: ['sales', 'marketing'],
      phrases: ['directeur verkoop en marketing', 'directeur sales en marketing', 'directeur marketing en verkoop'],
    },
  ],
  forms: { financieel: ['financiële'], commercieel: ['commerciële'] },
})
