import { once } from '../../once.ts'
import type { Entity, SuccessionPlan } from '../chart.ts'
import { perChart } from '../per-chart.ts'
import { references } from '../references.ts'
import { suggestReference } from '../suggest-reference.ts'

/** Plans whose `position` leads nowhere, which is a finding of its own, by the seats that they most likely mean. */
export const plansGoneAstray = perChart((chart): ReadonlyMap<Entity, readonly SuccessionPlan[]> => {
  const ids = once(() => new Set(chart.positionIds()))
  const isKnown = (text: string): boolean => chart.positionById(text) !== undefined || ids().has(text)
  const astray = new Map<Entity, SuccessionPlan>()
  for (const plan of chart.plans) {
    if (plan.positionReference !== undefined && !isKnown(plan.positionReference)) astray.set(plan, plan)
  }
  const meant = new Map<Entity, SuccessionPlan[]>()
  if (astray.size === 0) return meant
  const mistaken = references(chart).filter(({ on, field }) => field === 'position' && astray.has(on))
  const suggest = suggestReference(chart, mistaken)
  for (const reference of mistaken) {
    const target = suggest(reference)?.target
    const plan = astray.get(reference.on)
    if (!target || !plan) continue
    const others = meant.get(target)
    if (others) others.push(plan)
    else meant.set(target, [plan])
  }
  return meant
})
