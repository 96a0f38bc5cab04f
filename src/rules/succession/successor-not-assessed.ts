import { daysInWords, onDate } from '../../chart/date-words.ts'
import { isSaid } from '../../chart/is-said.ts'
import { candidateKey, candidateLabel } from '../../chart/succession/candidate-label.ts'
import { internalCandidates } from '../../chart/succession/internal-candidates.ts'
import { noPlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { daysSince, givenDate } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

const signs = ['assessedOn', 'performance', 'potential'] as const

export default defineRule({
  id: 'successor-not-assessed',
  category: 'succession',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'The readiness of an internal candidate rests on an assessment, and not an old one.',
  sources: [
    'Performance and potential, three bands each, make the grid by which talent is reviewed: https://www.ardentworkshop.com/what-is-a-9-box-grid/.',
  ],
  options: {
    maxAgeDays: {
      type: 'integer',
      minimum: 1,
      default: 365,
      description: 'How many days an assessment counts.',
    },
    accept: {
      type: 'array',
      items: { enum: signs },
      default: signs,
      description: 'The fields of a candidate any of which shows an assessment.',
    },
  },
  messages: {
    never:
      'The readiness of {candidate} for {seat} rests on no recorded assessment. A guess will be taken for a fact when the seat empties. Add {fields} after the next talent review.',
    old: '{candidate} was assessed for {seat} {assessed}, {days} before {asOf}. People change in that time. Assess them anew and update assessedOn.',
  },
  check(chart, report, { maxAgeDays, accept }) {
    const plans = plansInScope(chart)
    const accepted = signs.filter((sign) => accept.includes(sign))
    let judged = 0
    for (const { plan, subject, label } of plans) {
      for (const candidate of internalCandidates(plan, chart.today)) {
        judged++
        const { assessedOn } = candidate
        const said = { candidate: candidateLabel(candidate), seat: label }
        const about = {
          on: subject,
          value: candidateKey(candidate),
          related: [{ on: candidate, field: 'assessedOn', note: 'the candidate' }],
        }
        if (!accepted.some((sign) => isSaid(candidate.record, sign))) {
          report({ ...about, messageId: 'never', data: { ...said, fields: accepted[0] ?? 'assessedOn' } })
        } else if (
          accepted.includes('assessedOn') &&
          assessedOn !== undefined &&
          daysSince(assessedOn, chart.today) > maxAgeDays
        ) {
          const when = { assessed: onDate(assessedOn), days: daysInWords(assessedOn, chart.today) }
          report({ ...about, messageId: 'old', data: { ...said, ...when, asOf: givenDate(chart.today) } })
        }
      }
    }
    if (plans.length === 0) return noPlanInScope
    return judged > 0 ? undefined : 'these plans name no internal candidate'
  },
})
