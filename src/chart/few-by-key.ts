/** Enough to see that there are several, one that is left out apart. */
const fewEnough = 3

/** The items of each key, of many only the first few. */
export function fewByKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => string | readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set([keysOf(item)].flat())) {
      const known = found.get(key)
      if (!known) found.set(key, [item])
      else if (known.length < fewEnough) known.push(item)
    }
  }
  return found
}
