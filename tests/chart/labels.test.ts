import { describe, expect, it } from 'vitest'
import type { Position } from '../../src/chart/chart.ts'
import {
  holderAtLabel,
  holderInRoleLabel,
  holderLabel,
  personLabel,
  positionLabel,
  roleLabel,
  seatLabel,
  titleLabel,
} from '../../src/chart/labels.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const chart = await indexedChartFrom(`
people: [{id: p-1, name: Mara Lindqvist}, {id: p-2}]
positions:
  - {id: cro, title: dyrektor ds. przychodów, role: cro, person: p-1}
  - {id: 1042, person: {name: Olle Berg}}
  - {id: vp, role: vp-sales}
  - {title: Clerk}
  - {person: {name: Bo Lind}}
  - {id: quiet, title: Guard, person: p-2}
  - {id: Owner, title: Owner}
`)
const [cro, untitled, vp, clerk, nameOnly, quiet, owner] = chart.positions as unknown as readonly [
  Position,
  Position,
  Position,
  Position,
  Position,
  Position,
  Position,
]

const texts = (label: (position: Position) => { readonly text: string }) =>
  [cro, untitled, vp, clerk, nameOnly, quiet, owner].map((position) => label(position).text)

describe('labels', () => {
  it('name a seat by title and id, each said once', () => {
    expect(texts(seatLabel)).toEqual([
      'dyrektor ds. przychodów (cro)',
      '1042',
      'vp',
      'Clerk',
      'Bo Lind',
      'Guard (quiet)',
      'Owner',
    ])
  })

  it('name a position without a title by who holds it', () => {
    expect(texts(positionLabel)).toEqual([
      'dyrektor ds. przychodów (cro)',
      'Olle Berg (1042)',
      'vp',
      'Clerk',
      'Bo Lind',
      'Guard (quiet)',
      'Owner',
    ])
  })

  it('tell positions without an id apart by who holds them', async () => {
    const { positions } = await indexedChartFrom(
      'positions: [{title: Clerk, name: Bo Lind}, {title: Clerk, name: TBH}]',
    )
    expect(positions.map((position) => positionLabel(position))).toEqual([
      { text: 'Bo Lind (Clerk)', redacted: 'Clerk' },
      { text: 'Clerk', redacted: 'Clerk' },
    ])
  })

  it('name a seat by its title alone', () => {
    expect(texts(titleLabel)).toEqual([
      'dyrektor ds. przychodów',
      'Olle Berg',
      'vp',
      'Clerk',
      'Bo Lind',
      'Guard',
      'Owner',
    ])
  })

  it('name a seat by its own title with the role beside it', () => {
    expect(roleLabel(cro, chart).text).toBe('dyrektor ds. przychodów (cro)')
    expect(roleLabel(vp, chart).text).toBe('VP of sales (vp-sales)')
    expect(roleLabel(quiet, chart).text).toBe('Guard (quiet)')
  })

  it('name who holds a seat, and where', () => {
    expect(texts(holderLabel)).toEqual([
      'Mara Lindqvist',
      'Olle Berg',
      'vp',
      'Clerk',
      'Bo Lind',
      'Guard (quiet)',
      'Owner',
    ])
    expect([cro, untitled, nameOnly, vp].map((position) => holderAtLabel(position).text)).toEqual([
      'Mara Lindqvist (cro)',
      'Olle Berg (1042)',
      'Bo Lind',
      'vp',
    ])
    expect(holderInRoleLabel(cro, chart).text).toBe('Mara Lindqvist (dyrektor ds. przychodów, cro)')
    expect(holderInRoleLabel(nameOnly, chart).text).toBe('Bo Lind')
  })

  it('name a person by name, else by id', () => {
    expect(chart.people.map((person) => personLabel(person).text)).toEqual([
      'Mara Lindqvist',
      'p-2',
      'Olle Berg',
      'Bo Lind',
    ])
  })

  it('hold no name in what stands for them where names must not be shown', () => {
    const labels = [cro, untitled, nameOnly].flatMap((position) => [
      holderLabel(position),
      holderAtLabel(position),
      positionLabel(position),
      titleLabel(position),
      holderInRoleLabel(position, chart),
    ])
    expect(labels.filter(({ redacted }) => /Mara|Olle|Bo/.test(redacted))).toEqual([])
  })
})
