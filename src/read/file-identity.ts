import type { Io } from '../io.ts'

/** By what two names of one file (absolute paths) are known as one. */
export function fileIdentity(file: string, io: Io): Promise<string> {
  return io.realPath(file).catch(() => file)
}
