import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { foldText } from './titles/fold-text.ts'
import type { Role } from './titles/roles.ts'

/** Whoever leads the whole organisation hands no unit down, even where their own seat names one. */
const leadersOfAll: ReadonlySet<Role> = new Set<Role>(['ceo', 'president', 'managing-director', 'board', 'chair'])

/**
 * The business unit that a seat works for: its own `businessUnit`, else a declared unit that its title names, else that
 * of the nearest manager who has one. Undefined for a seat that works for the whole organisation.
 */
export function unitOf(chart: IndexedChart): (position: Position) => string | undefined {
  const units = unitsByName(chart)
  const known = new Map<Position, string | undefined>()
  const said = ({ businessUnit }: Position, scope: readonly string[]): string | undefined =>
    businessUnit ?? scope.flatMap((word) => units.get(foldText(word)) ?? [])[0]
  return (position) => {
    const waiting: Position[] = []
    const seen = new Set<Position>()
    let unit: string | undefined
    for (let at: Position | undefined = position; at && !seen.has(at); at = chart.manager(at)) {
      seen.add(at)
      const { role, scope } = chart.title(at)
      if (known.has(at)) unit = known.get(at)
      else if (at === position || role === undefined || !leadersOfAll.has(role)) {
        waiting.push(at)
        unit = said(at, scope)
        if (unit === undefined) continue
      }
      break
    }
    for (const at of waiting) known.set(at, unit)
    return unit
  }
}

function unitsByName({ businessUnits }: IndexedChart): ReadonlyMap<string, string> {
  return new Map(
    businessUnits.flatMap(({ id, name }) =>
      id === undefined ? [] : [id, name ?? id].map((word): [string, string] => [foldText(word), id]),
    ),
  )
}
