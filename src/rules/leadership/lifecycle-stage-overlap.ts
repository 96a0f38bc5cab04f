import type { LifecycleStage, Position } from '../../chart/chart.ts'
import { functionWords } from '../../chart/function-words.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { canonicalStage } from '../../chart/stage-synonyms.ts'
import { unitNamed } from '../../chart/unit-named.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'lifecycle-stage-overlap',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'value',
  since: '0.1.0',
  summary: 'Every stage of the customer lifecycle has one owner, or says that it is shared.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has every task done by one specialised role that hands over to the next: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  messages: {
    several:
      '{count} seats own the stage "{stage}": {owners}. With several owners nobody answers for what is handed over. Keep one, or mark the stage shared: true.',
    inLine:
      '{count} seats own the stage "{stage}": {owners}. The last one works for the others and is the natural owner; with several, nobody answers for what is handed over. Keep that one, or mark the stage shared: true.',
  },
  check(chart, report) {
    if (chart.lifecycle.length === 0) return 'the chart has no lifecycle section'
    for (const entries of stagesOf(chart)) {
      const [first] = entries
      const owned = entries.flatMap((on) => {
        const owner = on.owner === undefined ? undefined : chart.positionById(on.owner)
        return owner ? [{ on, owner }] : []
      })
      const owners = [...new Set(owned.map(({ owner }) => owner))]
      if (!first || owners.length < 2 || entries.some(({ shared }) => shared === true)) continue
      const key = canonicalStage(first.stage ?? '')
      const line = reportingLine(owners, chart)
      const data = {
        count: owners.length,
        stage: functionWords(key),
        owners: listShort((line ?? owners).map((owner) => holderInRoleLabel(owner, chart))),
      }
      const related = owned.flatMap(({ on }) => (on === first ? [] : [{ on, field: 'owner', note: 'the same stage' }]))
      // Two entries may spell one stage differently.
      const value = first.businessUnit === undefined ? key : `${key} ${first.businessUnit}`
      report({ on: first, value, messageId: line ? 'inLine' : 'several', data, related })
    }
    return undefined
  },
})

/** The entries of each stage of each business unit. */
function stagesOf(chart: IndexedChart): Iterable<readonly LifecycleStage[]> {
  const unitOf = unitNamed(chart)
  const groups = new Map<string, LifecycleStage[]>()
  for (const entry of chart.lifecycle) {
    if (entry.stage === undefined) continue
    const unit = entry.businessUnit === undefined ? undefined : unitOf(entry.businessUnit)
    const key = JSON.stringify([canonicalStage(entry.stage), unit])
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups.values()
}

/** Owners who all report to one another, from the top; undefined where they do not. */
function reportingLine(owners: readonly Position[], chart: IndexedChart): readonly Position[] | undefined {
  const fromTop = [...owners].sort((a, b) => chart.depth(a) - chart.depth(b))
  const isLine = fromTop.every((owner, at) => at === 0 || chart.isInSubtree(owner, fromTop[at - 1] ?? owner))
  return isLine ? fromTop : undefined
}
