import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { seatsSaying } from './seats-saying.ts'
import { isRole, roleFacts } from './titles/roles.ts'

/** How a leader of a function can be tied to a seat. `dotted` and `liaison` count either way. */
export const linkWays = ['peer', 'subtree', 'manager', 'dotted', 'liaison'] as const

export type LinkWay = (typeof linkWays)[number]

/**
 * Whether a leader of a function is tied to a seat in one of these ways: `true` where that is sure, undefined where
 * only somebody with an unsure title is, `false` where nobody is.
 */
export function linked(
  chart: IndexedChart,
): (seat: Position, fn: string, ways?: readonly LinkWay[]) => boolean | undefined {
  const dottedBelow = dottedReports(chart)
  const liaisedBy = liaisons(chart)
  return (seat, fn, ways = linkWays) => {
    const neighbours: Readonly<Record<LinkWay, () => readonly (Position | undefined)[]>> = {
      peer: () => chart.peers(seat),
      subtree: () => possibleLeaders(chart, fn).filter((leader) => leader !== seat && chart.isInSubtree(leader, seat)),
      manager: () => [chart.manager(seat)],
      dotted: () => [...chart.dottedManagers(seat), ...(dottedBelow.get(seat) ?? [])],
      liaison: () => [...namedBy(seat, chart), ...(liaisedBy.get(seat) ?? [])],
    }
    if (ways.includes('liaison') && seat.liaison?.some((word) => namesFunction(word, fn))) return true
    let answer: boolean | undefined = false
    for (const way of ways) {
      for (const neighbour of neighbours[way]()) {
        const leads = neighbour !== undefined && chart.leads(neighbour, fn)
        if (leads === true) return true
        if (leads === undefined) answer = undefined
      }
    }
    return answer
  }
}

/** Whoever leads a function or may lead it, groups of people among them. */
function possibleLeaders(chart: IndexedChart, fn: string): readonly Position[] {
  const known = leadersByFunction(chart)
  const leaders = known.get(fn) ?? leadersAndGroups(chart, fn)
  known.set(fn, leaders)
  return leaders
}

function leadersAndGroups(chart: IndexedChart, fn: string): readonly Position[] {
  const mayLead = (position: Position): boolean => chart.leads(position, fn) !== false
  return [...chart.seatsInWords(mayLead), ...chart.positions.filter((each) => each.isUnit && mayLead(each))]
}

const leadersByFunction = perChart(() => new Map<string, readonly Position[]>())

/** Seat → those with a dotted line to it. */
export const dottedReports = perChart((chart) =>
  gather(seatsSaying(chart, 'dottedLineTo'), (seat) => chart.dottedManagers(seat)),
)

const liaisons = perChart((chart) => gather(seatsSaying(chart, 'liaison'), (seat) => namedBy(seat, chart)))

function gather(
  seats: readonly Position[],
  targets: (seat: Position) => readonly Position[],
): ReadonlyMap<Position, readonly Position[]> {
  const gathered = new Map<Position, Position[]>()
  for (const seat of seats) {
    for (const target of targets(seat)) {
      const known = gathered.get(target)
      if (known) known.push(seat)
      else gathered.set(target, [seat])
    }
  }
  return gathered
}

/** The positions that `liaison:` names by id or role. */
function namedBy({ liaison = [] }: Position, chart: IndexedChart): readonly Position[] {
  return liaison.flatMap((word) => chart.positionById(word) ?? (isRole(word) ? chart.withRole(word) : []))
}

/** `liaison: [marketing]`, or a role that leads the function and that nobody holds. */
function namesFunction(word: string, fn: string): boolean {
  return word === fn || (isRole(word) && roleFacts(word).leads === fn)
}
