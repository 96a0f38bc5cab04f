import { describe, expect, it } from 'vitest'
import { rules as allRules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

const chart = ({ plan = '', candidate = '', holder = '', seat = '', goals = '', unit = '' }) => `people:
  - {id: p-ana, name: Ana Costa}
  - {id: p-di, name: Di Ruiz, leavingOn: 2027-03-31${holder}}
  - {id: p-bo, name: Bo Lind}
${goals}positions:
  - {id: ceo, title: Chief Executive Officer, person: p-ana}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo, businessUnit: emea, person: p-di${seat}}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo, name: Lu Park}
businessUnits:
  - {id: emea, name: Europe, channels: [direct]${unit}}
succession:
  - position: cro
    lastReviewed: 2026-10
    candidates: [{person: p-bo, readiness: ready-1-2-years${candidate}}]${plan}
`

async function told(text: string): Promise<readonly string[]> {
  const { files } = await lintText(text, { rules: [...allRules] })
  return files.flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

it('reports what is missing where those fields are empty', async () => {
  const rules = (await told(chart({}))).map((each) => each.split(':')[0])
  expect(rules).toEqual(expect.arrayContaining(['leaving-without-transition', 'succession-plan-unaligned']))
})

describe.each(['none', 'N/A', 'TBD', 'to be determined', '"-"', '[none]', '[TBD, "–"]'])('%s', (word) => {
  const [first] = word.replace(/[[\]]/g, '').split(',')
  it.each([
    ['transition', { plan: `\n    transition: ${word}` }],
    ['alignedWith', { plan: `\n    alignedWith: ${word}` }],
    ['developmentActions', { candidate: `, developmentActions: [{action: ${first}}]` }],
    ['profile, split and remit', { seat: `, profile: ${first}, split: ${first}, remit: ${first}` }],
    ['crossFunctional', { candidate: `, crossFunctional: ${word}` }],
    ['experience', { holder: `, experience: ${word}` }],
    ['skills and strengths', { holder: `, skills: ${word}, strengths: ${word}` }],
    [
      'kpis, duties, channels and covers',
      { seat: `, kpis: ${word}, duties: ${word}, channels: ${word}, covers: ${word}` },
    ],
    [
      'products, industries and competitors',
      { unit: `, products: ${word}, industries: ${word}, competitors: ${word}` },
    ],
    ['goals', { goals: `goals: ${word}\n` }],
  ])('under %s is the same as an empty field', async (_, said) => {
    expect(await told(chart(said))).toEqual(await told(chart({})))
  })
})
