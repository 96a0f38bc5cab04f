import type { Position } from './chart.ts'
import { functionsNamed, isFunction } from './function-synonyms.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { type NamedInWords, namedInWords } from './named-in-words.ts'
import { perChart } from './per-chart.ts'
import { seatsBelow } from './seats-below.ts'
import { seatsSaying } from './seats-saying.ts'
import { roleFacts } from './titles/roles.ts'

/** How a leader of a function can be tied to a seat. `dotted` and `liaison` count either way. */
export const linkWays = ['peer', 'subtree', 'manager', 'dotted', 'liaison'] as const

export type LinkWay = (typeof linkWays)[number]

/** `true` where it is sure, undefined where only an unsure title says so, `false` where nothing does. */
type Answer = boolean | undefined

/**
 * Whether a leader of a function is tied to a seat in one of these ways: `true` where that is sure, undefined where
 * only somebody with an unsure title is, `false` where nobody is.
 */
export function linked(chart: IndexedChart): (seat: Position, fn: string, ways?: readonly LinkWay[]) => Answer {
  const dottedBelow = dottedReports(chart)
  const { bySeat, byRole } = liaisons(chart)
  const among = leadersAmong(chart)
  const below = leadersBelow(chart)
  const anyOf = (positions: readonly Position[], fn: string): Answer =>
    either(positions.map((position) => chart.leads(position, fn)))
  const meant = namedInWords(chart)
  const named = (word: string, fn: string): Answer => {
    const { role, seats } = meant(word)
    return role === undefined ? anyOf(seats, fn) : atLeastOne(among(seats, fn))
  }
  const namesFunction = (word: string, fn: string): boolean => {
    if (word === fn || (isFunction(word) && functionsNamed(word).includes(fn))) return true
    const { role } = meant(word)
    return role !== undefined && roleFacts(role).leads === fn
  }
  const byWay: Readonly<Record<LinkWay, (seat: Position, fn: string) => Answer>> = {
    peer: (seat, fn) => {
      const manager = chart.manager(seat)
      if (!manager) return false
      const { sure, unsure } = among(chart.reports(manager), fn)
      const own = !chart.isRepeat(seat) && chart.leads(seat, fn)
      return atLeastOne({ sure: sure - (own === true ? 1 : 0), unsure: unsure - (own === undefined ? 1 : 0) })
    },
    subtree: below,
    manager: (seat, fn) => {
      const manager = chart.manager(seat)
      return manager !== undefined && chart.leads(manager, fn)
    },
    dotted: (seat, fn) => either([anyOf(chart.dottedManagers(seat), fn), anyOf(dottedBelow.get(seat) ?? [], fn)]),
    liaison: (seat, fn) => {
      const role = chart.role(seat)
      return either([
        ...(seat.liaison ?? []).map((word) => named(word, fn)),
        anyOf(bySeat.get(seat) ?? [], fn),
        role !== undefined && atLeastOne(among(byRole.get(role) ?? [], fn)),
      ])
    },
  }
  return (seat, fn, ways = linkWays) => {
    // A function, or a role that leads it and that nobody holds.
    if (ways.includes('liaison') && seat.liaison?.some((word) => namesFunction(word, fn))) return true
    return either(ways.map((way) => byWay[way](seat, fn)))
  }
}

function either(answers: readonly Answer[]): Answer {
  return answers.includes(true) || (answers.includes(undefined) ? undefined : false)
}

interface Leaders {
  readonly sure: number
  readonly unsure: number
}

function atLeastOne({ sure, unsure }: Leaders): Answer {
  return sure > 0 || (unsure > 0 ? undefined : false)
}

/** How many of a group lead a function. Many seats share their peers and what they name, so each group is counted once. */
function leadersAmong(chart: IndexedChart): (group: readonly Position[], fn: string) => Leaders {
  const known = new Map<string, Map<readonly Position[], Leaders>>()
  return (group, fn) => {
    const counted = known.get(fn) ?? new Map<readonly Position[], Leaders>()
    known.set(fn, counted)
    const found = counted.get(group)
    if (found) return found
    const answers = group.map((position) => chart.leads(position, fn))
    const count = (wanted: Answer): number => answers.filter((answer) => answer === wanted).length
    const leaders = { sure: count(true), unsure: count(undefined) }
    counted.set(group, leaders)
    return leaders
  }
}

/** Whether somebody below leads a function, groups of people among them. */
function leadersBelow(chart: IndexedChart): (seat: Position, fn: string) => Answer {
  const known = new Map<string, Readonly<Record<'sure' | 'unsure', ReturnType<typeof seatsBelow>>>>()
  const lookUp = (fn: string) => {
    const leading = (wanted: Answer) => {
      const leads = (position: Position): boolean => chart.leads(position, fn) === wanted
      return seatsBelow(chart, [
        ...chart.seatsInWords(leads),
        ...chart.positions.filter((each) => each.isUnit && leads(each)),
      ])
    }
    const found = { sure: leading(true), unsure: leading(undefined) }
    known.set(fn, found)
    return found
  }
  return (seat, fn) => {
    const { sure, unsure } = known.get(fn) ?? lookUp(fn)
    return atLeastOne({ sure: sure(seat, 1).length, unsure: unsure(seat, 1).length })
  }
}

/** Seat → those with a dotted line to it. */
export const dottedReports = perChart((chart) =>
  gather(seatsSaying(chart, 'dottedLineTo'), (seat) => chart.dottedManagers(seat)),
)

/** Who names a seat as liaison: itself, or by its role. Written out for each seat of a role it could be millions. */
const liaisons = perChart((chart) => {
  const seats = seatsSaying(chart, 'liaison')
  const meant = namedInWords(chart)
  const said = ({ liaison = [] }: Position): readonly NamedInWords[] => liaison.map(meant)
  return {
    bySeat: gather(seats, (seat) => said(seat).flatMap((named) => (named.role === undefined ? named.seats : []))),
    byRole: gather(seats, (seat) => said(seat).flatMap(({ role }) => role ?? [])),
  }
})

function gather<Target>(
  seats: readonly Position[],
  targets: (seat: Position) => readonly Target[],
): ReadonlyMap<Target, readonly Position[]> {
  const gathered = new Map<Target, Position[]>()
  for (const seat of seats) {
    for (const target of targets(seat)) {
      const known = gathered.get(target)
      if (known) known.push(seat)
      else gathered.set(target, [seat])
    }
  }
  return gathered
}
