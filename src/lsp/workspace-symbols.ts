import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver'
import { recordPlace } from '../chart/chart-record.ts'
import { holderAtLabel } from '../chart/labels.ts'
import { printable } from '../report/printable.ts'
import type { ChartView } from './chart-view.ts'
import { rangeOf } from './text-range.ts'

/** Enough to choose from; whoever sees as many types more. */
const most = 500

/** The positions of charts whose title, id or holder has the words of a query in it. */
export function workspaceSymbols(views: readonly ChartView[], query: string): readonly WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = new Map<string, WorkspaceSymbol>()
  for (const { chart, uriOf } of views) {
    for (const position of chart.positions) {
      const { title, id, holders, record } = position
      const text = [title, id, ...holders.map(({ name }) => name)]
        .flatMap((word) => word ?? [])
        .join(' ')
        .toLowerCase()
      if (!words.every((word) => text.includes(word))) continue
      const place = recordPlace(record)
      const uri = uriOf(place.source)
      const location = { uri, range: rangeOf(place) }
      const name = printable(title ?? id ?? holderAtLabel(position).text)
      found.set(`${uri} ${place.start}`, {
        name,
        kind: SymbolKind.Class,
        location,
        containerName: printable(holderAtLabel(position).text),
      })
      if (found.size === most) return [...found.values()]
    }
  }
  return [...found.values()]
}
