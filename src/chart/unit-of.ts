import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { foldText } from './titles/fold-text.ts'
import type { Role } from './titles/roles.ts'
import { unitNamed } from './unit-named.ts'

/** Whoever leads the whole organisation hands no unit down, even where their own seat names one. */
const leadersOfAll: ReadonlySet<Role> = new Set<Role>(['ceo', 'president', 'managing-director', 'board', 'chair'])

const nowhere = (): undefined => undefined

const asking = 1
const answered = 2

/**
 * The business unit that a seat works for: its own `businessUnit`, else a declared unit that its title names, else that
 * of the nearest manager who has one. Undefined for a seat that works for the whole organisation, as `all` says.
 */
export const unitOf = perChart((chart): ((position: Position) => string | undefined) => {
  const units = unitsByName(chart)
  if (units.size === 0 && chart.positions.every(({ businessUnit }) => businessUnit === undefined)) return nowhere
  const states = new Uint8Array(chart.positions.length)
  const known: (string | undefined)[] = new Array(chart.positions.length)
  const named = unitNamed(chart)
  const said = (position: Position): string | undefined => {
    if (position.businessUnit !== undefined) return named(position.businessUnit)
    if (units.size === 0) return undefined
    return chart.title(position).scope.flatMap((word) => units.get(foldText(word)) ?? [])[0]
  }
  const isLeaderOfAll = (position: Position): boolean => {
    const role = chart.role(position)
    return role !== undefined && leadersOfAll.has(role)
  }
  return (position) => {
    if (states[position.index] === answered) return known[position.index]
    const waiting: Position[] = []
    let unit: string | undefined
    for (let at: Position | undefined = position; at && unit === undefined; at = chart.manager(at)) {
      if (states[at.index] === asking || (at !== position && isLeaderOfAll(at))) break
      if (states[at.index] === answered) {
        unit = known[at.index]
        break
      }
      states[at.index] = asking
      waiting.push(at)
      unit = said(at)
      if (at.businessUnit !== undefined) break
    }
    for (const { index } of waiting) {
      states[index] = answered
      known[index] = unit
    }
    return unit
  }
})

function unitsByName({ businessUnits }: IndexedChart): ReadonlyMap<string, string> {
  return new Map(
    businessUnits.flatMap(({ id, name }) =>
      id === undefined ? [] : [id, name ?? id].map((word): [string, string] => [foldText(word), id]),
    ),
  )
}
