import type { Io } from '../../io.ts'

/** The world as it would be with some more files (absolute path → text), all of them read by name. */
export function withFiles(io: Io, files: ReadonlyMap<string, string>): Io {
  const textOf = (path: string): string | undefined => files.get(path)
  return {
    ...io,
    readFile: async (path) => {
      const text = textOf(path)
      return text === undefined ? io.readFile(path) : new TextEncoder().encode(text)
    },
    kindOf: async (path) => (files.has(path) ? 'file' : io.kindOf(path)),
    realPath: async (path) => (files.has(path) ? path : io.realPath(path)),
  }
}
