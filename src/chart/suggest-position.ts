import { memoised } from '../memoised.ts'
import { nearest } from '../nearest.ts'
import { once } from '../once.ts'
import type { Position } from './chart.ts'
import { fewByKey } from './few-by-key.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/** The position that a mistaken reference most likely means, and how to write it. */
export interface SuggestedPosition {
  readonly target: Position
  /** What to write: its id, or its holder's name where the chart goes by names. */
  readonly reference: string
  /** Whether nothing else can be meant: only case or blanks differ. */
  readonly isCertain: boolean
  /** `"ceo"`, with what was mistaken: `"finance-controller", whose title that is`. */
  readonly label: string
}

/** Above this many ids a look for similar ones would cost more than it is worth. */
export const mostIds = 20_000

/**
 * Knows the common mistakes: another case, blanks around the id, zeros before it, the title, the holder's id
 * or name instead of it; else the most similar id (in a chart that names its managers: name), where comparing
 * with all of them is wanted. Never suggests the position that holds the reference.
 */
export function suggestPosition(
  reference: string,
  from: Position | undefined,
  chart: IndexedChart,
  compares = true,
): SuggestedPosition | undefined {
  const wanted = comparable(reference)
  const meant = lookUps(chart)
  const only = (matches: LookUp): Position | undefined => {
    const found = (matches.get(wanted) ?? []).filter((position) => position !== from)
    return found.length === 1 ? found[0] : undefined
  }
  const byId = only(meant.byId)
  if (byId) return { ...suggested(byId), isCertain: isSpellingOnly(reference, byId, meant) }
  const byTitle = only(meant.byTitle) ?? only(meant.byMainTitle)
  if (byTitle) return suggested(byTitle, ', which has that title')
  const byName = only(meant.byHolderId) ?? only(meant.byName)
  if (byName) return suggested(byName, ', which that person holds')
  if (!compares || chart.positions.length - (from ? 1 : 0) > mostIds) return undefined
  return (
    (from && chart.goesByName(from) ? bySimilarName(reference, from, meant) : undefined) ??
    bySimilarId(reference, from, meant)
  )
}

function suggested(target: Position, mistake = ''): SuggestedPosition {
  const [reference = ''] = [target.id, ...target.otherIds].flatMap((id) => id ?? [])
  return { target, reference, isCertain: false, label: `"${target.id}"${mistake}` }
}

/** Whether a reference is the id of this one position but for case and blanks. */
function isSpellingOnly(reference: string, { id }: Position, { byId }: LookUps): boolean {
  const isAlike = id !== undefined && id.toLowerCase() === reference.trim().toLowerCase()
  return isAlike && byId.get(comparable(reference))?.length === 1
}

/** What may stand for a position → those for which it does; of many only the first few. */
type LookUp = ReadonlyMap<string, readonly Position[]>

interface LookUps {
  readonly byId: LookUp
  readonly byTitle: LookUp
  readonly byMainTitle: LookUp
  readonly byHolderId: LookUp
  readonly byName: LookUp
  /** The one position whose id is most like a reference, or none. As the next one, it takes a walk through all of them. */
  readonly similarId: (reference: string) => readonly Position[]
  /** The same for names of holders. */
  readonly similarName: (reference: string) => readonly Position[]
}

const lookUps = perChart((chart): LookUps => {
  const { positions } = chart
  const named = positions.filter(({ id }) => id !== undefined)
  return {
    byId: fewByKey(positions, ({ id, otherIds }) =>
      [id, ...otherIds].flatMap((known) => (known ? comparable(known) : [])),
    ),
    byTitle: fewByKey(named, ({ title }) => (title === undefined ? [] : [title.toLowerCase()])),
    byMainTitle: fewByKey(named, ({ title }) => (title === undefined ? [] : [mainTitle(title)])),
    byHolderId: fewByKey(named, ({ holders }) => holders.flatMap(({ id }) => (id === undefined ? [] : comparable(id)))),
    byName: fewByKey(named, ({ holders }) => holders.flatMap(({ name }) => name?.toLowerCase() ?? [])),
    similarId: memoised(bySpelling(named, chart)),
    similarName: memoised(byNameSpelling(positions)),
  }
})

function bySimilarId(
  reference: string,
  from: Position | undefined,
  { similarId }: LookUps,
): SuggestedPosition | undefined {
  const [target] = similarId(reference)
  return target && target !== from ? suggested(target) : undefined
}

function bySpelling(named: readonly Position[], chart: IndexedChart): (reference: string) => readonly Position[] {
  const patterns = new Map(named.map(({ id = '' }) => [id, withoutDigits(id)]))
  return (reference) => {
    // Numbers are always much alike: that one is near says nothing.
    const pattern = withoutDigits(reference)
    const ids = [...patterns].flatMap(([id, known]) => (known === pattern ? [] : id))
    const id = nearest(reference, ids)
    const target = id === undefined ? undefined : chart.positionById(id)
    return target ? [target] : []
  }
}

function bySimilarName(reference: string, from: Position, { similarName }: LookUps): SuggestedPosition | undefined {
  const [target] = similarName(reference)
  const name = target?.holders[0]?.name
  if (!target || target === from || name === undefined) return undefined
  return { target, reference: name, isCertain: false, label: `"${name}"` }
}

function byNameSpelling(positions: readonly Position[]): (reference: string) => readonly Position[] {
  const bearers = once(() => fewByKey(positions, ({ holders }) => holders[0]?.name ?? []))
  return (reference) => {
    const found = bearers().get(nearest(reference, bearers().keys()) ?? '') ?? []
    return found.length === 1 ? found : []
  }
}

function comparable(id: string): string {
  const plain = id.trim().toLowerCase()
  return /^0+\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain
}

/** A title without what follows it: `Managing Director & founder`, `Financial Controller (interim)`. */
function mainTitle(title: string): string {
  return (title.toLowerCase().split(/[,;(&/|]| [-–—] /)[0] ?? '').trim()
}

/** Codes such as UUIDs are but numbers written with letters, too. */
function withoutDigits(id: string): string {
  return id.replace(/[\da-f][\da-f-]{14,}[\da-f]|\d+/gi, '#')
}
