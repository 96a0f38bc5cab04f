import { memoised } from '../memoised.ts'
import { once } from '../once.ts'
import type { Chart, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import type { ReportingGraph } from './reporting-graph.ts'
import { seatsInWords } from './seats-in-words.ts'
import { leadsFunction } from './titles/leads-function.ts'
import { readTitle } from './titles/read-title.ts'
import { resolveTitles } from './titles/resolve-titles.ts'
import { isRole, type Role, roleFacts } from './titles/roles.ts'
import type { TitleResolution } from './titles/title-resolution.ts'
import { titleVocabulary } from './titles/title-vocabulary.ts'
import { vocabularyKey } from './vocabulary-key.ts'
import { wordings } from './wordings.ts'

/** What the configuration says about titles. */
export interface TitleSettings {
  /** Role → further titles that surely mean it. */
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** Bare acronym → role. */
  readonly glossary: ReadonlyMap<string, string>
}

/** The questions about roles that an indexed chart answers. */
export type SeatRoles = Pick<
  IndexedChart,
  'title' | 'role' | 'roleNamed' | 'wording' | 'seatsInWords' | 'withRole' | 'leads' | 'leadersOf'
>

const none: readonly Position[] = []

/** Resolves every title and gathers who holds which role and who leads which function. */
export function seatRoles(
  chart: Chart,
  seats: readonly Position[],
  settings: TitleSettings,
  graph: ReportingGraph,
): SeatRoles {
  const titles = resolveTitles(chart, settings, graph)
  const title = (position: Position): TitleResolution => {
    const resolution = titles[position.index]
    if (!resolution) throw new RangeError('The position belongs to another chart.')
    return resolution
  }
  const byRole = new Map<Role, Position[]>()
  for (const position of seats) {
    const { role } = title(position)
    if (role === undefined) continue
    const holders = byRole.get(role)
    if (holders) holders.push(position)
    else byRole.set(role, [position])
  }
  // The same roles are asked for by many rules.
  const withRoles = memoised((roles): readonly Position[] => {
    const [first = none, ...others] = roles.split(' ').flatMap((role) => {
      const holders = byRole.get(role as Role)
      return holders ? [holders] : []
    })
    return others.length === 0 ? first : first.concat(...others).sort((a, b) => a.index - b.index)
  })
  const withRole = (...roles: readonly Role[]): readonly Position[] => withRoles(roles.join(' '))
  const headed = functionsWithHeads(byRole)
  const leads = (position: Position, fn: string): boolean | undefined => {
    if (position.covers?.some((covered) => slug(covered) === fn)) return true
    const byTitle = leadsFunction(title(position), fn)
    if (byTitle !== false || headed.has(fn)) return byTitle
    return leadsDepartment(position, fn, graph)
  }
  const vocabulary = once(() => titleVocabulary(settings, chart.language))
  const leaders = new Map<string, readonly Position[]>()
  const numbers = once(() => wordings(chart.positions, graph.forest.parents, titles))
  const inWords = seatsInWords(seats, numbers)
  return {
    title,
    role: (position) => title(position).role,
    roleNamed: memoised((words) => {
      const key = vocabularyKey(words)
      return isRole(key) ? key : readTitle(words, vocabulary()).role
    }),
    wording: ({ index }) => numbers()[index] ?? 0,
    seatsInWords: inWords,
    withRole,
    leads,
    leadersOf: (fn) => {
      const known = leaders.get(fn)
      if (known) return known
      const found = inWords((position) => leads(position, fn) === true)
      leaders.set(fn, found)
      return found
    },
  }
}

function functionsWithHeads(byRole: ReadonlyMap<Role, readonly Position[]>): ReadonlySet<string> {
  return new Set([...byRole.keys()].flatMap((role) => roleFacts(role).leads ?? []))
}

/** Where no seat has a head role for a function, the top seat of the department of that name leads it. */
function leadsDepartment(position: Position, fn: string, graph: ReportingGraph): boolean {
  if (position.department === undefined || slug(position.department) !== fn) return false
  const above = graph.manager(position)?.department
  return above === undefined || slug(above) !== fn
}

const slug = memoised((words) =>
  words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-'),
)
