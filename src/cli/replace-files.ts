import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { FileContent, ReplaceFailure } from '../io.ts'
import { besideName } from './beside-name.ts'
import { holdSignals } from './hold-signals.ts'

interface StagedFile {
  readonly path: string
  /** What a link leads to. */
  readonly target: string
  readonly temporary: string
  /** The old file under another name, while several are replaced. */
  readonly backup: string
}

/**
 * Replaces files: all of them, or none. All new texts are written beside the old files first, so that a full disk changes
 * nothing; should one of the renames fail then, those before it are undone; a signal to end waits. Links are followed,
 * permissions are kept.
 */
export async function replaceFiles(files: readonly FileContent[]): Promise<void> {
  await holdSignals(() => replaceAll(files))
}

function replaceAll(files: readonly FileContent[]): void {
  const staged: StagedFile[] = []
  const replaced: StagedFile[] = []
  let path = ''
  try {
    for (const file of files) {
      path = file.path
      staged.push(stage(file, files.length > 1))
    }
    for (const file of staged) {
      path = file.path
      renameSync(file.temporary, file.target)
      replaced.push(file)
    }
  } catch (cause) {
    for (const { backup, target } of replaced.reverse()) renameSync(backup, target)
    throw { path, cause } satisfies ReplaceFailure
  } finally {
    for (const { temporary, backup } of staged) {
      rmSync(temporary, { force: true })
      rmSync(backup, { force: true })
    }
  }
}

function stage({ path, content }: FileContent, keepsOld: boolean): StagedFile {
  const target = realpathSync(path)
  // A rename would replace a file that is not to be written to.
  accessSync(target, constants.W_OK)
  const { mode } = statSync(target)
  const temporary = besideName(target, 'tmp')
  const backup = besideName(target, 'old')
  try {
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' })
    chmodSync(temporary, mode)
    if (keepsOld) keep(target, backup)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return { path, target, temporary, backup }
}

/** A second name for the file costs nothing; where the file system knows none, a copy. */
function keep(target: string, backup: string): void {
  try {
    linkSync(target, backup)
  } catch {
    copyFileSync(target, backup, constants.COPYFILE_EXCL)
  }
}
