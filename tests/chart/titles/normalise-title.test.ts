import { describe, expect, it } from 'vitest'
import { normaliseTitle } from '../../../src/chart/titles/normalise-title.ts'

/** Parts in order, each with its joint where that is not the start: `vp | comma sales`. */
function parts(title: string): string {
  return normaliseTitle(title)
    .map(({ words, before }) => (before === 'start' ? '' : `${before} `) + words.join(' '))
    .join(' | ')
}

describe('normaliseTitle', () => {
  it.each([
    ['VP, Sales', 'vp | comma sales'],
    ['Vice President – Sales', 'vice president | dash sales'],
    ['VP - Sales', 'vp | dash sales'],
    ['Vice-President', 'vice president'],
    ['CEO/CTO', 'ceo | slash cto'],
    ['Sales & Marketing', 'sales | and marketing'],
    ['CEO, and Head of Sales', 'ceo | and head of sales'],
    ['CSO (Chief Sales Officer), EMEA', 'cso | bracket chief sales officer | comma emea'],
    ['Interim Lead (and CEO)', 'interim lead | aside ceo'],
    ['Head of the Sales Department', 'head of sales department'],
    ['Dyrektor ds. sprzedaży', 'dyrektor ds sprzedazy'],
    ['dyrektor d/s sprzedaży', 'dyrektor ds sprzedazy'],
    ['Główny Księgowy', 'glowny ksiegowy'],
    ['Großkundenbetreuer', 'grosskundenbetreuer'],
    ['Salgsdirektør', 'salgsdirektor'],
    ['Sælger', 'saelger'],
    ['ＣＥＯ', 'ceo'],
    ['C.E.O.', 'ceo'],
    ['V.P. Sales', 'vp sales'],
    ['CFO a.i.', 'cfo ad interim'],
    ['p.o. dyrektora', 'pelniacy obowiazki dyrektora'],
    ['R&D Manager', 'rd manager'],
    ['Head of e-commerce', 'head of ecommerce'],
    ['Vertriebs- und Marketingleiter', 'vertriebs & marketingleiter'],
    ['Myynti- ja markkinointijohtaja', 'myynti & markkinointijohtaja'],
    ['Leiter (m/w/d)', 'leiter'],
    ['Leiter m|w|d Vertrieb', 'leiter vertrieb'],
    ['H/F Commercial', 'commercial'],
    ['Leiter/in Vertrieb', 'leiter vertrieb'],
    ['Leiter:in Vertrieb', 'leiter vertrieb'],
    ['Leiter*in Vertrieb', 'leiter vertrieb'],
    ['Leiter_in Vertrieb', 'leiter vertrieb'],
    ['LeiterIn Vertrieb', 'leiter vertrieb'],
    ['Director(a) de ventas', 'director de ventas'],
    ['Directeur·rice commercial(e)', 'directeur commercial'],
    ["Chef d'équipe", 'chef d equipe'],
    ['Account Executive I, EMEA', 'account executive | comma emea'],
    ['', ''],
    [' , / () ', ''],
  ])('%j has the parts %j', (title, expected) => {
    expect(parts(title)).toBe(expected)
  })

  it('takes a text too long for a title to be none', () => {
    expect(normaliseTitle(`CEO ${'x'.repeat(300)}`)).toEqual([])
    expect(normaliseTitle(','.repeat(100_000))).toEqual([])
    expect(normaliseTitle('x'.repeat(1_000_000))).toEqual([])
  })
})
