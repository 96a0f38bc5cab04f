import type { Chart, Position } from '../chart.ts'
import { dependsOnContext, settleAcronym } from './acronym-context.ts'
import { readTitle, type TitleReading } from './read-title.ts'
import { resolveByContext, resolveByRole, resolveByTitle } from './resolutions.ts'
import { surroundingsIn, type TitleGraph } from './surroundings.ts'
import type { TitleResolution } from './title-resolution.ts'
import { type TitleSettings, titleVocabulary } from './title-vocabulary.ts'

/**
 * What each position's title was taken to mean, by `position.index`. First every title by itself, then acronyms by
 * what surrounds them; the surroundings count with their first reading only, so that order does not matter.
 */
export function resolveTitles(chart: Chart, settings: TitleSettings, graph: TitleGraph): readonly TitleResolution[] {
  const vocabulary = titleVocabulary(settings, chart.language)
  const reading = memoised((title) => readTitle(title, vocabulary))
  const titles = chart.positions.map(plainTitle)
  const titleOf = ({ index }: Position): string => titles[index] ?? ''
  const readingOf = (position: Position): TitleReading => reading(titleOf(position))
  const byTitle = memoised((title) => resolveByTitle(reading(title), vocabulary.isForeign))
  const surroundingsOf = surroundingsIn(graph, readingOf)
  return chart.positions.map((position) => {
    const resolution = byTitle(titleOf(position))
    if (position.role !== undefined) {
      return resolveByRole(position.role, resolution, readingOf(position), () => reading(position.role ?? ''))
    }
    const { acronym } = readingOf(position)
    if (acronym === undefined || !dependsOnContext(acronym)) return resolution
    const settled = settleAcronym(acronym, surroundingsOf(position))
    return settled === undefined ? resolution : resolveByContext(resolution, settled)
  })
}

const numeral = /(?<=^|[\s#])#?\d+(?=$|[\s,)])/g

/** Numbers tell seats apart, not titles: `Account Executive 14`. The name of a unit is no title. */
function plainTitle({ title = '', isUnit }: Position): string {
  if (isUnit) return ''
  return /\d/.test(title) ? title.replace(numeral, '') : title
}

/** Charts repeat their titles: each is worked out once. */
function memoised<T>(compute: (title: string) => T): (title: string) => T {
  const known = new Map<string, T>()
  return (title) => {
    const found = known.get(title)
    if (found !== undefined) return found
    const value = compute(title)
    known.set(title, value)
    return value
  }
}
