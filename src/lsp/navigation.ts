import type { Location } from 'vscode-languageserver'
import { recordPlace } from '../chart/chart-record.ts'
import type { ChartView } from './chart-view.ts'
import { mentionAt, mentionsOf } from './id-mentions.ts'
import { rangeOf } from './text-range.ts'

/** Where the record stands that an id at an offset names; several where several records claim the id. */
export function definitionOf({ chart, tree, uriOf }: ChartView, offset: number): readonly Location[] {
  const mention = mentionAt(chart, tree, offset)
  return (mention?.means ?? []).map((record) => {
    const place = recordPlace(record)
    return { uri: uriOf(place.source), range: rangeOf(place) }
  })
}

/** Everywhere in the files of the chart that the id at an offset is mentioned. */
export function referencesOf(
  { chart, tree, uriOf }: ChartView,
  offset: number,
  withDefinition: boolean,
): readonly Location[] {
  const [record] = mentionAt(chart, tree, offset)?.means ?? []
  if (!record) return []
  return mentionsOf(chart, record)
    .filter(({ isDefinition }) => withDefinition || !isDefinition)
    .map(({ place }) => ({ uri: uriOf(place.source), range: rangeOf(place) }))
}
