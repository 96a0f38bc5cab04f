import type { FieldMapping } from './dialect.ts'
import { knownFields, knownIds, squashKey } from './known-keys.ts'
import type { RecordKeys } from './record-keys.ts'

/**
 * What the user maps, and for the rest the well-known keys that the records have. In foreign charts `role`
 * is a title in all but name, so it is never read as the canonical role unless the user says so.
 * @param ids names of keys that hold an id, as `squashKey` writes them
 */
export function guessedMapping(
  present: RecordKeys,
  fields: FieldMapping,
  ids: readonly string[] = knownIds,
): Map<string, readonly string[]> {
  const mapping = new Map([...fields].map(([field, key]): [string, readonly string[]] => [field, [key]]))
  const taken = new Set(fields.values())
  const spellings = spellingsOf(present, taken)
  for (const [field, names] of knownFields) {
    if (mapping.has(field)) continue
    const keys = (field === 'id' ? ids : names).flatMap((name) => spellings.get(name) ?? [])
    if (keys.length > 0) mapping.set(field, keys)
  }
  const positionId = mapping.get('positionId')
  if (positionId) mapping.set('id', [...positionId, ...(mapping.get('id') ?? [])])
  mapping.delete('positionId')
  if (!mapping.has('role')) mapping.set('role', [])
  return mapping
}

/** Squashed name → the keys that read so, plain ones before those inside a map. */
function spellingsOf({ counts }: RecordKeys, taken: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>()
  for (const key of [...counts.keys()].sort((a, b) => Number(a.includes('.')) - Number(b.includes('.')))) {
    if (taken.has(key)) continue
    const name = squashKey(key)
    spellings.set(name, [...(spellings.get(name) ?? []), key])
  }
  return spellings
}
