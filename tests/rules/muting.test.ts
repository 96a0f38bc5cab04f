import { expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Configuration, RuleSetting } from '../../src/config/configuration.ts'
import { rules as allRules } from '../../src/rules/index.ts'
import { lineColumn, lintText } from '../support/lint-text.ts'

/** Where several rules on sales leadership see the same fact, one of them speaks. With the preset `recommended`. */

/** `line:column rule` of the findings of these rules. */
async function findingsOf(
  chart: string,
  ruleIds: readonly string[],
  configuration = builtInConfiguration(allRules),
): Promise<readonly string[]> {
  const { files } = await lintText(chart, { configurationFor: () => configuration })
  return files.flatMap(({ findings }) =>
    findings
      .filter(({ ruleId }) => ruleIds.includes(ruleId))
      .map(({ ruleId, place }) => `${lineColumn(place)} ${ruleId}`),
  )
}

it('a line that is upside down is not also a misplaced VP, an unexpected manager or a stray', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cso, role: cso, reportsTo: ceo}
  - {id: coo, role: coo, reportsTo: ceo}
  - {id: ae, role: account-executive, reportsTo: coo}
  - {id: vp, role: vp-sales, reportsTo: ae}
  - {id: sm, role: sales-manager, reportsTo: ae}
`
  const rules = ['sales-ladder-inverted', 'vp-sales-misplaced', 'unexpected-sales-manager', 'sales-outside-chief']
  expect(await findingsOf(chart, rules)).toEqual([
    '5:50 unexpected-sales-manager',
    '6:41 sales-ladder-inverted',
    '7:46 sales-ladder-inverted',
  ])
})

it('a VP under the finance chief is misplaced, and no stray besides', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cso, role: cso, reportsTo: ceo}
  - {id: cfo, role: cfo, reportsTo: ceo}
  - {id: vp, role: vp-sales, reportsTo: cfo}
`
  expect(await findingsOf(chart, ['vp-sales-misplaced', 'sales-outside-chief'])).toEqual(['5:41 vp-sales-misplaced'])
})

it('a CRO who reports too low is not also off the executive team', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cmo, role: cmo, reportsTo: ceo}
  - {id: cro, role: cro, reportsTo: cmo}
`
  const rules = ['cro-reports-too-low', 'sales-chief-off-exec-team']
  expect(await findingsOf(chart, rules)).toEqual(['4:37 cro-reports-too-low'])
})

it('a CRO of sales alone is not also reported as cut off from marketing', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cro, role: cro, reportsTo: ceo}
  - {id: vp, role: vp-sales, reportsTo: cro}
  - {id: coo, role: coo, reportsTo: ceo}
  - {id: cmo, role: cmo, reportsTo: coo}
`
  const rules = ['cro-sales-only-scope', 'sales-chief-unaligned']
  expect(await findingsOf(chart, rules)).toEqual(['3:10 cro-sales-only-scope'])
})

it.each([
  ['cro', 'execution', 'cso-style-cro-without-peers'],
  ['cso', 'strategy', 'cro-style-cso-without-reports'],
])('a %s who leads by %s has one finding about marketing', async (role, style, rule) => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: chief, role: ${role}, person: {name: Ana Costa, style: ${style}}, reportsTo: ceo}
  - {id: coo, role: coo, reportsTo: ceo}
  - {id: cmo, role: cmo, reportsTo: coo}
  - {id: hcs, role: head-of-customer-success, reportsTo: coo}
`
  const rules = [
    rule,
    'style-seat-mismatch',
    'cso-style-cro-without-integrator',
    'cro-sales-only-scope',
    'sales-chief-unaligned',
  ]
  expect(await findingsOf(chart, rules)).toEqual([`3:10 ${rule}`])
})

it('the order of the two chiefs is free by default, and one finding where the company has chosen the other', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cso, role: cso, reportsTo: ceo}
  - {id: cro, role: cro, reportsTo: cso}
`
  const rules = ['sales-ladder-inverted', 'cso-cro-unaligned', 'cro-reports-too-low']
  expect(await findingsOf(chart, rules)).toEqual([])
  const chosen = withOption('chiefOrder', 'cro-over-cso')
  expect(await findingsOf(chart, rules, chosen)).toEqual(['4:37 sales-ladder-inverted'])
})

/** The built-in configuration with an option set in every rule that has it. */
function withOption(option: string, value: unknown): Configuration {
  const base = builtInConfiguration(allRules)
  const settings = [...base.rules].map(([id, { severity, options }]): [string, RuleSetting] => [
    id,
    { severity, options: option in options ? { ...options, [option]: value } : options },
  ])
  return { ...base, rules: new Map(settings) }
}
