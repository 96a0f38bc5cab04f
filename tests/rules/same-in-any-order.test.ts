import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { pagePath } from '../../scripts/generated-docs.ts'
import { numberedIdentities } from '../../src/finding-identity.ts'
import { rules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { configurationOf, lintSources } from '../support/lint-text.ts'
import { lintExample } from './lint-example.ts'
import { type Example, readRulePage } from './rule-page.ts'

/** A baseline must know a finding again, however the chart is sorted: no example may give others when its lists are turned round. */

/** Lists whose order says something. */
const ordered = new Set(['candidates', 'duties', 'lifecycle', 'goals', 'x-orglint-ignore'])

function turnedRound(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turnedRound(item))
    return ordered.has(key) ? items : items.reverse()
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, turnedRound(inner, name)]))
}

const examples = rules.flatMap((rule) => {
  const path = pagePath(rule)
  const page = readRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const caught = page.examples.filter(({ kind, format }) => kind === 'caught' && format === 'yaml')
  return caught.map((example) => [`${path}:${example.line}`, rule, example] as const)
})

function chartOf({ text }: Example): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}

describe('a finding is the same one in any order', () => {
  it.each(examples)('%s', async (_, rule, example) => {
    const chart = chartOf(example)
    if (chart === undefined) return
    const identities = async (value: unknown) => {
      const text = JSON.stringify(value)
      const findings = await lintExample(rule, { ...example, format: 'json', text })
      return numberedIdentities(findings).toSorted()
    }
    expect(await identities(turnedRound(chart))).toEqual(await identities(chart))
  })
})

/** Charts in which something has to come first that no order of the file may decide. */
const tied: readonly (readonly [what: string, positions: readonly object[]])[] = [
  [
    'a loop',
    [
      { id: 'm', reportsTo: 'z' },
      { id: 'fin', title: 'CFO', reportsTo: 'm' },
      { id: 'a', reportsTo: 'fin' },
      { id: 'z', title: 'Chief Revenue Officer', reportsTo: 'a' },
    ],
  ],
  [
    'a loop with a team below',
    [
      { id: 'z', reportsTo: 'a', title: 'Interim Head of Sales' },
      { id: 'a', reportsTo: 'z' },
      { title: 'Deal Desk Analyst', reportsTo: 'a' },
    ],
  ],
  [
    'two trees of one size',
    [
      { title: 'Clerk' },
      { id: 'b', reportsTo: 'ghost' },
      { id: 'c', reportsTo: 'ghost' },
      { title: 'Adviser', dottedLineTo: ['c'] },
    ],
  ],
  [
    'a mistaken line as near to one as to another',
    [
      { id: 'ceo', reportsTo: 'cmo' },
      { id: 'cro', reportsTo: 'ceo' },
      { id: 'vp-1', reportsTo: 'cso' },
      { id: 'cmo', reportsTo: 'vp-1' },
    ],
  ],
  [
    'somebody who is named by the id of their seat',
    [
      { id: 'vp-1', name: 'Bo Lind', title: 'VP of Sales' },
      { id: 'am', person: 'vp-1', title: 'Account Manager' },
    ],
  ],
  [
    'two chiefs, one of them in a line that is wrong otherwise, too',
    [
      { id: 'ae', title: 'Account Executive' },
      { title: 'Chief Sales Officer' },
      { id: 'cro', title: 'Chief Revenue Officer', reportsTo: 'ae' },
    ],
  ],
]

describe('the same is found in any order', () => {
  const everyRule = configurationOf(rules)

  async function found(positions: readonly object[]): Promise<readonly string[]> {
    const source = sourceFrom(JSON.stringify({ positions }), { format: 'json' })
    const { files } = await lintSources([source], { configurationFor: () => everyRule })
    return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).toSorted()
  }

  it.each(tied)('of %s', async (_, positions) => {
    const once = await found(positions)
    for (let first = 0; first < positions.length; first++) {
      const turned = [...positions.slice(first), ...positions.slice(0, first)]
      expect(await found(turned)).toEqual(once)
      expect(await found(turned.toReversed())).toEqual(once)
    }
  })
})
