import { fstatSync, readFileSync, realpathSync, statSync, writeSync } from 'node:fs'
import type { Io, OutputStream } from '../io.ts'
import { once } from '../once.ts'
import { readUnsized } from './read-unsized.ts'

export interface NodeIoOptions {
  readonly process: Pick<NodeJS.Process, 'cwd' | 'env' | 'platform' | 'stdin' | 'stdout' | 'stderr'>
  /** The files behind the two streams, where what is written may go to them directly. */
  readonly descriptors?: { readonly output: number; readonly errors: number }
  readonly packageFolder: string
  /** Node's own \`import\`, by URL: code that was compiled from a bundle has none. */
  readonly importUrl: (url: string) => Promise<unknown>
  /** Told when the output or error stream breaks, as where its reader is gone (`EPIPE`) or the disk is full. */
  readonly onStreamError: (error: NodeJS.ErrnoException) => void
  /** Told how much text there is to judge. */
  readonly onText?: (length: number) => void
}

/**
 * Node's file system and the streams of a process. Files are read at once, one after the other: for the few
 * files of a run this starts sooner than waiting for each, and never holds too many open.
 */
export function nodeIo({ process, descriptors, packageFolder, importUrl, onStreamError, onText }: NodeIoOptions): Io {
  const slashed = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path)
  return {
    workingFolder: slashed(process.cwd()),
    packageFolder: slashed(packageFolder),
    environment: process.env,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    ...(onText && { expectText: onText }),
    readFile: async (path) => {
      const stats = statSync(path)
      if (!stats.isFile() && !stats.isDirectory()) throw endless()
      return stats.isFile() && stats.size === 0 ? readUnsized(path) : readFileSync(path)
    },
    readStandardInput: () => readAll(process.stdin),
    writeFile: async (path, text) => await (await import('./write-file.ts')).writeFile(path, text),
    replaceFiles: async (files) => await (await import('./replace-files.ts')).replaceFiles(files),
    kindOf: async (path) => {
      const stats = statSync(path, { throwIfNoEntry: false })
      if (!stats) throw nothingThere()
      return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
    },
    realPath: async (path) => slashed(realpathSync(path)),
    findFiles: async (patterns, options) => (await import('./find-files.ts')).findFiles(patterns, options),
    importModule: async (file) => importUrl((await import('node:url')).pathToFileURL(file).href),
    openQuestions: async () => (await import('./terminal-questions.ts')).terminalQuestions(process),
    output: outputStream(() => process.stdout, descriptors?.output, onStreamError),
    errors: outputStream(() => process.stderr, descriptors?.errors, onStreamError),
  }
}

/** Reading a device may never end, and reading a pipe waits for somebody to write. */
const endless = once(() => Object.assign(new Error('a device, pipe or socket'), { code: 'ENOTFILE' }))

/** Node takes long to raise errors of its own, and most files that are asked for are not there. */
const nothingThere = once(() => Object.assign(new Error('no such file or folder'), { code: 'ENOENT' }))

/**
 * Node's streams take longer to set up than a small chart takes to lint, so a file or pipe is written to without
 * one. A terminal needs a stream, for its width, and so does a pipe that is full for the moment.
 */
function outputStream(
  open: () => NodeJS.WriteStream,
  descriptor: number | undefined,
  onError: NodeIoOptions['onStreamError'],
): OutputStream {
  let opened: NodeJS.WriteStream | undefined
  const stream = () => {
    opened ??= open().on('error', onError)
    return opened
  }
  const isDirect = once(() => descriptor !== undefined && !mayBeTerminal(descriptor))
  return {
    write: (text) => {
      if (descriptor === undefined || opened || !isDirect()) stream().write(text)
      else writeDirectly(descriptor, text, stream, onError)
    },
    get isTerminal() {
      return !isDirect() && stream().isTTY === true
    },
    get width() {
      return this.isTerminal ? stream().columns || undefined : undefined
    },
  }
}

function writeDirectly(
  descriptor: number,
  text: string,
  stream: () => NodeJS.WriteStream,
  onError: NodeIoOptions['onStreamError'],
): void {
  let rest: Uint8Array = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') stream().write(rest)
    else onError(error as NodeJS.ErrnoException)
  }
}

/** Terminals are character devices; so is the device that swallows everything, which benchmarks write to. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor)
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
