import { applyEdits } from '../apply-edits.ts'
import type { Position } from '../chart/chart.ts'
import { fieldNode } from '../chart/chart-record.ts'
import { keysOfField } from '../chart/field-names.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { TextEdit } from '../finding.ts'
import { addsOnly } from '../parse/adds-only.ts'
import { insertEntry, type NewEntry } from '../parse/insert-entry.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Source } from '../source.ts'
import type { LintRequest } from './lint-request.ts'
import { type ReadChart, readChart } from './read-charts.ts'

/** What became of the sure roles of a chart. */
export interface WrittenRoles {
  /** The files that change, with their new text. */
  readonly files: readonly { readonly source: Source; readonly text: string; readonly roles: number }[]
  /** Sure roles that found no place: writing them would have broken or changed something else. */
  readonly refused: readonly Position[]
  /** Sure roles in charts that have no field for the role. */
  readonly unwritable: readonly Position[]
}

/**
 * Writes `role:` beside every title that surely means one and has none yet, into these sources of a chart. Text is
 * only ever inserted, and an insertion that would not parse or would change anything else is thrown away.
 */
export async function writeRoles(
  { input, chart }: ReadChart,
  into: (source: Source) => boolean,
  request: LintRequest,
): Promise<WrittenRoles> {
  const sure = chart.positions.filter((position) => isSure(position, chart) && into(position.record.tree.source))
  const additions = sure.flatMap((position) => additionOf(position, chart) ?? [])
  const unwritable = sure.filter((position) => roleKey(position) === undefined)
  const files: { source: Source; text: string; roles: number }[] = []
  const made = new Set<Addition>()
  for (const source of input.sources) {
    const sound = await soundAdditions(additions.filter(({ tree }) => tree.source === source))
    if (sound.length === 0) continue
    for (const addition of sound) made.add(addition)
    files.push({ source, text: textWith(source, sound), roles: sound.length })
  }
  const written = new Set([...made].map(({ position }) => position))
  const refused = sure.filter((position) => !written.has(position) && !unwritable.includes(position))
  const texts = new Map(files.map(({ source, text }) => [source, { ...source, text }]))
  const sources = input.sources.map((source) => texts.get(source) ?? source)
  const after = files.length === 0 ? chart : await readChart({ ...input, sources }, request)
  if (after && hasGained(chart, after, written)) return { files, refused, unwritable }
  return { files: [], refused: [...written, ...refused], unwritable }
}

/** A role to be written into the record of a position. */
interface Addition {
  readonly position: Position
  readonly tree: Tree
  readonly map: NodeId
  readonly entry: NewEntry
  readonly edits: readonly TextEdit[]
}

/** By the title alone: what context suggests is for people to decide. */
function isSure(position: Position, chart: IndexedChart): boolean {
  const { role, confidence } = chart.title(position)
  return (
    !position.isUnit && role !== undefined && confidence === 'high' && fieldNode(position.record, 'role') === undefined
  )
}

/** The key under which the chart would keep a role; foreign charts have none unless the configuration names one. */
function roleKey({ record }: Position): string | undefined {
  const [key] = keysOfField(record.names, 'role')
  return key !== undefined && /^[A-Za-z_][\w-]*$/.test(key) ? key : undefined
}

function additionOf(position: Position, chart: IndexedChart): Addition | undefined {
  const { tree, node } = position.record
  const key = roleKey(position)
  const value = chart.role(position)
  if (key === undefined || value === undefined) return undefined
  const map = tree.target(node)
  const entry = { key, value }
  const edits = insertEntry(tree, map, entry, fieldNode(position.record, 'title'))
  return edits && { position, tree, map, entry, edits }
}

/** Those that leave all else as it was: all of them, or what is left after halving as often as needed. */
async function soundAdditions(additions: readonly Addition[]): Promise<readonly Addition[]> {
  if (additions.length === 0 || (await areSound(additions))) return additions
  if (additions.length === 1) return []
  const middle = Math.ceil(additions.length / 2)
  const left = await soundAdditions(additions.slice(0, middle))
  const right = await soundAdditions(additions.slice(middle))
  return (await areSound([...left, ...right])) ? [...left, ...right] : left
}

async function areSound(additions: readonly Addition[]): Promise<boolean> {
  const [first] = additions
  if (!first) return true
  const { source } = first.tree
  const [before, after] = await Promise.all([
    parseSource(source),
    parseSource({ ...source, text: textWith(source, additions) }),
  ])
  if (!after.tree || after.problems.length !== before.problems.length) return false
  return addsOnly(first.tree, after.tree, new Map(additions.map(({ map, entry }) => [map, entry])))
}

/** Two positions may be one record, by an alias: it gets its role once. */
function textWith({ text }: Source, additions: readonly Addition[]): string {
  const byMap = new Map(additions.map(({ map, edits }) => [map, edits]))
  return applyEdits(text, [...byMap.values()].flat())
}

/** Whether a chart is what it was, but for the roles of these positions. */
function hasGained(before: IndexedChart, after: IndexedChart, written: ReadonlySet<Position>): boolean {
  if (before.positions.length !== after.positions.length) return false
  return before.positions.every((position, at) => {
    const now = after.positions[at]
    const role = written.has(position) ? before.role(position) : position.role
    return now !== undefined && now.role === role && now.id === position.id && now.title === position.title
  })
}
