import { globMatcher } from '../../src/glob.ts'
import type { Io } from '../../src/io.ts'
import { absolutePath, fileName, folderOf, reportPath } from '../../src/paths.ts'

/** What stands at a path of the made-up file system: text, bytes, or something that is trouble. */
export type MemoryFile =
  | string
  | Uint8Array
  | { readonly error: string }
  | { readonly linkTo: string }
  | { readonly device: true }
  | { readonly unreadableFolder: true }

export interface MemoryIo extends Io {
  /** Everything written to the output so far. */
  readonly printed: () => string
  /** Everything written to the error stream so far. */
  readonly complained: () => string
  /** What stands in a file now; undefined where there is none. */
  readonly fileText: (path: string) => string | undefined
}

export interface MemoryIoOptions {
  /** Path → what stands there; relative paths start at the working folder `/desk`. */
  readonly files?: Readonly<Record<string, MemoryFile>>
  readonly standardInput?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly terminal?: { readonly width: number }
  /** What the clock of the run says, in milliseconds. */
  readonly now?: () => number
  /** Paths that cannot be written. */
  readonly readOnly?: readonly string[]
  /** Paths for which no space is left. */
  readonly full?: readonly string[]
  /** Path → what the module there exports; a function is called for it. */
  readonly modules?: Readonly<Record<string, unknown>>
  /** What is typed at the questions of a command, each shown as typed; nobody sits there where it is absent. */
  readonly answers?: readonly string[]
}

/** A world in memory: no disk, no clock, the same on every machine. */
export function memoryIo(options: MemoryIoOptions = {}): MemoryIo {
  const workingFolder = '/desk'
  const files = new Map(
    Object.entries(options.files ?? {}).map(([path, file]) => [absolutePath(path, workingFolder), file]),
  )
  let clock = 1
  const output: string[] = []
  const errors: string[] = []
  const stream = (lines: string[]) => ({
    write: (text: string) => void lines.push(text),
    isTerminal: options.terminal !== undefined,
    width: options.terminal?.width,
  })
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(`${path}/`))
  const realPath = (path: string): string => {
    const file = files.get(path)
    return typeof file === 'object' && 'linkTo' in file ? realPath(absolutePath(file.linkTo, folderOf(path))) : path
  }
  const fileAt = (path: string): MemoryFile => {
    const file = files.get(realPath(path))
    if (file === undefined) throw failure('ENOENT', path)
    if (typeof file === 'object' && 'error' in file) throw failure(file.error, path)
    return file
  }
  return {
    workingFolder,
    packageFolder: '/package',
    environment: options.environment ?? {},
    today: () => '2026-11-22',
    // Every look at the clock is a millisecond later.
    now: options.now ?? (() => clock++),
    readFile: async (path) => bytesOf(fileAt(path)),
    readStandardInput: async () => bytesOf(options.standardInput ?? ''),
    writeFile: async (path, text) => {
      if (options.readOnly?.includes(reportPath(path, workingFolder))) throw failure('EACCES', path)
      if (options.full?.includes(reportPath(path, workingFolder))) throw failure('ENOSPC', path)
      files.set(path, text)
    },
    replaceFiles: async (contents) => {
      const failing = contents.find(({ path }) => options.readOnly?.includes(reportPath(path, workingFolder)))
      if (failing) throw { path: failing.path, cause: failure('EACCES', failing.path) }
      for (const { path, content } of contents) files.set(realPath(path), content)
    },
    kindOf: async (path) => {
      const real = realPath(path)
      const file = files.get(real)
      if (file === undefined && isFolder(real)) return 'folder'
      if (file === undefined) throw failure('ENOENT', path)
      if (typeof file === 'string' || file instanceof Uint8Array) return 'file'
      if ('unreadableFolder' in file) return 'folder'
      if ('device' in file) return 'other'
      if ('error' in file && file.error !== 'EACCES') throw failure(file.error, path)
      return 'file'
    },
    realPath: async (path) => {
      fileAt(path)
      return realPath(path)
    },
    findFiles: async (patterns, { folder, skipFolder, onSkippedFolder }) => {
      const matches = globMatcher(patterns)
      const found: string[] = []
      for (const [path, file] of files) {
        const inside = reportPath(path, folder)
        const hidden = inside.split('/').some((part) => part.startsWith('.'))
        if (inside.startsWith('/') || hidden || foldersBetween(folder, path).some(skipFolder)) continue
        const unreadable = typeof file === 'object' && 'unreadableFolder' in file
        if (unreadable || isFolder(realPath(path))) {
          if (!skipFolder(path)) onSkippedFolder?.(path, unreadable ? 'unreadable' : 'link')
        } else if (matches(inside)) found.push(path)
      }
      return found.sort()
    },
    importModule: async (path) => {
      fileAt(path)
      const module = options.modules?.[reportPath(path, workingFolder)]
      return typeof module === 'function' ? module() : module
    },
    openQuestions: async () => {
      if (!options.answers) return undefined
      const answers = [...options.answers]
      const ask = async (question: string) => {
        const answer = answers.shift()
        output.push(`${question}${answer ?? '^C'}\n`)
        return answer
      }
      return { ask, close: () => {} }
    },
    output: stream(output),
    errors: stream(errors),
    printed: () => output.join(''),
    complained: () => errors.join(''),
    fileText: (path) => {
      const file = files.get(absolutePath(path, workingFolder))
      return file instanceof Uint8Array
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)
        : typeof file === 'string'
          ? file
          : undefined
    },
  }
}

function bytesOf(file: MemoryFile): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file)
  if (file instanceof Uint8Array) return file
  throw failure('EISDIR', '')
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${fileName(path)}`), { code })
}

function foldersBetween(folder: string, path: string): readonly string[] {
  const parts = reportPath(path, folder).split('/').slice(0, -1)
  return parts.map((_, at) => `${folder}/${parts.slice(0, at + 1).join('/')}`)
}
