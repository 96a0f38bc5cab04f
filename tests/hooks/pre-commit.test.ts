import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOfRepository, git } from '../support/copy-of-repository.ts'

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
if (!hasPreCommit) console.warn('Skipped: no pre-commit on this machine (apt-get install pre-commit).')

/** Both hooks as people install them: from the repository, by the real pre-commit. */
describe.skipIf(!hasPreCommit)('the hooks for pre-commit', () => {
  const folders: string[] = []
  let project = ''

  beforeAll(() => {
    const { folder, commit } = copyOfRepository()
    project = mkdtempSync(join(tmpdir(), 'orglint-project-'))
    const home = mkdtempSync(join(tmpdir(), 'orglint-pre-commit-'))
    folders.push(folder, project, home)
    process.env.PRE_COMMIT_HOME = home
    git(project, 'init', '--quiet')
    write('.pre-commit-config.yaml', configuration(folder, commit))
    write('orglint.config.yaml', 'charts: [{name: company, files: [org/*.yaml]}]\n')
    spawnSync('mkdir', [join(project, 'org')])
    write('org/board.yaml', 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n')
    git(project, 'add', '--all')
    git(project, 'commit', '--quiet', '--message', 'Begin')
    const options = { cwd: project, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync('pre-commit', ['install', '--install-hooks'], options)
    if (status !== 0) throw new Error(`pre-commit could not install the hooks:\n${stdout}${stderr}`)
  }, 300_000)

  afterAll(() => {
    delete process.env.PRE_COMMIT_HOME
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  function write(path: string, text: string): void {
    writeFileSync(join(project, path), text)
  }

  function commit(message: string) {
    git(project, 'add', '--all')
    return git(project, 'commit', '--message', message)
  }

  it('refuse a bad chart, each naming the place', () => {
    write('org/finance.yaml', 'positions:\n  - {id: cfo, title: Chief Financial Officer, reportsTo: CEO}\n')
    const { code, output } = commit('Add finance')
    expect(code).toBe(1)
    const [whole = '', changed = ''] = output.split('orglint (changed files)')
    for (const printed of [whole, changed]) {
      expect(printed).toContain('- exit code: 1')
      expect(printed).toMatch(/^org\/finance\.yaml\n {2}2:58 {2}error .* reports to "CEO"/m)
      expect(printed).toContain('unknown-manager')
    }
  })

  it('let the mended chart pass, whose manager stands in a file that did not change', () => {
    write('org/finance.yaml', 'positions:\n  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}\n')
    const { code, output } = commit('Add finance')
    expect(output).toMatch(/^orglint\.+Passed$/m)
    expect(output).toMatch(/^orglint \(changed files\)\.+Passed$/m)
    expect(code).toBe(0)
  })

  it('are not even started by a commit without YAML and JSON', () => {
    write('notes.md', 'Nothing about charts.\n')
    const { code, output } = commit('Take notes')
    expect(output).toMatch(/^orglint\.+\(no files to check\)Skipped$/m)
    expect(output).toMatch(/^orglint \(changed files\)\.+\(no files to check\)Skipped$/m)
    expect(code).toBe(0)
  })

  it('let files pass that are no charts', () => {
    write('values.yaml', 'replicas: 3\nimage: {name: web}\n')
    expect(commit('Add values').code).toBe(0)
  })
})

function configuration(folder: string, commit: string): string {
  return [
    'repos:',
    `  - repo: '${folder}'`,
    `    rev: ${commit}`,
    '    hooks:',
    '      - id: orglint',
    '      - id: orglint-files',
    '',
  ].join('\n')
}
