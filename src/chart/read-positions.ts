import type { Tree } from '../parse/tree.ts'
import type { Position } from './chart.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import type { PositionFacts, PositionRecord } from './dialects/outline.ts'
import { readText } from './field-readers.ts'
import type { PeopleDirectory } from './people-directory.ts'
import { readHolders } from './read-holders.ts'
import { readPosition } from './read-position.ts'
import { rootMarkerTest } from './root-markers.ts'

/** The positions of a chart, and how many records were left out because their post no longer exists. */
export interface ReadPositions {
  readonly positions: readonly Position[]
  readonly leftOut: number
}

/** So registers of posts mark one that no longer exists. Only exactly so: what is left out, nobody checks. */
const eliminated = 'Eliminated'

/** Where no id is known, registers write one of these, again and again. */
const noIds: ReadonlySet<string> = new Set([
  '0',
  '-',
  '--',
  '?',
  'n/a',
  'na',
  'n/d',
  'nd',
  'none',
  'null',
  'tbc',
  'tbd',
  'tba',
  'x',
])

const longestNoId = Math.max(...Array.from(noIds, ({ length }) => length))

/**
 * Reads the position in each record, in order.
 * @param settings `isAlone`: the chart is one file
 */
export function readPositions(
  records: readonly PositionRecord[],
  directory: PeopleDirectory,
  { roots, isAlone }: { readonly roots: readonly string[] | undefined; readonly isAlone: boolean },
): ReadPositions {
  const byRecord: (Position | undefined)[] = []
  const positions: Position[] = []
  const isEliminated = eliminatedTest()
  let holdsOthers: ReadonlySet<number | undefined> | undefined
  for (const { record, nestedUnder, facts } of records) {
    const number = byRecord.length
    if (isEliminated(record)) {
      holdsOthers ??= new Set(records.map((other) => other.nestedUnder))
      if (!holdsOthers.has(number)) {
        byRecord.push(undefined)
        continue
      }
    }
    const above = nestedUnder === undefined ? undefined : byRecord[nestedUnder]
    const position = readPosition(record, positions.length, above, facts && settled(facts, isAlone))
    byRecord.push(position)
    positions.push(position)
  }
  dropNoIds(positions)
  readHolders(positions, directory)
  dropRootMarkers(positions, roots)
  return { positions, leftOut: records.length - positions.length }
}

function settled(facts: PositionFacts, isAlone: boolean) {
  const { managerMayBeOutside: outside } = facts
  return { ...facts, managerMayBeOutside: outside === 'alone' ? isAlone : outside === true }
}

function eliminatedTest(): (record: ChartRecord) => boolean {
  let tree: Tree | undefined
  let isPossible = false
  return (record) => {
    // Hardly any file has the word at all, or could hide it in escapes.
    if (record.tree !== tree) isPossible = [eliminated, '\\'].some((part) => record.tree.source.text.includes(part))
    tree = record.tree
    if (!isPossible) return false
    const name = fieldNode(record, 'name')
    return name !== undefined && readText(record.tree, name) === eliminated
  }
}

function dropNoIds(positions: readonly Position[]): void {
  const suspects = positions.filter(
    ({ id = '' }) => id !== '' && id.length <= longestNoId && noIds.has(id.toLowerCase()),
  )
  const counts = new Map<string | undefined, number>()
  for (const { id } of suspects) counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const position of suspects) {
    if ((counts.get(position.id) ?? 0) > 1)
      Object.assign(position, { id: position.otherIds[0], otherIds: position.otherIds.slice(1) })
  }
}

function dropRootMarkers(positions: readonly Position[], roots: readonly string[] | undefined): void {
  let ids: ReadonlySet<string> | undefined
  const isRootMarker = rootMarkerTest(roots, (edge) => {
    ids ??= new Set(positions.flatMap(({ id, otherIds }) => (id === undefined ? otherIds : [id, ...otherIds])))
    return ids.has(edge)
  })
  for (const position of positions) {
    if (position.reportsTo !== undefined && isRootMarker(position.reportsTo, position.id)) {
      Object.assign(position, { reportsTo: undefined })
    }
  }
}
