import type { Hover } from 'vscode-languageserver'
import type { Position } from '../chart/chart.ts'
import { personLabel, seatLabel } from '../chart/labels.ts'
import { seatsHeld } from '../chart/seats-held.ts'
import { markdownText } from '../report/markdown-text.ts'
import type { Span } from '../source.ts'
import { type ChartView, entityAround, nodeAtOffset } from './chart-view.ts'
import type { RecordEntity } from './entities-of.ts'
import { type IdMention, mentionAt } from './id-mentions.ts'
import { positionCard } from './position-card.ts'
import { rangeIn } from './text-range.ts'

/** What a hover over an offset of a chart shows: what an id there stands for, else the position around. */
export function hoverOverChart(view: ChartView, offset: number): Hover | undefined {
  const { chart, tree } = view
  const mention = mentionAt(chart, tree, offset)
  const named = mention && cardOf(mention, view)
  if (named !== undefined) return hoverOf(named, mention?.place, view)
  const at = nodeAtOffset(tree, offset)
  if (!at || tree.kind(at.node) !== 'scalar') return undefined
  const entity = entityAround(view, at.node)
  if (entity?.kind !== 'position') return undefined
  return hoverOf(
    positionCard(entity, chart, view.findings),
    at.onKey ? tree.keySpan(at.node) : tree.span(at.node),
    view,
  )
}

/** A hover with Markdown over a stretch of a source. */
function hoverOf(value: string, span: Span | undefined, { source }: ChartView): Hover {
  return { contents: { kind: 'markdown', value }, ...(span && { range: rangeIn(source, span) }) }
}

function cardOf({ means }: IdMention, view: ChartView): string | undefined {
  const [record] = means
  if (!record) return undefined
  const { chart, findings } = view
  const position = chart.positions.find((each) => each.record === record)
  if (position) return positionCard(position, chart, findings)
  const person = chart.people.find((each) => each.record === record)
  if (person) return personCard(person, view)
  const unit = chart.businessUnits.find((each) => each.record === record)
  return unit && `**${markdownText(unit.name ?? unit.id ?? 'Business unit')}**\n\n- Business unit`
}

function personCard(person: Extract<RecordEntity, { kind: 'person' }>, { chart }: ChartView): string {
  const seats: readonly Position[] = seatsHeld(chart)(person)
  const facts = [
    seats.length === 0
      ? 'Holds no seat'
      : `Holds ${seats.map((seat) => markdownText(seatLabel(seat).text)).join(', ')}`,
    ...(person.style === undefined ? [] : [`Style: ${person.style}`]),
    ...(person.leavingOn === undefined ? [] : [`Leaving on ${person.leavingOn}`]),
  ]
  return `**${markdownText(personLabel(person).text)}**\n\n${facts.map((fact) => `- ${fact}`).join('\n')}`
}
