import { dump, load } from 'js-yaml'
import type { Source } from '../../src/source.ts'
import type { Choices } from './choices.ts'
import { oddValues } from './native-chart.ts'

const pieces = [
  '\n',
  '  ',
  '- ',
  ': ',
  ':',
  ',',
  '#',
  ' # orglint-disable-line\n',
  '# orglint-disable\n',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '&a ',
  '*a',
  '<<: *a\n',
  '!include ',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '? ',
  '\t',
  '\r',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\ud83d',
  'null',
  '~',
  '0',
  '9'.repeat(400),
  'x-orglint-ignore: [{rule: missing-successor}]\n',
]

/** A text with up to four stretches cut, doubled, moved or written over. */
export function changedText(text: string, choices: Choices): string {
  let changed = text
  for (let times = choices.below(4); times >= 0; times--) changed = changedOnce(changed, choices)
  return changed
}

function changedOnce(text: string, choices: Choices): string {
  const start = choices.below(text.length + 1)
  const end = Math.min(text.length, start + choices.below(choices.of([2, 12, 200])))
  const stretch = text.slice(start, end)
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const elsewhere = choices.below(after.length + 1)
  return choices.of([
    before + after,
    before + choices.of(pieces) + text.slice(start),
    before + choices.of(pieces) + after,
    before + stretch + text.slice(start),
    before + after.slice(0, elsewhere) + stretch + after.slice(elsewhere),
    lineDoubled(text, choices),
  ])
}

function lineDoubled(text: string, choices: Choices): string {
  const lines = text.split('\n')
  const line = lines[choices.below(lines.length)] ?? ''
  return lines.toSpliced(choices.below(lines.length), 0, line).join('\n')
}

/** The same data with up to four values put elsewhere, left out or replaced. */
export function changedData(data: unknown, choices: Choices): unknown {
  const copy = structuredClone(data)
  for (let times = choices.below(4); times >= 0; times--) changeSlot(copy, choices)
  return copy
}

interface Slot {
  readonly owner: Record<string, unknown>
  readonly key: string
}

function changeSlot(data: unknown, choices: Choices): void {
  const slots = slotsOf(data)
  if (slots.length === 0) return
  const { owner, key } = choices.of(slots)
  const other = choices.of(slots)
  const value = owner[key]
  switch (choices.below(5)) {
    case 0:
      owner[key] = structuredClone(choices.of(oddValues))
      break
    case 1:
      if (Array.isArray(owner)) owner.splice(Number(key), 1)
      else delete owner[key]
      break
    case 2:
      owner[key] = structuredClone(other.owner[other.key])
      break
    case 3:
      if (Array.isArray(value)) value.push(structuredClone(choices.of([...value, null])))
      else owner[key] = [value]
      break
    default:
      if (typeof value === 'string')
        owner[key] = choices.of([value.toUpperCase(), ` ${value}`, `${value}s`, '2026-02-30'])
  }
}

function slotsOf(data: unknown): readonly Slot[] {
  if (typeof data !== 'object' || data === null) return []
  const owner = data as Record<string, unknown>
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...slotsOf(owner[key])])
}

/** What a chart holds; undefined where it is no single document. */
export function dataOf({ text, format }: Source): unknown {
  try {
    return format === 'json' ? JSON.parse(text) : load(text)
  } catch {
    return undefined
  }
}

export function yamlOf(data: unknown): string {
  return dump(data, { noRefs: true })
}
