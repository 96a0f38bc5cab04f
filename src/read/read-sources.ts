import type { Io } from '../io.ts'
import type { Source } from '../source.ts'
import { formatOf } from './chart-files.ts'
import { decode } from './decode.ts'
import { fileIdentity } from './file-identity.ts'
import { findTargets } from './find-targets.ts'
import { isMissing, readFailure, undecodableName } from './read-failure.ts'
import type { ReadProblem, ReadRequest, ReadResult, Target, UndecodableFile } from './read-request.ts'

/**
 * Reads every file that the paths stand for, each once, sorted by path. What cannot be read is a problem in
 * the result and costs nothing else.
 */
export async function readSources(request: ReadRequest, io: Io): Promise<ReadResult> {
  const found = await Promise.all([...new Set(request.paths)].map((path) => findTargets(path, request, io)))
  const targets = await withoutRepeats(
    found.flatMap((part) => part.targets),
    io,
  )
  const read = await readTargets(targets, io)
  const notes = [...new Set(found.flatMap((part) => part.notes))]
  const problems = [...found.flatMap((part) => part.problems), ...read.problems]
  const nothingLeft = targets.length === 0 && problems.length === 0 && request.errorOnUnmatchedPattern
  return {
    ...read,
    problems: nothingLeft ? [nothingToLint(request)] : problems.sort(byPath),
    notes,
  }
}

/** Reads files, each a source, a file that is no text, or a problem. */
export async function readTargets(targets: readonly Target[], io: Io): Promise<Omit<ReadResult, 'notes'>> {
  const inputs = await Promise.all(targets.map((target) => readTarget(target, io)))
  return {
    sources: inputs.flatMap((input) => input.source ?? []),
    undecodable: inputs.flatMap((input) => input.undecodable ?? []),
    problems: inputs.flatMap((input) => input.problem ?? []),
  }
}

/** Linting nothing must not look like a clean run. */
function nothingToLint({ paths }: ReadRequest): ReadProblem {
  const message =
    'Every file named was left out, so nothing was linted. Pass --no-error-on-unmatched-pattern if that is fine.'
  return { path: paths[0] ?? '.', message }
}

const precedence = { stdin: 0, named: 1, found: 2 } as const

/** A file reached twice, by another path or through a link, is kept as it was named first. */
async function withoutRepeats(targets: readonly Target[], io: Io): Promise<readonly Target[]> {
  const ordered = targets.toSorted((a, b) => precedence[a.origin] - precedence[b.origin] || byPath(a, b))
  if (ordered.length < 2) return ordered
  const keys = await Promise.all(ordered.map(({ file, path }) => (file === undefined ? path : fileIdentity(file, io))))
  const seen = new Set<string>()
  return ordered.filter((_, at) => !seen.has(keys[at] ?? '') && seen.add(keys[at] ?? '')).sort(byPath)
}

interface Input {
  readonly source?: Source
  readonly undecodable?: UndecodableFile
  readonly problem?: ReadProblem
}

async function readTarget({ file, path, origin }: Target, io: Io): Promise<Input> {
  try {
    if (file && origin === 'found' && (await io.kindOf(file)) === 'other') {
      return {
        problem: {
          path,
          message: 'This is a device, pipe or socket and no chart. Leave it out with --ignore-pattern.',
        },
      }
    }
    const bytes = await (file === undefined || origin === 'stdin' ? io.readStandardInput() : io.readFile(file))
    const { text, encoding, ...rest } = decode(bytes)
    // YAML is a superset of JSON, so it is the safe guess for standard input and unknown extensions.
    const source: Source = { path, text, format: formatOf(path) ?? 'yaml', origin, encoding }
    return 'fault' in rest ? { undecodable: { source, ...rest } } : { source }
  } catch (error) {
    const misnamed = isMissing(error) ? undecodableName(path) : undefined
    return {
      problem: { path, message: misnamed ?? readFailure(error, origin === 'stdin' ? 'standard input' : 'file') },
    }
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
