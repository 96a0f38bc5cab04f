import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/chart/chart.ts'
import { entityMatcher } from '../../src/lint/entity-matcher.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const chart = await indexedChartFrom(`people:
  - {id: p-ana, name: Ana Costa}
  - {id: p-bo, name: Bo Lind}
businessUnits:
  - {id: emea, name: Europe and Africa}
positions:
  - {id: cro, title: Chief Revenue Officer, person: p-ana, department: Sales, businessUnit: emea}
  - {id: clerk, title: Clerk, department: Books}
succession:
  - {position: cro, candidates: [{person: p-bo}]}
  - {targetRole: vp-sales, businessUnit: emea, candidates: [{person: p-ana}]}
lifecycle:
  - {stage: awareness, owner: cro}
`)
const matches = entityMatcher(chart)
const [cro, clerk] = chart.positions
const [ana, bo] = chart.people
const [ofSeat, ofRole] = chart.plans
const [emea] = chart.businessUnits
const [stage] = chart.lifecycle

describe('an override holds for', () => {
  const everything: Readonly<Record<string, Entity | undefined>> = {
    cro,
    clerk,
    ana,
    bo,
    emea,
    'the plan for cro': ofSeat,
    'its candidate': ofSeat?.candidates[0],
    'the plan for a role': ofRole,
    'the candidate for the role': ofRole?.candidates[0],
    stage,
  }
  const holdingFor = (scope: Parameters<typeof matches>[1]) =>
    Object.entries(everything).flatMap(([name, entity]) => (entity && matches(entity, scope) ? [name] : []))

  it('a seat, its holder and its plan, by id', () => {
    expect(holdingFor({ id: ['cro'] })).toEqual(['cro', 'ana', 'the plan for cro', 'its candidate'])
    expect(holdingFor({ id: ['CRO'] })).toEqual([])
  })

  it('a person, by the id of the person', () => {
    expect(holdingFor({ id: ['p-bo'] })).toEqual(['bo'])
  })

  it('what a role is about', () => {
    expect(holdingFor({ role: ['cro'] })).toEqual(['cro', 'ana', 'the plan for cro', 'its candidate'])
    expect(holdingFor({ role: ['vp-sales'] })).toEqual(['the plan for a role', 'the candidate for the role'])
  })

  it('what belongs to a department, however it is written', () => {
    expect(holdingFor({ department: ['SALES'] })).toEqual(['cro', 'ana', 'the plan for cro', 'its candidate'])
    expect(holdingFor({ department: ['Books', 'None'] })).toEqual(['clerk'])
  })

  it('what belongs to a business unit, by its id or its name', () => {
    const unit = ['cro', 'ana', 'emea', 'the plan for cro', 'its candidate', 'the plan for a role']
    expect(holdingFor({ businessUnit: ['emea'] })).toEqual([...unit, 'the candidate for the role'])
    expect(holdingFor({ businessUnit: ['europe and africa'] })).toEqual([...unit, 'the candidate for the role'])
  })

  it('what all its words are about', () => {
    expect(holdingFor({ businessUnit: ['emea'], department: ['Sales'], id: ['cro'] })).toHaveLength(4)
    expect(holdingFor({ businessUnit: ['emea'], department: ['Books'] })).toEqual([])
  })
})
