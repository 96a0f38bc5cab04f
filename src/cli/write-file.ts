import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { besideName } from './beside-name.ts'
import { holdSignals } from './hold-signals.ts'

/**
 * Writes a file through a temporary one beside it, so that a failure or a signal to end leaves the old file whole and
 * nothing else behind. A link is followed, permissions are kept; devices and pipes are written directly.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && !stats.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = stats ? realpathSync(path) : path
  await holdSignals(() => replaceFile(target, text, stats?.mode))
}

function replaceFile(target: string, text: string, mode: number | undefined): void {
  const temporary = besideName(target, 'tmp')
  try {
    writeFileSync(temporary, text, { mode: mode ?? 0o666, flag: 'wx' })
    // What the process may not give at creation, such as write permission for the group, it may give now.
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
