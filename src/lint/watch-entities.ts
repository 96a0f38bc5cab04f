import type { Entity } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'

/** A chart that answers as before and remembers which entity it was last asked for. Only used after a crash. */
export function watchEntities(chart: IndexedChart): {
  readonly chart: IndexedChart
  readonly last: () => Entity | undefined
} {
  let last: Entity | undefined
  const note = <T>(value: T): T => {
    if (isEntity(value)) last = value
    return value
  }
  const watchList = (list: readonly unknown[]): readonly unknown[] =>
    new Proxy(list, { get: (target, key) => note(Reflect.get(target, key)) })
  const watched = Object.fromEntries(
    Object.entries(chart).map(([key, value]) => {
      if (Array.isArray(value)) return [key, watchList(value)]
      if (typeof value !== 'function') return [key, value]
      return [
        key,
        (...parts: unknown[]) => {
          note(parts[0])
          const answer: unknown = value(...parts)
          return Array.isArray(answer) ? watchList(answer) : note(answer)
        },
      ]
    }),
  )
  return { chart: watched as unknown as IndexedChart, last: () => last }
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && 'kind' in value && 'record' in value
}
