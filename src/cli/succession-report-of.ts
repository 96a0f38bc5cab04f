import type { Person, Position } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import { peopleByReference } from '../chart/people-by-reference.ts'
import type { ShownNames } from '../chart/shown-names.ts'
import { type Bench, benchOf, type SeatBench } from '../chart/succession/bench.ts'
import { benchMetrics } from '../chart/succession/bench-metrics.ts'
import type { Heir } from '../chart/succession/heirs.ts'
import type { StandIn } from '../chart/succession/stand-ins.ts'
import type { Departure, SuccessionStep } from '../chart/succession/what-if.ts'
import { whatIf } from '../chart/succession/what-if.ts'
import type {
  SuccessionCandidate,
  SuccessionReport,
  SuccessionSeat,
  WhatIfReport,
} from '../report/succession-report.ts'
import { joinWords } from '../wording.ts'

/** The bench of a chart with names as they may be shown, and what happens if these leave. */
export function successionReportOf(
  chart: IndexedChart,
  chartName: string,
  names: ShownNames,
  departures: readonly Departure[],
): SuccessionReport {
  const bench: Bench = benchOf(chart)
  const reference = referenceName(chart, names)
  return {
    chart: chartName,
    organization: chart.organization,
    asOf: chart.today,
    seats: bench.seats.map((seat) => seatRow(seat, names, reference)),
    exempt: bench.exempt.map(names.seat),
    metrics: benchMetrics(bench.seats),
    whatIf: departures.length === 0 ? undefined : whatIfReport(departures, chart, names, bench, reference),
  }
}

function seatRow(
  { seat, holders, leavingOn, riskOfLoss, heirs, cover, lastReviewed, monthsToCover, colour }: SeatBench,
  names: ShownNames,
  reference: (text: string) => string,
): SuccessionSeat {
  const emergencyCover = [
    ...cover.heirs.map((heir) => heirName(heir, names)),
    ...cover.interim.map(reference),
    ...cover.seats.map((each) => standInName({ kind: 'seat', seat: each }, names, reference)),
  ]
  return {
    id: names.seatId(seat),
    seat: names.seat(seat),
    holder: holderWords(seat, holders, names),
    leavingOn,
    riskOfLoss,
    candidates: heirs.map((heir) => candidateOf(heir, names)),
    emergencyCover: [...new Set(emergencyCover)],
    lastReviewed,
    monthsToCover,
    colour,
  }
}

function holderWords(seat: Position, holders: readonly Person[], names: ShownNames): string {
  if (holders.length > 0) return joinWords(holders.map(names.person))
  if (seat.holders.length > 0) return `nobody (${joinWords(seat.holders.map(names.person))} left)`
  return seat.vacant ? 'vacant' : 'not named'
}

function candidateOf(heir: Heir, names: ShownNames): SuccessionCandidate {
  const months = heir.candidates.flatMap(({ readyInMonths }) => readyInMonths ?? [])
  return {
    name: heirName(heir, names),
    readiness: heir.readiness,
    readyInMonths: months.length > 0 ? Math.min(...months) : undefined,
    emergency: heir.emergency,
    external: heir.external,
  }
}

function heirName({ person, candidates }: Heir, names: ShownNames): string {
  return person ? names.person(person) : names.outsider(candidates[0]?.personReference || 'somebody without a name')
}

/** What a plan gives as interim cover: a seat goes by whoever holds it. */
function referenceName(chart: IndexedChart, names: ShownNames): (reference: string) => string {
  const personBy = peopleByReference(chart)
  return (reference) => {
    const seat = chart.positionById(reference)
    if (seat) return standInName({ kind: 'seat', seat }, names, names.outsider)
    const person = personBy(reference)
    return person ? names.person(person) : names.outsider(reference)
  }
}

function standInName(standIn: StandIn, names: ShownNames, reference: (text: string) => string): string {
  if (standIn.kind === 'reference') return reference(standIn.reference)
  if (standIn.kind === 'person') return names.person(standIn.person)
  const { seat } = standIn
  return seat.holders.length > 0 ? joinWords(seat.holders.map(names.person)) : names.seat(seat)
}

function whatIfReport(
  departures: readonly Departure[],
  chart: IndexedChart,
  names: ShownNames,
  { seats }: Bench,
  reference: (text: string) => string,
): WhatIfReport {
  const critical = new Set(seats.map(({ seat }) => seat))
  const steps = whatIf(departures, chart)
  return {
    leaving: departures.map((departure) => leaverName(departure, names)),
    steps: steps.map(({ seat, depth, heir, unavailable, standIn }: SuccessionStep) => ({
      id: names.seatId(seat),
      seat: names.seat(seat),
      depth,
      critical: critical.has(seat),
      stepsUp: heir && candidateOf(heir, names),
      unavailable,
      standIn: standIn && standInName(standIn, names, reference),
    })),
    uncovered: steps.filter(({ heir }) => !heir).map(({ seat }) => names.seat(seat)),
  }
}

function leaverName(departure: Departure, names: ShownNames): string {
  if (departure.kind === 'person') return names.person(departure.person)
  const { seat } = departure
  if (seat.holders.length === 0) return `whoever holds ${names.seat(seat)}`
  return `${joinWords(seat.holders.map(names.person))} (${names.seatId(seat) ?? names.seat(seat)})`
}
