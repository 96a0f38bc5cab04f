import type { Child, Tree } from '../../parse/tree.ts'
import { type ChartRecord, fieldNode } from '../chart-record.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping } from './dialect.ts'
import { guessedMapping } from './guessed-mapping.ts'
import { clearEdges } from './known-keys.ts'
import { emptyOutline, type Outline, type PositionRecord } from './outline.ts'
import { hasAny, recordKeys } from './record-keys.ts'

/** An organisation of software agents: who reports to whom, and the units they belong to. */
export const agents: Dialect = {
  name: 'agents',
  summary: 'agents that report to agents, and orgUnits below units',
  example: `orgUnits:
  - {id: sales, name: Sales}
agents:
  - {id: chief, title: Chief Agent}
  - {id: scout, title: Prospecting Agent, reportsTo: chief, orgUnitId: sales}
`,
  strictFields: false,
  readsFirstDocument: true,
  recognise: (tree) => {
    const members = entriesUnder(tree, 'agents').map(({ node }) => node)
    if (members.length === 0) return undefined
    const keys = recordKeys(tree, members, 1_000)
    const isLinked = hasAny(keys, clearEdges) || hasAny(keys, ['supervisor', 'boss'])
    return isLinked || entriesUnder(tree, 'orgUnits').length > 0 ? 'sure' : undefined
  },
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const members = entriesUnder(tree, 'agents')
  const names = fieldNames(guessedMapping(keysOf(tree, members), fields))
  const units = entriesUnder(tree, 'orgUnits')
  const unitMapping = guessedMapping(keysOf(tree, units), new Map())
  const unitNames = fieldNames(unitMapping.set('title', unitMapping.get('name') ?? []).set('name', []))
  const positions = members.map(({ key, node }): PositionRecord => {
    return { record: { tree, node, names, keyIsId: key !== undefined }, nestedUnder: undefined }
  })
  return {
    ...emptyOutline,
    positions: [
      ...positions,
      ...units.map(({ key, node }) => unit({ tree, node, names: unitNames, keyIsId: key !== undefined })),
    ].sort((a, b) => tree.span(a.record.node).start - tree.span(b.record.node).start),
  }
}

/** Agents and units may have the same ids, so those of units are written apart. */
function unit(record: ChartRecord): PositionRecord {
  const { tree, node, keyIsId } = record
  const id = textOf(record, 'id') ?? (keyIsId ? tree.key(node) : undefined)
  const above = textOf(record, 'reportsTo')
  const facts = {
    isUnit: true,
    reportsTo: above === undefined ? undefined : unitId(above),
    ...(id === undefined ? {} : { id: unitId(id) }),
  } as const
  return { record: { ...record, keyIsId: false }, nestedUnder: undefined, facts }
}

function unitId(id: string): string {
  return `orgUnit:${id}`
}

function textOf(record: ChartRecord, field: string): string | undefined {
  const node = fieldNode(record, field)
  return node === undefined ? undefined : record.tree.text(node)?.trim() || undefined
}

function keysOf(tree: Tree, entries: readonly Child[]) {
  return recordKeys(
    tree,
    entries.map(({ node }) => node),
  )
}

/** The maps in a list or map under a key at the top. */
function entriesUnder(tree: Tree, key: string): readonly Child[] {
  const top = tree.documents[0]
  const found = top !== undefined && tree.kind(top) === 'map' ? tree.get(top, key) : undefined
  if (found === undefined || tree.kind(found) === 'scalar') return []
  return tree.children(found).filter(({ node }) => tree.kind(node) === 'map')
}
