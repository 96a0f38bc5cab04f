import type { Position } from '../chart/chart.ts'
import { type ChartRecord, fieldNode, nodeAt } from '../chart/chart-record.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import { peopleByReference } from '../chart/people-by-reference.ts'
import { perChart } from '../chart/per-chart.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Place } from '../source.ts'
import { entitiesOf, type RecordEntity } from './entities-of.ts'
import { type ReferenceTarget, referenceFields } from './reference-fields.ts'

/** An id where it stands: as the name of its own record, or where another one refers to it. */
export interface IdMention {
  /** As written, quotes and escapes undone. */
  readonly text: string
  readonly tree: Tree
  /** The value, or with `onKey` the entry whose key it is. */
  readonly node: NodeId
  readonly onKey: boolean
  readonly place: Place
  readonly isDefinition: boolean
  /** The records that it may mean, the likeliest first; none for an id that nobody has. */
  readonly means: readonly ChartRecord[]
}

/** Every id in a chart, and everything that refers to one. */
export const idMentions = perChart((chart): readonly IdMention[] => {
  const look = lookUp(chart)
  const entities = entitiesOf(chart)
  return [...definitions(entities, look), ...entities.flatMap((entity) => referencesIn(entity, chart, look))]
})

/** The mention that an offset of a file lies on or touches. */
export function mentionAt(chart: IndexedChart, tree: Tree, offset: number): IdMention | undefined {
  const here = idMentions(chart).filter(
    (mention) => mention.tree === tree && offset >= mention.place.start && offset <= mention.place.end,
  )
  // Where a reference is the key of a record as well, what it names is asked for.
  return here.find(({ isDefinition }) => !isDefinition) ?? here[0]
}

/** Every mention of a record, its own id included. */
export function mentionsOf(chart: IndexedChart, record: ChartRecord): readonly IdMention[] {
  return idMentions(chart).filter(({ means }) => means.includes(record))
}

function definitions(entities: readonly RecordEntity[], look: LookUp): readonly IdMention[] {
  const seen = new Set<ChartRecord>()
  return entities.flatMap((entity): readonly IdMention[] => {
    if (entity.kind !== 'position' && entity.kind !== 'person' && entity.kind !== 'business-unit') return []
    const { record, id } = entity
    if (id === undefined || seen.has(record)) return []
    seen.add(record)
    const { tree, node } = record
    const own = fieldNode(record, 'id')
    const target = entity.kind === 'business-unit' ? 'unit' : entity.kind
    const base = { tree, isDefinition: true, means: [record, ...look(id, target).filter((other) => other !== record)] }
    if (own !== undefined && tree.text(own)?.trim() === id) {
      return [{ ...base, text: id, node: own, onKey: false, place: { source: tree.source, ...tree.span(own) } }]
    }
    const key = tree.keySpan(node)
    if (!record.keyIsId || !key || tree.key(node) !== id) return []
    return [{ ...base, text: id, node, onKey: true, place: { source: tree.source, ...key } }]
  })
}

type LookUp = (text: string, target: ReferenceTarget) => readonly ChartRecord[]

function lookUp(chart: IndexedChart): LookUp {
  const positions = byId(chart.positions, ({ id, otherIds }) => (id === undefined ? otherIds : [id, ...otherIds]))
  const people = byId(chart.people, ({ id }) => (id === undefined ? [] : [id]))
  const units = byId(chart.businessUnits, ({ id }) => (id === undefined ? [] : [id]))
  const person = peopleByReference(chart)
  const asPosition = (text: string) => positions.get(text) ?? []
  const asPerson = (text: string) => people.get(text) ?? recordsOf(person(text)) ?? []
  return (text, target) => {
    if (target === 'unit') return units.get(text) ?? []
    const first = target === 'person' ? asPerson(text) : asPosition(text)
    if (first.length > 0 || target === 'position') return first
    // Where a record stands for seat and person at once, a plan names the person by the id of the record.
    return target === 'person' ? asPosition(text) : asPerson(text)
  }
}

function recordsOf(entity: { readonly record: ChartRecord } | undefined): readonly ChartRecord[] | undefined {
  return entity && [entity.record]
}

function byId<Item extends { readonly record: ChartRecord }>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly ChartRecord[]> {
  const table = new Map<string, ChartRecord[]>()
  for (const item of items) {
    for (const id of idsOf(item)) table.set(id, [...(table.get(id) ?? []), item.record])
  }
  return table
}

function referencesIn(entity: RecordEntity, chart: IndexedChart, look: LookUp): readonly IdMention[] {
  // Whoever is named straight on a position has no record of their own.
  if (entity.kind === 'person') return []
  const { record } = entity
  return referenceFields[entity.kind].flatMap(({ path, target }) => {
    const node = nodeAt(record, path)
    return node === undefined
      ? []
      : mentionsIn(record.tree, node, (text) => meaningOf(text, target, entity, chart, look))
  })
}

/** A line to a manager may go by name; then the name leads to the seat of whoever bears it. */
function meaningOf(
  text: string,
  target: ReferenceTarget,
  entity: RecordEntity,
  chart: IndexedChart,
  look: LookUp,
): readonly ChartRecord[] {
  const found = look(text, target)
  if (found.length > 0 || entity.kind !== 'position' || entity.reportsTo !== text) return found
  const manager: Position | undefined = chart.namedManager(entity)
  return manager ? [manager.record] : []
}

/** The ids in a value: itself, the items of a list, the values of a map, or what commas part in one text. */
function mentionsIn(tree: Tree, node: NodeId, meaning: (text: string) => readonly ChartRecord[]): readonly IdMention[] {
  // What an alias names is mentioned where it is written.
  if (tree.target(node) !== node) return []
  if (tree.kind(node) !== 'scalar') {
    const inside = tree
      .children(node)
      .filter((child) => tree.parent(child.node) === node && tree.kind(child.node) === 'scalar')
    return inside.flatMap((child) => mentionsIn(tree, child.node, meaning))
  }
  const text = tree.text(node)?.trim()
  if (text === undefined || text === '') return []
  const span = tree.span(node)
  const base = { tree, node, onKey: false, isDefinition: false }
  const whole: IdMention = { ...base, text, place: { source: tree.source, ...span }, means: meaning(text) }
  if (whole.means.length > 0 || !/[,;]/.test(text)) return [whole]
  const written = tree.source.text.slice(span.start, span.end)
  let from = 0
  return text.split(text.includes(';') ? ';' : ',').flatMap((part) => {
    const item = part.trim()
    const at = item === '' ? -1 : written.indexOf(item, from)
    if (at < 0) return []
    from = at + item.length
    const place = { source: tree.source, start: span.start + at, end: span.start + from }
    return [{ ...base, text: item, place, means: meaning(item) }]
  })
}
