import type { Person, Position } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import { hasLeft } from '../../chart/has-left.ts'
import { personLabel, seatLabel } from '../../chart/labels.ts'
import { peopleApart } from '../../chart/people-apart.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'shared-position',
  category: 'identity',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A position has one holder, or says that it is a job share.',
  sources: [
    'HR software flags a position with more than one holder: https://docs.nakisa.com/2022R2-SP1/hr-suite/en/admin/content/_settings/_settings/scenval.html.',
    'For and against two in one seat: https://fortune.com/2013/12/23/is-it-okay-for-a-company-to-have-co-ceos/.',
  ],
  mutes: ['person-in-several-seats'],
  options: {
    foreignCharts: {
      type: 'boolean',
      default: false,
      description:
        'Whether charts in other formats are judged, too: there, a repeated record is the usual way to share a job.',
    },
  },
  messages: {
    shared:
      '{seat} is held by {holders}. Nobody alone answers for it, and each may think that the other does. Name one of them, or write jobShare: true if they share the job on purpose.',
    repeated:
      '{seat} stands in the chart more than once, held by {holders}, and the records agree in all else. If they share the job, write {field}: true on each; if one has left, remove that record.',
    copied:
      '{seat} stands in the chart more than once, and nothing tells the records apart. Remove the copy, or name both holders and write {field}: true on each if they share the job.',
  },
  check(chart, report, { foreignCharts }) {
    if (chart.dialect !== 'native' && !foreignCharts) return 'charts in this format share jobs by repeated records'
    for (const on of chart.positions) {
      if (on.holders.length < 2 || isDeclared(on)) continue
      const holders = peopleApart(on.holders).filter(isThere)
      if (holders.length < 2) continue
      const data = { seat: seatLabel(on), holders: listShort(holders.map(personLabel)) }
      report({ on, field: 'person', messageId: 'shared', data })
    }
    for (const { jobShare, positions } of chart.sharedIds) {
      const [first, second, ...others] = positions
      if (!jobShare || !first || !second || positions.some(isDeclared)) continue
      const holders = peopleApart(positions.flatMap((position) => position.holders))
      const about = {
        on: second,
        field: 'id',
        value: second.id ?? '',
        related: [
          { on: first, field: 'id', note: 'the first record of the seat' },
          ...others.map((on) => ({ on, field: 'id', note: 'another one' })),
        ],
      }
      const data = { seat: seatLabel(first), field: fieldSpelling(second.record, 'jobShare') }
      if (holders.length < 2) report({ ...about, messageId: 'copied', data })
      else if (holders.filter(isThere).length > 1) {
        const names = listShort(holders.filter(isThere).map(personLabel))
        report({ ...about, messageId: 'repeated', data: { ...data, holders: names } })
      }
    }
    const hasHolders = chart.positions.some(({ holders }) => holders.length > 0)
    return hasHolders || chart.sharedIds.length > 0 ? undefined : 'no position says who holds it'

    /** Of whoever has left another rule tells. */
    function isThere(holder: Person): boolean {
      return !hasLeft(holder, chart.today)
    }
  },
})

/** Two heads who say so share their seat on purpose. */
function isDeclared({ jobShare, coHead }: Position): boolean {
  return jobShare === true || coHead === true
}
