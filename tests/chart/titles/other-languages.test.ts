import { describe, expect, it } from 'vitest'
import { inShort, resolveTitle } from './support.ts'

/** Language, title → role, `? roles` where it is ambiguous; `+` the functions it covers. */
const titles: readonly (readonly [language: string, title: string, meaning: string])[] = [
  ['sv', 'VD', 'ceo'],
  ['sv', 'Verkställande direktör', 'ceo'],
  ['sv', 'Försäljningschef', '? sales-manager head-of-sales'],
  ['sv', 'Försäljningsdirektör', '? cso vp-sales'],
  ['sv', 'Marknadschef', 'head-of-marketing'],
  ['sv', 'Försäljnings- och marknadschef', 'head-of-sales + sales marketing'],
  ['sv', 'Säljare', '? account-executive'],
  ['sv', 'tf. VD', 'ceo'],
  ['sv', 'Styrelseordförande', 'chair'],
  ['da', 'Administrerende direktør', 'ceo'],
  ['da', 'Salgschef', '? sales-manager head-of-sales'],
  ['da', 'Salgsdirektør', '? cso vp-sales'],
  ['da', 'Kommerciel direktør', 'cco-commercial'],
  ['da', 'Marketingchef', 'head-of-marketing'],
  ['da', 'Salgs- og marketingchef', 'head-of-sales + sales marketing'],
  ['da', 'Sælger', '? account-executive'],
  ['da', 'Saelger', '? account-executive'],
  ['da', 'Bestyrelsesformand', 'chair'],
  ['no', 'Administrerende direktør', 'ceo'],
  ['no', 'Salgssjef', '? sales-manager head-of-sales'],
  ['no', 'Salgsdirektør', '? cso vp-sales'],
  ['no', 'Markedssjef', 'head-of-marketing'],
  ['no', 'Salgs- og markedssjef', 'head-of-sales + sales marketing'],
  ['no', 'Selger', '? account-executive'],
  ['no', 'Styreleder', 'chair'],
  ['nl', 'Commercieel directeur', 'cco-commercial'],
  ['nl', 'Verkoopdirecteur', '? sales-director cso'],
  ['nl', 'Verkoopleider', 'sales-manager'],
  ['nl', 'Hoofd verkoop', 'head-of-sales'],
  ['nl', 'Hoofd verkoop en marketing', 'head-of-sales + sales marketing'],
  ['nl', 'Financieel directeur', 'cfo'],
  ['nl', 'Accountmanager', 'account-manager'],
  ['nl', 'Vertegenwoordiger', '? account-executive'],
  ['nl', 'Interim hoofd verkoop', 'head-of-sales'],
  ['nl', 'Algemeen directeur', '? ceo managing-director'],
  ['it', 'Direttore vendite', '? sales-director cso'],
  ['it', 'Direttrice vendite', '? sales-director cso'],
  ['it', 'Direttore commerciale', '? cco-commercial cso'],
  ['it', 'Responsabile vendite', '? sales-manager head-of-sales'],
  ['it', 'Amministratore delegato', 'ceo'],
  ['it', 'Amministratrice delegata', 'ceo'],
  ['it', 'Direttore vendite e marketing', 'head-of-sales + sales marketing'],
  ['it', 'Direttore finanziario', 'cfo'],
  ['it', 'Responsabile delle vendite', '? sales-manager head-of-sales'],
  ['it', 'Venditore', '? account-executive'],
]

describe('Nordic, Dutch and Italian titles', () => {
  it.each(titles)('%s: %s', (language, title, meaning) => {
    expect(inShort(resolveTitle(title, { language }))).toBe(meaning)
  })

  it('are read where the chart declares no language', () => {
    expect(resolveTitle('Commercieel directeur').role).toBe('cco-commercial')
    expect(resolveTitle('Amministratore delegato').role).toBe('ceo')
    expect(resolveTitle('Försäljningschef').ambiguous).toBe(true)
  })

  it('know both written forms of Norwegian', () => {
    expect(resolveTitle('Markedssjef', { language: 'nb' }).role).toBe('head-of-marketing')
    expect(resolveTitle('Markedssjef', { language: 'nn-NO' }).role).toBe('head-of-marketing')
  })
})
