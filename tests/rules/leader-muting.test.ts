import { expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Configuration } from '../../src/config/configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { lineColumn, lintText } from '../support/lint-text.ts'

/** Where several rules on leaders and units see the same fact, one of them speaks. With the preset `recommended`. */

async function findingsOf(
  chart: string,
  ruleIds: readonly string[],
  configuration: Configuration = builtInConfiguration(rules),
): Promise<readonly string[]> {
  const { files } = await lintText(chart, { configurationFor: () => configuration })
  return files.flatMap(({ findings }) =>
    findings
      .filter(({ ruleId }) => ruleIds.includes(ruleId))
      .map(({ ruleId, place }) => `${lineColumn(place)} ${ruleId}`),
  )
}

function without(ruleId: string): Configuration {
  const configuration = builtInConfiguration(rules)
  return { ...configuration, rules: new Map([...configuration.rules].filter(([id]) => id !== ruleId)) }
}

const executor = 'person: {name: Dan Reyes, style: execution}'

it('a misfit is reported as such only where its complements are in place', async () => {
  const seats = ['style-seat-mismatch', 'cso-style-cro-without-peers', 'cso-style-cro-without-integrator']
  const chart = (chief: string, others: string) => `positions:
  - {id: ceo, role: ceo}
  - {id: coo, role: coo, reportsTo: ceo}
  - {id: cro, role: cro, ${executor}, reportsTo: ${chief}}
  - {id: cmo, role: cmo, reportsTo: ${others}}
  - {id: hcs, role: head-of-customer-success, reportsTo: ${others}}
`
  expect(await findingsOf(chart('ceo', 'ceo'), seats)).toEqual(['4:10 style-seat-mismatch'])
  expect(await findingsOf(chart('ceo', 'coo'), seats)).toEqual(['4:10 cso-style-cro-without-peers'])
  expect(await findingsOf(chart('coo', 'coo'), seats)).toEqual(['4:10 cso-style-cro-without-integrator'])
})

it('a missing leader is not also one who answers to somebody else', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: coo, role: coo, reportsTo: ceo}
  - {id: cro, role: cro, ${executor}, reportsTo: ceo}
  - {id: cmo, role: cmo, reportsTo: coo}
`
  const seats = ['cso-style-cro-without-peers', 'cso-style-cro-without-integrator']
  expect(await findingsOf(chart, seats)).toEqual(['4:10 cso-style-cro-without-peers'])
})

const unit = `
  - id: emea
    products: [a, b]
    channels: [direct, partner]
    industries: [x, y]
    growth: {actual: 3, target: 10, market: 8}`

it('a unit that has outgrown its CSO is not also complex, and nobody is prepared for it', async () => {
  const chart = `positions: [{id: cso, role: cso}]\nbusinessUnits:${unit}\n`
  const about = ['unit-outgrew-cso', 'cso-in-complex-environment', 'unit-without-cro-pipeline']
  expect(await findingsOf(chart, about)).toEqual(['3:9 unit-outgrew-cso', '3:9 unit-without-cro-pipeline'])
  expect(await findingsOf(chart, about, without('unit-outgrew-cso'))).toEqual([
    '1:18 cso-in-complex-environment',
    '3:9 unit-without-cro-pipeline',
  ])
})

it('one outgrown unit says nothing of another complex one under the same CSO', async () => {
  const chart = `positions: [{id: cso, role: cso}]\nbusinessUnits:${unit}
  - {id: apac, channels: [direct, partner], industries: [x, y]}
`
  const about = ['unit-outgrew-cso', 'cso-in-complex-environment']
  expect(await findingsOf(chart, about)).toEqual(['1:18 cso-in-complex-environment', '3:9 unit-outgrew-cso'])
})

it('leaders of one style are mentioned only where no missing complement is', async () => {
  const people = `people:
  - {id: a, name: A, style: execution}
  - {id: b, name: B, style: execution}
  - {id: c, name: C, style: execution}
`
  const chart = (reps: number) => `${people}positions:
  - {id: ceo, role: ceo}
  - {id: cso, role: cso, person: a, reportsTo: ceo}
  - {id: vp1, role: vp-sales, person: b, reportsTo: cso}
  - {id: vp2, role: vp-sales, person: c, reportsTo: cso}
${Array.from({ length: reps }, (_, at) => `  - {id: ae${at}, role: account-executive, reportsTo: vp1}\n`).join('')}`
  const about = ['one-sided-sales-leadership', 'cso-without-sales-strategist']
  expect(await findingsOf(chart(2), about)).toEqual(['7:10 one-sided-sales-leadership'])
  expect(await findingsOf(chart(8), about)).toEqual(['7:10 cso-without-sales-strategist'])
})
