import { diffArrays } from 'diff'

/** Lines that stand in place of others. Numbers of lines count from 0; the ends are the first lines after. */
export interface ChangedLines {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** Looking for the shortest difference takes the square of its length; a longer one is taken as it is. */
const longestSearch = 200

/**
 * Where two texts differ, from top to bottom. In time that grows in step with them: lines that stand once in either
 * text are matched first, as in a patience diff, and a shortest difference is only looked for between two of those.
 */
export function changedLines(old: readonly string[], now: readonly string[]): readonly ChangedLines[] {
  const changes: ChangedLines[] = []
  let oldStart = 0
  let newStart = 0
  for (const [oldIndex, newIndex] of [...matchedLines(old, now), [old.length, now.length] as const]) {
    changes.push(...changesBetween(old, now, { oldStart, oldEnd: oldIndex, newStart, newEnd: newIndex }))
    oldStart = oldIndex + 1
    newStart = newIndex + 1
  }
  return changes
}

function matchedLines(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const oldIndexes = indexesOfSingleLines(old)
  const newIndexes = indexesOfSingleLines(now)
  const oldShared = [...oldIndexes.keys()].filter((line) => newIndexes.has(line))
  const newShared = [...newIndexes.keys()].filter((line) => oldIndexes.has(line))
  const kept = diffArrays(oldShared, newShared, { maxEditLength: longestSearch }) ?? []
  return kept
    .filter((part) => !part.added && !part.removed)
    .flatMap((part) => part.value)
    .map((line) => [oldIndexes.get(line) as number, newIndexes.get(line) as number])
}

function indexesOfSingleLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (indexes.has(line)) repeated.add(line)
    else indexes.set(line, index)
  }
  for (const line of repeated) indexes.delete(line)
  return indexes
}

function changesBetween(old: readonly string[], now: readonly string[], range: ChangedLines): readonly ChangedLines[] {
  const trimmed = withoutEqualEnds(old, now, range)
  let { oldStart, newStart } = trimmed
  if (oldStart === trimmed.oldEnd && newStart === trimmed.newEnd) return []
  if (oldStart === trimmed.oldEnd || newStart === trimmed.newEnd) return [trimmed]
  const before = old.slice(oldStart, trimmed.oldEnd)
  const parts = diffArrays(before, now.slice(newStart, trimmed.newEnd), { maxEditLength: longestSearch })
  if (!parts) return [trimmed]
  const changes: ChangedLines[] = []
  for (const part of parts) {
    const oldEnd = oldStart + (part.added ? 0 : part.count)
    const newEnd = newStart + (part.removed ? 0 : part.count)
    if (part.added || part.removed) changes.push({ oldStart, oldEnd, newStart, newEnd })
    oldStart = oldEnd
    newStart = newEnd
  }
  return changes
}

function withoutEqualEnds(old: readonly string[], now: readonly string[], range: ChangedLines): ChangedLines {
  let { oldStart, oldEnd, newStart, newEnd } = range
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) {
    oldStart++
    newStart++
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  return { oldStart, oldEnd, newStart, newEnd }
}
