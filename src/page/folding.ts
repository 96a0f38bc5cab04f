import { type ChartModel, chainOf } from './chart-model.ts'
import { sumOf } from './severities.ts'

/** So many seats are open at first, at most: what one can take in at a glance. */
const openAtFirst = 45

/** The seats whose reports are shown. */
export type Open = Set<number>

/** As many layers from the top as make a picture that one can read. */
export function openedAtFirst({ order, layer, children, below, roots }: ChartModel): Open {
  const open: Open = new Set()
  let seen = roots.length
  const deepest = layer.reduce((most, each) => Math.max(most, each), 0)
  for (let depth = 1; depth < deepest; depth++) {
    const here = order.filter((seat) => layer[seat] === depth && (below[seat] ?? 0) > 0)
    const added = here.reduce((sum, seat) => sum + (children[seat]?.length ?? 0), 0)
    // The top is opened in any case, unless that alone is a crowd.
    if (seen + added > (depth === 1 ? openAtFirst * 4 : openAtFirst)) break
    seen += added
    for (const seat of here) open.add(seat)
  }
  return open
}

export function openedAll({ order, below }: ChartModel): Open {
  return new Set(order.filter((seat) => (below[seat] ?? 0) > 0))
}

/** Just so far that every seat with a finding can be seen. */
export function openedToFindings(model: ChartModel): Open {
  const { order, below, amountsBelow } = model
  return new Set(
    order.filter((seat) => {
      const amounts = amountsBelow[seat]
      return (below[seat] ?? 0) > 0 && amounts !== undefined && sumOf(amounts) > 0
    }),
  )
}

/** Opens all above a seat. */
export function reveal(model: ChartModel, seat: number, open: Open): void {
  for (const manager of chainOf(model, seat)) open.add(manager)
}

/** The seats that can be seen, from the top. */
export function visibleSeats({ roots, children }: ChartModel, open: Open): readonly number[] {
  const seen: number[] = []
  const ahead = roots.toReversed()
  for (let seat = ahead.pop(); seat !== undefined; seat = ahead.pop()) {
    seen.push(seat)
    if (open.has(seat)) ahead.push(...(children[seat] ?? []).toReversed())
  }
  return seen
}
