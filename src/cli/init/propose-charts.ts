import type { FieldMapping } from '../../chart/dialects/dialect.ts'
import { globMatcher } from '../../glob.ts'
import { fileName } from '../../paths.ts'
import { chartPatterns, commonFolder, folderPattern } from './chart-patterns.ts'
import type { Survey, SurveyedFile } from './survey-folder.ts'

/** A chart as a configuration would name it. */
export interface ProposedChart {
  readonly name: string
  /** Paths and patterns from the working folder. */
  readonly files: readonly string[]
  /** Those files, by path. */
  readonly members: readonly string[]
  /** Undefined for a file that does not parse. */
  readonly dialect: string | undefined
  readonly fields: FieldMapping | undefined
}

/** The files of a survey that hold what one of them names. */
export type Linked = (path: string) => readonly string[]

/** The charts in a folder: files with lines between them are one, so are the files of people in one folder. */
export function proposeCharts(survey: Survey, linked: Linked): readonly ProposedChart[] {
  const names = new Set<string>()
  const free = (name: string): string => {
    let unused = name
    for (let number = 2; names.has(unused); number++) unused = `${name}-${number}`
    names.add(unused)
    return unused
  }
  return [...peopleCharts(survey), ...joinedCharts(survey, linked)].map((chart) => ({
    ...chart,
    name: free(chart.name),
  }))
}

/** One file alone is no chart of people. */
function peopleCharts({ people, charts }: Survey): readonly ProposedChart[] {
  return [...groupBy(people, folderAndExtension)].flatMap(([where, files]) => {
    const [folder = '', extension = ''] = where.split('\0')
    if (files.length < 2 || charts.some(({ path }) => path.startsWith(folder) && path.endsWith(extension))) return []
    const name = fileName(folder.replace(/\/$/, '')) || 'people'
    const isDeep = files.some((file) => file.slice(folder.length).includes('/'))
    return [
      {
        name,
        files: [folderPattern(folder, isDeep, extension)],
        members: files,
        dialect: 'directory',
        fields: undefined,
      },
    ]
  })
}

/** The first folder of a path, or none, and the extension. */
function folderAndExtension(path: string): string {
  const slash = path.indexOf('/')
  return `${slash < 0 ? '' : path.slice(0, slash + 1)}\0${path.slice(path.lastIndexOf('.'))}`
}

function joinedCharts({ charts, parts, broken, paths }: Survey, linked: Linked): readonly ProposedChart[] {
  // Parts are charts only with what they belong to. A file that does not parse may yet belong to those around it.
  const groups = connected([...charts, ...parts], linked).filter((files) => files.some((file) => charts.includes(file)))
  const others = paths.filter((path) => !broken.includes(path))
  const joined = groups.map((files) => {
    const [first] = files
    const members = files.map(({ path }) => path)
    return {
      name: files.length > 1 ? groupName(members) : stem(fileName(first?.path ?? '')),
      files: chartPatterns(members, others),
      members,
      dialect: first?.dialect ?? 'native',
      fields: first?.guessed,
    }
  })
  const isTaken = globMatcher(joined.flatMap(({ files }) => files))
  const loose = broken.filter((path) => !isTaken(path))
  return [
    ...joined,
    ...loose.map((path) => ({
      name: stem(fileName(path)),
      files: chartPatterns([path], []),
      members: [path],
      dialect: undefined,
      fields: undefined,
    })),
  ]
}

/** Files that lead to each other, and the entities of one Backstage catalogue, which may be spread over a repository. */
function connected(charts: readonly SurveyedFile[], linked: Linked): readonly (readonly SurveyedFile[])[] {
  const groupOf = new Map(charts.map((chart) => [chart.path, [chart]]))
  const join = (a: string, b: string): void => {
    const [into, from] = [groupOf.get(a), groupOf.get(b)]
    if (!into || !from || into === from) return
    into.push(...from)
    for (const { path } of from) groupOf.set(path, into)
  }
  const entities = charts.filter(({ dialect }) => dialect === 'backstage').map(({ path }) => path)
  for (const path of entities) join(entities[0] ?? path, path)
  for (const { path } of charts) for (const other of linked(path)) join(path, other)
  return [...new Set(groupOf.values())].map((group) => group.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

function groupName(members: readonly string[]): string {
  return fileName(commonFolder(members).replace(/\/$/, '')) || 'organisation'
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

function groupBy(paths: readonly string[], key: (path: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) groups.set(key(path), [...(groups.get(key(path)) ?? []), path])
  return groups
}
