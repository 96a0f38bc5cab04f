import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Lays beside each part of the bundle in a folder what V8 compiles of it, for bin/load-bundle.js. Made by a fresh
 * process, since V8 takes it only in one with the same flags.
 */
export function compileBundle(folder) {
  const program = fileURLToPath(new URL('compile-warm-bundle.cjs', import.meta.url))
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { status } = spawnSync(process.execPath, [program, folder], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error('The bundle could not be compiled.')
}
