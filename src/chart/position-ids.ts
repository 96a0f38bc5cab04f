import type { Person, Position } from './chart.ts'
import { compareRecords } from './compare-records.ts'
import type { SharedId } from './indexed-chart.ts'
import { foldText } from './titles/fold-text.ts'

/** Who claims which id. */
export interface PositionIds {
  /** The one seat behind an id: a position, `ambiguous` where several seats claim it, undefined where none does. */
  readonly seat: (id: string) => Position | 'ambiguous' | undefined
  readonly shared: readonly SharedId[]
  /** Whether a position repeats the record of an earlier one: another holder of the same seat. */
  readonly isRepeat: (position: Position) => boolean
  readonly ids: () => Iterable<string>
}

/** Gathers the ids of all positions. Own ids go before other ids (such as the key of a record). */
export function positionIds(positions: readonly Position[]): PositionIds {
  const claims = new Map<string, Position>()
  const several = new Map<string, Position[]>()
  const claim = (position: Position): void => {
    if (position.id === undefined) return
    const earlier = claims.get(position.id)
    const claimants = earlier && several.get(position.id)
    if (!earlier) claims.set(position.id, position)
    else if (claimants) claimants.push(position)
    else several.set(position.id, [earlier, position])
  }
  positions.forEach(claim)
  const shared = [...several]
    .map(([id, claimants]) => sharedId(id, claimants))
    .sort((a, b) => (a.positions[0]?.index ?? 0) - (b.positions[0]?.index ?? 0))
  const jobShares = new Map(shared.filter(({ jobShare }) => jobShare).map(({ id, positions }) => [id, positions[0]]))
  const repeats = new Set(shared.flatMap(({ jobShare, positions }) => (jobShare ? positions.slice(1) : [])))
  const others = otherIds(positions, claims)
  return {
    seat: (id) => {
      if (several.size > 0 && several.has(id)) return jobShares.get(id) ?? 'ambiguous'
      return claims.get(id) ?? others.get(id)
    },
    shared,
    isRepeat: (position) => repeats.size > 0 && repeats.has(position),
    ids: function* () {
      yield* claims.keys()
      yield* others.keys()
    },
  }
}

function sharedId(id: string, positions: readonly Position[]): SharedId {
  const differingFields = compareRecords(positions)
  const declared = positions.every(({ jobShare }) => jobShare === true)
  const holderTwice = declared ? undefined : holderOfTwo(positions)
  const agree = differingFields.length === 0 && holderTwice === undefined
  return { id, positions, jobShare: declared || agree, differingFields, holderTwice }
}

/** Somebody who is in the chart twice, each time under another id of their own: a share with oneself is none. */
function holderOfTwo(positions: readonly Position[]): Person | undefined {
  const ownIds = new Map<string, string>()
  for (const { id, holders, otherIds } of positions) {
    const [holder] = holders
    const ownId = otherIds.at(-1) ?? id
    if (holder?.name === undefined || ownId === undefined) continue
    const name = foldText(holder.name)
    const earlier = ownIds.get(name)
    if (earlier !== undefined && earlier !== ownId) return holder
    ownIds.set(name, ownId)
  }
  return undefined
}

function otherIds(
  positions: readonly Position[],
  claims: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Position | 'ambiguous'> {
  const others = new Map<string, Position | 'ambiguous'>()
  for (const position of positions.filter(({ otherIds }) => otherIds.length > 0)) {
    for (const id of position.otherIds) {
      if (!claims.has(id)) others.set(id, others.has(id) ? 'ambiguous' : position)
    }
  }
  return others
}
