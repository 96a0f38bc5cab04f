import { spawnSync } from 'node:child_process'
import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyOfRepository } from './copy-of-repository.ts'

/** Packs this repository as it is now, as `npm publish` would. `folder` is to be removed by the caller. */
export function packedPackage(): { folder: string; tarball: string } {
  const { folder } = copyOfRepository()
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'))
  const { status, stderr } = spawnSync('npm', ['pack'], { cwd: folder, encoding: 'utf8' })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (status !== 0 || !tarball) throw new Error(`npm pack failed:\n${stderr}`)
  return { folder, tarball: join(folder, tarball) }
}
