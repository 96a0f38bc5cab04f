import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packedPackage } from '../support/packed-package.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Job {
  readonly variables: Readonly<Record<string, string>>
  readonly script: readonly string[]
  readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } }
}

const { orglint: job } = load(readFileSync(`${root}templates/orglint.gitlab-ci.yml`, 'utf8')) as { orglint: Job }

it('shows in docs/ci.md the variables that it has', () => {
  const [table = ''] = /\| variable \|[\s\S]*?\n\n/.exec(readFileSync(`${root}docs/ci.md`, 'utf8')) ?? []
  const shown = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(shown.sort()).toEqual(Object.keys(job.variables).sort())
})

/** The lines of the job as a runner has them run: by bash, one after the other, until one fails. */
describe('the job for GitLab', () => {
  const folders: string[] = []
  let project = ''
  let tarball = ''

  beforeAll(() => {
    const packed = packedPackage()
    tarball = packed.tarball
    project = mkdtempSync(join(tmpdir(), 'orglint-project-'))
    folders.push(packed.folder, project)
    writeFileSync(join(project, 'bad.yaml'), 'positions:\n  - {id: a, reportsTo: a}\n')
    writeFileSync(join(project, 'good.yaml'), 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n')
  }, 300_000)

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  function runJob(variables: Readonly<Record<string, string>>) {
    const env = { ...process.env, ...job.variables, ORGLINT_PACKAGE: tarball, ...variables }
    const words = ['-eo', 'pipefail', '-c', job.script.join('\n')]
    const { status, stdout, stderr } = spawnSync('bash', words, { cwd: project, env, encoding: 'utf8' })
    const read = (path: string) => readFileSync(join(project, path), 'utf8')
    const { codequality, junit } = job.artifacts.reports
    return { code: status, printed: `${stdout}${stderr}`, quality: JSON.parse(read(codequality)), tests: read(junit) }
  }

  it('fails with findings, and writes both reports', () => {
    const { code, quality, tests } = runJob({})
    expect(code).toBe(1)
    expect(quality).toEqual([expect.objectContaining({ check_name: 'self-report', location: expect.anything() })])
    expect(tests).toContain('<testsuite name="good.yaml" tests="1" failures="0"')
  }, 120_000)

  it('lints what the variables name', () => {
    const { code, printed, quality } = runJob({ ORGLINT_PATHS: 'good.yaml', ORGLINT_ARGS: '--max-warnings=0 --quiet' })
    expect(code, printed).toBe(0)
    expect(quality).toEqual([])
  }, 120_000)
})
