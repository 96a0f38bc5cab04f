/** Where in a sorted list those begin that pass a test, which all behind the first of them do. */
export function firstThat<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let start = 0
  let end = items.length
  while (start < end) {
    const middle = (start + end) >> 1
    if (passes(items[middle] as Item)) end = middle
    else start = middle + 1
  }
  return start
}
