import type { NodeId, Tree } from '../parse/tree.ts'
import type { FieldMapping } from './dialects/dialect.ts'
import { guessedMapping } from './dialects/guessed-mapping.ts'
import { squashKey } from './dialects/known-keys.ts'
import { recordKeys } from './dialects/record-keys.ts'
import { readTitle } from './titles/read-title.ts'
import { type TitleVocabulary, titleVocabulary } from './titles/title-vocabulary.ts'

/** Key → the text that each record has there, if any. */
type Columns = ReadonlyMap<string, readonly (string | undefined)[]>

/** Fewer records tell too little; so many tell enough. */
const fewest = 3
const most = 1_000

/**
 * Which keys of a list of records are the id, the manager, the title and the name, by what the records hold: a column
 * whose values are mostly found in another is the way to the manager. Undefined where this makes no org chart. A
 * guess: somebody has to look at it.
 */
export function guessFields(tree: Tree): FieldMapping | undefined {
  for (const records of listsOfRecords(tree)) {
    const guessed = guessIn(tree, records)
    if (guessed) return guessed
  }
  return undefined
}

function guessIn(tree: Tree, records: readonly NodeId[]): FieldMapping | undefined {
  const columns = columnsOf(tree, records)
  const known = guessedMapping(recordKeys(tree, records), new Map())
  const firstKnown = (field: string): string | undefined => known.get(field)?.find((key) => columns.has(key))
  const line = lineIn(columns, firstKnown('id'), firstKnown('reportsTo'))
  if (!line || otherLines.test(squashKey(line.reportsTo))) return undefined
  const titled = columnOfTitles(columns, line)
  const name = nameIn(columns, firstKnown('name'), [line.reportsTo, titled])
  // Categories, comments and permissions lead to each other, too: something has to speak of people.
  if (name === undefined && !lineWords.test(squashKey(line.reportsTo))) return undefined
  const title = titled ?? (name === undefined ? undefined : wordedTitle(columns, [line.id, line.reportsTo, name]))
  if (title === undefined) return undefined
  return new Map([
    ...(line.id === name ? [] : [['id', line.id] as const]),
    ['reportsTo', line.reportsTo],
    ['title', title],
    ...(name === undefined ? [] : [['name', name] as const]),
  ])
}

/** Parts of names of columns that lead to a manager, in the languages of the title dictionary. */
const lineWords =
  /manag|mgr|report|superv|boss|superior|vorgesetz|fuehrungskraft|führungskraft|leiter|berichtet|chef|hi[eé]rarchi|sup[eé]rieur|jefe|gestor|chefia|respons|capo|leidinggevende|prze[lł]o[zż]on/

/** The list at the top, or the lists in the map at the top. */
function listsOfRecords(tree: Tree): readonly (readonly NodeId[])[] {
  const [top] = tree.documents
  if (top === undefined) return []
  const lists = tree.kind(top) === 'list' ? [top] : tree.children(top).map(({ node }) => node)
  return lists
    .filter((list) => tree.kind(list) === 'list')
    .map((list) =>
      tree
        .children(list)
        .slice(0, most)
        .flatMap(({ node }) => (tree.kind(node) === 'map' ? [node] : [])),
    )
    .filter((records) => records.length >= fewest)
}

function columnsOf(tree: Tree, records: readonly NodeId[]): Columns {
  const columns = new Map<string, (string | undefined)[]>()
  for (const [at, record] of records.entries()) {
    for (const { key, node } of tree.children(record)) {
      if (key === undefined || tree.kind(node) !== 'scalar') continue
      const column = columns.get(key) ?? new Array<string | undefined>(records.length).fill(undefined)
      column[at] = tree.text(node)?.trim() || undefined
      columns.set(key, column)
    }
  }
  return columns
}

interface Line {
  readonly id: string
  readonly reportsTo: string
}

/** The pair of columns that leads from most records to another one; well-known names go first. */
function lineIn(columns: Columns, knownId: string | undefined, knownEdge: string | undefined): Line | undefined {
  let best: (Line & { readonly score: number }) | undefined
  for (const [id, ids] of columns) {
    if (!isIdentifying(ids)) continue
    for (const [reportsTo, edges] of columns) {
      if (reportsTo === id) continue
      const resolved = resolvedShare(ids, edges)
      if (resolved === undefined) continue
      const score = resolved + (id === knownId ? 1 : 0) + (reportsTo === knownEdge ? 1 : 0)
      if (!best || score > best.score) best = { id, reportsTo, score }
    }
  }
  return best
}

/** Whether a column tells records apart; job shares may repeat an id. */
function isIdentifying(ids: readonly (string | undefined)[]): boolean {
  const said = ids.filter((id) => id !== undefined)
  return said.length >= ids.length * 0.95 && new Set(said).size >= said.length * 0.9
}

/** Which share of the records has a line to another; undefined where too few have for a reporting line. */
function resolvedShare(
  ids: readonly (string | undefined)[],
  edges: readonly (string | undefined)[],
): number | undefined {
  const known = new Set(ids)
  const said = edges.filter((edge) => edge !== undefined)
  const led = edges.filter((edge, at) => edge !== undefined && edge !== ids[at] && known.has(edge))
  const isTree = new Set(led).size < led.length || led.length < ids.length
  if (!isTree || led.length < 2 || led.length < ids.length / 2 || led.length < said.length * 0.7) return undefined
  return led.length / ids.length
}

/** Parts of names of columns that lead from person to person, and not to a manager. */
const otherLines = /mother|father|mutter|vater|spouse|partner|mentor|buddy|refer|hiredby|author|reply|assign|owner/

/** Parts of names of columns that hold job titles; a bare `title` may be that of a book. */
const titleWords =
  /job|stelle|funktion|dienst|berufs|emploi|poste|fonction|cargo|puesto|ruolo|mansione|functie|stanowisko|designation|positiontitle|rolename/

/** The column of which the most values, and three in ten, are titles that orglint knows. */
function columnOfTitles(columns: Columns, { id, reportsTo }: Line): string | undefined {
  const vocabulary = titleVocabulary({ titles: new Map(), glossary: new Map() }, undefined)
  const shares = [...columns]
    .filter(([key]) => key !== id && key !== reportsTo)
    .map(([key, column]) => ({ key, share: shareOfTitles(column, vocabulary) }))
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { key: '', share: 0 })
  return best.share >= 0.3 ? best.key : undefined
}

/** The column that says of itself that it holds titles. */
function wordedTitle(columns: Columns, taken: readonly string[]): string | undefined {
  const fitting = [...columns].filter(([key, column]) => titleWords.test(squashKey(key)) && isWordy(column))
  return fitting.map(([key]) => key).find((key) => !taken.includes(key))
}

function shareOfTitles(column: readonly (string | undefined)[], vocabulary: TitleVocabulary): number {
  const said = column.filter((text) => text !== undefined).slice(0, 200)
  const titles = said.filter((text) => {
    const { role, ambiguous } = readTitle(text, vocabulary)
    return role !== undefined || ambiguous
  })
  return titles.length / column.slice(0, 200).length
}

/** A text that is no number and no code. */
function isWordy(column: readonly (string | undefined)[]): boolean {
  const said = column.filter((text) => text !== undefined)
  return said.filter((text) => /\p{L}{3}/u.test(text) && !/\d/.test(text)).length > column.length / 2
}

const personName = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u

/** The column that holds the names of people; the way to the manager may hold such names, too. */
function nameIn(
  columns: Columns,
  known: string | undefined,
  taken: readonly (string | undefined)[],
): string | undefined {
  const isName = (column: readonly (string | undefined)[]): boolean => {
    const said = column.filter((text) => text !== undefined)
    const names = said.filter((text) => personName.test(text))
    return names.length >= column.length / 2 && new Set(names).size >= names.length * 0.8
  }
  const fitting = [...columns].filter(([key, column]) => !taken.includes(key) && isName(column)).map(([key]) => key)
  if (known !== undefined && fitting.includes(known)) return known
  return fitting.find((key) => /nam|nom|person/.test(squashKey(key))) ?? fitting[0]
}
