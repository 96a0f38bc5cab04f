import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

/** Charts in which the rules on sales leadership have no business. */

const isAboutSales = ({ category }: Rule): boolean => category === 'leadership' || category === 'ladder'
const salesRules = rules.filter(isAboutSales)
const recommended = salesRules.filter((rule) => rule.recommended)

/** The findings of these rules, every one of them on. */
async function findingsOf(chart: string, judgedBy: readonly Rule[]): Promise<readonly string[]> {
  const { files, crashes } = await lintText(chart, { rules: judgedBy })
  expect(crashes).toEqual([])
  return files.flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

describe('a chart without sales chiefs gives no finding on sales leadership, even with every rule on', () => {
  const charts: Readonly<Record<string, string>> = {
    'a bank whose CRO is the chief risk officer': `
positions:
  - {id: ceo, title: Chief Executive Officer, name: Ida Holm}
  - {id: cro, title: Chief Risk Officer, person: {name: Per Aas, style: execution}, reportsTo: ceo}
  - {id: credit, title: Head of Credit Risk, reportsTo: cro}
  - {id: market, title: Head of Market Risk, reportsTo: cro}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  - {id: compliance, title: CCO, department: Compliance, reportsTo: ceo}
  - {id: marketing, title: Head of Marketing, reportsTo: ceo}
`,
    'a bank that writes CRO alone': `
positions:
  - {id: ceo, title: CEO}
  - {id: cro, title: CRO, department: Risk, kpis: [npl-ratio, value-at-risk], reportsTo: ceo, businessUnit: bank}
  - {id: credit, title: Credit Risk Manager, reportsTo: cro}
  - {id: cmo, title: CMO, reportsTo: ceo}
businessUnits:
  - {id: bank, products: [loans, cards], channels: [branch, web], industries: [a, b], growth: {actual: 1, target: 9, market: 8}, symptoms: [low-leads]}
lifecycle:
  - {stage: awareness, owner: cmo}
`,
    'chiefs of security, strategy, sustainability and science': `
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: security, title: Chief Security Officer, person: {name: Ivan Moreau, style: strategy}, reportsTo: ceo}
  - {id: strategy, title: Chief Strategy Officer, person: {name: Lea Moreno, style: strategy}, reportsTo: ceo}
  - {id: sustainability, title: Chief Sustainability Officer, reportsTo: ceo}
  - {id: science, title: Chief Scientific Officer, reportsTo: ceo}
  - {id: coo, title: Chief Operating Officer, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: coo}
`,
    'the same chiefs by their letters': `
positions:
  - {id: ceo, title: CEO}
  - {id: cto, title: CTO, reportsTo: ceo}
  - {id: security, title: CSO, department: Information Security, reportsTo: cto}
  - {id: soc, title: Security Operations Lead, reportsTo: security}
  - {id: strategy, title: CSO, department: Strategy, reportsTo: ceo}
  - {id: green, title: CSO, department: Sustainability, reportsTo: ceo}
  - {id: cmo, title: CMO, reportsTo: cto}
  - {id: cfo, title: CFO, reportsTo: ceo}
`,
    'a clinic with a CRO for research': `
positions:
  - {id: director, title: Medical Director}
  - {id: cro, title: CRO, department: Clinical Research, reportsTo: director}
  - {id: chief, title: Chief Research Officer, reportsTo: director}
  - {id: nurse, title: Research Nurse, reportsTo: cro}
  - {id: trials, title: Clinical Trials Manager, reportsTo: cro}
`,
    'conversion rate optimisation in a marketing team': `
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: coo, title: Chief Operating Officer, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: coo}
  - {id: lead, title: Conversion Rate Optimisation Lead, reportsTo: cmo}
  - {id: manager, title: CRO Manager, reportsTo: cmo}
  - {id: specialist, title: CRO Specialist, reportsTo: manager}
  - {id: success, title: Head of Customer Success, reportsTo: coo}
`,
    'a public body': `
positions:
  - {id: "1", title: Permanent Secretary, name: Vacant}
  - {id: "2", title: Director General Finance, reportsTo: "1"}
  - {id: "3", title: Director of Commercial Services, reportsTo: "2"}
  - {id: "4", title: Deputy Director Strategy, reportsTo: "1"}
  - {id: "5", title: Chief Scientific Adviser, reportsTo: "1"}
  - {id: "6", title: Head of Communications and Marketing, reportsTo: "4"}
`,
    'an engineering organisation nested in JSON': `
{"positions": [{"id": "cto", "title": "Chief Technology Officer", "reports": [
  {"id": "platform", "title": "Director of Platform", "reports": [{"id": "sre", "title": "SRE"}]},
  {"id": "product", "title": "VP of Product", "handsOffTo": ["platform"]}
]}]}
`,
    'a flat list from a personnel system': `
- {employeeId: 1, name: Ana Costa, jobTitle: Head Teacher}
- {employeeId: 2, name: Bo Lind, jobTitle: Teacher, managerId: 1}
- {employeeId: 3, name: Cy Roth, jobTitle: Caretaker, managerId: 1}
`,
    'people in Polish and Finnish firms who are no sales chiefs': `
positions:
  - {id: prezes, title: Prezes zarządu}
  - {id: ryzyko, title: Dyrektor ds. ryzyka, reportsTo: prezes}
  - {id: strategia, title: Dyrektor ds. strategii, reportsTo: prezes}
  - {id: turvallisuus, title: Turvallisuusjohtaja, reportsTo: prezes}
  - {id: vastuullisuus, title: Vastuullisuusjohtaja, reportsTo: prezes}
`,
  }

  it.each(Object.entries(charts))('%s', async (_, chart) => {
    expect(await findingsOf(chart, salesRules)).toEqual([])
  })
})

describe('a chart that may be an extract gives no finding on what is absent', () => {
  const sellers = Array.from({ length: 12 }, (_, at) => `  - {id: ae-${at}, role: account-executive, reportsTo: vp-1}`)
  const team = `
  - {id: vp-1, title: VP of Sales, reportsTo: cro}
  - {id: vp-2, title: VP of Sales, reportsTo: cro}
${sellers.join('\n')}
  - {id: vp-3, title: VP of Sales, reportsTo: cro}
  - {id: sdr, role: sdr, reportsTo: vp-2}
`
  const charts: Readonly<Record<string, string>> = {
    'by its own word': `
complete: false
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cto, title: Chief Technology Officer, reportsTo: ceo}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo}${team}`,
    'with a sales chief at the top': `
positions:
  - {id: cro, title: Chief Revenue Officer}
  - {id: cto, title: Chief Technology Officer, reportsTo: cro}${team}`,
    'with an unknown title at the top': `
positions:
  - {id: founder, title: Founder}
  - {id: cto, title: Chief Technology Officer, reportsTo: founder}
  - {id: cro, title: Chief Revenue Officer, reportsTo: founder}${team}`,
    'with a line that leaves it': `
positions:
  - {id: cto, title: Chief Technology Officer, reportsTo: external:group}
  - {id: cro, title: Chief Revenue Officer, reportsTo: external:group}${team}`,
  }

  it.each(Object.entries(charts))('%s', async (_, chart) => {
    expect(await findingsOf(chart, recommended)).toEqual([])
  })

  it('but the same team under a chief executive does', async () => {
    const whole = charts['by its own word']?.replace('complete: false', '') ?? ''
    const ruleIds = (await findingsOf(whole, recommended)).map((finding) => finding.replace(/:.*/, ''))
    expect(ruleIds).toContain('cro-sales-only-scope')
    expect(ruleIds).toContain('vp-sales-without-sales-team')
  })
})

it('a chart with the chiefs spelt out does give findings', async () => {
  const chart = `
positions:
  - {id: ceo, title: CEO}
  - {id: coo, title: COO, reportsTo: ceo}
  - {id: cro, title: Chief Revenue Officer, person: {name: Per Aas, style: execution}, reportsTo: coo}
  - {id: cmo, title: CMO, reportsTo: ceo}
`
  const ruleIds = (await findingsOf(chart, recommended)).map((finding) => finding.replace(/:.*/, ''))
  expect(ruleIds).toContain('cro-reports-too-low')
})
