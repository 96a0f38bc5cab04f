import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OrgLint, OrgLintError } from '../../src/index.ts'
import { run } from '../support/run-main.ts'

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer, person: {name: Ann Ash}}
  - id: cfo
    title: Chief Financial Officer
    reportsTo: ceo
    dottedLineTo: [ceo] # to be settled
    person: {name: Bo Bay}
`
const mended = chart.replace('dottedLineTo: [ceo] # to be settled', '# to be settled')

let cwd = ''
const at = (name: string) => join(cwd, name)
const text = (name: string) => readFileSync(at(name), 'utf8')

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-api-fix-')))
  writeFileSync(at('a.yaml'), chart)
  writeFileSync(at('b.yaml'), `\ufeff${chart.replaceAll('\n', '\r\n')}`)
  chmodSync(at('b.yaml'), 0o640)
})

afterEach(() => rmSync(cwd, { recursive: true }))

describe('the option fix', () => {
  it('gives what is left, with the new text, and writes nothing', async () => {
    const results = await new OrgLint({ cwd, fix: true }).lintFiles('a.yaml')
    expect(results).toMatchObject([{ filePath: at('a.yaml'), messages: [], fixableWarningCount: 0, output: mended }])
    expect(text('a.yaml')).toBe(chart)
    const [sound] = await new OrgLint({ cwd }).lintFiles('a.yaml')
    expect(sound).toMatchObject({ fixableWarningCount: 1 })
    expect(sound).not.toHaveProperty('output')
  })

  it('asks a function about each message', async () => {
    const asked: unknown[] = []
    const fix = (message: { ruleId: string | null; line?: number }) => {
      asked.push([message.ruleId, message.line])
      return false
    }
    const results = await new OrgLint({ cwd, fix }).lintFiles('a.yaml')
    expect(asked).toEqual([['dotted-line-redundant', 6]])
    expect(results).toMatchObject([{ fixableWarningCount: 1 }])
    expect(results[0]).not.toHaveProperty('output')
  })

  it('keeps to categories, and follows single suggestions only where it is told to', async () => {
    const typo = chart.replace('reportsTo: ceo', 'reportsTo: ceoo')
    writeFileSync(at('a.yaml'), typo)
    const output = async (options: object) =>
      (await new OrgLint({ cwd, fix: true, ...options }).lintFiles('a.yaml'))[0]?.output
    expect(await output({ fixTypes: ['titles'] })).toBeUndefined()
    expect(await output({})).toBeUndefined()
    expect(await output({ fixSuggestions: true })).toBe(mended)
    expect(await output({ fixSuggestions: true, fixTypes: ['format'] })).toBeUndefined()
  })

  it('fixes texts, which outputFixes leaves to the program', async () => {
    const results = await new OrgLint({ cwd, fix: true }).lintText(chart, { filePath: 'a.yaml' })
    expect(results).toMatchObject([{ output: mended }])
    await expect(OrgLint.outputFixes(results)).rejects.toThrow('What lintText fixed is for the program to keep')
  })

  it('leaves alone what a baseline knows', async () => {
    const { io } = await run(['--suppress-all', 'a.yaml'], { files: { 'a.yaml': chart } })
    writeFileSync(at('known.json'), io.fileText('orglint.baseline.json') ?? '')
    const [result] = await new OrgLint({ cwd, fix: true, baseline: 'known.json' }).lintFiles('a.yaml')
    expect(result).toMatchObject({ messages: [], suppressedMessages: [{ ruleId: 'dotted-line-redundant' }] })
    expect(result).not.toHaveProperty('output')
  })
})

it('a baseline that is not there is an error', async () => {
  const linted = new OrgLint({ cwd, baseline: 'known.json' }).lintFiles('a.yaml')
  await expect(linted).rejects.toThrow(OrgLintError)
  await expect(linted).rejects.toThrow('There is no baseline known.json.')
})

describe('outputFixes', () => {
  it('writes every file with its byte order mark, line endings and permissions', async () => {
    const results = await new OrgLint({ cwd, fix: true }).lintFiles()
    await OrgLint.outputFixes(results)
    expect(text('a.yaml')).toBe(mended)
    expect(text('b.yaml')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
    expect(statSync(at('b.yaml')).mode & 0o777).toBe(0o640)
  })

  it('writes what is left of filtered results', async () => {
    const results = await new OrgLint({ cwd, fix: true }).lintFiles()
    await OrgLint.outputFixes(results.filter(({ filePath }) => filePath === at('a.yaml')))
    expect(text('a.yaml')).toBe(mended)
    expect(text('b.yaml')).toContain('dottedLineTo')
  })

  it('writes no file where one was changed meanwhile', async () => {
    const results = await new OrgLint({ cwd, fix: true }).lintFiles()
    writeFileSync(at('b.yaml'), 'positions: []\n')
    const failed = OrgLint.outputFixes(results)
    await expect(failed).rejects.toThrow(OrgLintError)
    await expect(failed).rejects.toThrow(/b\.yaml was changed by somebody else .* No file was changed\./)
    expect(text('a.yaml')).toBe(chart)
  })

  it('refuses copies, which do not say what the file held', async () => {
    const results = await new OrgLint({ cwd, fix: true }).lintFiles('a.yaml')
    const copies = JSON.parse(JSON.stringify(results))
    await expect(OrgLint.outputFixes(copies)).rejects.toThrow(/a\.yaml does not come from lintFiles/)
    expect(text('a.yaml')).toBe(chart)
  })
})
