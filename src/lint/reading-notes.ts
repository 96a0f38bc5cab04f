import type { Chart } from '../chart/chart.ts'
import type { ChartParts } from '../chart/chart-part.ts'
import type { MappingCheck } from '../chart/mapping-problems.ts'
import { count, joinWords } from '../wording.ts'

/** How the files of a chart were read, where a user might have expected another way; in sentences. */
export function readingNotes(parts: ChartParts, { leftOut }: Chart, { unmatched }: MappingCheck): readonly string[] {
  const [{ tree }] = parts
  const eliminated = count(leftOut, 'record of a post', 'records of posts')
  return [
    ...parts.flatMap((part) => rivalNote(part) ?? []),
    ...unmatched.map(
      ({ field, key }) =>
        `No record in ${tree.source.path} has the field "${key}" that the configuration names for ${field}.`,
    ),
    ...(leftOut > 0 ? [`Left ${eliminated} marked Eliminated out of ${tree.source.path}.`] : []),
  ]
}

function rivalNote({ tree, dialect, rivals = [] }: ChartParts[number]): string | undefined {
  const [other] = rivals
  if (!other) return undefined
  const names = joinWords(
    rivals.map(({ name }) => name),
    'or',
  )
  return `Read ${tree.source.path} as ${dialect.name}; it could also be ${names}. If that is wrong, pass --dialect ${other.name} or write dialect: ${other.name} into the configuration.`
}
