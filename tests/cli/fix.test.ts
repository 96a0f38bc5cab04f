import { describe, expect, it } from 'vitest'
import { defineRule } from '../../src/rule.ts'
import { run } from '../support/run-main.ts'

const chart = `# who is who
positions:
  - {id: ceo, title: Chief Executive Officer, person: {name: Ann Ash}}
  - id: cfo
    title: Chief Financial Officer
    reportsTo: ceo
    dottedLineTo: [ceo] # to be settled
    person: {name: Bo Bay}
`
const mended = chart.replace('dottedLineTo: [ceo] # to be settled', '# to be settled')
const files = { 'a.yaml': chart }

/** Of the one file in the first document printed. */
const first = (printed: string) => JSON.parse(printed)[0]

describe('orglint --fix', () => {
  it('writes what is certain, says so, and reports what is left', async () => {
    const { code, printed, complained, io } = await run(['--fix', 'a.yaml'], { files })
    expect(io.fileText('a.yaml')).toBe(mended)
    expect(printed).toContain('No problems in 2 positions (1 chart, 1 file).\n')
    expect(printed).toContain('\nFixed 1 finding in 1 file.\n')
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
  })

  it('changes nothing the second time', async () => {
    const { printed, io } = await run(['--fix', 'a.yaml'], { files: { 'a.yaml': mended } })
    expect(io.fileText('a.yaml')).toBe(mended)
    expect(printed).toContain('There was nothing to fix.\n')
  })

  it('is named where something could be fixed', async () => {
    const { printed, io } = await run(['a.yaml'], { files })
    expect(printed).toContain('\n1 finding can be fixed with --fix.\n')
    expect(io.fileText('a.yaml')).toBe(chart)
  })

  it('leaves alone what a baseline knows', async () => {
    const taken = await run(['--suppress-all', 'a.yaml'], { files })
    const known = taken.io.fileText('orglint.baseline.json') ?? ''
    const { code, printed, io } = await run(['--fix', 'a.yaml'], {
      files: { ...files, 'orglint.baseline.json': known },
    })
    expect(io.fileText('a.yaml')).toBe(chart)
    expect(printed).toContain('There was nothing to fix.\n')
    expect(code).toBe(0)
  })

  it('keeps encoding, byte order mark and line endings', async () => {
    const dos = chart.replaceAll('\n', '\r\n')
    const { io } = await run(['--fix', 'a.yaml', 'b.yaml'], {
      files: { 'a.yaml': `\ufeff${dos}`, 'b.yaml': Buffer.from(`\ufeff${dos}`, 'utf16le') },
    })
    expect(io.fileText('a.yaml')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
    const wide = await io.readFile('/desk/b.yaml')
    expect(Buffer.from(wide).toString('utf16le')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
  })

  it('changes no file where one cannot be written', async () => {
    const { code, printed, io } = await run(['--fix', 'a.yaml', 'b.yaml'], {
      files: { 'a.yaml': chart, 'b.yaml': chart },
      readOnly: ['b.yaml'],
    })
    expect([io.fileText('a.yaml'), io.fileText('b.yaml')]).toEqual([chart, chart])
    expect(printed).toContain('b.yaml could not be written: permission denied. No file was changed.\n')
    expect(printed).toContain('a.yaml\n  7:20  warning')
    expect(code).toBe(2)
  })

  it('draws the charts as they are where they could not be written', async () => {
    const typo = chart.replace('reportsTo: ceo', 'reportsTo: ceoo')
    const argv = ['--fix-suggestions', '-f', 'html=report.html', 'a.yaml']
    const written = await run(argv, { files: { 'a.yaml': typo } })
    const refused = await run(argv, { files: { 'a.yaml': typo }, readOnly: ['a.yaml'] })
    const linted = await run(argv.slice(1), { files: { 'a.yaml': typo } })
    const drawn = ({ io }: typeof written) => /"charts":(\[.*?\]\}?),"/.exec(io.fileText('report.html') ?? '')?.[1]
    expect(drawn(refused)).toBe(drawn(linted))
    expect(drawn(refused)).not.toBe(drawn(written))
  })

  it('fixes nothing that is silenced', async () => {
    const silenced = chart.replace('# to be settled', '# orglint-disable-line dotted-line-redundant -- to be settled')
    const { io } = await run(['--fix', 'a.yaml'], { files: { 'a.yaml': silenced } })
    expect(io.fileText('a.yaml')).toBe(silenced)
  })

  it('keeps to categories and rules', async () => {
    for (const [flags, text] of [
      [['--fix-type', 'matrix'], mended],
      [['--fix-type', 'hierarchy,format'], chart],
      [['--fix-rule', 'dotted-line-redundant'], mended],
      [['--fix-rule', 'self-report'], chart],
    ] as const) {
      expect((await run(['--fix', ...flags, 'a.yaml'], { files })).io.fileText('a.yaml')).toBe(text)
    }
  })

  it('keeps to rules of plugins, too', async () => {
    const rule = defineRule({
      id: 'no-dotted-lines',
      category: 'control',
      severity: 'warn',
      recommended: true,
      fixable: true,
      summary: 'There are no dotted lines.',
      sources: [],
      since: '1.0.0',
      messages: { dotted: 'A dotted line.' },
      check: ({ positions }, report) => {
        for (const on of positions.filter(({ dottedLineTo }) => dottedLineTo.length > 0)) {
          const edits = [{ on, field: 'dottedLineTo', remove: true }] as const
          report({ messageId: 'dotted', data: {}, on, fix: { description: 'Remove it', edits } })
        }
      },
    })
    const world = {
      files: { ...files, 'acme.mjs': '', 'orglint.config.yaml': 'plugins: [./acme.mjs]\nextends: acme/all' },
      modules: { 'acme.mjs': { default: { namespace: 'acme', rules: [rule] } } },
    }
    for (const [flags, text] of [
      [['--fix-type', 'control'], mended],
      [['--fix-type', 'matrix'], chart],
      [['--fix-rule', 'acme/no-dotted-lines'], mended],
    ] as const) {
      expect((await run(['--fix', ...flags, 'a.yaml'], world)).io.fileText('a.yaml')).toBe(text)
    }
  })

  it.each<[readonly string[], string]>([
    [
      ['--fix', '-'],
      '--fix changes files, and standard input is none. Name the file, or ask for the new text with --fix-dry-run --format json, which holds it as output.',
    ],
    [['--fix-type', 'matrix', 'a.yaml'], '--fix-type says what to fix. Add --fix, --fix-dry-run or --diff.'],
    [
      ['--fix', '--fix-rule', 'self-reprot', 'a.yaml'],
      'There is no rule self-reprot, as --fix-rule asks for. Did you mean self-report?',
    ],
    [['--fix', '--diff', 'a.yaml'], '--diff writes nothing, and --fix writes files. Leave one of them out.'],
    [['--fix-dry-run', '--diff', 'a.yaml'], '--diff prints a diff, and --fix-dry-run a report. Leave one of them out.'],
    [['--diff', '--redact', 'a.yaml'], '--diff shows the lines of charts, names and all. Leave out --redact.'],
    [
      ['--diff', '-f', 'json', 'a.yaml'],
      '--diff prints a diff in place of a report. Leave out --format and --output-file.',
    ],
  ])('%j is a mistake', async (argv, complaint) => {
    expect(await run(argv, { files })).toMatchObject({ code: 2, printed: '', complained: `${complaint}\n` })
  })

  it('refuses a category that there is not', async () => {
    const { code, complained } = await run(['--fix', '--fix-type', 'matrx', 'a.yaml'], { files })
    expect(code).toBe(2)
    expect(complained).toContain('Did you mean matrix?')
  })
})

describe('orglint --fix-dry-run', () => {
  it('reports what would be left, and writes nothing', async () => {
    const { printed, io } = await run(['--fix-dry-run', 'a.yaml'], { files })
    expect(printed).toContain('Fixed 1 finding in 1 file on trial. Nothing was written.\n')
    expect(io.fileText('a.yaml')).toBe(chart)
  })

  it('gives the new text in JSON, of standard input as well', async () => {
    const argv = ['--fix-dry-run', '-f', 'json']
    const named = first((await run([...argv, 'a.yaml'], { files })).printed)
    expect(named).toMatchObject({
      messages: [],
      output: mended,
      run: { fixes: { findings: 1, files: 1, written: false } },
    })
    const piped = first((await run([...argv, '-'], { standardInput: chart })).printed)
    expect(piped).toMatchObject({ filePath: '<stdin>', output: mended })
    expect(first((await run([...argv, '-'], { standardInput: mended })).printed)).not.toHaveProperty('output')
  })

  it('shows no text of the chart where names must not be shown', async () => {
    const { printed } = await run(['--fix-dry-run', '--redact', '-f', 'json', 'a.yaml'], { files })
    expect(printed).not.toContain('Bo Bay')
  })
})

describe('orglint --diff', () => {
  const diff = `--- a/a.yaml
+++ b/a.yaml
@@ -4,5 +4,5 @@
   - id: cfo
     title: Chief Financial Officer
     reportsTo: ceo
-    dottedLineTo: [ceo] # to be settled
+    # to be settled
     person: {name: Bo Bay}
`

  it('prints a unified diff, exits 1 for it, and writes nothing', async () => {
    const { code, printed, complained, io } = await run(['--diff', 'a.yaml'], { files })
    expect({ code, printed, complained }).toEqual({
      code: 1,
      printed: diff,
      complained: '--fix would fix 1 finding in 1 file.\n',
    })
    expect(io.fileText('a.yaml')).toBe(chart)
  })

  it('prints nothing where there is nothing to fix', async () => {
    const elsewhere = await run(['--diff', '/other/a.yaml'], { files: { '/other/a.yaml': chart } })
    expect(elsewhere.printed).toMatch(/^--- a\/other\/a\.yaml\n\+\+\+ b\/other\/a\.yaml\n/)
    expect(await run(['--diff', 'a.yaml'], { files: { 'a.yaml': mended } })).toMatchObject({
      code: 0,
      printed: '',
      complained: 'There would be nothing to fix.\n',
    })
  })

  it('exits 2 where a file cannot be read', async () => {
    const { code, complained } = await run(['--diff', 'a.yaml', 'gone.yaml'], { files })
    expect(code).toBe(2)
    expect(complained).toMatch(/^gone\.yaml: .*\n--fix would fix 1 finding in 1 file\.\n$/)
  })

  it('says nothing of what it does not fix', async () => {
    const lost = chart.replace('reportsTo: ceo', 'reportsTo: nobody-at-all')
    expect((await run(['--diff', 'a.yaml'], { files: { 'a.yaml': lost } })).complained).not.toContain('nobody')
  })

  it('keeps escape sequences from a terminal, and leaves them as they are for a program', async () => {
    const wicked = chart.replace('to be settled', 'to be \u001b[31msettled')
    const { printed } = await run(['--diff', '--color', 'a.yaml'], {
      files: { 'a.yaml': wicked },
      terminal: { width: 80 },
    })
    expect(printed).toContain('\u001b[31m-    dottedLineTo: [ceo] # to be \\u001b[31msettled\u001b[39m\n')
    expect((await run(['--diff', 'a.yaml'], { files: { 'a.yaml': wicked } })).printed).toContain('\u001b[31msettled\n')
  })
})
