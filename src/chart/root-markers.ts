/** What a reference says in the wild where nobody is meant, or nobody yet, in lower case. */
const nobodyWords: ReadonlySet<string> = new Set([
  ...['none', 'nobody', 'no one', 'no-one', 'nothing', 'vacant', 'xx', 'n/a', 'not applicable', '0', '-1'],
  ...['tbd', 'tba', 'tbc', 'to be determined', 'to be decided', 'to be confirmed', 'to be announced'],
  ...['unknown', 'not known'],
])

/** Whether a reference names nobody: `none`, `TBD`, or a dash. */
export function namesNobody(reference: string): boolean {
  if (nobodyWords.has(reference.toLowerCase())) return true
  return !/[a-z\d]/i.test(reference) && !/[\p{L}\p{N}]/u.test(reference)
}

/**
 * Whether an edge says that nobody is above; `configured` takes the place of the built-in words. In it, `self` stands
 * for the position's own id. A marker that is also the id of a position is that position.
 */
export function rootMarkerTest(
  configured: readonly string[] | undefined,
  isPositionId: (id: string) => boolean,
): (edge: string, ownId: string | undefined) => boolean {
  const markers = new Set(configured?.map((marker) => marker.toLowerCase()))
  const isMarker = (edge: string): boolean =>
    configured ? markers.has(edge.toLowerCase()) : edge.toLowerCase() === 'board' || namesNobody(edge)
  return (edge, ownId) => (edge === ownId ? markers.has('self') : isMarker(edge) && !isPositionId(edge))
}
