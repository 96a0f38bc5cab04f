import type { FieldMapping } from '../../chart/dialects/dialect.ts'
import { guessFields } from '../../chart/guess-fields.ts'
import { chooseDialect, whyUnread } from '../../chart/recognise-dialect.ts'
import type { Io } from '../../io.ts'
import { looksLikeChart } from '../../lint/looks-like-chart.ts'
import { parseSource } from '../../parse/parse-source.ts'
import { chartFilePattern } from '../../read/chart-files.ts'
import { readTargets } from '../../read/read-sources.ts'
import { searchFolder } from '../../read/search-folder.ts'
import type { Source } from '../../source.ts'

/** A file that is a chart or a part of one. */
export interface SurveyedFile {
  readonly path: string
  readonly dialect: string
  /** What had to be guessed because nothing there has a name that orglint knows: field → key. */
  readonly guessed: FieldMapping | undefined
}

/** What lies in a folder. Paths count from it. */
export interface Survey {
  readonly charts: readonly SurveyedFile[]
  /** Files in orglint's own form that are parts of a chart or nothing: a list of people, say. */
  readonly parts: readonly SurveyedFile[]
  /** Files that each hold one person. */
  readonly people: readonly string[]
  /** Files that may be charts or something else. */
  readonly unsure: readonly string[]
  /** Charts, by their words, that do not parse. */
  readonly broken: readonly string[]
  /** Why files and folders could not be read. */
  readonly problems: readonly string[]
  /** How many YAML and JSON files were looked at. */
  readonly looked: number
  /** Every file that was looked at. */
  readonly paths: readonly string[]
}

type Seen = {
  readonly kind: 'chart' | 'part' | 'person' | 'unsure' | 'broken' | 'other'
  readonly dialect?: string
  readonly guessed?: FieldMapping
}

const noFields: FieldMapping = new Map()

/** Looks at every file in and below the working folder that may be a chart. */
export async function surveyFolder(io: Io): Promise<Survey> {
  const patterns = [chartFilePattern, '**/*.{md,markdown}']
  const { targets, problems: unsearched } = await searchFolder(patterns, io.workingFolder, { ignores: [] }, io)
  const { sources, problems: unread } = await readTargets(targets, io)
  const seen: { readonly path: string; readonly seen: Seen }[] = []
  for (const source of sources) seen.push({ path: source.path, seen: await seenIn(source) })
  const paths = (kind: Seen['kind']) => seen.filter((file) => file.seen.kind === kind).map(({ path }) => path)
  const files = (kind: Seen['kind']) =>
    seen.flatMap(({ path, seen: { kind: found, dialect = 'native', guessed } }) =>
      found === kind ? [{ path, dialect, guessed }] : [],
    )
  return {
    charts: files('chart'),
    parts: files('part'),
    people: paths('person'),
    unsure: paths('unsure'),
    broken: paths('broken'),
    problems: [...unsearched, ...unread].map(({ path, message }) => `${path}: ${message}`),
    looked: sources.filter(({ format }) => format !== 'markdown').length,
    paths: sources.map(({ path }) => path),
  }
}

async function seenIn(source: Source): Promise<Seen> {
  const { tree } = await parseSource(source)
  const isPage = source.format === 'markdown'
  if (!tree) return { kind: !isPage && looksLikeChart(source, noFields) ? 'broken' : 'other' }
  const why = whyUnread(tree, noFields)
  if (isPage) return { kind: why === 'one-per-file' ? 'person' : 'other' }
  const choice = chooseDialect(tree, noFields, undefined, 'passing')
  if (choice) return { kind: 'chart', dialect: choice.dialect.name }
  if (why === 'one-per-file') return { kind: 'person' }
  const guessed = guessFields(tree)
  if (guessed) return { kind: 'chart', dialect: 'flat', guessed }
  if (why === 'not-a-chart') return { kind: 'other' }
  const isNative = chooseDialect(tree, noFields, undefined, 'named')?.dialect.name === 'native'
  return { kind: isNative ? 'part' : 'unsure' }
}
