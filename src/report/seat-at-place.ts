import type { Place, Source } from '../source.ts'
import type { ChartPicture } from './chart-picture.ts'

/** A seat by the numbers of its chart and of itself there. */
export interface SeatNumber {
  readonly chart: number
  /** Undefined where a place belongs to the chart but to none of its seats. */
  readonly seat: number | undefined
}

/** Tells for a place in a chart's text which seat it is about: that of the innermost record around it. */
export function seatAtPlace(pictures: readonly ChartPicture[]): (place: Place) => SeatNumber | undefined {
  const charts = new Map<Source, number>()
  const records = new Map<Source, { readonly start: number; readonly end: number; readonly seat: number }[]>()
  for (const [chart, picture] of pictures.entries()) {
    for (const source of picture.sources) charts.set(source, chart)
    for (const { source, start, end, seat } of picture.records) {
      const list = records.get(source)
      if (list) list.push({ start, end, seat })
      else records.set(source, [{ start, end, seat }])
    }
  }
  for (const list of records.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  const parents = new Map([...records].map(([source, list]) => [source, enclosing(list)]))
  return ({ source, start }) => {
    const chart = charts.get(source)
    if (chart === undefined) return undefined
    const list = records.get(source) ?? []
    const around = parents.get(source) ?? []
    let at = lastAtOrBefore(list, start)
    while (at >= 0 && (list[at]?.end ?? 0) <= start) at = around[at] ?? -1
    return { chart, seat: list[at]?.seat }
  }
}

/** For each of some nested stretches, sorted by start, the number of the one around it; -1 where there is none. */
function enclosing(list: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
  const open: number[] = []
  return list.map(({ start }, at) => {
    while (open.length > 0 && (list[open.at(-1) ?? 0]?.end ?? 0) <= start) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(at)
    return parent
  })
}

function lastAtOrBefore(list: readonly { readonly start: number }[], offset: number): number {
  let low = -1
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
