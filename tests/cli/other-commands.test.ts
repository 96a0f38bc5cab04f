import { describe, expect, it, vi } from 'vitest'
import { run } from '../support/run-main.ts'

vi.mock('../../src/lint/lint.ts', () => import('../support/fake-lint.ts'))
vi.mock('../../src/rules/index.ts', () => import('../support/fake-lint.ts'))

const page = `<!-- generated -->
# reporting-cycle

Nobody may sit above **themselves** in the
reporting line.

- one item that goes
  on in a second line
- [a link](https://example.org)

\`\`\`yaml
positions:

  - id: a # ← loop
\`\`\`

| option | meaning |
| --- | --- |
| max | most \u001b[31m |
`

const files = { '/package/docs/rules/reporting-cycle.md': page }

describe('orglint --version', () => {
  it.each([['--version'], ['-v'], ['lint', '--version']])('%s prints the version', async (...argv) => {
    expect(await run(argv)).toMatchObject({ code: 0, printed: '1.2.3\n', complained: '' })
  })
})

describe('orglint --help', () => {
  it('names every option, command and exit code, and gives examples', async () => {
    const { code, printed, complained } = await run(['--help'])
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(printed).toMatchInlineSnapshot(`
      "Usage: orglint [options] [paths...]

      Reports what is wrong or risky in org charts kept as YAML or JSON.

      What to lint:
        --stdin                             read a chart from standard input, as the
                                            path - does
        --stdin-filename <path>             the path that standard input is reported
                                            under; its extension says the format
        --ignore-pattern <glob>             leave out files; may be repeated
        --respect-gitignore                 leave out what git leaves out, of folders
                                            and patterns
        --skip-unrecognised                 a named file that is no org chart is a
                                            note and no error
        --allow-empty                       a chart without positions is no error
        --no-error-on-unmatched-pattern     a folder or pattern without files is no
                                            error

      What to judge by:
        -c, --config <file>                 use this configuration instead of the
                                            nearest orglint.config.yaml
        --no-config                         use no configuration file
        --rule <setting>                    set a rule, as in "span-too-wide: off";
                                            may be repeated
        --no-plugins                        run no code that configurations name under
                                            plugins
        --as-of <date>                      the date that rules about time go by,
                                            YYYY-MM-DD
        --dialect <name>                    read every file as this kind of chart
                                            instead of recognising it

      What to fix:
        --fix                               make the fixes that are certain, and
                                            report what is left
        --fix-suggestions                   as --fix; where a finding has just one
                                            suggestion, follow that too
        --fix-dry-run                       report what --fix would leave, and write
                                            nothing
        --diff                              print what --fix would change as a unified
                                            diff, and write nothing
        --fix-type <category>               fix only rules of this category; may be
                                            repeated
        --fix-rule <rule>                   fix only this rule; may be repeated

      What may be silent:
        --no-inline-config                  report what comments and x-orglint-ignore
                                            in charts silence, too
        --require-reason                    a chart silences nothing without giving a
                                            reason
        --baseline <file>                   the findings that are known and let be
                                            (default: orglint.baseline.json, if it is
                                            there)
        --suppress-all                      take all findings of this run into the
                                            baseline
        --suppress-rule <rule>              take the findings of a rule into the
                                            baseline; may be repeated
        --suppress-reason <text>            why they are let be, written beside each
                                            of them
        --prune-suppressions                take out of the baseline what is settled
        --report-unused-disable-directives  what silences nothing in a chart is an
                                            error and no warning

      What to print:
        -f, --format <name[=file]>          checkstyle, compact, github, gitlab, html,
                                            json, junit, markdown, sarif or stylish
                                            (default: stylish); with =file into a
                                            file; may be repeated
        -o, --output-file <file>            write the report to a file
        --redact                            print ids instead of names, in every
                                            format
        --quiet                             print errors only; warnings still count
                                            for --max-warnings
        --max-warnings <count>              exit with 1 on more warnings than this
        --list-files                        print which files would be linted, and
                                            lint nothing
        --print-config <file>               print what a file is judged by and where
                                            each value comes from; lint nothing
        --stats                             tell how long each stage and each rule
                                            took
        --frames                            show the lines that findings point at (on
                                            by itself in a terminal)
        --no-frames                         do not show them
        --color                             print in colour (on by itself in a
                                            terminal; NO_COLOR and FORCE_COLOR count)
        --no-color                          print without colour

      About orglint:
        -v, --version                       print the version
        -h, --help                          print this help

      Commands:
        orglint [paths...]               lint (the same as orglint lint)
        orglint init                     set up this folder: configuration, first chart
        orglint rules                    list all rules
        orglint explain <rule>           print the page of a rule
        orglint titles [paths...]        print what each title was taken to mean
        orglint dialects [name]          show the forms of chart that are read
        orglint succession [paths...]    show who may follow in critical seats
        orglint spans [paths...]         show spans of control and layers
        orglint config check [file]      check a configuration
        orglint lsp                      serve an editor (docs/editors.md)
        orglint completion <shell>       print a script that completes in bash, zsh or fish
        orglint help <command>           print the help of a command

      Examples:
        orglint                                    lint the chart groups, else this folder
        orglint org/chart.yaml                     lint one chart
        orglint "org/**/*.yaml" --max-warnings 0   fail on warnings, too
        orglint --rule "span-too-wide: off"        change a rule for this run
        orglint --as-of 2027-01-01 org             judge dates as if it were that day
        orglint -f json -o report.json org         write a report for programs
        orglint -f stylish -f sarif=out.sarif org  print one report, write another
        orglint --redact -f markdown=org.md org    a report to pass on, without names
        orglint - < org/chart.yaml                 lint standard input
        orglint explain missing-successor          read why a rule matters

      Exit codes:
        0  nothing is wrong
        1  there are errors, or more warnings than allowed
        2  the job could not be done: a wrong flag, a file that cannot be read
      "
    `)
  })

  it('is the same for -h, help and help lint, and wins over everything else', async () => {
    const { printed } = await run(['--help'])
    for (const argv of [['-h'], ['help'], ['help', 'lint'], ['lint', '--help'], ['nope.yaml', '--qiet', '--help']]) {
      expect(await run(argv)).toMatchObject({ code: 0, printed })
    }
  })

  it('fits a narrow terminal', async () => {
    const { printed } = await run(['--help'], { terminal: { width: 60 } })
    const options = printed.slice(0, printed.indexOf('Commands:')).split('\n')
    expect(options.filter((line) => line.length > 60)).toEqual([])
  })

  it.each(['rules', 'explain', 'dialects'])('of orglint %s is its own', async (name) => {
    const { code, printed } = await run([name, '--help'])
    expect(code).toBe(0)
    expect(printed).toMatch(new RegExp(`^Usage: orglint ${name} `))
    expect((await run(['help', name])).printed).toBe(printed)
  })
})

describe('orglint rules', () => {
  it('lists every rule on one line outside a terminal', async () => {
    expect(await run(['rules'])).toMatchObject({
      code: 0,
      printed: `rule             severity  category   recommended  fix  summary
ambiguous-title  info      hierarchy  no           no   The word odd may be odd.
multiple-roots   warn      hierarchy  yes          no   The word risky should not appear, since a chart that calls itself risky worries people.
reporting-cycle  error     hierarchy  yes          no   The word wrong must not appear.

3 rules. Read about one with orglint explain <rule>.
`,
    })
  })

  it('wraps the summaries in a terminal', async () => {
    const { printed } = await run(['rules', '--no-color'], { terminal: { width: 90 } })
    expect(printed.split('\n').slice(0, 5)).toEqual([
      'rule             severity  category   recommended  fix  summary',
      'ambiguous-title  info      hierarchy  no           no   The word odd may be odd.',
      'multiple-roots   warn      hierarchy  yes          no   The word risky should not appear,',
      '                                                        since a chart that calls itself',
      '                                                        risky worries people.',
    ])
  })

  it('puts the summaries below in a narrow terminal', async () => {
    const { printed } = await run(['rules', '--no-color'], { terminal: { width: 60 } })
    expect(printed.split('\n').slice(1, 3)).toEqual([
      'ambiguous-title  info      hierarchy  no           no ',
      '    The word odd may be odd.',
    ])
  })

  it('gives programs the metadata', async () => {
    const { printed } = await run(['rules', '--format', 'json'])
    expect(JSON.parse(printed)[2]).toEqual({
      id: 'reporting-cycle',
      category: 'hierarchy',
      severity: 'error',
      recommended: true,
      summary: 'The word wrong must not appear.',
      sources: ['a study'],
      since: '0.1.0',
      aliases: ['loop'],
    })
  })

  it.each([
    [['rules', '-f', 'xml'], 'There is no format xml for rules. Known formats are table and json.\n'],
    [['rules', 'span'], 'orglint rules takes no paths. For one rule, run orglint explain span.\n'],
    [
      ['rules', '--fromat', 'json'],
      'There is no option --fromat. Did you mean --format? Run orglint rules --help to see all options.\n',
    ],
  ])('refuses %j', async (argv, complained) => {
    expect(await run(argv)).toMatchObject({ code: 2, printed: '', complained })
  })
})

describe('orglint explain', () => {
  it('prints the page of a rule for the terminal', async () => {
    expect(await run(['explain', 'reporting-cycle'], { files, terminal: { width: 40 } })).toMatchObject({
      code: 0,
      printed: `\u001b[1mreporting-cycle\u001b[22m

Nobody may sit above themselves in the
reporting line.

- one item that goes on in a second line
- [a link](https://example.org)

\u001b[2m    positions:\u001b[22m

\u001b[2m      - id: a # ← loop\u001b[22m

| option | meaning |
| --- | --- |
| max | most \\u001b[31m |
`,
    })
  })

  it('finds a rule by an earlier name', async () => {
    expect((await run(['explain', 'loop'], { files })).printed).toMatch(/^reporting-cycle\n/)
  })

  it.each([
    [['explain'], 'Name a rule: orglint explain <rule>. To see all rules, run orglint rules.\n'],
    [['explain', 'a', 'b'], 'Name one rule at a time: a or b.\n'],
    [['explain', 'reporting-cylce'], 'There is no rule reporting-cylce. Did you mean reporting-cycle?\n'],
    [['explain', 'zzz'], 'There is no rule zzz. To see all rules, run orglint rules.\n'],
    [
      ['explain', 'multiple-roots'],
      'The page of the rule multiple-roots is missing from this installation. Install orglint again.\n',
    ],
  ])('refuses %j', async (argv, complained) => {
    expect(await run(argv, { files })).toMatchObject({ code: 2, printed: '', complained })
  })
})
