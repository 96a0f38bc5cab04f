import { describe, expect, it, vi } from 'vitest'
import { formats } from '../../src/report/formats.ts'
import { run } from '../support/run-main.ts'

vi.mock('../../src/lint/lint.ts', () => import('../support/fake-lint.ts'))
vi.mock('../../src/rules/index.ts', () => import('../support/fake-lint.ts'))

const files = {
  'good.yaml': 'all is well\n',
  'bad.yaml': 'this is wrong\n',
  'risky.yaml': 'this is risky\nand odd\n',
}

describe('several reports of one run', () => {
  it('print one and write the others', async () => {
    const argv = ['bad.yaml', '-f', 'stylish', '-f', 'sarif=out/lint.sarif', '--format=gitlab=out/quality.json']
    const { code, printed, complained, io } = await run(argv, { files })
    expect({ code, complained }).toEqual({ code: 1, complained: '' })
    expect(printed).toBe((await run(['bad.yaml'], { files })).printed)
    expect(JSON.parse(io.fileText('out/lint.sarif') ?? '')).toMatchObject({ version: '2.1.0' })
    expect(JSON.parse(io.fileText('out/quality.json') ?? '')).toHaveLength(1)
  })

  it('print nothing where each has a file', async () => {
    const { code, printed, io } = await run(['bad.yaml', '-f', 'json=a.json', '-f', 'compact=a=b.txt'], { files })
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(io.fileText('a=b.txt')).toBe('bad.yaml:1:9: error: The word wrong is here. [reporting-cycle]\n')
  })

  it('give the one without a file to --output-file', async () => {
    const argv = ['bad.yaml', '-f', 'compact', '-f', 'json=a.json', '-o', 'out.txt']
    const { printed, io } = await run(argv, { files })
    expect(printed).toBe('')
    expect(io.fileText('out.txt')).toMatch(/^bad\.yaml:1:9/)
    expect(JSON.parse(io.fileText('a.json') ?? '')).toHaveLength(1)
  })

  it('keep text for people off the output where a program reads it', async () => {
    const argv = ['risky.yaml', '-f', 'gitlab', '-f', 'stylish=out.txt', '--max-warnings', '0']
    const { printed, complained } = await run(argv, { files })
    expect(JSON.parse(printed)).toHaveLength(1)
    expect(complained).toBe('1 warning is more than --max-warnings 0 allows.\n')
  })

  it('are not kept from each other by one that cannot be written', async () => {
    const argv = ['good.yaml', '-f', 'json', '-f', 'sarif=no.sarif', '-f', 'junit=yes.xml']
    const { code, printed, complained, io } = await run(argv, { files, readOnly: ['no.sarif'] })
    expect(code).toBe(2)
    expect(JSON.parse(printed)).toHaveLength(1)
    expect(complained).toBe('The report could not be written to no.sarif: permission denied.\n')
    expect(io.fileText('yes.xml')).toContain('</testsuites>')
  })

  it('print the first that cannot be written where nothing else is printed', async () => {
    const argv = ['bad.yaml', '-f', 'json=a.json', '-f', 'compact=b.txt', '-f', 'sarif=c.sarif']
    const { code, printed, complained } = await run(argv, { files, readOnly: ['b.txt', 'c.sarif'] })
    expect(code).toBe(2)
    expect(printed).toBe('bad.yaml:1:9: error: The word wrong is here. [reporting-cycle]\n')
    expect(complained).toBe(
      'The report could not be written to b.txt: permission denied. It is printed instead.\nThe report could not be written to c.sarif: permission denied.\n',
    )
  })

  it('never replace a chart', async () => {
    const { code, printed, complained, io } = await run(['bad.yaml', '-o', './bad.yaml'], { files })
    expect(code).toBe(2)
    expect(complained).toBe(
      'The report could not be written to ./bad.yaml: it is one of the charts. It is printed instead.\n',
    )
    expect(printed).toContain('1 error')
    expect(io.fileText('bad.yaml')).toBe(files['bad.yaml'])
  })

  it.each([
    [
      ['-f', 'json', '-f', 'sarif'],
      'Only one report can be printed, and json and sarif are asked for. Give all but one a file, as in --format sarif=report.txt.',
    ],
    [['-f', 'json=a.txt', '-f', 'sarif=./a.txt'], 'Two reports would go to ./a.txt. Give each a file of its own.'],
    [['-f', 'json=a.txt', '-f', 'sarif', '-o', 'a.txt'], 'Two reports would go to a.txt. Give each a file of its own.'],
    [
      ['-f', 'json=a.txt', '-o', 'b.txt'],
      '--output-file b.txt has no report to hold: every --format names a file of its own. Leave it out, or add a --format without a file.',
    ],
    [
      ['-f', 'json='],
      "Option '-f, --format <name[=file]>' argument 'json=' is invalid. Name a file behind json=, or leave out the = sign.",
    ],
  ])('are refused with %j, before anything is linted', async (flags, message) => {
    expect(await run(['bad.yaml', ...flags], { files })).toMatchObject({
      code: 2,
      printed: '',
      complained: `${message}\n`,
    })
  })
})

describe('every format', () => {
  const names = [...formats.keys()]

  it.each(names)('%s ends with the exit code that the findings earn', async (name) => {
    const codes = async (...argv: string[]) => (await run([...argv, '-f', name], { files })).code
    expect(await codes('good.yaml')).toBe(0)
    expect(await codes('risky.yaml')).toBe(0)
    expect(await codes('risky.yaml', '--max-warnings', '0')).toBe(1)
    expect(await codes('bad.yaml')).toBe(1)
    expect(await codes('bad.yaml', 'gone.yaml')).toBe(2)
  })

  it.each(names)('%s prints a whole document when something could not be read', async (name) => {
    const { printed, complained } = await run(['bad.yaml', 'gone.yaml', '-f', name], { files })
    expect(complained).toBe('')
    expect(printed).toContain('gone.yaml')
    expect(printed).toMatch(/\n$/)
    if (name === 'sarif' || name === 'json' || name === 'gitlab') JSON.parse(printed)
  })

  it.each(names.filter((name) => name !== 'stylish'))('%s is the same in a terminal', async (name) => {
    const environment = { FORCE_COLOR: '1', FORCE_HYPERLINK: '1' }
    const inTerminal = await run(['bad.yaml', '-f', name], { files, environment, terminal: { width: 40 } })
    expect(inTerminal.printed).toBe((await run(['bad.yaml', '-f', name], { files })).printed)
  })
})

describe('the folder that files are named from', () => {
  const world = { '/desk/.git/HEAD': '', '/desk/sales/bad.yaml': 'wrong' }

  it('is the root of the repository for code hosts', async () => {
    const { printed } = await run(['sales/bad.yaml', '-f', 'github'], { files: world })
    expect(printed).toContain('file=sales/bad.yaml,')
    const above = { '/.git/HEAD': '', 'bad.yaml': 'wrong' }
    expect((await run(['bad.yaml', '-f', 'github'], { files: above })).printed).toContain('file=desk/bad.yaml,')
  })

  it('is the working folder where there is no repository', async () => {
    const { printed } = await run(['bad.yaml', '-f', 'github'], { files })
    expect(printed).toContain('file=bad.yaml,')
  })
})

describe('the summary of a GitHub step', () => {
  const environment = { GITHUB_STEP_SUMMARY: '/runner/summary.md' }
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`org/${at}.yaml`, 'wrong']))

  it('gets the whole report where annotations do not show all of it', async () => {
    const world = { ...many, '/runner/summary.md': 'Another step.\n' }
    const { io } = await run(['org', '-f', 'github'], { files: world, environment })
    const summary = io.fileText('/runner/summary.md') ?? ''
    expect(summary).toMatch(/^Another step\.\n## orglint\n\n12 errors in 36 positions/)
    expect(summary.match(/The word wrong is here\./g)).toHaveLength(12)
  })

  it('is left alone where annotations do, and by other formats', async () => {
    expect((await run(['bad.yaml', '-f', 'github'], { files, environment })).io.fileText('/runner/summary.md')).toBe(
      undefined,
    )
    const { io } = await run(['org', '-f', 'compact'], { files: many, environment })
    expect(io.fileText('/runner/summary.md')).toBe(undefined)
  })

  it('ends with exit code 2 where it cannot be written', async () => {
    const broken = { GITHUB_STEP_SUMMARY: 'summary.md' }
    const { code, complained } = await run(['org', '-f', 'github'], {
      files: many,
      environment: broken,
      readOnly: ['summary.md'],
    })
    expect(code).toBe(2)
    expect(complained).toBe('The summary of the step could not be written: permission denied.\n')
  })
})
