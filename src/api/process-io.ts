import { resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { nodeIo } from '../cli/node-io.ts'
import type { Io } from '../io.ts'

const silent = { write: () => {}, isTerminal: false, width: undefined }

/** The file system of the process, seen from a working folder. Prints nothing: a program that embeds orglint decides what is. */
export function processIo(cwd = process.cwd()): Io {
  const packageFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
  const folder = resolve(cwd)
  const { env, platform, stdin, stdout, stderr } = process
  const world = { cwd: () => folder, env, platform, stdin, stdout, stderr }
  return {
    ...nodeIo({ process: world, packageFolder, importUrl: (url) => import(url), onStreamError: () => {} }),
    output: silent,
    errors: silent,
  }
}
