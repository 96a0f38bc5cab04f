import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, fileName, folderOf, reportPath, withSlashes } from '../paths.ts'
import { count } from '../wording.ts'
import { chartFilePattern, hasChartExtension, isNeverAChart } from './chart-files.ts'
import { isPattern } from './glob-pattern.ts'
import { isIgnored } from './is-ignored.ts'
import { isMissing, readFailure, undecodableName } from './read-failure.ts'
import type { FoundTargets, ReadRequest, Target } from './read-request.ts'
import { searchFolder } from './search-folder.ts'

/** The files that one path of the command line stands for. */
export async function findTargets(path: string, request: ReadRequest, io: Io): Promise<FoundTargets> {
  if (path === '-') return { targets: [standardInput(request, io)], problems: [], notes: [] }
  if (path === '') return problem('""', 'This path is empty. Perhaps a shell variable is not set.')
  const file = absolutePath(path, io.workingFolder)
  const kind = await io.kindOf(file).catch((error: unknown) => ({ error }))
  if (kind === 'file') return namedFile(path, file, request, io)
  if (kind === 'folder') return await inFolder(path, file, request, io)
  if (kind === 'other') {
    return problem(path, 'This is a device, pipe or socket. Send what it holds through standard input: … | orglint -')
  }
  if (!isMissing(kind.error)) return problem(path, readFailure(kind.error, 'file'))
  return isPattern(path)
    ? await matching(path, request, io)
    : problem(path, undecodableName(path) ?? (await missing(file, io)))
}

/** Why a named file was not linted. */
export function ignoredNote(path: string): string {
  return `${path} was left out: an ignore pattern covers it.`
}

function standardInput({ stdinFilename }: ReadRequest, io: Io): Target {
  if (stdinFilename === undefined) return { file: undefined, path: '<stdin>', origin: 'stdin' }
  const file = absolutePath(stdinFilename, io.workingFolder)
  return { file, path: reportPath(file, io.workingFolder), origin: 'stdin' }
}

function namedFile(path: string, file: string, { ignores }: ReadRequest, io: Io): FoundTargets {
  const shown = reportPath(file, io.workingFolder)
  if (isNeverAChart(file)) return note(`${path} was left out: it is a file of a package manager or of orglint itself.`)
  if (isIgnored(file, ignores)) return note(ignoredNote(path))
  return { targets: [{ file, path: shown, origin: 'named' }], problems: [], notes: [] }
}

async function inFolder(path: string, folder: string, request: ReadRequest, io: Io): Promise<FoundTargets> {
  const found = await searchFolder([chartFilePattern], folder, request, io)
  const targets = [...found.targets, ...(await groupFilesBelow(folder, request))]
  if (targets.length > 0 || found.problems.length > 0) return { ...found, targets }
  const ending = 'or pass --no-error-on-unmatched-pattern.'
  const why =
    found.ignored === 0
      ? 'This folder holds no .yaml, .yml, .json or .jsonc file that could be a chart. Begin one with orglint init, name another folder,'
      : `Ignore patterns cover ${count(found.ignored, 'file', 'files')} in this folder and leave nothing to lint. Name another one,`
  return unmatched(path, `${why} ${ending}`, request, found.notes)
}

async function groupFilesBelow(folder: string, { groupFiles, isLeftOut }: ReadRequest): Promise<readonly Target[]> {
  const inside = folder.endsWith('/') ? folder : `${folder}/`
  const below = ((await groupFiles?.(folder)) ?? []).filter(({ file }) => file?.startsWith(inside))
  const leftOut = await Promise.all(below.map(({ file = '' }) => isLeftOut?.(file)))
  return below.filter((_, at) => !leftOut[at])
}

async function matching(path: string, request: ReadRequest, io: Io): Promise<FoundTargets> {
  const found = await searchFolder([withSlashes(path, io.workingFolder)], io.workingFolder, request, io)
  // A pattern that leaves the extension open, such as org/*, asks for the charts among what it matches.
  const targets = path.endsWith('*') ? await chartsAmong(found.targets, request, io) : found.targets
  if (targets.length > 0 || found.problems.length > 0) return { ...found, targets }
  const ending =
    'Check it, put it in quotes so that the shell leaves it alone, or pass --no-error-on-unmatched-pattern.'
  const why =
    found.ignored === 0 ? 'No file matches this pattern.' : 'Ignore patterns cover every file that it matches.'
  return unmatched(path, `${why} ${ending}`, request, found.notes)
}

async function chartsAmong(targets: readonly Target[], request: ReadRequest, io: Io): Promise<readonly Target[]> {
  if (targets.every(({ path }) => hasChartExtension(path))) return targets
  const ofGroups = new Set(((await request.groupFiles?.(io.workingFolder)) ?? []).map(({ file }) => file))
  return targets.filter(({ file, path }) => hasChartExtension(path) || ofGroups.has(file))
}

async function missing(file: string, io: Io): Promise<string> {
  const folder = folderOf(file)
  const neighbours = (await io.findFiles(['*'], { folder, skipFolder: () => true })).map(fileName)
  if (neighbours.includes(fileName(file))) return 'This link leads nowhere. Point it at a file or folder, or remove it.'
  // Extensions are much alike, so they would make any two names near.
  const near = nearest(stem(fileName(file)), neighbours.map(stem))
  const name = neighbours.find((neighbour) => stem(neighbour) === near)
  const hint = name ? `Did you mean ${reportPath(`${folder}/${name}`, io.workingFolder)}?` : 'Check the spelling.'
  return `There is no such file or folder. ${hint}`
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

function unmatched(path: string, message: string, request: ReadRequest, notes: readonly string[]): FoundTargets {
  if (!request.errorOnUnmatchedPattern) return { targets: [], problems: [], notes }
  return { targets: [], problems: [{ path, message }], notes }
}

function problem(path: string, message: string): FoundTargets {
  return { targets: [], problems: [{ path, message }], notes: [] }
}

function note(text: string): FoundTargets {
  return { targets: [], problems: [], notes: [text] }
}
