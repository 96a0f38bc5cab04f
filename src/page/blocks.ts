import type { ChartModel } from './chart-model.ts'
import { type Open, visibleSeats } from './folding.ts'

/** In pixels at full size. */
export const cardWidth = 190
export const cardHeight = 64
export const gapX = 18
export const gapY = 44
export const stackGap = 14
export const spine = 20

/** Room below a card for how many are folded away. */
const foldRoom = 17

/** A crowd of folded seats is stacked as seats without reports are. */
const longestRow = 9

/** What is laid out as one: it and what is below it takes its own place in the tree. */
export type Block = { readonly size: [number, number]; readonly children: readonly Block[] } & (
  | { readonly kind: 'seat'; readonly seat: number }
  /** Seats under one manager with nothing below them, in columns. */
  | { readonly kind: 'stack'; readonly seats: readonly number[]; readonly columns: number; readonly step: number }
  /** All below one manager, indented; depth from 1. */
  | { readonly kind: 'list'; readonly rows: readonly ListRow[]; readonly step: number }
  /** What holds several roots together. */
  | { readonly kind: 'top' }
)

interface ListRow {
  readonly seat: number
  readonly depth: number
}

/** Cuts what can be seen of a chart into blocks. The more there is, the longer are the lists, so that no picture gets all too wide. */
export function blocksOf(model: ChartModel, open: Open): readonly Block[] {
  const visible = visibleSeats(model, open)
  const shownBelow = new Map<number, number>()
  for (const seat of visible.toReversed()) {
    const { manager } = model.chart.seats[seat] ?? {}
    if (manager !== undefined) {
      shownBelow.set(manager, (shownBelow.get(manager) ?? 0) + (shownBelow.get(seat) ?? 0) + 1)
    }
  }
  const longestList = Math.max(7, Math.round(Math.sqrt(visible.length) * 1.3))
  return row(model.roots, true)

  /** The reports of one manager; a crowd in which small teams are open becomes a few long lists. */
  function reportsOf(manager: number): readonly Block[] {
    const reports = model.children[manager] ?? []
    const isSmall = (seat: number) => (shownBelow.get(seat) ?? 0) < longestList
    const small = reports.filter(isSmall)
    const isCrowd = reports.length > longestRow && small.some((seat) => (shownBelow.get(seat) ?? 0) > 0)
    if (!isCrowd) return row(reports)
    const lists: number[][] = []
    let length = longestList
    for (const seat of small) {
      const rows = (shownBelow.get(seat) ?? 0) + 1
      if (length + rows > longestList) {
        lists.push([])
        length = 0
      }
      lists.at(-1)?.push(seat)
      length += rows
    }
    return [...row(reports.filter((seat) => !isSmall(seat))), ...lists.map(listOf)]
  }

  function row(seats: readonly number[], isTop = false): readonly Block[] {
    const isClosed = (seat: number) => (shownBelow.get(seat) ?? 0) === 0
    const closed = seats.filter(isClosed)
    const leaves = closed.filter((seat) => model.below[seat] === 0)
    const stacked = new Set(closed.length > longestRow ? closed : leaves.length > 1 ? leaves : [])
    const branches = seats.filter((seat) => !stacked.has(seat)).map((seat) => branch(seat, isTop))
    return stacked.size === 0 ? branches : [...branches, stackOf([...stacked], model)]
  }

  function branch(seat: number, isTop: boolean): Block {
    const below = shownBelow.get(seat) ?? 0
    const children =
      below === 0 ? [] : below <= longestList && !isTop ? [listOf(model.children[seat] ?? [])] : reportsOf(seat)
    return { kind: 'seat', seat, size: [cardWidth + gapX, cardHeight + gapY], children }
  }

  function listOf(tops: readonly number[]): Block {
    const rows: ListRow[] = []
    const ahead: ListRow[] = tops.toReversed().map((seat) => ({ seat, depth: 1 }))
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      rows.push(next)
      const { seat, depth } = next
      if ((shownBelow.get(seat) ?? 0) === 0) continue
      for (const report of (model.children[seat] ?? []).toReversed()) ahead.push({ seat: report, depth: depth + 1 })
    }
    const deepest = rows.reduce((most, { depth }) => Math.max(most, depth), 1)
    const step = stepOf(
      rows.map(({ seat }) => seat),
      model,
    )
    const size: [number, number] = [cardWidth + deepest * spine + gapX, rows.length * step + gapY - stackGap]
    return { kind: 'list', rows, step, size, children: [] }
  }
}

function stackOf(seats: readonly number[], model: ChartModel): Block {
  const step = stepOf(seats, model)
  const columns = seats.length <= 6 ? 1 : Math.min(24, Math.ceil(Math.sqrt(seats.length / 2.6)))
  const rows = Math.ceil(seats.length / columns)
  const size: [number, number] = [
    columns * (cardWidth + spine) + (columns - 1) * stackGap + gapX,
    rows * step + gapY - stackGap,
  ]
  return { kind: 'stack', seats, columns, step, size, children: [] }
}

function stepOf(seats: readonly number[], { below }: ChartModel): number {
  return cardHeight + stackGap + (seats.some((seat) => (below[seat] ?? 0) > 0) ? foldRoom : 0)
}
