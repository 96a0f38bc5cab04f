import { describe, expect, it } from 'vitest'
import { inShort, resolveTitle } from './support.ts'

/** Title → role, `? roles` where it is ambiguous, `none`; `+` the functions it covers. */
const titles: readonly (readonly [title: string, meaning: string])[] = [
  ['Toimitusjohtaja', 'ceo'],
  ['Pääjohtaja', 'ceo'],
  ['Myyntijohtaja', '? cso vp-sales sales-director'],
  ['Myyntijohtaja (CSO)', 'cso'],
  ['Myyntijohtaja (VP of Sales)', 'vp-sales'],
  ['Tulosjohtaja', '? cro'],
  ['Tulosjohtaja (CRO)', 'cro'],
  ['Kaupallinen johtaja', 'cco-commercial'],
  ['Asiakkuusjohtaja', '? cco-customer'],
  ['Markkinointijohtaja', 'cmo'],
  ['Talousjohtaja', 'cfo'],
  ['Operatiivinen johtaja', 'coo'],
  ['Strategiajohtaja', 'chief-strategy-officer'],
  ['Liiketoimintajohtaja', 'general-manager'],
  ['Maajohtaja', 'general-manager'],
  ['Varajohtaja', '? vp-sales'],
  ['Myynnin johtaja', '? head-of-sales cso'],
  ['Aluejohtaja', '? sales-director'],
  ['Myyntipäällikkö', '? sales-manager account-executive'],
  ['Myyntitiimin vetäjä', 'sales-team-lead'],
  ['Tiimiesihenkilö', '? sales-team-lead'],
  ['Tilivastaava', 'account-executive'],
  ['Myyntineuvottelija', 'account-executive'],
  ['Asiakkuuspäällikkö', 'account-manager'],
  ['Avainasiakaspäällikkö', 'account-manager'],
  ['SDR', 'sdr'],
  ['BDR', 'bdr'],
  ['Myyntistrategian johtaja', 'head-of-sales-strategy'],
  ['Myynnin operaatioiden johtaja', 'head-of-sales-operations'],
  ['Asiakasmenestysjohtaja', 'head-of-customer-success'],
  ['Asiakaspalvelujohtaja', 'none'],
  ['Markkinointipäällikkö', 'head-of-marketing'],
  ['Kumppanuusjohtaja', 'head-of-partnerships'],
  ['Myynti- ja markkinointijohtaja', 'head-of-sales + sales marketing'],
  ['vt. toimitusjohtaja', 'ceo'],
  ['vs. talousjohtaja', 'cfo'],
  ['Vt. myyntijohtaja', '? cso vp-sales sales-director'],
  ['Hallituksen puheenjohtaja', 'chair'],
  ['Myyjä', '? account-executive'],
  ['Ohjelmistokehittäjä', 'none'],
  ['Varatoimitusjohtaja', 'none'],
  ['Account Executive', 'account-executive'],
]

describe('Finnish titles', () => {
  it.each(titles)('%s', (title, meaning) => {
    expect(inShort(resolveTitle(title, { language: 'fi' }))).toBe(meaning)
  })
})
