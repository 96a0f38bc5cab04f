import type { BusinessUnit, Candidate, LifecycleStage, Person, Position, SuccessionPlan } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'

/** What stands in a record of its own. */
export type RecordEntity = Position | Person | BusinessUnit | LifecycleStage | SuccessionPlan | Candidate

/** Everything in a chart that has a record; whoever is only named straight on a position comes after that position. */
export function entitiesOf(chart: IndexedChart): readonly RecordEntity[] {
  return [
    ...chart.positions,
    ...chart.people,
    ...chart.businessUnits,
    ...chart.lifecycle,
    ...chart.plans,
    ...chart.plans.flatMap(({ candidates }) => candidates),
  ]
}
