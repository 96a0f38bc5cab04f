import { adrift } from '../../chart/adrift.ts'
import type { LifecycleStage, Position } from '../../chart/chart.ts'
import { firstSeat } from '../../chart/first-seat.ts'
import { functionWords } from '../../chart/function-words.ts'
import { isMisshapen } from '../../chart/is-misshapen.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { lifecycleReach } from '../../chart/lifecycle-reach.ts'
import { type LifecycleScope, lifecycleScopes } from '../../chart/lifecycle-scopes.ts'
import { canonicalStage, standInsFor } from '../../chart/stage-synonyms.ts'
import { defineRule } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'cro-lifecycle-gap',
  category: 'leadership',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Every stage of the customer lifecycle has an owner in the line of the CRO or beside it.',
  sources: [
    'Sales Benchmark Index, on the CRO as the leader of the lifecycle from awareness to customer success: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'A guide to the sales hierarchy (in Finnish) adds renewals and upsell to the seat: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    requiredStages: {
      type: 'array',
      items: { type: 'string' },
      default: ['awareness', 'lead-generation', 'opportunity', 'customer-success', 'renewal', 'upsell'],
      description: 'The stages that must have such an owner.',
    },
    acceptLinked: {
      type: 'boolean',
      default: true,
      description:
        'Whether it is enough that the owner sits beside the CRO, has a dotted line to or from them, or works for a marketing or customer-success leader beside them.',
    },
  },
  messages: {
    unowned:
      '{seat} answers for the whole customer lifecycle, but nobody owns {stages}. Customers are lost where nobody is in charge. Under lifecycle, name an owner in that line or beside it.',
    outside:
      '{seat} answers for the whole customer lifecycle, but {stages} {belong} to {owners}, outside that line. Nobody joins up what the CRO cannot steer. Give {it} to an owner in that line or beside it.',
    both: '{seat} answers for the whole customer lifecycle, but nobody owns {unowned}, and {stages} {belong} to {owners}, outside that line. Nobody joins up what the CRO cannot steer. Name owners in that line or beside it.',
  },
  check(chart, report, { requiredStages, acceptLinked }) {
    if (chart.lifecycle.length === 0) return 'the chart has no lifecycle section'
    const scopes = lifecycleScopes(chart)
    const reach = lifecycleReach(chart, acceptLinked)
    const lost = adrift(chart)
    for (const scope of scopes) {
      const chief = firstSeat(scope.chiefs)
      const gaps = gapsIn(scope)
      if (!chief || gaps.length === 0) continue
      const lost = gaps.filter(({ owners }) => owners.length === 0)
      const taken = gaps.filter(({ owners }) => owners.length > 0)
      const owned = [...scope.stages.values()].flat(2).filter(({ owner }) => owner !== undefined)
      const others = owned.slice(0, 6).map((on) => ({ on, field: 'owner', note: 'a stage with an owner' }))
      const related = gaps.flatMap(evidence)
      const about = { on: chief, related: related.length > 0 ? related : others }
      const seat = subjectLabel(chief, chart)
      const unowned = joinWords(wordsOf(lost), 'or')
      const stages = joinWords(wordsOf(taken))
      const [belong, it] = wordsOf(taken).length === 1 ? ['belongs', 'it'] : ['belong', 'them']
      const owners = listShort(
        [...new Set(taken.flatMap((gap) => gap.owners))].map((owner) => holderInRoleLabel(owner, chart)),
      )
      if (taken.length === 0) report({ ...about, messageId: 'unowned', data: { seat, stages: unowned } })
      else if (lost.length === 0) report({ ...about, messageId: 'outside', data: { seat, stages, belong, owners, it } })
      else report({ ...about, messageId: 'both', data: { seat, unowned, stages, belong, owners } })
    }
    if (chart.withRole('cro').length === 0) return 'no position surely has the role cro'
    return scopes.length > 0 ? undefined : 'no lifecycle stage belongs to the business unit of a CRO'

    function gapsIn({ chiefs, stages, covered }: LifecycleScope): readonly Gap[] {
      const isInReach = reach(chiefs)
      return [...new Set(requiredStages.map(canonicalStage))].flatMap((stage) => {
        const groups = stages.get(stage)
        if (!groups) {
          const isDrawn = [stage, ...standInsFor(stage)].some((name) => covered.has(name) || stages.has(name))
          return isDrawn ? [] : [{ stage, entries: [], owners: [] }]
        }
        return groups.flatMap((entries): Gap[] => {
          const named = entries.flatMap(({ owner }) => owner ?? [])
          const owners = named.flatMap((owner) => chart.positionById(owner) ?? [])
          // An owner who is not in the chart, or cannot be read, is another rule's finding.
          if (entries.some(({ owner, record }) => owner === undefined && isMisshapen(record, 'owner'))) return []
          if (owners.length < named.length || owners.some(isInReach)) return []
          if (owners.length > 0 && [...chiefs, ...owners].some((seat) => lost.has(seat))) return []
          return [{ stage, entries, owners }]
        })
      })
    }
  },
})

/** A stage that nobody in reach of the CRO owns. */
interface Gap {
  readonly stage: string
  readonly entries: readonly LifecycleStage[]
  /** Those outside; empty where nobody owns it. */
  readonly owners: readonly Position[]
}

function wordsOf(gaps: readonly Gap[]): readonly string[] {
  return [...new Set(gaps.map(({ stage }) => functionWords(stage)))]
}

function evidence({ entries, owners }: Gap) {
  const note = owners.length > 0 ? 'owned outside the line of the CRO' : 'a stage without an owner'
  return entries.map((on) => ({ on, field: 'owner', note }))
}
