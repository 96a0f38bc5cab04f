import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Copies this repository as it would be committed now into a new folder with a blank in its name, as a git repository of one commit. */
export function copyOfRepository(): { folder: string; commit: string } {
  const folder = mkdtempSync(join(tmpdir(), 'orglint copy '))
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = spawnSync('git', list, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 24 })
  if (listed.status !== 0) throw new Error(listed.stderr)
  for (const path of listed.stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path))
  }
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'All')
  return { folder, commit: git(folder, 'rev-parse', 'HEAD').output.trim() }
}

/** Runs git as nobody in particular, with no settings of the machine. */
export function git(folder: string, ...words: readonly string[]): { code: number | null; output: string } {
  const { GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, ...inherited } = process.env
  const person = { NAME: 'Somebody', EMAIL: 'somebody@example.org' }
  const env = {
    ...inherited,
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...Object.fromEntries(
      Object.entries(person).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  }
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, env, encoding: 'utf8' })
  return { code: status, output: `${stdout}${stderr}` }
}
