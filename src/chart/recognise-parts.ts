import type { Tree } from '../parse/tree.ts'
import type { ChartPart } from './chart-part.ts'
import { fieldNode } from './chart-record.ts'
import type { Dialect, FieldMapping } from './dialects/dialect.ts'
import { native } from './dialects/native.ts'
import { chooseDialect, type Standing } from './recognise-dialect.ts'

/**
 * The files of a chart, each read as a dialect; undefined for one that is no part of a chart. In a group a file may
 * say less than one that stands alone: somebody without a manager goes by the dialect of the other files, and a
 * list of plans or people is native beside any other.
 */
export function recogniseParts(
  trees: readonly Tree[],
  fields: FieldMapping,
  named: string | undefined,
  standing: Standing = 'member',
  further: readonly Dialect[] = [],
): readonly (ChartPart | undefined)[] {
  const part = (tree: Tree, dialect: Dialect): ChartPart => ({ tree, dialect, outline: dialect.outline(tree, fields) })
  const choices = trees.map((tree) => chooseDialect(tree, fields, named, standing, further))
  const dialects = choices.map((choice) => choice?.dialect)
  const parts = trees.map((tree, at) => {
    const choice = choices[at]
    return choice && { ...part(tree, choice.dialect), rivals: choice.rivals }
  })
  if (standing !== 'member') return parts
  const usual = named === undefined ? mostFrequent(dialects) : dialects[0]
  return parts.map((alone, at) => {
    const tree = trees[at]
    if (!tree || (alone && (named === undefined || alone.dialect.recognise(tree, fields)))) return alone
    const likely = usual && part(tree, usual)
    if (likely && describesPositions(likely)) return likely
    const asNative = part(tree, native)
    return holdsLists(asNative) ? asNative : alone
  })
}

function describesPositions({ outline }: ChartPart): boolean {
  return outline.positions.some(({ record }) =>
    ['title', 'name'].some((field) => fieldNode(record, field) !== undefined),
  )
}

/** Lists that mean something beside the positions of another file. */
function holdsLists({ outline: { people, businessUnits, lifecycle, plans } }: ChartPart): boolean {
  return people.length + businessUnits.length + lifecycle.length + plans.length > 0
}

function mostFrequent(dialects: readonly (Dialect | undefined)[]): Dialect | undefined {
  const counts = new Map<Dialect, number>()
  for (const dialect of dialects) if (dialect) counts.set(dialect, (counts.get(dialect) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
