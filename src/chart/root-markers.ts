/** What a reference says in the wild where nobody is meant, in lower case. */
export const nobodyMarkers: readonly string[] = ['none', 'xx', 'n/a', '0', '-1']

/** What `reportsTo` says where nobody is above. `self` stands for the position's own id. */
const builtIn = [...nobodyMarkers, 'board']

/** Whether an edge says that nobody is above. A marker that is also the id of a position is that position. */
export function rootMarkerTest(
  configured: readonly string[] | undefined,
  isPositionId: (id: string) => boolean,
): (edge: string, ownId: string | undefined) => boolean {
  const markers = new Set((configured ?? builtIn).map((marker) => marker.toLowerCase()))
  return (edge, ownId) => {
    if (edge === ownId) return markers.has('self')
    return markers.has(edge.toLowerCase()) && !isPositionId(edge)
  }
}
