/** What an edge says in the wild where nobody is above, or nobody yet, in lower case. */
const rootWords: ReadonlySet<string> = new Set([
  ...['none', 'board', 'xx', 'n/a', 'not applicable', '0', '-1'],
  ...['tbd', 'tba', 'tbc', 'to be determined', 'to be decided', 'to be confirmed', 'to be announced'],
])

/** Further words for nobody in other references. As an edge they more likely hide a manager than mark the top. */
const nobodyWords: ReadonlySet<string> = new Set([
  'nobody',
  'no one',
  'no-one',
  'nothing',
  'vacant',
  'unknown',
  'not known',
])

/** Whether a reference other than an edge names nobody: `none`, `TBD`, or a dash. */
export function namesNobody(reference: string): boolean {
  const text = reference.toLowerCase()
  return nobodyWords.has(text) || (text !== 'board' && isRootWord(text))
}

function isRootWord(text: string): boolean {
  return rootWords.has(text) || (!/[a-z\d]/i.test(text) && !/[\p{L}\p{N}]/u.test(text))
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
  const isMarker = configured ? (text: string): boolean => markers.has(text) : isRootWord
  return (edge, ownId) => (edge === ownId ? markers.has('self') : isMarker(edge.toLowerCase()) && !isPositionId(edge))
}
