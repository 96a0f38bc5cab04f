import { distinct, type Meaning, type PhraseReading } from './phrase-reading.ts'
import { type Role, roleFacts } from './roles.ts'

/** The reading of one part, and whether it may settle what another part leaves open. */
export interface PartReading {
  readonly reading: PhraseReading
  /** An acronym or a bracket explains the part beside it: `Myyntijohtaja (CSO)`. */
  readonly explains: boolean
}

/** What the parts of a title say together. */
export interface CombinedReading {
  readonly role: Role | undefined
  /** The readings where there is no sure role. */
  readonly meanings: readonly Meaning[]
  /** Roles among the meanings that some part names surely. */
  readonly sureRoles: readonly Role[]
  readonly ambiguous: boolean
  readonly covers: readonly string[]
  readonly mayLead: readonly string[]
  /** The readings that the result rests on. */
  readonly from: readonly PhraseReading[]
}

/** From the top; roles on one line have one rank. */
const ranks: readonly (readonly Role[])[] = [
  ['ceo'],
  ['cso', 'cro', 'cco-commercial', 'cco-customer', 'cmo', 'cfo', 'coo', 'chief-strategy-officer'],
  ['managing-director'],
  ['president'],
  ['chair'],
  ['general-manager'],
  ['board'],
  [
    'vp-sales',
    'head-of-sales',
    'head-of-sales-strategy',
    'head-of-sales-operations',
    'head-of-customer-success',
    'head-of-marketing',
    'head-of-partnerships',
  ],
  ['sales-director'],
  ['sales-manager', 'sdr-manager'],
  ['sales-team-lead', 'deal-desk'],
  ['account-executive', 'account-manager'],
  ['bdr', 'sdr'],
]
const rankByRole: ReadonlyMap<Role, number> = new Map(ranks.flatMap((roles, rank) => roles.map((role) => [role, rank])))
const lowestExecutive = rankByRole.get('board') ?? 0

/** 0 for the head of the company. */
function rankOf(role: Role): number {
  return rankByRole.get(role) ?? ranks.length
}

export function isExecutive(role: Role): boolean {
  return rankOf(role) <= lowestExecutive
}

/**
 * Several parts with roles keep the highest, which covers the functions of the others: a CEO and Head of Sales is the
 * CEO. Two roles for one function, or an unsure part that may rank higher, leave the title ambiguous.
 */
export function combineParts(parts: readonly PartReading[]): CombinedReading {
  const settled = settleOpenParts(parts)
  const sure = settled.filter(({ reading }) => reading.sure && roleIn(reading) !== undefined)
  const open = settled.filter(({ reading }) => !reading.sure && roleIn(reading) !== undefined)
  const plain = settled.map(({ reading }) => reading)
  if (sure.length === 0) {
    const from = open.length > 0 ? open.map(({ reading }) => reading) : plain
    return {
      role: undefined,
      meanings: distinct(from.flatMap(({ meanings }) => meanings)),
      sureRoles: [],
      ambiguous: open.length > 0 || plain.some((reading) => !reading.sure),
      covers: from.flatMap(({ covers }) => covers),
      mayLead: unique(plain.flatMap(({ mayLead }) => mayLead)),
      from,
    }
  }
  return chooseAmong(
    sure.map(({ reading }) => reading),
    open.map(({ reading }) => reading),
  )
}

function chooseAmong(sure: readonly PhraseReading[], open: readonly PhraseReading[]): CombinedReading {
  const roles = unique(sure.flatMap((reading) => roleIn(reading) ?? []))
  const top = Math.min(...roles.map(rankOf))
  const highest = roles.filter((role) => rankOf(role) === top)
  const outranking = open.filter(({ meanings }) =>
    meanings.some(({ role }) => role !== undefined && rankOf(role) < top),
  )
  const rivals = top <= lowestExecutive ? highest : roles
  const inConflict = rivals.length !== unique(rivals.map(functionOf)).length
  const mayLead = unique([
    ...sure.flatMap((reading) => reading.mayLead),
    ...open.flatMap(({ meanings }) => meanings.flatMap(({ role }) => (role === undefined ? [] : functionsOf(role)))),
  ])
  const covers = coveredBy(sure, highest[0])
  if (inConflict || outranking.length > 0) {
    const from = [...sure, ...outranking]
    const meanings = distinct(from.flatMap((reading) => reading.meanings))
    return { role: undefined, meanings, sureRoles: roles, ambiguous: true, covers, mayLead, from }
  }
  const from = sure.filter((reading) => roleIn(reading) === highest[0])
  return { role: highest[0], meanings: [], sureRoles: roles, ambiguous: false, covers, mayLead, from }
}

/** `Myyntijohtaja (CSO)`: two unsure parts, one of which explains the other, mean what both can mean. */
function settleOpenParts(parts: readonly PartReading[]): readonly PartReading[] {
  const sureRoles = parts.flatMap(({ reading }) => (reading.sure ? (roleIn(reading) ?? []) : []))
  const open = parts.filter(({ reading }) => !reading.sure)
  const sureWords = parts.flatMap(({ reading }) => (reading.sure ? reading.meanings.map(({ words }) => words) : []))
  const unsettled = parts.filter(
    ({ reading }) => reading.sure || !reading.meanings.some(({ words }) => sureWords.includes(words)),
  )
  if (sureRoles.length > 0 || open.length !== 2 || !open.some(({ explains }) => explains)) return unsettled
  const [one, other] = open
  const shared = one?.reading.meanings.filter(
    ({ role }) => role !== undefined && other?.reading.meanings.some((meaning) => meaning.role === role),
  )
  if (one === undefined || shared?.length !== 1) return unsettled
  return [{ reading: { ...one.reading, meanings: shared, sure: true }, explains: false }]
}

function coveredBy(sure: readonly PhraseReading[], winner: Role | undefined): readonly string[] {
  const covers = unique(
    sure.flatMap((reading) => {
      const role = roleIn(reading)
      return reading.covers.length > 0 || role === undefined ? reading.covers : functionsOf(role)
    }),
  )
  const ofItsOwn = winner === undefined ? 0 : functionsOf(winner).length
  return covers.length > ofItsOwn ? covers : []
}

/** What the holder of a role leads, or would cover beside another role. */
function functionsOf(role: Role): readonly string[] {
  const { leads } = roleFacts(role)
  if (leads !== undefined) return [leads]
  return role === 'vp-sales' || role === 'sales-director' ? ['sales'] : []
}

function functionOf(role: Role): string {
  const { leads, function: served } = roleFacts(role)
  return leads ?? served ?? role
}

function roleIn({ meanings }: PhraseReading): Role | undefined {
  return meanings[0]?.role
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
