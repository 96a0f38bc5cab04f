/** The names that a chart's records give to canonical fields, both ways. */
export interface FieldNames {
  /** Canonical field → the keys that stand for it, the preferred one first; a field not listed goes by its own name. */
  readonly keys: ReadonlyMap<string, readonly string[]>
  /** The chart's key → canonical field, for every key that stands for another field than its own name. */
  readonly fields: ReadonlyMap<string, string>
  /** Keys that would read as a canonical field by their name, but that field goes by other keys here. */
  readonly hidden: ReadonlySet<string>
  /** Fields that go by a key with dots, or by several keys: where a record keeps one has to be looked for. */
  readonly sought: readonly string[]
}

/** Field names for a mapping from canonical fields to the chart's keys. */
export function fieldNames(mapping: Iterable<readonly [field: string, keys: readonly string[]]>): FieldNames {
  const keys = new Map(mapping)
  const fields = new Map<string, string>()
  const hidden = new Set<string>()
  for (const [field, own] of keys) {
    for (const key of own) if (key !== field && !fields.has(key)) fields.set(key, field)
    if (!own.includes(field)) hidden.add(field)
  }
  const sought = [...keys].filter(([, own]) => own.length > 1 || own.some((key) => key.includes('.')))
  return { keys, fields, hidden, sought: sought.map(([field]) => field) }
}

/** A chart that uses the canonical names. */
export const canonicalNames: FieldNames = fieldNames([])

/** The keys under which a record may hold a field, the preferred one first. */
export function keysOfField(names: FieldNames, field: string): readonly string[] {
  return names.keys.get(field) ?? [field]
}

/** The canonical field that a key stands for; undefined where that field goes by another key. */
export function fieldOfKey(names: FieldNames, key: string): string | undefined {
  const field = names.fields.get(key)
  if (field !== undefined) return field
  return names.hidden.has(key) ? undefined : key
}
