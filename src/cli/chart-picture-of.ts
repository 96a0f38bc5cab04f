import type { Person, Position } from '../chart/chart.ts'
import type { ChartRecord } from '../chart/chart-record.ts'
import { placeOf } from '../chart/chart-record.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import { isActing } from '../chart/is-acting.ts'
import { isPlanned } from '../chart/is-planned.ts'
import { personalWords } from '../chart/personal-words.ts'
import { seatHolders } from '../chart/seat-holders.ts'
import { plainNames, redactedNames, type ShownNames } from '../chart/shown-names.ts'
import { benchOf } from '../chart/succession/bench.ts'
import { team } from '../chart/team.ts'
import { wordReplacer } from '../replace-words.ts'
import type { ChartPicture, PictureRecord, PictureSeat } from '../report/chart-picture.ts'
import { spansReportOf } from './spans-report-of.ts'
import { successionReportOf } from './succession-report-of.ts'

/** What a drawing of a chart needs; where names must not be shown, ids and pseudonyms stand for them. */
export function chartPictureOf(chart: IndexedChart, name: string, redact: boolean): ChartPicture {
  const names = redact ? redactedNames(chart) : plainNames
  const replace = redact ? wordReplacer(personalWords(chart)) : String
  const said = (text: string | undefined) => (text === undefined ? undefined : replace(text))
  const drawn = chart.positions.filter((position) => !chart.isRepeat(position))
  const numberOf = new Map(drawn.map((position, at) => [position, at]))
  const holdersOf = seatHolders(chart)
  // A loop has no top: it is cut above its first member, which becomes one.
  const cut = new Set(chart.cycles.map(([first]) => first))
  const benchRows = new Map(benchOf(chart).seats.map(({ seat }, at) => [seat, at]))
  const seats = drawn.map((position): PictureSeat => {
    const manager = cut.has(position) ? undefined : chart.manager(position)
    return {
      id: names.seatId(position),
      title: titleOf(position, names, said(position.title)),
      role: chart.role(position),
      holders: holdersOf(position).map(names.person),
      status: statusOf(position, chart),
      manager: manager && numberOf.get(manager),
      isLoop: cut.has(position),
      dottedManagers: chart.dottedManagers(position).flatMap((other) => numberOf.get(other) ?? []),
      department: said(position.department),
      businessUnit: said(position.businessUnit),
      span: team(position, chart, false).length,
      bench: benchRows.get(position),
    }
  })
  return {
    chart: name,
    organization: said(chart.organization),
    sources: chart.sources,
    seats,
    records: records(chart, numberOf),
    spans: spansReportOf(chart, name, names, false),
    bench: successionReportOf(chart, name, names, []),
  }
}

/** No title that tells who holds the seat, where names must not be shown. */
function titleOf(position: Position, names: ShownNames, title: string | undefined): string | undefined {
  return title !== undefined && names.seat(position).startsWith(title) ? title : undefined
}

function statusOf(position: Position, chart: IndexedChart): PictureSeat['status'] {
  if (position.isUnit) return 'unit'
  if (isPlanned(position, chart.today)) return 'planned'
  if (position.vacant) return 'vacant'
  return isActing(position, chart) ? 'interim' : 'filled'
}

/** Every record of which it is clear to which seat it belongs. */
function records(chart: IndexedChart, numberOf: ReadonlyMap<Position, number>): readonly PictureRecord[] {
  const found: PictureRecord[] = []
  const add = ({ tree, node }: ChartRecord, seat: number | undefined) => {
    if (seat !== undefined) found.push({ ...placeOf(tree, node), seat })
  }
  const firstSeat = new Map<Person, number>()
  for (const position of chart.positions) {
    const seat = numberOf.get(position) ?? numberOf.get(firstOf(position, chart) ?? position)
    add(position.record, seat)
    for (const holder of position.holders) {
      if (seat !== undefined && !firstSeat.has(holder)) firstSeat.set(holder, seat)
    }
    for (const plan of chart.plansFor(position)) add(plan.record, seat)
  }
  for (const person of chart.people) if (person.declared) add(person.record, firstSeat.get(person))
  return found
}

/** The first record of the shared job that a position repeats. */
function firstOf({ id }: Position, chart: IndexedChart): Position | undefined {
  return id === undefined ? undefined : chart.positionById(id)
}
