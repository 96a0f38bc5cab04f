import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import type { Person, Position, SuccessionPlan } from '../chart/chart.ts'
import { type ChartRecord, placeOf, recordPlace } from '../chart/chart-record.ts'
import { personLabel, seatLabel } from '../chart/labels.ts'
import { printable } from '../report/printable.ts'
import { joinWords } from '../wording.ts'
import type { ChartView } from './chart-view.ts'
import { rangeOf } from './text-range.ts'

/**
 * The outline of a document: its positions as the tree that their reporting lines make, then people, units and plans.
 * A position whose manager stands in another file is at the top here, as is the first of a loop.
 */
export function documentSymbols(view: ChartView): readonly DocumentSymbol[] {
  const { chart, tree } = view
  const isHere = ({ record }: { readonly record: ChartRecord }) => record.tree === tree
  return [
    ...positionSymbols(view),
    ...group(
      'People',
      SymbolKind.Array,
      chart.people.filter((person) => person.declared && isHere(person)).map(personSymbol),
    ),
    ...group(
      'Business units',
      SymbolKind.Array,
      chart.businessUnits
        .filter(isHere)
        .map(({ id, name, record }) =>
          symbolOf(name ?? id, name === undefined ? undefined : id, SymbolKind.Namespace, record),
        ),
    ),
    ...group(
      'Succession plans',
      SymbolKind.Array,
      chart.plans.filter((plan) => plan.writtenOn === undefined && isHere(plan)).map((plan) => planSymbol(plan, view)),
    ),
  ]
}

function positionSymbols({ chart, tree }: ChartView): readonly DocumentSymbol[] {
  const here = chart.positions.filter(({ record }) => record.tree === tree)
  const symbols = new Map(here.map((position) => [position, positionSymbol(position, chart.role(position))]))
  const roots: DocumentSymbol[] = []
  const loopStarts = new Set(chart.cycles.map(([first]) => first))
  for (const [position, symbol] of symbols) {
    const manager = chart.manager(position)
    const above = manager && !loopStarts.has(position) ? symbols.get(manager) : undefined
    if (above) above.children = [...(above.children ?? []), symbol]
    else roots.push(symbol)
  }
  return roots
}

function positionSymbol(position: Position, role: string | undefined): DocumentSymbol {
  const { title, id, holders, isUnit, vacant } = position
  const who =
    holders.length > 0 ? joinWords(holders.map((holder) => personLabel(holder).text)) : vacant ? 'vacant' : undefined
  const notes = [who, title === undefined ? undefined : id, role === id ? undefined : role]
  const kind = isUnit ? SymbolKind.Namespace : SymbolKind.Class
  return symbolOf(
    title ?? id ?? seatLabel(position).text,
    notes.flatMap((note) => note ?? []).join(' · '),
    kind,
    position.record,
  )
}

function personSymbol(person: Person): DocumentSymbol {
  const { id, name, record } = person
  return symbolOf(personLabel(person).text, name === undefined ? undefined : id, SymbolKind.Object, record)
}

function planSymbol(
  { positionReference, targetRole, candidates, record }: SuccessionPlan,
  { chart }: ChartView,
): DocumentSymbol {
  const seat = positionReference === undefined ? undefined : chart.positionById(positionReference)
  const name = seat ? seatLabel(seat).text : (positionReference ?? targetRole)
  const who = joinWords(
    candidates.flatMap(({ person, personReference }) => (person ? personLabel(person).text : personReference) ?? []),
  )
  return symbolOf(name ?? 'no seat', who, SymbolKind.Event, record)
}

function group(name: string, kind: SymbolKind, children: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  const [first] = children
  const last = children.at(-1)
  if (!first || !last) return []
  const range = { start: first.range.start, end: last.range.end }
  return [{ name, kind, range, selectionRange: first.selectionRange, children: [...children] }]
}

function symbolOf(
  name: string | undefined,
  detail: string | undefined,
  kind: SymbolKind,
  record: ChartRecord,
): DocumentSymbol {
  const whole = placeOf(record.tree, record.node)
  const own = recordPlace(record)
  const start = Math.min(whole.start, own.start)
  return {
    // A client refuses a symbol without a name.
    name: printable(name ?? '').trim() || 'unnamed',
    ...(detail ? { detail: printable(detail) } : {}),
    kind,
    range: rangeOf({ ...whole, start, end: Math.max(whole.end, own.end) }),
    selectionRange: rangeOf(own),
  }
}
