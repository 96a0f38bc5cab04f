import { closeSync, constants, openSync, readSync } from 'node:fs'

/** More than any such file holds that ends. */
const most = 64 * 1024 * 1024

/**
 * Reads a file that says it is empty, as those of the kernel do, whatever they hold. It never waits for more: some of
 * them, such as the log of the kernel, have no end.
 */
export function readUnsized(path: string): Uint8Array {
  // Windows knows no such flag, and no such files.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const chunks: Uint8Array[] = []
    for (let length = 0; length <= most; ) {
      const chunk = new Uint8Array(64 * 1024)
      const read = readSync(file, chunk)
      if (read === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, read))
      length += read
    }
    throw Object.assign(new Error('a file without an end'), { code: 'ENDLESS' })
  } finally {
    closeSync(file)
  }
}
