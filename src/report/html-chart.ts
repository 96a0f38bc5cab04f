import { asOfWords } from './as-of-words.ts'
import type { ChartPicture, PictureSeat } from './chart-picture.ts'
import type { HtmlBenchSeat, HtmlChart, HtmlSeat } from './html-data.ts'
import { printable } from './printable.ts'
import { oneDecimal } from './spans-tables.ts'
import type { SuccessionSeat } from './succession-report.ts'
import { candidateWords, metricLines } from './succession-words.ts'

/** One chart, as the HTML report draws it. */
export function htmlChart({ chart, organization, seats, spans, bench }: ChartPicture): HtmlChart {
  const average = oneDecimal(spans.average)
  const benchAt = new Map(seats.flatMap((seat, at) => (seat.bench === undefined ? [] : [[seat.bench, at] as const])))
  const { metrics } = bench
  return {
    name: printable(chart),
    ...(organization !== undefined && { organization: printable(organization) }),
    asOf: asOfWords(bench.asOf),
    seats: seats.map(htmlSeat),
    bands: spans.bands,
    managers: spans.managers,
    layers: spans.layers.length,
    ...(average !== undefined && { average }),
    bench: bench.seats.map((seat, row) => htmlBenchSeat(seat, benchAt.get(row))),
    benchMetrics: metricLines(bench).map(([name, text]) => [name, printable(text)]),
    benchShares:
      metrics.seats === 0
        ? []
        : [
            { name: 'Somebody is named', seats: metrics.covered },
            { name: 'Somebody is ready now', seats: metrics.readyNow },
            { name: 'Emergency cover', seats: metrics.emergencyCover },
            { name: 'Net bench', seats: metrics.netBench },
          ],
  }
}

function htmlSeat(seat: PictureSeat): HtmlSeat {
  const { id, title, role, holders, status, manager, isLoop, dottedManagers, department, businessUnit } = seat
  const text = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: printable(value) })
  return {
    name: printable(holders.length > 0 ? holders.join(', ') : (title ?? id ?? 'A seat without a title')),
    ...text('title', title),
    ...text('id', id),
    ...(role !== undefined && { role }),
    status,
    ...(manager !== undefined && { manager }),
    ...(isLoop && ({ isLoop: true } as const)),
    ...(dottedManagers.length > 0 && { dotted: dottedManagers }),
    ...text('department', department),
    ...text('businessUnit', businessUnit),
    span: seat.span,
    ...(seat.bench !== undefined && { bench: seat.bench }),
  }
}

function htmlBenchSeat(seat: SuccessionSeat, at: number | undefined): HtmlBenchSeat {
  const { monthsToCover, lastReviewed } = seat
  return {
    seat: printable(seat.seat),
    ...(at !== undefined && { at }),
    holder: printable(seat.holder),
    candidates: seat.candidates.map((candidate) => printable(candidateWords(candidate))),
    cover: seat.emergencyCover.map(printable),
    ...(monthsToCover !== undefined && { coverIn: monthsToCover === 0 ? 'now' : `${monthsToCover} months` }),
    ...(lastReviewed !== undefined && { reviewed: lastReviewed }),
    colour: seat.colour,
  }
}
