import type { Position } from './chart.ts'
import { fieldNode } from './chart-record.ts'
import { readText } from './field-readers.ts'
import type { PositionIds } from './position-ids.ts'
import { foldText } from './titles/fold-text.ts'

/** Managers that go by something else than an id. */
export interface NamedManagers {
  /** The seat that a position names so; `namesakes` where several fit. */
  readonly find: (position: Position) => Position | 'namesakes' | undefined
  /** Whether the line of a position may be such a name. */
  readonly goesByName: (position: Position) => boolean
}

/**
 * Managers that go by e-mail address, name or title. Where nobody said that a chart names its managers so, it counts
 * only if more lines can be followed in this way than by id: else a name in place of an id is a mistake to report.
 */
export function namedManagers(positions: readonly Position[], ids: PositionIds, mayGuess: boolean): NamedManagers {
  let tables: NameTables | undefined
  const find = ({ reportsTo }: Position): Position | 'namesakes' | undefined => {
    if (reportsTo === undefined || ids.seat(reportsTo) !== undefined) return undefined
    // Most charts never need them.
    tables ??= nameTables(positions, ids)
    const key = comparable(reportsTo)
    return tables.byName.get(key) ?? tables.byTitle.get(key)
  }
  const isUsual = mayGuess && isUsualIn(positions, ids, find)
  const goesByName = ({ managerByHolder }: Position): boolean => managerByHolder || isUsual
  return { find: (position) => (goesByName(position) ? find(position) : undefined), goesByName }
}

type NameTable = Map<string, Position | 'namesakes'>

interface NameTables {
  /** By name and by e-mail address. */
  readonly byName: NameTable
  readonly byTitle: NameTable
}

function nameTables(positions: readonly Position[], ids: PositionIds): NameTables {
  const byName: NameTable = new Map()
  const byTitle: NameTable = new Map()
  const add = (table: NameTable, text: string | undefined, position: Position): void => {
    if (text === undefined) return
    const key = comparable(text)
    const known = table.get(key)
    table.set(key, known === undefined || known === position ? position : 'namesakes')
  }
  for (const position of positions) {
    if (ids.isRepeat(position)) continue
    for (const { name, email } of position.holders) {
      add(byName, name, position)
      add(byName, email, position)
    }
    if (position.holders.length === 0) add(byName, addressOn(position), position)
    add(byTitle, position.title, position)
  }
  return { byName, byTitle }
}

/** The address of a seat that is empty, or whose holder has no name. */
function addressOn({ record }: Position): string | undefined {
  const node = fieldNode(record, 'email')
  return node === undefined ? undefined : readText(record.tree, node)
}

function isUsualIn(positions: readonly Position[], ids: PositionIds, find: NamedManagers['find']): boolean {
  let byId = 0
  let byName = 0
  for (const position of positions) {
    if (position.reportsTo === undefined) continue
    if (ids.seat(position.reportsTo) !== undefined) byId++
    else if (find(position) !== undefined) byName++
  }
  return byName > byId
}

function comparable(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim()
}
