import { describe, expect, it, vi } from 'vitest'
import { asked } from '../support/fake-lint.ts'
import { run } from '../support/run-main.ts'

vi.mock('../../src/lint/lint.ts', () => import('../support/fake-lint.ts'))
vi.mock('../../src/rules/index.ts', () => import('../support/fake-lint.ts'))

const files = {
  'good.yaml': 'all is well\n',
  'bad.yaml': 'this is wrong\n',
  'risky.yaml': 'this is risky\nand odd\n',
}

const summary = (printed: string) => printed.trimEnd().split('\n\n').at(-1)?.split('\n')[0]

describe('orglint', () => {
  it('says that nothing is wrong and exits 0', async () => {
    expect(await run(['good.yaml'], { files })).toMatchObject({
      code: 0,
      printed: 'No problems in 3 positions (1 chart, 1 file).\n',
      complained: '',
    })
  })

  it('reports errors and exits 1', async () => {
    expect(await run(['bad.yaml'], { files })).toMatchObject({
      code: 1,
      printed: `bad.yaml
  1:9  error  The word wrong is here.  reporting-cycle

1 error in 3 positions (1 chart, 1 file).
Why it matters and what to do: orglint explain reporting-cycle
`,
      complained: '',
    })
  })

  it('exits 0 on warnings and notes', async () => {
    const { code, printed } = await run(['risky.yaml'], { files })
    expect(code).toBe(0)
    expect(summary(printed)).toBe('1 warning in 3 positions (1 chart, 1 file).')
  })

  it('is the same as orglint lint', async () => {
    expect((await run(['lint', 'bad.yaml'], { files })).printed).toBe((await run(['bad.yaml'], { files })).printed)
  })

  it('lints the working folder without a path', async () => {
    const { code, printed } = await run([], { files })
    expect(code).toBe(1)
    expect(summary(printed)).toBe('1 error, 1 warning in 9 positions (3 charts, 3 files).')
  })

  it('reads standard input for - and for --stdin', async () => {
    for (const argv of [['-'], ['--stdin'], ['--stdin', '-']]) {
      const { code, printed } = await run(argv, { files, standardInput: 'wrong' })
      expect(code).toBe(1)
      expect(printed).toContain('<stdin>\n  1:1  error')
      expect(summary(printed)).toContain('1 file')
    }
  })

  it('reports standard input under the name given', async () => {
    const { printed } = await run(['-', '--stdin-filename', 'org/new.json'], { standardInput: 'wrong' })
    expect(printed).toContain('org/new.json\n  1:1  error')
    expect(asked.request?.sources[0]).toMatchObject({ format: 'json', origin: 'stdin' })
  })

  it('refuses a name for standard input that is not read', async () => {
    expect(await run(['--stdin-filename', 'a.yaml'], { files })).toMatchObject({
      code: 2,
      printed: '',
      complained: '--stdin-filename names standard input, which is not read. Add --stdin, or - as a path.\n',
    })
  })

  it('hands its flags to the lint stage', async () => {
    await run(['good.yaml'], { files })
    expect(asked.request).toMatchObject({
      asOfFlag: undefined,
      today: '2026-11-22',
      dialect: undefined,
      skipUnrecognised: false,
      allowEmpty: false,
      inlineDirectives: true,
    })
    const flags = [
      '--as-of',
      '2026-02-28',
      '--skip-unrecognised',
      '--allow-empty',
      '--no-inline-config',
      '--dialect',
      'native',
    ]
    await run([...flags, 'good.yaml'], { files })
    expect(asked.request).toMatchObject({
      asOfFlag: '2026-02-28',
      dialect: 'native',
      skipUnrecognised: true,
      allowEmpty: true,
      inlineDirectives: false,
    })
  })
})

describe('orglint and its exit code 2', () => {
  it('keeps every other result beside a file that is missing', async () => {
    expect(await run(['bad.yaml', 'gone.yaml'], { files })).toMatchObject({
      code: 2,
      printed: `bad.yaml
  1:9  error  The word wrong is here.  reporting-cycle

gone.yaml
  error  There is no such file or folder. Check the spelling.

1 path could not be read. 1 error in 3 positions (1 chart, 1 file).
Why it matters and what to do: orglint explain reporting-cycle
`,
    })
  })

  it('is for a rule that breaks, and keeps what others found', async () => {
    const { code, printed } = await run(['org'], { files: { 'org/a.yaml': 'risky crash' } })
    expect(code).toBe(2)
    expect(printed).toContain('1:1  warning  The word risky is here.')
    expect(printed).toContain('error  The rule reporting-cycle broke off: Out of luck.')
  })

  it('is for a named file that does not parse, not for one that was found', async () => {
    const broken = { 'org/a.yaml': ']' }
    expect((await run(['org/a.yaml'], { files: broken })).code).toBe(2)
    expect((await run(['-'], { standardInput: ']' })).code).toBe(2)
    expect((await run(['org'], { files: broken })).code).toBe(1)
  })

  it.each([
    [
      'an unknown option',
      ['--qiet'],
      'There is no option --qiet. Did you mean --quiet? Run orglint --help to see all options.',
    ],
    [
      'an unknown option with a value',
      ['--formt=json'],
      'There is no option --formt. Did you mean --format? Run orglint --help to see all options.',
    ],
    ['an option like none', ['--zzzzzz', 'x'], 'There is no option --zzzzzz. Run orglint --help to see all options.'],
    [
      'a value that an option does not take',
      ['--color=never', 'x'],
      '--color takes no value. Write --color or --no-color.',
    ],
    ['such a value of another one', ['--quiet=yes', 'x'], '--quiet takes no value. Write --quiet.'],
    ['an unknown short option', ['-x'], 'There is no option -x. Run orglint --help to see all options.'],
    ['an option without its value', ['--config'], "Option '-c, --config <file>' argument missing."],
    [
      'an unknown format',
      ['-f', 'jsn'],
      "Option '-f, --format <name[=file]>' argument 'jsn' is invalid. Did you mean json? Known formats are checkstyle, compact, github, gitlab, html, json, junit, markdown, sarif and stylish.",
    ],
    [
      'no number',
      ['--max-warnings', '-1'],
      "Option '--max-warnings <count>' argument '-1' is invalid. Write a whole number, 0 or more.",
    ],
    [
      'no date',
      ['--as-of', '2026-02-30'],
      "Option '--as-of <date>' argument '2026-02-30' is invalid. Write a date of the calendar as YYYY-MM-DD, such as 2026-11-01.",
    ],
    [
      'an unknown dialect',
      ['--dialect', 'nativ'],
      /^There is no dialect nativ\. Did you mean native\? Known dialects are /,
    ],
    ['a misspelt command', ['rulse'], 'There is no command, file or folder rulse. Did you mean orglint rules?'],
    ['help for an unknown command', ['help', 'explian'], 'There is no command explian. Did you mean orglint explain?'],
    [
      'an escape sequence in a word',
      ['--\u001b[31m'],
      'There is no option --\\u001b[31m. Run orglint --help to see all options.',
    ],
  ])('is for %s', async (_, argv, message) => {
    const { code, printed, complained } = await run(argv, { files })
    expect(code).toBe(2)
    expect(printed).toBe('')
    expect(complained.trimEnd()).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
    expect(complained).toMatch(/\n$/)
  })

  it('is no matter of taste: a path that is near a command but exists is a path', async () => {
    expect((await run(['rule'], { files: { rule: 'wrong' } })).code).toBe(1)
    expect((await run(['rule.yaml'], { files })).printed).toContain('There is no such file or folder.')
  })

  it('is for a mistake in the configuration, shown at its place', async () => {
    const { code, printed } = await run(['good.yaml'], {
      files: { ...files, 'orglint.config.yaml': 'rules:\n  reporting-cylce: off\n' },
    })
    expect(code).toBe(2)
    expect(printed).toMatch(/^orglint\.config\.yaml\n {2}2:3 {2}error {2}.*reporting-cycle/)
    expect(summary(printed)).toBe('1 error. No chart was judged.')
  })

  it('is for a fault of orglint itself', async () => {
    const { code, complained } = await run(['good.yaml'], { files: { ...files, '/package/package.json': 'no json' } })
    expect(code).toBe(2)
    expect(complained).toMatch(/^orglint broke off\. This is a fault of orglint, not of the chart\./)
  })
})

describe('orglint with a configuration', () => {
  const off = 'rules: {reporting-cycle: off}\n'

  it('takes the nearest one for each file', async () => {
    const world = {
      'org/orglint.config.yaml': off,
      'org/emea/a.yaml': 'wrong',
      'b.yaml': 'wrong',
    }
    const { printed } = await run(['.'], { files: world })
    expect(printed).toContain('b.yaml\n  1:1  error')
    expect(summary(printed)).toBe('1 error in 6 positions (2 charts, 2 files).')
  })

  it('takes the one that is named, or none', async () => {
    const world = { ...files, 'orglint.config.yaml': 'rules: {reporting-cycle: warn}\n', 'other/lint.yaml': off }
    expect((await run(['bad.yaml'], { files: world })).code).toBe(0)
    expect(summary((await run(['bad.yaml', '-c', 'other/lint.yaml'], { files: world })).printed)).toMatch(
      /^No problems/,
    )
    expect((await run(['bad.yaml', '--no-config'], { files: world })).code).toBe(1)
  })

  it('lets --rule have the last word, again and again', async () => {
    const argv = ['bad.yaml', 'risky.yaml', '--rule', 'reporting-cycle: off', '--rule', 'multiple-roots:error']
    const { code, printed } = await run(argv, { files })
    expect(code).toBe(1)
    expect(summary(printed)).toBe('1 error in 6 positions (2 charts, 2 files).')
  })

  it('names the nearest rule for a misspelt one', async () => {
    const { code, printed } = await run(['bad.yaml', '--rule', 'reporting-cylce: off'], { files })
    expect(code).toBe(2)
    expect(printed).toMatch(/^--rule\n {2}1:1 {2}error {2}.*reporting-cycle/)
  })

  it('leaves out what it ignores, counted from its own folder', async () => {
    const world = {
      'orglint.config.yaml': 'ignores: [drafts/**]\n',
      'drafts/a.yaml': 'wrong',
      'org/orglint.config.yaml': 'ignores: [old]\n',
      'org/old/b.yaml': 'wrong',
      'org/c.yaml': 'fine',
    }
    expect(summary((await run([], { files: world })).printed)).toBe('No problems in 3 positions (1 chart, 1 file).')
    expect((await run(['org/c.yaml', 'org/old/b.yaml', 'drafts/a.yaml'], { files: world })).printed).toBe(
      `No problems in 3 positions (1 chart, 1 file).
drafts/a.yaml was left out: an ignore pattern covers it.
org/old/b.yaml was left out: an ignore pattern covers it.
`,
    )
  })

  it('leaves out what --ignore-pattern says', async () => {
    const argv = ['.', '--ignore-pattern', 'bad.yaml', '--ignore-pattern', 'r*.yaml']
    expect((await run(argv, { files })).code).toBe(0)
  })
})

describe('orglint and warnings', () => {
  it('exits 1 on more than --max-warnings allows and says so', async () => {
    expect(await run(['risky.yaml', '--max-warnings', '0'], { files })).toMatchObject({
      code: 1,
      complained: '1 warning is more than --max-warnings 0 allows.\n',
    })
    expect((await run(['risky.yaml', '--max-warnings', '1'], { files })).code).toBe(0)
  })

  it('hides them with --quiet but counts them for --max-warnings', async () => {
    expect(await run(['risky.yaml', '--quiet', '--max-warnings=0'], { files })).toMatchObject({
      code: 1,
      printed: 'No problems in 3 positions (1 chart, 1 file).\n1 finding is hidden by --quiet.\n',
      complained: '1 warning is more than --max-warnings 0 allows.\n',
    })
  })

  it('does not count notes', async () => {
    const { code } = await run(['risky.yaml', '--rule', 'ambiguous-title: info', '--max-warnings', '1'], { files })
    expect(code).toBe(0)
  })
})

describe('orglint and paths that match nothing', () => {
  it('exits 2, unless --no-error-on-unmatched-pattern', async () => {
    expect((await run(['org/*.yaml', 'good.yaml'], { files })).code).toBe(2)
    expect((await run(['org/*.yaml', 'good.yaml', '--no-error-on-unmatched-pattern'], { files })).code).toBe(0)
    expect((await run(['org/*.yaml', '--no-error-on-unmatched-pattern'], { files })).code).toBe(0)
  })
})
