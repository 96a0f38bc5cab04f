import type { Position } from '../chart.ts'
import { type Surroundings, wordsOf } from './acronym-context.ts'
import { functionsOfWords } from './possible-functions.ts'
import type { TitleReading } from './read-title.ts'
import { isRole, type Role, roleFacts } from './roles.ts'

/** The questions about reporting lines that titles need answered. */
export interface TitleGraph {
  manager(position: Position): Position | undefined
  reports(position: Position): readonly Position[]
}

/** What surrounds a seat; its neighbours count with what their own titles and roles say. */
export function surroundingsIn(
  graph: TitleGraph,
  readingOf: (position: Position) => TitleReading,
): (position: Position) => Surroundings {
  const chiefsBelow = new Map<Position, boolean>()
  const roleOf = ({ role }: Position, reading: TitleReading): Role | undefined =>
    role === undefined ? reading.role : isRole(role) ? role : undefined
  const sells = (position: Position): boolean => {
    const reading = readingOf(position)
    const role = roleOf(position, reading)
    if (role !== undefined) return isOnLadder(role)
    if (position.role !== undefined || !reading.ambiguous) return false
    return reading.meanings.every((meaning) => meaning.role !== undefined && isOnLadder(meaning.role))
  }
  const leadsChiefs = (manager: Position | undefined): boolean => {
    if (manager === undefined) return false
    const known = chiefsBelow.get(manager)
    if (known !== undefined) return known
    const found =
      roleOf(manager, readingOf(manager)) === 'ceo' &&
      graph.reports(manager).some((peer) => ['cmo', 'cfo'].includes(roleOf(peer, readingOf(peer)) ?? ''))
    chiefsBelow.set(manager, found)
    return found
  }
  const wordsAbout = (report: Position): readonly string[] => {
    const words = [...readingOf(report).words, ...wordsOf(report.department ?? '')]
    return sells(report) || functionsOfWords(words).includes('sales') ? [] : words
  }
  return (position) => ({
    position,
    titleWords: readingOf(position).words,
    otherReportWords: [...new Set(graph.reports(position).flatMap(wordsAbout))],
    leadsSellers: graph.reports(position).some((report) => sells(report) || graph.reports(report).some(sells)),
    isAmongChiefs: leadsChiefs(graph.manager(position)),
  })
}

function isOnLadder(role: Role): boolean {
  return roleFacts(role).salesRung !== undefined
}
