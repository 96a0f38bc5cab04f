import { describe, expect, it } from 'vitest'
import { isAideTitle } from '../../../src/chart/titles/aide-title.ts'
import { isDeputyTitle } from '../../../src/chart/titles/deputy-title.ts'
import { isLeaderTitle } from '../../../src/chart/titles/leader-title.ts'
import { isTraineeTitle } from '../../../src/chart/titles/trainee-title.ts'

describe('a title of a leader', () => {
  it.each([
    'Head of IT',
    'Warehouse Manager',
    'Sales Director',
    'VP Operations',
    'Chief Architect',
    'Werksleiter',
    'Kierownik produkcji',
    'Jefa de taller',
    'Directrice des achats',
    'Programme Director',
    'Head of Projects',
    'Produktionsleiter',
    'Chief Accountant',
    'Assistant Chief of the Defence Staff',
  ])('%s', (title) => expect(isLeaderTitle(title)).toBe(true))

  it.each([
    'Product Manager',
    'Key Account Manager',
    'Sales Manager',
    'Project Manager Rail',
    'Team Lead',
    'Direct Sales Representative',
    'Product Owner',
    'Engineer',
    'Projektleiterin',
    'Produktmanager',
    'Chef de projet',
    'Jefa de producto',
    '',
  ])('not %s', (title) => expect(isLeaderTitle(title)).toBe(false))
})

describe('a title of a deputy', () => {
  it.each([
    'Deputy Director',
    'Zastępca dyrektora',
    'Stellvertretende Leiterin',
    'Vice Principal',
    'Directrice adjointe',
  ])('%s', (title) => expect(isDeputyTitle(title)).toBe(true))

  it.each(['Vice President Sales', 'VP Sales', 'Vice Chair', 'Director'])('not %s', (title) =>
    expect(isDeputyTitle(title)).toBe(false),
  )
})

describe('a title of somebody who helps a leader', () => {
  it.each(['Assistant Store Manager', 'Direktionsassistentin', 'PA to the Managing Director', 'Associate Director'])(
    '%s',
    (title) => expect(isAideTitle(title)).toBe(true),
  )

  it.each(['Director', 'Head of Assistance', 'Managing Director, PA region'])('not %s', (title) =>
    expect(isAideTitle(title)).toBe(false),
  )
})

describe('a title of somebody who learns', () => {
  it.each(['Apprentice Electrician', 'Marketing Intern', 'Auszubildende Mechatronik', 'Stagiaire RH', 'Stażysta'])(
    '%s',
    (title) => expect(isTraineeTitle(title)).toBe(true),
  )

  it.each(['Internal Auditor', 'International Trainer', 'Training Manager'])('not %s', (title) =>
    expect(isTraineeTitle(title)).toBe(false),
  )
})
