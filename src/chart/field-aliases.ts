/** Other names that people use for the fields of a position → the field. Reading takes them, with one notice per chart. */
export const positionAliases: ReadonlyMap<string, string> = new Map([
  ['manager', 'reportsTo'],
  ['managerId', 'reportsTo'],
  ['reports_to', 'reportsTo'],
  ['parentId', 'reportsTo'],
  ['incumbent', 'person'],
  ['holder', 'person'],
  ['heldBy', 'person'],
  ['jobTitle', 'title'],
  ['grade', 'level'],
])

/** The same for the fields of a succession plan. */
export const planAliases: ReadonlyMap<string, string> = new Map([
  ['candidate', 'candidates'],
  ['successors', 'candidates'],
  ['successor', 'candidates'],
])
