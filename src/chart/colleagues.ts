import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isDeputyTitle } from './titles/deputy-title.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/**
 * Whether somebody works beside or below a seat who can do its work: a deputy, or a peer with the same title. Empty
 * and planned seats count for nothing.
 */
export function colleagues(chart: IndexedChart): (seat: Position) => boolean {
  const teams = new Map<Position, Team>()
  const teamOf = (manager: Position): Team => {
    const known = teams.get(manager) ?? readTeam(chart.reports(manager))
    teams.set(manager, known)
    return known
  }
  return (seat) => {
    if (teamOf(seat).deputies.length > 0) return true
    const manager = chart.manager(seat)
    const title = seat.title === undefined ? '' : vocabularyKey(seat.title)
    if (!manager || title === '') return false
    const { titles, deputies } = teamOf(manager)
    return (titles.get(title) ?? 0) > 1 || deputies.some((deputy) => deputy !== title && deputy.includes(title))
  }
}

/** The titles under one manager, each with how many bear it, and those of deputies. */
interface Team {
  readonly titles: ReadonlyMap<string, number>
  readonly deputies: readonly string[]
}

/** More deputies under one manager are not told apart. */
const mostDeputies = 100

function readTeam(members: readonly Position[]): Team {
  const titles = new Map<string, number>()
  const deputies: string[] = []
  for (const { title, vacant, status } of members) {
    if (title === undefined || vacant || status === 'planned') continue
    const key = vocabularyKey(title)
    titles.set(key, (titles.get(key) ?? 0) + 1)
    if (deputies.length < mostDeputies && titles.get(key) === 1 && isDeputyTitle(title)) deputies.push(key)
  }
  return { titles, deputies }
}
