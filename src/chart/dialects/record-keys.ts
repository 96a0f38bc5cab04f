import type { NodeId, Tree } from '../../parse/tree.ts'
import { squashKey } from './known-keys.ts'

/** Which keys the records of a file have. */
export interface RecordKeys {
  readonly records: number
  /** Key → how many records have it. A key of a map inside counts as `manager.id`. */
  readonly counts: ReadonlyMap<string, number>
  /** As `counts`, by squashed key. */
  readonly squashed: ReadonlyMap<string, number>
}

/** Counts the keys of the first `most` records. */
export function recordKeys(tree: Tree, records: readonly NodeId[], most = records.length): RecordKeys {
  const counts = new Map<string, number>()
  const looked = records.slice(0, most)
  for (const record of looked) {
    for (const { key, node } of tree.children(record)) {
      if (key === undefined) continue
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (tree.kind(node) !== 'map') continue
      for (const inner of tree.children(node)) {
        const path = `${key}.${inner.key ?? ''}`
        counts.set(path, (counts.get(path) ?? 0) + 1)
      }
    }
  }
  const squashed = new Map<string, number>()
  for (const [key, count] of counts) {
    const name = squashKey(key)
    squashed.set(name, Math.max(count, squashed.get(name) ?? 0))
  }
  return { records: looked.length, counts, squashed }
}

/** Whether at least this share of the records has one of the (squashed) keys; a single record is enough for 0. */
export function hasAny({ records, squashed }: RecordKeys, names: Iterable<string>, share = 0): boolean {
  for (const name of names) {
    const count = squashed.get(name) ?? 0
    if (count > 0 && count >= records * share) return true
  }
  return false
}
