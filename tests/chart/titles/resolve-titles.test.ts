import { describe, expect, it } from 'vitest'
import { resolveSeats, resolveTitle, type Seat } from './support.ts'

const ceo: Seat = { id: 'ceo', title: 'CEO' }
const cfo: Seat = { id: 'cfo', title: 'CFO', reportsTo: 'ceo' }

/** What the second seat, a report of the CEO, was resolved to among the others. */
function amid(seat: Seat, ...others: readonly Seat[]) {
  const [, resolution] = resolveSeats([ceo, { id: 'seat', reportsTo: 'ceo', ...seat }, ...others])
  return resolution
}

const report = (title: string, department?: string): Seat =>
  department === undefined ? { title, reportsTo: 'seat' } : { title, department, reportsTo: 'seat' }

describe('an explicit role', () => {
  it('wins, and the role of the title stays visible', () => {
    const [seat] = resolveSeats([{ title: 'VP Sales', role: 'cso' }])
    expect(seat).toMatchObject({ role: 'cso', confidence: 'explicit', titleRole: 'vp-sales', ambiguous: false })
  })

  it('settles an ambiguous title', () => {
    const [seat] = resolveSeats([{ title: 'Myyntijohtaja', role: 'vp-sales' }])
    expect(seat).toMatchObject({ role: 'vp-sales', titleRole: undefined, ambiguous: false, candidates: [] })
  })

  it('that is not known leaves the seat without a role, not with that of its title', () => {
    const [seat] = resolveSeats([{ title: 'VP Sales', role: 'sales-boss' }])
    expect(seat).toMatchObject({ role: undefined, confidence: 'none', titleRole: 'vp-sales', ambiguous: false })
  })

  it('needs no title', () => {
    expect(resolveSeats([{ role: 'cro' }])[0]).toMatchObject({ role: 'cro', confidence: 'explicit' })
  })

  it('keeps what the title says besides', () => {
    const [seat] = resolveSeats([{ title: 'Interim VP Sales and Marketing', role: 'head-of-sales' }])
    expect(seat).toMatchObject({ role: 'head-of-sales', acting: true, covers: ['sales', 'marketing'] })
  })
})

describe('the configuration', () => {
  it('gives a bare acronym its meaning in any letter case', () => {
    const glossary = [['CSO', 'cso']] as const
    expect(resolveTitle('CSO', { glossary })).toMatchObject({ role: 'cso', confidence: 'high', titleRole: 'cso' })
    expect(resolveTitle('cso, EMEA', { glossary }).role).toBe('cso')
  })

  it('may say that an acronym is no role of ours', () => {
    const resolution = resolveTitle('CSO', { glossary: [['cso', 'none']] })
    expect(resolution).toMatchObject({ role: undefined, ambiguous: false, readings: ['no role that orglint knows'] })
  })

  it('yields to what the title spells out', () => {
    expect(resolveTitle('CSO (Chief Security Officer)', { glossary: [['CSO', 'cso']] }).role).toBe(undefined)
  })

  it('adds titles and overrides the dictionary', () => {
    const titles = [['head-of-sales', ['szef sprzedaży', 'Revenue Captain', 'Sales Director']]] as const
    expect(resolveTitle('Szefowa Sprzedaży', { titles }).role).toBe('head-of-sales')
    expect(resolveTitle('Senior Revenue Captain, EMEA', { titles }).role).toBe('head-of-sales')
    expect(resolveTitle('Sales Director', { titles }).role).toBe('head-of-sales')
  })

  it('takes titles in any script', () => {
    expect(resolveTitle('営業本部長', { titles: [['cso', ['営業本部長']]] }).role).toBe('cso')
  })
})

describe('a bare acronym', () => {
  it.each(['CSO', 'CRO', 'CCO'])('%s means nothing by itself', (title) => {
    expect(amid({ title })).toMatchObject({ role: undefined, confidence: 'none', ambiguous: true })
  })

  it('names all its readings, those that are no role of ours last', () => {
    expect(resolveTitle('CRO').readings).toEqual([
      'chief revenue officer',
      'chief risk officer',
      'chief research officer',
      'chief restructuring officer',
      'conversion rate optimisation',
    ])
  })

  it('is the revenue chief over sellers with a quota', () => {
    const seat = amid({ title: 'CRO', quota: { amount: 1, currency: undefined, setBy: undefined } }, report('SDR'))
    expect(seat).toMatchObject({ role: 'cro', confidence: 'context', titleRole: undefined, ambiguous: false })
    expect(seat?.evidence).toEqual(['sellers below (+3)', 'a sales KPI or quota (+2)'])
  })

  it('is the revenue chief with sellers two levels below and a sales KPI', () => {
    const manager: Seat = { id: 'm', title: 'SDR Manager', reportsTo: 'seat' }
    const seat = amid({ title: 'CRO', kpis: ['win-rate'] }, manager, { title: 'AE', reportsTo: 'm' })
    expect(seat?.role).toBe('cro')
  })

  it('is the sales chief over sellers beside the finance chief', () => {
    expect(amid({ title: 'CSO' }, cfo, report('Account Executive'))).toMatchObject({
      role: 'cso',
      confidence: 'context',
    })
  })

  it('counts sellers whose title has several readings, all of the sales ladder', () => {
    expect(amid({ title: 'CSO', department: 'Myynti' }, report('Myyntipäällikkö'))?.role).toBe('cso')
  })

  it('is the commercial chief over sellers, the customer chief over customer success', () => {
    expect(amid({ title: 'CCO', department: 'Commercial' }, report('VP Sales'))?.role).toBe('cco-commercial')
    const customer = amid({ title: 'CCO', department: 'Customer Success' }, report('Head of Customer Success'))
    expect(customer?.role).toBe('cco-customer')
  })

  it('is no sales chief over security', () => {
    const seat = amid({ title: 'CSO', department: 'Security' }, report('Security Engineer'))
    expect(seat).toMatchObject({ role: undefined, ambiguous: false, readings: ['chief security officer'] })
  })

  it('is the strategy chief over strategy', () => {
    expect(amid({ title: 'CSO', department: 'Strategy' }, report('Strategy Analyst'))?.role).toBe(
      'chief-strategy-officer',
    )
  })

  it('is no revenue chief at a bank with compliance reports', () => {
    expect(amid({ title: 'CRO' }, cfo, report('Compliance Manager'))).toMatchObject({
      role: undefined,
      ambiguous: true,
    })
    expect(amid({ title: 'CRO', department: 'Risk' }, report('Compliance Manager'))).toMatchObject({
      role: undefined,
      readings: ['chief risk officer'],
    })
  })

  it('is no revenue chief at a clinic', () => {
    const seat = amid({ title: 'CRO', department: 'Research' }, report('Clinical Research Associate'))
    expect(seat).toMatchObject({ role: undefined, readings: ['chief research officer'] })
  })

  it('stays open where sales and another area both speak', () => {
    expect(
      amid({ title: 'CSO', department: 'Sales' }, report('Account Executive'), report('IT Security Manager')),
    ).toMatchObject({ role: undefined, ambiguous: true })
  })

  it('stays open where one meaning leads by a little only', () => {
    const seat = amid({ title: 'CCO', department: 'Commercial', kpis: ['arr'] }, report('Head of Customer Success'))
    expect(seat).toMatchObject({ role: undefined, ambiguous: true })
  })

  it('does not take a segment of sales for another area', () => {
    const seat = amid({ title: 'CSO', department: 'Sales' }, report('Strategic Account Executive'), report('AE'))
    expect(seat?.role).toBe('cso')
    const withStrategy = amid({ title: 'CSO', department: 'Sales' }, report('Head of Sales Strategy'), report('AE'))
    expect(withStrategy?.role).toBe('cso')
  })

  it('is not settled by a conversion rate', () => {
    const seat = amid({ title: 'CRO', department: 'Marketing', kpis: ['conversion-rate'] }, cfo)
    expect(seat).toMatchObject({ role: undefined, ambiguous: true })
  })

  it('is not settled by another acronym that context settled', () => {
    const below: Seat = { id: 'below', title: 'CSO', reportsTo: 'seat', department: 'Sales' }
    const [, upper, lower] = resolveSeats([
      ceo,
      { id: 'seat', title: 'CRO', reportsTo: 'ceo', kpis: ['arr'] },
      below,
      { title: 'Sales Enablement Lead', reportsTo: 'below' },
    ])
    expect(upper?.role).toBe(undefined)
    expect(lower?.role).toBe(undefined)
  })

  it('counts the words of its own title against sales', () => {
    const seat = amid({ title: 'CSO, Information Security', department: 'Sales' }, report('AE'))
    expect(seat?.role).toBe(undefined)
  })

  it('is settled beside words that change nothing', () => {
    expect(amid({ title: 'Interim CRO, EMEA', department: 'Sales' }, report('AE'))).toMatchObject({
      role: 'cro',
      acting: true,
      scope: ['emea'],
    })
  })
})

describe('a title with several readings', () => {
  it('never resolves from its surroundings', () => {
    const seat = amid({ title: 'Dyrektor sprzedaży', department: 'Sales', kpis: ['arr'] }, cfo, report('AE'))
    expect(seat).toMatchObject({ role: undefined, ambiguous: true })
    expect(seat?.candidates).toEqual([
      { role: 'cso', confidence: 'ambiguous' },
      { role: 'sales-director', confidence: 'ambiguous' },
    ])
  })

  it('is ambiguous with one reading too, where that needs context', () => {
    expect(resolveTitle('Handlowiec', { language: 'pl' })).toMatchObject({
      role: undefined,
      ambiguous: true,
      candidates: [{ role: 'account-executive', confidence: 'ambiguous' }],
    })
  })

  it('is settled by what it spells out in brackets', () => {
    expect(resolveTitle('Myyntijohtaja (VP of Sales)').role).toBe('vp-sales')
    expect(resolveTitle('Myyntijohtaja (CSO)').role).toBe('cso')
    expect(resolveTitle('Tulosjohtaja (CRO)').role).toBe('cro')
  })

  it('says which of its readings a part names surely', () => {
    expect(resolveTitle('Head of Sales (CSO)').candidates).toContainEqual({ role: 'head-of-sales', confidence: 'high' })
  })
})

describe('languages', () => {
  it('the declared one comes first', () => {
    expect(resolveTitle('Sales Manager')).toMatchObject({ role: 'sales-manager', language: 'en' })
    expect(resolveTitle('Sales Manager', { language: 'de' })).toMatchObject({ role: undefined, ambiguous: true })
    expect(resolveTitle('Sales Manager', { language: 'pl' }).role).toBe('sales-manager')
  })

  it('a phrase that two languages read differently is ambiguous', () => {
    expect(resolveTitle('Presidente').candidates.map(({ role }) => role)).toEqual(['ceo', 'chair', 'president'])
    expect(resolveTitle('Marketingdirektor').ambiguous).toBe(true)
    expect(resolveTitle('Marketingdirektor', { language: 'de' }).role).toBe('head-of-marketing')
  })

  it('a short word is looked up only in a chart of its language', () => {
    expect(resolveTitle('Commercial').ambiguous).toBe(false)
    expect(resolveTitle('Commercial', { language: 'fr' }).ambiguous).toBe(true)
  })

  it('a language whose titles are not known may mean anything by a title', () => {
    expect(resolveTitle('Vývojář', { language: 'cs' })).toMatchObject({ role: undefined, ambiguous: false })
    expect(resolveTitle('Vývojář', { language: 'cs' }).mayLead).toContain('marketing')
    expect(resolveTitle('営業本部長').mayLead).toContain('sales')
    expect(resolveTitle('Head of Sales', { language: 'cs' }).role).toBe('head-of-sales')
  })
})

describe('what a title says besides', () => {
  it.each([
    ['Interim Head of Sales', undefined],
    ['Head of Sales (acting)', undefined],
    ['CRO a.i.', undefined],
    ['p.o. dyrektora ds. przychodów', 'pl'],
    ['Kommissarische Leiterin Vertrieb', 'de'],
    ['Directeur des ventes par intérim', 'fr'],
    ['Director de ventas en funciones', 'es'],
    ['Gerente de vendas em exercício', 'pt'],
    ['vt. myyntijohtaja', 'fi'],
    ['tf. VD', 'sv'],
    ['Interim Engineering Manager', undefined],
  ])('%s: the holder acts', (title, language) => {
    expect(resolveTitle(title, language === undefined ? {} : { language }).acting).toBe(true)
  })

  it('the hat of another seat is no acting', () => {
    expect(resolveTitle('VP Sales (and interim CMO)').acting).toBe(false)
  })

  it('regions and segments are its scope; the whole company and grades are none', () => {
    expect(resolveTitle('Senior Head of Enterprise Sales, North America').scope).toEqual([
      'enterprise',
      'north america',
    ])
    expect(resolveTitle('Global Head of Sales').scope).toEqual([])
    expect(resolveTitle('Head of Sales, Heat Pumps').scope).toEqual(['heat pumps'])
  })

  it('a number tells seats apart, not titles', () => {
    expect(resolveTitle('Account Executive 14').role).toBe('account-executive')
    expect(resolveTitle('SDR #3').role).toBe('sdr')
  })
})

describe('every resolution', () => {
  it('says on what evidence it rests', () => {
    expect(resolveTitle('VP, Sales').evidence).toEqual(['"vice president of sales" in the English dictionary'])
    expect(resolveTitle('Software Engineer').evidence).toEqual(['no known title fills it'])
    expect(resolveSeats([{ title: 'VP Sales', role: 'cro' }])[0]?.evidence).toEqual(['role: cro'])
  })

  it('stands at the index of its position and does not depend on the order', () => {
    const seats: readonly Seat[] = [
      ceo,
      cfo,
      { id: 'seat', title: 'CRO', reportsTo: 'ceo', department: 'Revenue' },
      report('Account Executive'),
      report('Deal Desk Manager'),
    ]
    const forwards = resolveSeats(seats).map(({ role }) => role)
    const backwards = resolveSeats([...seats].reverse()).map(({ role }) => role)
    expect(forwards).toEqual(['ceo', 'cfo', 'cro', 'account-executive', 'deal-desk'])
    expect(backwards).toEqual([...forwards].reverse())
  })

  it('is the same on a second run', () => {
    const seats = ['CRO', 'VP Sales', 'Dyrektor sprzedaży', 'Unheard-of Title'].map((title) => ({ title }))
    expect(resolveSeats(seats)).toEqual(resolveSeats(seats))
  })

  it('copes with loops in the reporting lines', () => {
    const [a, b] = resolveSeats([
      { id: 'a', title: 'CRO', reportsTo: 'b', department: 'Sales' },
      { id: 'b', title: 'CRO', reportsTo: 'a' },
      { id: 'c', title: 'AE', reportsTo: 'b' },
    ])
    expect([a?.role, b?.role]).toEqual(['cro', undefined])
  })

  it.each(['x', ',', 'CEO, ', 'Head of Sales and ', '(', '[', '<', 'm/w/d/', 'a.', '&', '\u0301', '😀'])(
    'copes with a million characters of %j',
    (piece) => {
      const [long, short] = resolveSeats([
        { title: piece.repeat(1_000_000) },
        { title: piece.repeat(300).slice(0, 300) },
      ])
      expect(long?.role).toBe(undefined)
      expect(short).toBeDefined()
    },
  )

  it('copes with a seat without title and role', () => {
    expect(resolveSeats([{}])[0]).toMatchObject({ role: undefined, ambiguous: false, mayLead: [] })
  })
})
