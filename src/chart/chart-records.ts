import type { NodeId, Tree } from '../parse/tree.ts'
import type { Chart } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'

/** A record of one file, and the part of the file that it speaks for. */
export interface RecordScope {
  readonly node: NodeId
  /** Whether an offset lies in the record or in what is part of it: not in a position below it. */
  readonly holds: (offset: number) => boolean
}

/** The records of a chart that stand in one file. */
export interface ChartRecords {
  /** Positions first. */
  readonly all: readonly RecordScope[]
  /** Whether an offset lies in none of them: it belongs to the chart as a whole. */
  readonly isOutside: (offset: number) => boolean
}

/** Finds the records of a file; an inline person, or the candidates of a plan, are records too. */
export function chartRecords(chart: Chart, tree: Tree): ChartRecords {
  const positions = nodesIn(tree, chart.positions)
  const seats = new Set(positions)
  const parts = nodesIn(tree, [
    ...chart.people,
    ...chart.businessUnits,
    ...chart.lifecycle,
    ...chart.plans,
    ...chart.plans.flatMap((plan) => plan.candidates),
  ])
  // Who stands right on a position has no record of their own.
  const others = parts.filter((node) => !seats.has(node))
  const seatAt = innermost(tree, positions)
  const recordAt = innermost(tree, [...positions, ...others])
  const inSpan = (node: NodeId, offset: number): boolean => {
    const { start, end } = tree.span(node)
    return offset >= start && offset < end
  }
  return {
    all: [
      ...positions.map((node) => ({ node, holds: (offset: number) => seatAt(offset) === node })),
      ...others.map((node) => ({ node, holds: (offset: number) => inSpan(node, offset) })),
    ],
    isOutside: (offset) => recordAt(offset) === undefined,
  }
}

function nodesIn(tree: Tree, entities: readonly { readonly record: ChartRecord }[]): readonly NodeId[] {
  return [...new Set(entities.flatMap(({ record }) => (record.tree === tree ? [record.node] : [])))]
}

/** Looks up the smallest of some nodes that holds an offset. */
function innermost(tree: Tree, nodes: readonly NodeId[]): (offset: number) => NodeId | undefined {
  const spans = nodes.map((node) => ({ node, ...tree.span(node) })).sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  const open: number[] = []
  for (const [at, { start }] of spans.entries()) {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
    around.push(open.at(-1) ?? -1)
    open.push(at)
  }
  return (offset) => {
    let low = -1
    let high = spans.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((spans[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    while (low >= 0 && (spans[low]?.end ?? 0) <= offset) low = around[low] ?? -1
    return spans[low]?.node
  }
}
