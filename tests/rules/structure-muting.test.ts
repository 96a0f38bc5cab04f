import { expect, it } from 'vitest'
import { rules as allRules } from '../../src/rules/index.ts'
import { configurationOf, lineColumn, lintText } from '../support/lint-text.ts'

/** Where a rule on structure and another one see the same fact, one of them speaks. */

/** `line:column rule` with these rules on. */
async function found(chart: string, ...ids: readonly string[]): Promise<readonly string[]> {
  const rules = allRules.filter(({ id }) => ids.includes(id))
  const { files } = await lintText(chart, { rules, configurationFor: () => configurationOf(rules) })
  return files.flatMap(({ findings }) => findings.map(({ ruleId, place }) => `${lineColumn(place)} ${ruleId}`))
}

it('a line of the sales ladder that is upside down is not also one of levels', async () => {
  const chart = `positions:
  - {id: ae, role: account-executive, level: 3}
  - {id: vp, role: vp-sales, level: 8, reportsTo: ae}
`
  expect(await found(chart, 'sales-ladder-inverted', 'level-inversion')).toEqual(['3:51 sales-ladder-inverted'])
  expect(await found(chart, 'level-inversion')).toEqual(['3:51 level-inversion'])
})

it('a line in a loop is that alone, for each of its members', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: ae, role: account-executive, reportsTo: vp}
  - {id: vp, role: vp-sales, reportsTo: ae}
`
  const ids = ['reporting-cycle', 'sales-ladder-inverted', 'vp-sales-misplaced', 'unexpected-sales-manager']
  expect(await found(chart, ...ids)).toEqual(['3:50 reporting-cycle'])
})

it('a chief below a loop of their unit sits below no head of it that anybody can tell', async () => {
  const chart = `positions:
  - {id: a, title: Clerk, businessUnit: emea, reportsTo: b}
  - {id: b, title: Clerk, reportsTo: a}
  - {id: m, title: Clerk, reportsTo: a}
  - {id: cso, role: cso, reportsTo: m}
`
  expect(await found(chart, 'reporting-cycle', 'sales-chief-off-exec-team')).toEqual(['2:58 reporting-cycle'])
})

it.each(['cso', 'zso'])(
  'of a chief in a loop nothing is told that rests on their line, whatever the ids: %s',
  async (id) => {
    const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: x, title: Analyst, reportsTo: ceo, duties: [quota-setting]}
  - {id: loop, title: Engineer, reportsTo: ${id}}
  - {id: ${id}, role: cso, reportsTo: loop}
  - {id: cfo, role: cfo, reportsTo: loop}
  - {id: desk, title: Deal Desk Manager, reportsTo: loop}
  - {id: other, role: cso, reportsTo: loop}
`
    const rules = [
      'forecast-without-owner',
      'finance-reports-to-sales',
      'deal-desk-independence',
      'sales-chief-unaligned',
    ]
    expect(await found(chart, 'reporting-cycle', ...rules)).toEqual(['4:44 reporting-cycle'])
    const straight = chart.replace(`reportsTo: ${id}`, 'reportsTo: ceo')
    expect((await found(straight, ...rules)).length).toBeGreaterThan(1)
  },
)

it('whom a loop leads past says nothing of the chiefs in it', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cfo, role: cfo, reportsTo: coo}
  - {id: cro, role: cro, reportsTo: cfo, succession: {stakeholders: [ceo], candidates: [{person: Bo Lind}]}}
  - {id: coo, role: coo, reportsTo: cro}
  - {id: cco, role: chief-customer-officer, department: customer success, reportsTo: ceo}
`
  const ids = [
    'finance-reports-to-sales',
    'sales-chief-off-exec-team',
    'sales-chief-unaligned',
    'succession-without-stakeholders',
  ]
  expect(await found(chart, 'reporting-cycle', ...ids)).toEqual(['3:37 reporting-cycle'])
  const straight = chart.replace('reportsTo: coo', 'reportsTo: ceo')
  expect((await found(straight, ...ids)).length).toBeGreaterThan(1)
})

it('a finance team in the sales line is not also in the wrong department', async () => {
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cfo, role: cfo, department: finance, reportsTo: ceo}
  - {id: clerk, title: Accountant, department: finance, reportsTo: cfo}
  - {id: cro, role: cro, reportsTo: ceo}
  - {id: ops, title: Sales Operations, department: sales, reportsTo: cro}
  - {id: tax, title: Tax Manager, department: finance, reportsTo: ops}
`
  expect(await found(chart, 'finance-reports-to-sales', 'department-mismatch')).toEqual([
    '7:67 finance-reports-to-sales',
  ])
  expect(await found(chart, 'department-mismatch')).toEqual(['7:67 department-mismatch'])
})

it('sellers whose manager is unexpected are not also too junior for the chief', async () => {
  const sellers = Array.from({ length: 9 }, (_, at) => `  - {id: ae${at}, role: account-executive, reportsTo: sm}\n`)
  const chart = `positions:
  - {id: ceo, role: ceo}
  - {id: cro, role: cro, reportsTo: ceo}
  - {id: sm, role: sales-manager, reportsTo: cro}
  - {id: ae, role: account-executive, reportsTo: cro}
${sellers.join('')}`
  const ids = ['unexpected-sales-manager', 'chief-direct-reports-not-senior']
  expect(await found(chart, ...ids)).toEqual(['5:50 unexpected-sales-manager'])
  expect(await found(chart, 'chief-direct-reports-not-senior')).toEqual(['3:10 chief-direct-reports-not-senior'])
})

it('a root with a dotted line is told apart from other roots', async () => {
  const chart = `positions:
  - {id: ceo}
  - {id: a, reportsTo: ceo}
  - {id: lost}
  - {id: tied, dottedLineTo: [a]}
`
  expect(await found(chart, 'multiple-roots', 'dotted-without-solid')).toEqual([
    '4:10 multiple-roots',
    '5:10 dotted-without-solid',
  ])
  expect(await found(chart, 'multiple-roots')).toEqual(['4:10 multiple-roots', '5:10 multiple-roots'])
})

it('small-island is another name for multiple-roots', () => {
  expect(allRules.find(({ aliases }) => aliases?.includes('small-island'))?.id).toBe('multiple-roots')
})
