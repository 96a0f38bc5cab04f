import { describe, expect, it } from 'vitest'
import { findingIdentity, numberedIdentities } from '../src/finding-identity.ts'
import { findingAt, placeOf, sourceOf } from './support/lint-report.ts'

const place = placeOf(sourceOf('org/chart.yaml', 'a: b'), 'b')

describe('findingIdentity', () => {
  it('names rule, entity, field and value', () => {
    const finding = findingAt(place, 'unknown-manager', {
      entities: [
        { kind: 'position', id: 'ae-1', title: 'Account Executive' },
        { kind: 'person', id: 'p-bo' },
      ],
      field: 'reportsTo',
      value: 'head of sales',
    })
    expect(findingIdentity(finding)).toBe('unknown-manager position:ae-1 .reportsTo =head%20of%20sales')
  })

  it('names all entities of a group in one order, and of a finding for the whole chart the value alone', () => {
    const loop = [
      { kind: 'position', id: 'b' },
      { kind: 'position', id: 'a' },
    ] as const
    const finding = findingAt(place, 'r', { entities: loop, field: 'dottedLineTo.1', value: 'IT' })
    expect(findingIdentity({ ...finding, identifiedBy: 'group' })).toBe('r position:a position:b')
    expect(findingIdentity({ ...finding, identifiedBy: 'value' })).toBe('r chart .dottedLineTo =it')
  })

  it('does not depend on line, message or severity', () => {
    const moved = placeOf(sourceOf('org/chart.yaml', '\n\na: b'), 'b')
    const entities = [{ kind: 'position', id: 'cro' }] as const
    expect(findingIdentity(findingAt(moved, 'r', { entities, message: 'x', severity: 'info' }))).toBe(
      findingIdentity(findingAt(place, 'r', { entities })),
    )
  })

  it('names an entity without an id by its title, else its name', () => {
    const entities = [
      { kind: 'position', title: 'VP Sales', name: 'Bo' },
      { kind: 'person', name: 'Bo Lind' },
    ] as const
    expect(findingIdentity(findingAt(place, 'r', { entities }))).toBe('r position~VP%20Sales')
  })

  it('names the file where no entity is concerned', () => {
    expect(findingIdentity(findingAt(place, 'syntax'))).toBe('syntax file:org/chart.yaml')
  })

  it('keeps apart what only looks alike', () => {
    const one = findingAt(place, 'r', { entities: [{ kind: 'position', id: 'a .b' }] })
    const other = findingAt(place, 'r', { entities: [{ kind: 'position', id: 'a' }], field: 'b' })
    expect(findingIdentity(one)).not.toBe(findingIdentity(other))
    const percent = findingAt(place, 'r', { entities: [{ kind: 'position', id: 'a%20.b' }] })
    expect(findingIdentity(percent)).not.toBe(findingIdentity(one))
  })

  it('takes ids such as __proto__ as they are', () => {
    const finding = findingAt(place, 'r', { entities: [{ kind: 'position', id: '__proto__' }] })
    expect(numberedIdentities([finding, finding])).toEqual(['r position:__proto__', 'r position:__proto__ #2'])
  })
})

describe('numberedIdentities', () => {
  it('numbers equal identities from the second on', () => {
    const [a, b] = ['a', 'b'].map((id) => findingAt(place, 'r', { entities: [{ kind: 'position', id }] }))
    if (!a || !b) throw new Error('two findings')
    expect(numberedIdentities([a, b, a, a])).toEqual([
      'r position:a',
      'r position:b',
      'r position:a #2',
      'r position:a #3',
    ])
  })
})
