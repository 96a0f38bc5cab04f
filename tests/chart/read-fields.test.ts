import { expect, it } from 'vitest'
import { chartFromText } from '../support/chart-text.ts'

it.each(['dottedLineTo:', 'dottedLineTo: null', 'dottedLineTo: {a: b}', 'dottedLineTo: [{a: b}]'])(
  'a list without a text in it is an empty one: %s',
  async (line) => {
    const { positions } = await chartFromText(`positions:\n  - id: ceo\n    ${line}\n`)
    expect(positions[0]?.dottedLineTo).toEqual([])
  },
)
