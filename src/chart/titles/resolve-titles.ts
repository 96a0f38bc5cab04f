import type { Chart, Position } from '../chart.ts'
import { dependsOnContext, settleAcronym } from './acronym-context.ts'
import { readTitle } from './read-title.ts'
import { resolveByContext, resolveByRole, resolveByTitle } from './resolutions.ts'
import { isRole } from './roles.ts'
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
  const byPlainTitle = memoised((title) => {
    const read = reading(title)
    return { read, resolution: resolveByTitle(read, vocabulary.isForeign) }
  })
  const byTitle = memoised((title) => byPlainTitle(plainTitle(title)))
  // The name of a unit is no title.
  const alone = ({ title = '', isUnit }: Position) => byTitle(isUnit ? '' : title)
  // What a role in words means hangs on the title beside it and nothing else.
  const byRole = new Map<string, TitleResolution>()
  const surroundingsOf = surroundingsIn(graph, (position) => alone(position).read)
  return chart.positions.map((position) => {
    const { role } = position
    const { read, resolution } = alone(position)
    if (role !== undefined && isRole(role)) return resolveByRole(role, resolution, read, () => reading(role))
    if (role !== undefined) {
      const key = JSON.stringify([role, position.isUnit ? '' : position.title])
      const known = byRole.get(key) ?? resolveByRole(role, resolution, read, () => reading(role))
      byRole.set(key, known)
      return known
    }
    const { acronym } = read
    if (acronym === undefined || !dependsOnContext(acronym)) return resolution
    const settled = settleAcronym(acronym, surroundingsOf(position))
    return settled === undefined ? resolution : resolveByContext(resolution, settled)
  })
}

const numeral = /(?<=^|[\s#])#?\d+(?=$|[\s,)])/g

/** Numbers tell seats apart, not titles: `Account Executive 14`. */
function plainTitle(title: string): string {
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
