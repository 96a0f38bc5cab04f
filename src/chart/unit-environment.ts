import { count, joinWords } from '../wording.ts'
import type { BusinessUnit } from './chart.ts'

/** What makes an environment hard to sell in: how many of each. */
export const dimensions = ['channels', 'industries', 'products', 'competitors'] as const

export type Dimension = (typeof dimensions)[number]

/** How many of each a unit has; a dimension that the chart does not give is absent. */
export type Environment = Readonly<Partial<Record<Dimension, number>>>

/** The environment of some units together; a dimension that one of them does not give is not known of the whole. */
export function environmentOf(units: readonly BusinessUnit[]): Environment {
  const environment: Partial<Record<Dimension, number>> = {}
  for (const dimension of dimensions) {
    const lists = units.map((unit) => unit[dimension])
    if (lists.includes(undefined)) continue
    environment[dimension] = new Set(lists.flatMap((list) => list ?? [])).size
  }
  return environment
}

const words: Readonly<Record<Dimension, readonly [one: string, many: string]>> = {
  channels: ['sales channel', 'sales channels'],
  industries: ['industry', 'industries'],
  products: ['product', 'products'],
  competitors: ['competitor', 'competitors'],
}

/** `3 sales channels, 2 industries and 4 products`. */
export function environmentWords(environment: Environment, shown: readonly Dimension[] = dimensions): string {
  return joinWords(
    shown.flatMap((dimension) => {
      const amount = environment[dimension]
      return amount === undefined ? [] : [count(amount, ...(words[dimension] as [string, string]))]
    }),
  )
}
