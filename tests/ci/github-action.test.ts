import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOfRepository } from '../support/copy-of-repository.ts'
import { run } from '../support/run-main.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] }
}

const action = load(readFileSync(`${root}action.yml`, 'utf8')) as Action

describe('action.yml', () => {
  it('hands every input to a script by the environment, and none as text of a script', () => {
    const [install, lint] = action.runs.steps
    const handed = { ...install?.env, ...lint?.env }
    const given = Object.keys(action.inputs).filter((name) => name !== 'working-directory')
    for (const input of given) expect(Object.values(handed)).toContain(`\${{ inputs.${input} }}`)
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
  })

  it('shows in docs/ci.md the inputs that it has', () => {
    const [table = ''] = /\| input \|[\s\S]*?\n\n/.exec(readFileSync(`${root}docs/ci.md`, 'utf8')) ?? []
    const shown = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(shown).toEqual(Object.keys(action.inputs))
  })
})

/** What a runner gives to a step: files for its outputs, folders, the inputs. */
describe('the scripts of the action', () => {
  const folders: string[] = []
  let program = ''
  let project = ''
  let copy = ''

  beforeAll(() => {
    copy = copyOfRepository().folder
    project = mkdtempSync(join(tmpdir(), 'orglint-project-'))
    folders.push(copy, project)
    mkdirSync(join(project, 'org charts'))
    writeFileSync(join(project, 'org charts/good.yaml'), 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n')
    writeFileSync(join(project, 'org charts/bad.yaml'), 'positions:\n  - {id: a, reportsTo: a}\n')
    writeFileSync(join(project, 'other.yaml'), 'a: 1\n')
    const { code, outputs, printed } = step('install.sh', {})
    expect(code, printed).toBe(0)
    program = outputs.orglint ?? ''
  }, 300_000)

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  function step(script: string, inputs: Readonly<Record<string, string>>) {
    const files = mkdtempSync(join(tmpdir(), 'orglint-runner-'))
    folders.push(files)
    const output = join(files, 'output')
    writeFileSync(output, '')
    const runner = {
      GITHUB_ACTION_PATH: copy,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      RUNNER_TEMP: files,
      GITHUB_ACTIONS: 'true',
    }
    const env = { ...process.env, ...runner, ORGLINT: program, ...inputs }
    const { status, stdout, stderr } = spawnSync('bash', [`${copy}/action/${script}`], {
      cwd: project,
      env,
      encoding: 'utf8',
    })
    const lines = readFileSync(output, 'utf8').trim().split('\n')
    return {
      code: status,
      printed: `${stdout}${stderr}`,
      outputs: Object.fromEntries(lines.map((line) => line.split(/=(.*)/s))) as Record<string, string | undefined>,
    }
  }

  it('pass with good charts', () => {
    const { code, printed, outputs } = step('lint.sh', { ORGLINT_PATHS: '  org charts/good.yaml\n\n' })
    expect({ code, outputs }).toEqual({ code: 0, outputs: { 'exit-code': '0' } })
    expect(printed).toMatch(/^No problems in 1 position/)
  })

  it('annotate the findings, write SARIF and fail', () => {
    const { code, printed, outputs } = step('lint.sh', {
      ORGLINT_PATHS: 'org charts/*.yaml',
      ORGLINT_SARIF_FILE: 'out/orglint.sarif',
    })
    expect(printed).toContain(
      '::error file=org charts/bad.yaml,line=2,endLine=2,col=24,endColumn=25,title=self-report::',
    )
    expect({ code, outputs }).toEqual({ code: 1, outputs: { 'exit-code': '1', 'sarif-file': 'out/orglint.sarif' } })
    expect(JSON.parse(readFileSync(join(project, 'out/orglint.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('take flags a line each, and paths for nothing but paths', () => {
    const inputs = {
      ORGLINT_PATHS: 'org charts/bad.yaml\n$(touch hacked)\n--version',
      ORGLINT_ARGS: '--rule=self-report: off',
    }
    const { code, printed } = step('lint.sh', inputs)
    expect(code).toBe(2)
    expect(printed).toContain('$(touch hacked)')
    expect(printed).toContain('--version')
    expect(printed).not.toContain('self-report')
  })

  it('add the problem matcher where the format is compact', () => {
    const { printed } = step('lint.sh', { ORGLINT_PATHS: 'org charts', ORGLINT_FORMAT: 'compact' })
    expect(printed).toMatch(/^::add-matcher::.*\/action\/problem-matcher\.json\norg charts\/bad\.yaml:2:24: error: /)
  })

  it('refuse a version that is none', () => {
    const { code, printed } = step('install.sh', { ORGLINT_VERSION: '1.0.0; touch hacked' })
    expect(code).toBe(2)
    expect(printed).toContain('is no version of a package')
  })
})

interface Matcher {
  readonly owner: string
  readonly pattern: readonly [Readonly<Record<string, number>> & { readonly regexp: string }]
}

describe('the problem matcher', () => {
  const text = readFileSync(`${root}action/problem-matcher.json`, 'utf8')
  const matchers = (JSON.parse(text) as { problemMatcher: readonly Matcher[] }).problemMatcher

  it('takes every line of a real report apart', async () => {
    const text = readFileSync(`${root}fixtures/stories/after-a-messy-merger/orgchart.yaml`, 'utf8')
    const { printed } = await run(['--format', 'compact', 'a folder/org.yaml'], {
      files: { 'a folder/org.yaml': text },
    })
    const lines = printed.trim().split('\n')
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) {
      const found = matchers.flatMap(({ pattern: [{ regexp, ...groups }] }) => {
        const match = new RegExp(regexp).exec(line)
        return match ? [Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[group]]))] : []
      })
      expect(found, line).toHaveLength(1)
      const [{ file, line: row, column, message, code } = {}] = found
      expect(file).toBe('a folder/org.yaml')
      expect(Number(row) > 0 && Number(column) > 0).toBe(true)
      expect(line.endsWith(`: ${message} [${code}]`)).toBe(true)
    }
  })
})
