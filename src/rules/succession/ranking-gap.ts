import type { Candidate } from '../../chart/chart.ts'
import { isSaid } from '../../chart/is-said.ts'
import { candidateKey, candidateLabel } from '../../chart/succession/candidate-label.ts'
import { hasUnreadableCandidates } from '../../chart/succession/has-unreadable-candidates.ts'
import { planLabel } from '../../chart/succession/plan-label.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'ranking-gap',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'The ranks of the candidates on a plan run from 1 upwards without a gap.',
  sources: ['Oracle and Workday rank the candidates of a plan.'],
  messages: {
    noFirst:
      'On the plan for {seat} the best rank is {rank}, of {candidate}. Either the first choice was dropped and nobody moved up, or somebody is missing. Number the candidates from 1.',
    gap: 'On the plan for {seat} rank {rank}, of {candidate}, comes after rank {before}. Either somebody was dropped and nobody moved up, or somebody is missing. Number the candidates without a gap.',
  },
  check(chart, report) {
    const label = planLabel(chart)
    let judged = 0
    for (const plan of chart.plans) {
      if (hasUnreadableCandidates([plan])) continue
      // Whom a rank that cannot be read places, nobody knows.
      if (plan.candidates.some((each) => !isRanked(each) && isSaid(each.record, 'ranking'))) continue
      const ranked = plan.candidates.filter(isRanked).sort((a, b) => a.ranking - b.ranking)
      if (ranked.length > 0) judged++
      for (const [at, candidate] of ranked.entries()) {
        const before = ranked[at - 1]
        const { ranking: rank } = candidate
        // Two who share rank 1 may be followed by rank 2 or by rank 3.
        if (before ? rank <= Math.max(before.ranking + 1, at + 1) : rank <= 1) continue
        const said = { seat: label(plan), rank, candidate: candidateLabel(candidate) }
        const about = { on: candidate, field: 'ranking', value: candidateKey(candidate) }
        if (before) {
          const related = [{ on: before, field: 'ranking', note: 'the rank before' }]
          report({ ...about, messageId: 'gap', data: { ...said, before: before.ranking }, related })
        } else report({ ...about, messageId: 'noFirst', data: said })
      }
    }
    if (chart.plans.length === 0) return 'the chart has no succession plan'
    return judged > 0 ? undefined : 'no succession plan ranks its candidates'
  },
})

function isRanked(candidate: Candidate): candidate is Candidate & { readonly ranking: number } {
  return candidate.ranking !== undefined
}
