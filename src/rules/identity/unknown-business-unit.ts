import type { LifecycleStage, Position, SuccessionPlan } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import { seatLabel } from '../../chart/labels.ts'
import { repairReference } from '../../chart/repair-reference.ts'
import { suggestBusinessUnit } from '../../chart/suggest-business-unit.ts'
import { unitLabel } from '../../chart/unit-label.ts'
import { unitNamed } from '../../chart/unit-named.ts'
import { defineRule } from '../../rule.ts'
import { type Label, listShort } from '../../wording.ts'

export default defineRule({
  id: 'unknown-business-unit',
  category: 'identity',
  severity: 'error',
  recommended: true,
  fixable: true,
  identifiedBy: 'value',
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Every business unit that is named is one that the chart declares.',
  sources: ['Judgment: a chart that declares its units means to name them all; one that declares none may name any.'],
  messages: {
    unknown:
      'The business unit "{unit}" of {users} is not among those that the chart declares, so rules about units see nobody in it. Declare it under businessUnits, or correct {field}.',
    nearest:
      'The business unit "{unit}" of {users} is not among those that the chart declares. Did you mean "{suggestion}"?',
  },
  check(chart, report) {
    const declared = new Set(chart.businessUnits.flatMap(({ id }) => id ?? []))
    if (declared.size === 0) return 'the chart declares no business units'
    // A unit without an id is declared, too.
    for (const { id, name } of chart.businessUnits) if (id === undefined && name !== undefined) declared.add(name)
    const named = unitNamed(chart)
    const users = new Map<string, User[]>()
    for (const user of [...chart.positions, ...chart.lifecycle, ...chart.plans]) {
      const { businessUnit } = user
      if (businessUnit === undefined || declared.has(businessUnit)) continue
      if (named(businessUnit) === undefined) continue
      const known = users.get(businessUnit)
      if (known) known.push(user)
      else users.set(businessUnit, [user])
    }
    const suggest = suggestBusinessUnit(chart, [...users.keys()])
    for (const [unit, [on, ...others]] of users) {
      if (!on) continue
      const suggestion = suggest(unit)
      const data = { unit, users: listShort([on, ...others].map(userLabel), 3) }
      const also = others.map((other) => ({ on: other, field: 'businessUnit', note: 'names it too' }))
      const about = { on, field: 'businessUnit', value: unit }
      if (suggestion) {
        const related = [{ on: suggestion, note: `perhaps this one` }, ...also]
        const { id = '' } = suggestion
        const isCertain = id.toLowerCase() === unit.trim().toLowerCase()
        const places = [on, ...others].map((user) => ({ on: user, field: 'businessUnit' }))
        report({
          ...about,
          ...repairReference(places, unit, { reference: id, isCertain }),
          related,
          messageId: 'nearest',
          data: { ...data, suggestion: suggestion.id ?? unitLabel(suggestion) },
        })
      } else {
        const field = fieldSpelling(on.record, 'businessUnit')
        report({ ...about, related: also, messageId: 'unknown', data: { ...data, field } })
      }
    }
    return undefined
  },
})

type User = Position | LifecycleStage | SuccessionPlan

function userLabel(user: User): Label | string {
  if (user.kind === 'position') return seatLabel(user)
  if (user.kind === 'lifecycle-stage') return `the stage ${user.stage ?? 'without a name'}`
  return `the plan for ${user.positionReference ?? user.targetRole ?? 'a position'}`
}
