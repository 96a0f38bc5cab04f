import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git } from '../support/copy-of-repository.ts'
import { packedPackage } from '../support/packed-package.ts'

/** The recipes of docs/hooks.md, word for word, in a project that orglint's package is installed in. */
const page = readFileSync(fileURLToPath(new URL('../../docs/hooks.md', import.meta.url)), 'utf8')
const bad = 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n  - {id: cfo, reportsTo: boss}\n'
const good = bad.replace('boss', 'ceo')

const folders: string[] = []
let project = ''

beforeAll(() => {
  const { folder, tarball } = packedPackage()
  project = mkdtempSync(join(tmpdir(), 'orglint project '))
  folders.push(folder, project)
  writeFileSync(join(project, 'package.json'), '{"name": "a-company", "private": true}\n')
  writeFileSync(join(project, '.gitignore'), 'node_modules\n')
  const packages = ['husky@9', 'lint-staged@16', 'lefthook@2', tarball]
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-dev', ...packages)
}, 300_000)

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function run(program: string, ...words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: project, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`)
}

function begin(): void {
  rmSync(join(project, '.git'), { recursive: true, force: true })
  git(project, 'init', '--quiet')
}

/** Writes the file that the page shows under its name, and gives back what it wrote. */
function writeRecipe(path: string): string {
  const [, text] = new RegExp(`\`\`\`\\w+ ${path.replaceAll('.', '\\.')}\n(.*?)\`\`\``, 's').exec(page) ?? []
  if (text === undefined) throw new Error(`docs/hooks.md shows no ${path}`)
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
  return text
}

function commit(chart: string) {
  writeFileSync(join(project, 'org.yaml'), chart)
  git(project, 'add', '--all')
  return git(project, 'commit', '--message', 'Change the chart')
}

describe('the recipe for husky with lint-staged', () => {
  it('refuses a bad chart and lets the mended one pass', () => {
    begin()
    run('npx', 'husky')
    writeRecipe('.husky/pre-commit')
    writeRecipe('.lintstagedrc.json')
    const refused = commit(bad)
    expect(refused.output).toContain('unknown-manager')
    expect(refused.code).toBe(1)
    expect(commit(good).code).toBe(0)
  })
})

describe('the recipe for lefthook', () => {
  it('refuses a bad chart and lets the mended one pass', () => {
    begin()
    writeRecipe('lefthook.yml')
    run('npx', 'lefthook', 'install')
    const refused = commit(bad)
    expect(refused.output).toContain('unknown-manager')
    expect(refused.code).toBe(1)
    expect(commit(good).code).toBe(0)
  })
})

describe('the recipe for plain git', () => {
  it('refuses a bad chart and lets the mended one pass', () => {
    begin()
    writeRecipe('.git/hooks/pre-commit')
    chmodSync(join(project, '.git/hooks/pre-commit'), 0o755)
    const refused = commit(bad)
    expect(refused.output).toContain('unknown-manager')
    expect(refused.code).toBe(1)
    expect(commit(good).code).toBe(0)
  })
})
