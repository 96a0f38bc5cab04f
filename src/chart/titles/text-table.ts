/** Rows of cells as one text: tables that are ready-made in the bundle cost nothing there until they are read. */
export type TextTable = string

export function textTable(rows: Iterable<readonly string[]>): TextTable {
  return [...rows].map((cells) => cells.join('\t')).join('\n')
}

/** A table as a map from its first column to what follows in the row. */
export function tableMap(table: TextTable): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  if (table === '') return map
  for (const row of table.split('\n')) {
    const tab = row.indexOf('\t')
    map.set(row.slice(0, tab), row.slice(tab + 1))
  }
  return map
}
