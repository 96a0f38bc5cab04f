import type { Label } from '../wording.ts'
import type { AsOf } from './as-of.ts'
import type { Entity, PartialDate, Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { personLabel, positionLabel } from './labels.ts'
import { candidateLabel } from './succession/candidate-label.ts'
import { unitLabel } from './unit-label.ts'

interface DatedField {
  readonly field: string
  readonly date: PartialDate
}

/** A start and an end of the same thing. */
export interface DatePair {
  readonly on: Entity
  readonly owner: Label
  readonly start: DatedField
  readonly end: DatedField
}

/** The date of something that has happened, and the day by which it must have. */
export interface PastDate extends DatedField {
  readonly on: Entity
  readonly owner: Label
  readonly by: AsOf
}

/** Every start that has an end beside it. */
export function datePairs(chart: IndexedChart): readonly DatePair[] {
  const ending = chart.positions.filter(({ saysMore, endDate, until }) => saysMore && (endDate ?? until) !== undefined)
  const leaving = chart.people.filter(({ leavingOn }) => leavingOn !== undefined)
  return [
    ...ending.flatMap((position) => {
      const owner = () => positionLabel(position)
      return [
        ...pair(position, owner, 'startDate', 'endDate'),
        ...pair(position, owner, 'statusSince', 'until'),
        ...(position.statusSince === undefined ? pair(position, owner, 'startDate', 'until') : []),
      ]
    }),
    ...leaving.flatMap((person) => pair(person, () => personLabel(person), 'startDate', 'leavingOn')),
  ]
}

/** Every date of something that cannot lie ahead. What a review of a plan says is judged with the plan. */
export function pastDates(chart: IndexedChart): readonly PastDate[] {
  const { today, clock } = chart
  return [
    ...chart.positions
      .filter(({ saysMore, statusSince }) => saysMore && statusSince !== undefined)
      .flatMap((on) => past(on, () => positionLabel(on), 'statusSince', on.statusSince, today)),
    ...chart.businessUnits.flatMap((on) => past(on, () => unitLabel(on), 'reviewedOn', on.reviewedOn, today)),
    ...chart.plans.flatMap(({ candidates }) =>
      candidates.flatMap((on) => past(on, () => candidateLabel(on), 'assessedOn', on.assessedOn, today)),
    ),
    // A chart of an earlier day may well be reviewed on a later one.
    ...chart.tops.flatMap((on) => past(on, () => wholeChart, 'reviewedOn', on.reviewedOn, clock)),
  ]
}

const wholeChart: Label = { text: 'This chart', redacted: 'This chart' }

type DateField = 'startDate' | 'endDate' | 'statusSince' | 'until' | 'leavingOn'

function pair(
  on: Position | Person,
  owner: () => Label,
  startField: DateField,
  endField: DateField,
): readonly DatePair[] {
  const dates: { readonly [Field in DateField]?: PartialDate | undefined } = on
  const start = dates[startField]
  const end = dates[endField]
  if (start === undefined || end === undefined) return []
  return [{ on, owner: owner(), start: { field: startField, date: start }, end: { field: endField, date: end } }]
}

function past(
  on: Entity,
  owner: () => Label,
  field: string,
  date: PartialDate | undefined,
  by: AsOf,
): readonly PastDate[] {
  return date === undefined ? [] : [{ on, owner: owner(), field, date, by }]
}
