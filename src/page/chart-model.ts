import type { HtmlChart, HtmlData, HtmlFinding, HtmlSeat } from '../report/html-data.ts'
import { type Amounts, amountsOf } from './severities.ts'

/** A chart with what its parts ask it; seats go by their numbers. */
export interface ChartModel {
  readonly chart: HtmlChart
  readonly number: number
  /** In the order in which the tree is walked from the top. */
  readonly order: readonly number[]
  readonly roots: readonly number[]
  readonly children: readonly (readonly number[])[]
  /** 1 for the top. */
  readonly layer: readonly number[]
  /** All below, the seat itself not counted. */
  readonly below: readonly number[]
  /** The findings of a seat, those that concern it from elsewhere last; silenced ones left out. */
  readonly findings: readonly (readonly HtmlFinding[])[]
  /** Of the findings that are about the seat itself. */
  readonly amounts: readonly Amounts[]
  /** The same for all below. */
  readonly amountsBelow: readonly Amounts[]
  /** Of this chart and of files that are no chart, in the order of the report. */
  readonly all: readonly HtmlFinding[]
}

const nothing: HtmlSeat = { name: '', status: 'filled', span: 0 }

export function seatOf({ chart }: ChartModel, seat: number): HtmlSeat {
  return chart.seats[seat] ?? nothing
}

export function managerOf(model: ChartModel, seat: number): number | undefined {
  return seatOf(model, seat).manager
}

/** The managers above, nearest first. */
export function chainOf(model: ChartModel, seat: number): readonly number[] {
  const chain: number[] = []
  for (let at = managerOf(model, seat); at !== undefined; at = managerOf(model, at)) chain.push(at)
  return chain
}

export function chartModel(data: HtmlData, number: number): ChartModel {
  const chart = data.charts[number] ?? emptyChart
  const size = chart.seats.length
  const children: number[][] = chart.seats.map(() => [])
  const roots: number[] = []
  for (const [seat, { manager }] of chart.seats.entries()) (children[manager ?? -1] ?? roots).push(seat)
  const { order, layer } = walk(roots, children)
  const all = data.findings.filter((finding) => finding.chart === undefined || finding.chart === number)
  const own: HtmlFinding[][] = chart.seats.map(() => [])
  const fromElsewhere: HtmlFinding[][] = chart.seats.map(() => [])
  for (const finding of all) {
    if (finding.silenced !== undefined || finding.chart === undefined) continue
    if (finding.seat !== undefined) own[finding.seat]?.push(finding)
    for (const other of finding.others ?? []) fromElsewhere[other]?.push(finding)
  }
  const amounts = own.map(amountsOf)
  const below = new Array<number>(size).fill(0)
  const amountsBelow = chart.seats.map(() => ({ error: 0, warn: 0, info: 0 }))
  for (const seat of order.toReversed()) {
    const { manager } = chart.seats[seat] ?? nothing
    const sum = manager === undefined ? undefined : amountsBelow[manager]
    if (manager === undefined || !sum) continue
    below[manager] = (below[manager] ?? 0) + (below[seat] ?? 0) + 1
    for (const key of ['error', 'warn', 'info'] as const) {
      sum[key] += (amounts[seat]?.[key] ?? 0) + (amountsBelow[seat]?.[key] ?? 0)
    }
  }
  const findings = own.map((list, seat) => [...list, ...(fromElsewhere[seat] ?? [])])
  return { chart, number, order, roots, children, layer, below, findings, amounts, amountsBelow, all }
}

/** Every seat before those below it. */
function walk(roots: readonly number[], children: readonly (readonly number[])[]) {
  const order: number[] = []
  const layer = children.map(() => 1)
  const open = roots.toReversed()
  for (let seat = open.pop(); seat !== undefined; seat = open.pop()) {
    order.push(seat)
    for (const child of (children[seat] ?? []).toReversed()) {
      layer[child] = (layer[seat] ?? 0) + 1
      open.push(child)
    }
  }
  return { order, layer }
}

const emptyChart: HtmlChart = {
  name: '',
  asOf: '',
  seats: [],
  bands: [],
  managers: 0,
  layers: 0,
  bench: [],
  benchMetrics: [],
  benchShares: [],
}
