import { describe, expect, it } from 'vitest'
import { placeholderTest } from '../../src/chart/placeholder-name.ts'

describe('placeholderTest', () => {
  it.each([
    'Vacant',
    "'Vacant'",
    '"Vacant"',
    'VACANT POST',
    'Post Vacant',
    'Vacant (from May)',
    'New Vacancy (J. Doe - Acting)',
    'TBH',
    'tbd.',
    '[Open]',
    '(open role)',
    ' New hire ',
    'ＶＡＣＡＮＴ',
    "Vacant'",
    '“Vacant”',
    'Vacant - under recruitment',
    'VACANT: Head of Stores',
    'Vacancy – advertised',
    'Currently vacant',
    'OPEN - recruiting',
    'TBH: January',
    'TBD – Q1',
    'Hiring in progress',
    'Unfilled / on hold',
    'To be recruited',
    'No incumbent',
    'N.N.',
    'vakant',
    'Stelle unbesetzt',
    'Poste à pourvoir',
    'Vacante',
    'Wakat',
    'Ledig',
  ])('takes %j for an empty seat', (name) => {
    expect(placeholderTest()(name)).toBe('vacant')
  })

  it.each([
    'N/D',
    'n/a',
    'Not disclosed',
    'Eliminated',
    'Redacted',
    '-',
    '–',
    '???',
    'XXX',
    'N.A.',
    'Name withheld',
    'Guest User',
    '',
    '   ',
    '(…)',
  ])('takes %j for a holder without a name', (name) => {
    expect(placeholderTest()(name)).toBe('anonymous')
  })

  it.each([
    'Ana Costa',
    'Vacant Jones',
    'Tim Open',
    'Na Li',
    'Noah Vacancy',
    'TB Hansen',
    'Sólveig Anspach',
    '佐藤',
    'Vacanti',
    'Open Road Ltd',
    'Tba Nguyen',
    'Vaga Silva',
    'Ana Costa (vacant from May)',
    'Open-Ojo Ade',
    'Hiring Manager',
    'Open, Ann',
  ])('takes %j for a name', (name) => {
    expect(placeholderTest()(name)).toBeUndefined()
  })

  it('knows the words of a user, whatever their case, and these before its own', () => {
    const test = placeholderTest({ vacant: ['Gap', 'Redacted'], anonymous: ['Agency (staff)', 'Open'] })
    expect(['GAP', '"gap"', 'gap (from May)', 'redacted'].map(test)).toEqual(Array(4).fill('vacant'))
    expect(['agency (staff)', 'open'].map(test)).toEqual(Array(2).fill('anonymous'))
    expect(['Gapper', 'Agency'].map(test)).toEqual([undefined, undefined])
  })

  it('takes time in proportion to the text, and none for a long one', () => {
    expect(placeholderTest()(`vacant${' ('.repeat(40)}`)).toBe('vacant')
    expect(placeholderTest()(`x${"'".repeat(300_000)}x`)).toBeUndefined()
  })
})
