import type { Candidate } from '../../chart/chart.ts'
import { readinessWords } from '../../chart/readiness.ts'
import { candidateKey, candidateLabel } from '../../chart/succession/candidate-label.ts'
import { planLabel } from '../../chart/succession/plan-label.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'duplicate-candidate',
  category: 'succession',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A person stands once on a succession plan.',
  sources: [
    'Coverage is only real once people who are counted twice are netted out: https://www.onemodel.co/blog/succession-planning-metrics.',
  ],
  messages: {
    repeated: '{candidate} stands {times} on the plan for {seat}. The bench looks deeper than it is. Keep one entry.',
    contradicting:
      '{candidate} stands {times} on the plan for {seat}, once as {first}, once as {second}. One of them is wrong. Keep the right entry.',
  },
  check(chart, report) {
    const label = planLabel(chart)
    for (const plan of chart.plans) {
      const entries = new Map<unknown, Candidate[]>()
      for (const candidate of plan.candidates) {
        const key = candidate.person ?? candidate.personReference
        if (key === undefined) continue
        const known = entries.get(key)
        if (known) known.push(candidate)
        else entries.set(key, [candidate])
      }
      for (const [first, second, ...others] of entries.values()) {
        if (!first || !second) continue
        const times = others.length === 0 ? 'twice' : count(others.length + 2, 'time', 'times')
        const said = { candidate: candidateLabel(second), times, seat: label(plan) }
        const related = [
          { on: first, field: 'person', note: 'the first entry' },
          ...others.map((on) => ({ on, field: 'person', note: 'another entry' })),
        ]
        const suggestions = entriesToRemove(first, second, others.length).map(([which, on]) => ({
          description: `Remove the ${which} entry`,
          edits: [{ on, remove: true as const }],
        }))
        const about = { on: second, field: 'person', value: candidateKey(second), related, suggestions }
        if (first.readiness !== undefined && second.readiness !== undefined && first.readiness !== second.readiness) {
          const both = { first: readinessWords(first.readiness), second: readinessWords(second.readiness) }
          report({ ...about, messageId: 'contradicting', data: { ...said, ...both } })
        } else report({ ...about, messageId: 'repeated', data: said })
      }
    }
    return chart.plans.length > 0 ? undefined : 'the chart has no succession plan'
  },
})

/** Of two entries either may be the one too many. */
function entriesToRemove(first: Candidate, second: Candidate, more: number): readonly (readonly [string, Candidate])[] {
  const later = ['second', second] as const
  return more === 0 ? [later, ['first', first]] : [later]
}
