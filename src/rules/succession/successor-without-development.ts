import type { Candidate, DevelopmentAction } from '../../chart/chart.ts'
import { onDate } from '../../chart/date-words.ts'
import { readinessWords } from '../../chart/readiness.ts'
import { candidateKey, candidateLabel } from '../../chart/succession/candidate-label.ts'
import { internalCandidates } from '../../chart/succession/internal-candidates.ts'
import { noPlanInScope, type PlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { givenDate, isPast } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'
import type { Label } from '../../wording.ts'

export default defineRule({
  id: 'successor-without-development',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Whoever is not ready yet has something to do that makes them ready.',
  sources: [
    'Guides to the succession of a sales chief ask for steady training and chances to grow; the share of development actions that are done is a usual measure.',
  ],
  options: {
    requireDue: {
      type: 'boolean',
      default: false,
      description: 'Whether a development action must say when it is due.',
    },
    reportOverdue: {
      type: 'boolean',
      default: true,
      description: 'Whether an action that is past its date and not done is reported.',
    },
  },
  messages: {
    none: '{candidate} is {readiness} for {seat}, with no development action. Readiness does not move by itself. Add at least one action, with a due date.',
    finished:
      '{candidate} is {readiness} for {seat}, and all development actions are done. Readiness does not move by itself. Add the next action, or assess {candidate} anew.',
    overdue:
      '{candidate} is {readiness} for {seat}, and {action} was due {due}, before {asOf}. Nobody gets ready by what is put off. Do it, set done: true, or give it a new date.',
    undated:
      '{candidate} is {readiness} for {seat}, but {action} has no due date. What is never due is seldom done. Add one.',
  },
  check(chart, report, { requireDue, reportOverdue }) {
    const plans = plansInScope(chart)
    let judged = 0
    for (const scoped of plans) {
      for (const candidate of internalCandidates(scoped.plan, chart.today)) {
        const { readiness } = candidate
        if (readiness === undefined || readiness === 'ready-now') continue
        judged++
        judge(candidate, readinessWords(readiness), scoped)
      }
    }
    if (plans.length === 0) return noPlanInScope
    return judged > 0 ? undefined : 'no internal candidate of these plans is known to need more time'

    function judge(candidate: Candidate, readiness: string, { subject, label }: PlanInScope): void {
      const actions = candidate.developmentActions ?? []
      const open = actions.filter(({ done }) => done !== true)
      const overdue = open.find(({ due }) => due !== undefined && isPast(due, chart.today))
      const undated = open.find(({ due }) => due === undefined)
      const who = candidateLabel(candidate)
      const said = { candidate: who, readiness, seat: label }
      const about = {
        on: subject,
        value: candidateKey(candidate),
        related: [{ on: candidate, field: 'developmentActions', note: 'the candidate' }],
      }
      if (open.length === 0) {
        report({ ...about, messageId: actions.length === 0 ? 'none' : 'finished', data: said })
      } else if (overdue?.due !== undefined && reportOverdue) {
        const asOf = givenDate(chart.today)
        const data = { ...said, action: words(overdue), due: onDate(overdue.due), asOf }
        report({ ...about, messageId: 'overdue', data })
      } else if (undated && requireDue) {
        report({ ...about, messageId: 'undated', data: { ...said, action: words(undated) } })
      }
    }
  },
})

/** Actions are free text, in which people may be named; the message stays short. */
function words({ action }: DevelopmentAction): Label {
  const short = action === undefined || action.length <= 60 ? action : `${action.slice(0, 59)}…`
  return { text: short === undefined ? 'an action' : `the action "${short}"`, redacted: 'an action' }
}
