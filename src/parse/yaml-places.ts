import { EVENT_ID, type Event, type MappingEvent, SCALAR_STYLE, type ScalarEvent, type SequenceEvent } from 'js-yaml'
import type { Span } from '../source.ts'
import { isBlank } from './line-edges.ts'
import { lineAbove } from './yaml-lines.ts'
import { skipSeparator, skipTrivia } from './yaml-trivia.ts'

export type CollectionEvent = SequenceEvent | MappingEvent

/** Where in its surroundings a value stands. */
export type Slot = 'key' | 'value' | 'item' | 'top'

/**
 * Where an absent value would stand: right after the colon or dash that announces it.
 * `from` is the end of what was read before it.
 */
export function emptyPlace(text: string, from: number, slot: Slot): number {
  if (slot === 'top') return from
  const offset = slot === 'key' ? skipSeparator(text, from) : skipTrivia(text, from)
  const unit = text[offset]
  if (slot === 'key') return unit === '?' ? offset + 1 : unit === ':' ? offset : from
  return unit === (slot === 'item' ? '-' : ':') ? offset + 1 : from
}

/** The place of a block scalar: from its `|` or `>` to the end of its last line that is not blank. */
export function blockScalarPlace(text: string, event: ScalarEvent, from: number, slot: Slot): Span {
  const properties = Math.max(event.tagEnd, event.anchorEnd)
  const start = headerStart(
    text,
    properties !== -1 ? properties : slot === 'top' ? Math.max(0, lineAbove(text, event.valueStart)) : from,
  )
  let end = event.valueEnd
  while (end > event.valueStart && isBlank(text.charCodeAt(end - 1))) end--
  if (end > event.valueStart) return { start, end }
  end = start + 1
  while (/[-+0-9]/.test(text[end] ?? '')) end++
  return { start, end }
}

/** Where a flow collection ends; `from` is the end of its last entry. */
export function bracketedEnd(text: string, from: number): number {
  const offset = skipSeparator(text, from)
  return text[offset] === ']' || text[offset] === '}' ? offset + 1 : from
}

/** Whether a map is an entry such as `[a: b]` has, without braces of its own. */
export function isPair(text: string, event: CollectionEvent, first: Event | undefined): boolean {
  if (event.type !== EVENT_ID.MAPPING) return false
  return text[event.start] !== '{' || (first !== undefined && 'start' in first && first.start === event.start)
}

/** Where a map without braces starts: at its first key, not at that key's anchor or tag. */
export function firstEntryStart(text: string, event: CollectionEvent, first: Event | undefined): number {
  if (text[event.start] !== '&' && text[event.start] !== '!') return event.start
  if (first?.type === EVENT_ID.SCALAR && first.valueStart !== -1) {
    return first.valueStart - (first.style === SCALAR_STYLE.PLAIN ? 0 : 1)
  }
  return first !== undefined && 'start' in first ? first.start : event.start
}

function headerStart(text: string, from: number): number {
  let offset = skipTrivia(text, from)
  while (offset < text.length && text[offset] !== '|' && text[offset] !== '>') offset = skipTrivia(text, offset + 1)
  return offset
}
