import { expect, it } from 'vitest'
import { chartFromText } from '../support/chart-text.ts'

it.each(['dottedLineTo:', 'dottedLineTo: null', 'dottedLineTo: {a: b}', 'dottedLineTo: [{a: b}]'])(
  'a list without a text in it is an empty one: %s',
  async (line) => {
    const { positions } = await chartFromText(`positions:\n  - id: ceo\n    ${line}\n`)
    expect(positions[0]?.dottedLineTo).toEqual([])
  },
)

it.each(['yes', '"true"', 'Yes'])('what is surely meant as true is true: %s', async (word) => {
  const { positions } = await chartFromText(
    `positions: [{id: cro, critical: ${word}}, {id: cmo, critical: no, execTeam: on}]`,
  )
  expect(positions.map(({ critical, execTeam }) => [critical, execTeam])).toEqual([
    [true, undefined],
    [false, undefined],
  ])
})

it('a known word is read in another letter case', async () => {
  const { positions } = await chartFromText('positions: [{id: a, status: Vacant}, {id: b, status: Elsewhere}]')
  expect(positions.map(({ status }) => status)).toEqual(['vacant', undefined])
})
