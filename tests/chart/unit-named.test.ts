import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

/** The CRO of one unit, whose stages, seats and pools of candidates say that unit in words of their own. */
const chart = ({ chief = 'emea', stage = 'emea', pool = 'emea', units = '' }) => `complete: true
positions:
  - {id: ceo, title: Chief Executive Officer, name: Di Roe}
  - {id: cro, title: Chief Revenue Officer, name: Bo Lind, reportsTo: ceo, businessUnit: ${chief}, succession: {candidates: []}}
  - {id: csm, title: VP of Customer Success, name: Cy Sow, reportsTo: cro, businessUnit: ${stage}}
  - {id: cmo, title: Chief Marketing Officer, name: My Ek, reportsTo: ceo, businessUnit: ${pool}}
lifecycle:
  - {stage: awareness, owner: cmo, businessUnit: ${stage}}
  - {stage: lead-generation, owner: cmo, businessUnit: ${chief}}
  - {stage: opportunity, owner: csm, businessUnit: ${pool}}
  - {stage: customer-success, owner: csm, businessUnit: ${stage}}
  - {stage: renewal, owner: csm, businessUnit: ${chief}}
  - {stage: upsell, owner: csm, businessUnit: ${stage}}
  - {stage: upsell, owner: cro, businessUnit: ${pool}}
succession:
  - {targetRole: cro, businessUnit: ${pool}, candidates: [{person: Al Rey, readiness: ready-now}]}
  - {targetRole: cro, businessUnit: ${stage}, candidates: [{person: Jo Wu, readiness: ready-1-2-years}]}
${units}`

async function told(text: string): Promise<readonly string[]> {
  const { files } = await lintText(text, { rules })
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).sort()
}

describe('a business unit', () => {
  it.each(['EMEA', 'Emea', '" emea "'])('is one where no units are listed and it is also written %s', async (word) => {
    const same = await told(chart({}))
    expect(same).toContain('lifecycle-stage-overlap')
    expect(same).toContain('duplicate-succession-plan')
    expect(same).not.toContain('cro-lifecycle-gap')
    expect(await told(chart({ stage: word }))).toEqual(same)
    expect(await told(chart({ pool: word }))).toEqual(same)
    expect(await told(chart({ chief: word }))).toEqual(same)
  })

  it('may be written with blanks, dashes and other signs', async () => {
    const spelled = { chief: 'north-america', stage: 'North America', pool: 'North_America' }
    expect(await told(chart(spelled))).toEqual(await told(chart({})))
    const signs = { chief: '"R&D"', stage: '"R & D"', pool: 'r-d' }
    expect(await told(chart(signs))).toEqual(await told(chart({})))
  })

  it('in another spelling than it is declared is one finding', async () => {
    const units = 'businessUnits: [{id: emea, name: Europe}]\n'
    const declared = await told(chart({ units }))
    const misspelt = [...declared, 'unknown-business-unit'].sort()
    expect(await told(chart({ units, stage: 'EMEA' }))).toEqual(misspelt)
    expect(await told(chart({ units, stage: 'Europe' }))).toEqual(misspelt)
  })
})

describe('the whole company is meant', () => {
  const entries = (unit: string) => chart({}).replaceAll(/(stage: .*), businessUnit: emea/g, `$1${unit}`)

  it.each(['all', 'All', 'ALL', 'global', 'All business units'])('by %s', async (word) => {
    expect(await told(entries(`, businessUnit: ${word}`))).toEqual(await told(entries('')))
    const units = 'businessUnits: [{id: emea}]\n'
    expect(await told(entries(`, businessUnit: ${word}`) + units)).toEqual(await told(entries('') + units))
  })

  it('by the unit of a seat and of the stages', async () => {
    const company = chart({ stage: 'all' })
    expect(await told(company)).not.toContain('cro-lifecycle-gap')
  })

  it.each(['none', 'TBD', '"-"', 'N/A'])('where a stage says %s, as where it says nothing', async (word) => {
    const awareness = (unit: string) => chart({}).replace(/(stage: awareness.*), businessUnit: emea/, `$1${unit}`)
    expect(await told(awareness(`, businessUnit: ${word}`))).toEqual(await told(awareness('')))
  })
})
