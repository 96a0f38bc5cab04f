import type { Position } from './chart.ts'
import { fieldNode } from './chart-record.ts'
import { readText } from './field-readers.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { seatsSaying } from './seats-saying.ts'

/** A dotted line that leads to a seat of the chart. */
export interface DottedLine {
  readonly from: Position
  readonly to: Position
  /** Where the seat names it: `dottedLineTo.1` for an item of a list. */
  readonly field: string
  /** As written. */
  readonly text: string
}

/** The dotted lines of a chart that lead to one seat each, in order of place; a line named twice is here twice. */
export function dottedLines(chart: IndexedChart): readonly DottedLine[] {
  return seatsSaying(chart, 'dottedLineTo').flatMap((from) =>
    writtenLines(from).flatMap(({ text, field }) => {
      const to = chart.positionById(text)
      return to ? [{ from, to, field, text }] : []
    }),
  )
}

function writtenLines({ record, dottedLineTo }: Position): readonly { text: string; field: string }[] {
  if (dottedLineTo.length === 0) return []
  const { tree } = record
  const node = fieldNode(record, 'dottedLineTo')
  if (node === undefined || tree.kind(node) !== 'list') {
    return dottedLineTo.map((text) => ({ text, field: 'dottedLineTo' }))
  }
  return tree.children(node).flatMap((item, at) => {
    const text = readText(tree, item.node)
    return text === undefined ? [] : [{ text, field: `dottedLineTo.${at}` }]
  })
}
