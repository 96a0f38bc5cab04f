import type { Position } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'conflicting-manager',
  category: 'hierarchy',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Where a chart states a reporting line twice, both say the same.',
  sources: [
    'Backstage catalogues state the line between two groups on both of them, as parent and as children, https://backstage.io/docs/features/software-catalog/descriptor-format.',
  ],
  messages: {
    nested:
      '{position} is nested under {nested}, but its {field} names "{named}". Orglint goes by the nesting; whoever reads the field sees another manager. Remove one of the two.',
    team: '{position} belongs to the team of {lead}, but its {field} names {own}. Nobody can tell who leads it. Keep the one that is right.',
    listed:
      '{position} names {own} as its manager, but it stands in the {list} of {listers}. Nobody can tell who leads it. Keep the one that is right.',
    listedTwice:
      '{position} stands in the {list} of {listers}, and can report to one of them only. Take it out of the others.',
  },
  check(chart, report) {
    const stated = chart.positions.filter((position) => !chart.isRepeat(position) && isStatedTwice(position, chart))
    for (const on of stated) {
      const own = chart.namedManager(on)
      const lead = chart.leadOfTeam(on)
      const about = { on, field: 'reportsTo' }
      const data = { position: positionLabel(on), field: fieldSpelling(on.record, 'reportsTo') }
      if (on.nestedUnder) {
        const named = contradiction(on, chart)
        if (named === undefined) continue
        const nested = positionLabel(on.nestedUnder)
        const related = [{ on: on.nestedUnder, note: 'it is nested under this one' }]
        const suggestions = [
          { description: `Remove ${data.field}`, edits: [{ on, field: 'reportsTo', remove: true as const }] },
        ]
        report({ ...about, suggestions, value: named, messageId: 'nested', data: { ...data, nested, named }, related })
      } else if (own && lead && own !== lead) {
        const related = [{ on: lead, note: 'leads the team' }]
        const labels = { lead: positionLabel(lead), own: positionLabel(own) }
        report({ ...about, messageId: 'team', data: { ...data, ...labels }, related })
      } else {
        const manager = own ?? lead
        const listers = listersOf(on, chart).filter((lister) => lister !== manager)
        const [first, second] = listers
        if (!first || !(manager ?? second)) continue
        const related = listers.map((lister) => ({ on: lister, field: 'reports', note: 'lists it' }))
        const list = fieldSpelling(first.record, 'reports')
        const labels = { position: data.position, list, listers: listShort(listers.map(positionLabel)) }
        if (manager) {
          report({ ...about, messageId: 'listed', data: { ...labels, own: positionLabel(manager) }, related })
        } else report({ ...about, messageId: 'listedTwice', data: labels, related })
      }
    }
    return stated.length > 0 ? undefined : 'no reporting line is stated twice'
  },
})

function isStatedTwice(position: Position, chart: IndexedChart): boolean {
  const { nestedUnder, teamLead, reportsTo } = position
  let statements = reportsTo === undefined ? 0 : 1
  if (nestedUnder !== undefined) statements++
  if (teamLead !== undefined) statements++
  return statements + listersOf(position, chart).length > 1
}

/** What the record of a nested position says, where that is somebody else than whom it is nested under. */
function contradiction(position: Position, chart: IndexedChart): string | undefined {
  const { nestedUnder, reportsTo } = position
  if (reportsTo === undefined || reportsTo === nestedUnder?.id) return undefined
  return chart.namedManager(position) === nestedUnder ? undefined : reportsTo
}

/** Who belongs to a unit may be said on either side, and somebody may belong to several. */
function listersOf(position: Position, chart: IndexedChart): readonly Position[] {
  const listers = chart.listedBy(position)
  return listers.length === 0 ? listers : listers.filter((lister) => lister.isUnit === position.isUnit)
}
