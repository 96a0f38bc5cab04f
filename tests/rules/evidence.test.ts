import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pagePath } from '../../scripts/generated-docs.ts'
import { rules } from '../../src/rules/index.ts'
import { lintExample } from './lint-example.ts'
import { readRulePage } from './rule-page.ts'

/** Whoever reads a finding about a leader must see what it rests on. */

const leadership = rules.filter(({ category }) => category === 'leadership')

it.each(leadership.map((rule) => [rule.id, rule] as const))('%s shows the facts it rests on', async (_, rule) => {
  const { examples } = readRulePage(readFileSync(pagePath(rule), 'utf8'))
  const caught = examples.filter(({ kind }) => kind === 'caught')
  const findings = (await Promise.all(caught.map((example) => lintExample(rule, example)))).flat()
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.filter(({ related }) => related.length === 0).map(({ message }) => message)).toEqual([])
})
