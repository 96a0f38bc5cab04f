import type { NodeId, Tree } from '../parse/tree.ts'
import { joinWords } from '../wording.ts'
import type { Chart, ChartTop } from './chart.ts'
import type { ChartParts } from './chart-part.ts'
import { fieldNode, startOf } from './chart-record.ts'
import type { Outline } from './dialects/outline.ts'
import { type FieldReader, readDate, readFlag, readWord, readWords } from './field-readers.ts'
import { readName } from './read-name.ts'

/** What a chart says of itself as a whole. */
export type TopFields = Pick<
  Chart,
  'place' | 'organization' | 'asOf' | 'language' | 'market' | 'complete' | 'reviewedOn' | 'goals' | 'tops'
>

/** Fields of which a chart has one value. */
const readers = {
  organization: (tree, node) => {
    const name = tree.kind(node) === 'map' ? tree.get(node, 'name') : node
    return name === undefined ? undefined : readName(tree, name)
  },
  asOf: readDate,
  language: readName,
  market: readWord('b2b', 'b2c', 'mixed'),
  complete: readFlag,
  reviewedOn: readDate,
} satisfies Readonly<Record<string, FieldReader>>

type SingleField = keyof typeof readers

/** Each field from the first file that has it; goals from all files. */
export function readTopFields(parts: ChartParts): TopFields {
  const [{ tree, outline }] = parts
  const first = <Field extends SingleField>(field: Field): TopFields[Field] =>
    valuesOf(parts, field)[0]?.value as TopFields[Field]
  const goals = parts.flatMap((part) => readField(part.outline, 'goals', readWords) ?? [])
  const says = parts.some((part) => readField(part.outline, 'goals', readWords) !== undefined)
  return {
    place: outline.top === undefined ? { source: tree.source, start: 0, end: 0 } : startOf(tree, outline.top.node),
    organization: first('organization'),
    asOf: first('asOf'),
    language: first('language'),
    market: first('market'),
    complete: first('complete'),
    reviewedOn: first('reviewedOn'),
    goals: says ? [...new Set(goals)] : undefined,
    tops: parts.flatMap(({ outline }) => chartTop(outline) ?? []),
  }
}

function chartTop(outline: Outline): ChartTop | undefined {
  const { top: record } = outline
  if (!record) return undefined
  const date = (field: string) => readField(outline, field, readDate)
  return { kind: 'chart', record, asOf: date('asOf'), reviewedOn: date('reviewedOn') }
}

/** Where files of one chart say different things of the whole, one per field, fitting behind the name of the files. */
export function contradictions(parts: ChartParts): readonly string[] {
  if (parts.length === 1) return []
  return (Object.keys(readers) as SingleField[]).flatMap((field) => {
    const seen = new Set<unknown>()
    const different = valuesOf(parts, field).filter(({ value }) => !seen.has(value) && seen.add(value))
    const [first] = different
    if (!first || different.length === 1) return []
    const said = different.slice(0, 3).map(({ value, path }) => `${String(value)} in ${path}`)
    return [`disagree on ${field}: ${joinWords(said)}. What ${first.path} says counts.`]
  })
}

function valuesOf(parts: ChartParts, field: SingleField): readonly { value: unknown; path: string }[] {
  return parts.flatMap(({ tree, outline }) => {
    const value = readField<unknown>(outline, field, readers[field])
    return value === undefined ? [] : [{ value, path: tree.source.path }]
  })
}

function readField<Value>(
  { top }: Outline,
  field: string,
  read: (tree: Tree, node: NodeId) => Value,
): Value | undefined {
  const node = top === undefined ? undefined : fieldNode(top, field)
  return top === undefined || node === undefined ? undefined : read(top.tree, node)
}
