import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { pagePath } from '../../scripts/generated-docs.ts'
import { numberedIdentities } from '../../src/finding-identity.ts'
import { rules } from '../../src/rules/index.ts'
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
