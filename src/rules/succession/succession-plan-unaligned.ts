import { isFilledIn } from '../../chart/is-filled-in.ts'
import { noPlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'succession-plan-unaligned',
  category: 'succession',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'A succession plan names the business goal that it serves.',
  sources: [
    'Guides to the succession of a sales chief ask for plans that follow long-range goals and the sales strategy.',
  ],
  options: {
    checkGoals: {
      type: 'boolean',
      default: true,
      description: 'Whether each entry of alignedWith must be one of the goals of the chart, where it lists any.',
    },
  },
  messages: {
    unaligned:
      'The plan for {seat} names no business goal that it serves. Without one, candidates are chosen for the job of yesterday. Link a goal or a document in alignedWith.',
    unknownGoal:
      'The plan for {seat} is aligned with {goals}, which {are} not among the goals of the chart. A plan for a goal that is no more picks the wrong people. Correct alignedWith, or add to goals.',
  },
  check(chart, report, { checkGoals }) {
    const plans = plansInScope(chart)
    const known =
      chart.goals && chart.goals.length > 0 && checkGoals ? new Set(chart.goals.map(vocabularyKey)) : undefined
    const isKnown = (goal: string): boolean => known === undefined || known.has(vocabularyKey(goal))
    for (const { plan, subject, label } of plans) {
      const served = plan.alignedWith ?? []
      // A text was parted at its commas, of which a goal may have some.
      const strange = isKnown(served.join(', ')) ? [] : served.filter((goal) => !isKnown(goal) && !isDocument(goal))
      const related = [{ on: plan, field: 'alignedWith', note: 'the plan' }]
      if (served.length === 0) {
        if (isFilledIn(plan.record, 'alignedWith')) continue
        report({ on: subject, messageId: 'unaligned', data: { seat: label }, related })
      } else if (strange.length > 0) {
        const are = strange.length === 1 ? 'is' : 'are'
        report({
          on: subject,
          messageId: 'unknownGoal',
          data: { seat: label, goals: listShort(strange), are },
          related,
        })
      }
    }
    return plans.length > 0 ? undefined : noPlanInScope
  },
})

/** A path, an address or a file: `docs/strategy.md`, `urn:isbn:1`. */
function isDocument(text: string): boolean {
  return /[/\\]|^[a-z][a-z0-9+.-]*:\S|\.[a-z][a-z0-9]{1,4}$/i.test(text)
}
