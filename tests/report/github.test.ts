import { describe, expect, it } from 'vitest'
import { exceedsAnnotations, github } from '../../src/report/github.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'
import { bad, broken, nothingWrong, samples } from '../support/sample-reports.ts'

interface Annotation {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a line as the runner of GitHub Actions does: a command only at the start of a line. */
function annotationIn(line: string): Annotation | undefined {
  const match = /^::(\w+) (.*?)::(.*)$/.exec(line)
  if (!match) return undefined
  const [, command = '', properties = '', message = ''] = match
  const unescaped = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
  const pairs = properties.split(',').map((pair) => [pair.split('=')[0], unescaped(pair.slice(pair.indexOf('=') + 1))])
  return { command, properties: Object.fromEntries(pairs), message: unescaped(message) }
}

const linesOf = (...given: Parameters<typeof github>) =>
  github(...given)
    .trimEnd()
    .split('\n')

const chart = sourceOf('chart.yaml', 'a: 1\n')
const many = (amount: number, severity: 'error' | 'warn') =>
  Array.from({ length: amount }, (_, at) =>
    findingAt(placeOf(chart, 'a'), 'r', { severity, message: `Number ${at + 1}.` }),
  )

describe('github', () => {
  it('prints annotations, the gravest first, and counts', () => {
    expect(linesOf(bad, contextOf())).toEqual([
      '::error file=org/chart.yaml,line=4,endLine=4,col=16,endColumn=19,title=unknown-manager::There is no position CEO.',
      '::warning file=org/chart.yaml,line=2,endLine=2,col=9,endColumn=12,title=span-too-wide::Bo Lind has 14 reports.',
      '::notice file=org/chart.yaml,line=1,endLine=2,title=ambiguous-title::This may be odd.',
      '1 error, 1 warning, 1 note in 12 positions (1 chart, 2 files).',
    ])
  })

  it('names files from the root of the repository', () => {
    const [first = ''] = linesOf(bad, contextOf({ workingFolder: '/desk/sales', repositoryFolder: '/desk' }))
    expect(annotationIn(first)?.properties.file).toBe('sales/org/chart.yaml')
  })

  it('says that nothing is wrong', () => {
    expect(github(nothingWrong, contextOf())).toBe('No problems in 12 positions (1 chart, 1 file).\n')
  })

  it('annotates what could not be read and rules that broke off', () => {
    const annotations = linesOf(broken, contextOf()).flatMap((line) => annotationIn(line) ?? [])
    expect(annotations.map(({ command, properties: { file, line, title } }) => [command, file, line, title])).toEqual([
      ['error', 'org/chart.yaml', '4', 'syntax'],
      ['error', 'gone.yaml', '1', 'orglint'],
      ['error', 'org/chart.yaml', '3', 'span-too-wide'],
      ['error', 'org/chart.yaml', '1', 'self-report'],
    ])
  })

  it('prints ten of a kind, and says how many more there are', () => {
    const report = reportOf([...many(12, 'warn'), ...many(10, 'error')])
    const lines = linesOf(report, contextOf())
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10)
    expect(lines.at(-1)).toBe(
      '10 errors, 12 warnings in 12 positions (1 chart, 1 file). Not annotated: 2 more of kind warning. GitHub shows 10 of a kind.',
    )
    expect(exceedsAnnotations(report)).toBe(true)
    expect(exceedsAnnotations(reportOf(many(10, 'error')))).toBe(false)
  })

  it.each(samples)('is commands that the runner understands, and one line more, for %s', (_, report) => {
    const lines = linesOf(report, contextOf())
    for (const line of lines.slice(0, -1)) {
      const annotation = annotationIn(line)
      expect(annotation?.command).toMatch(/^(error|warning|notice)$/)
      expect(Object.keys(annotation?.properties ?? {}).join(' ')).toMatch(/^file line endLine( col endColumn)? title$/)
    }
    expect(lines.at(-1)).not.toMatch(/^::/)
  })

  it('lets no text end a property or a message, or begin a command', () => {
    const evil = sourceOf('a,b:c%0A.yaml', 'a: 1\n')
    const message = 'a\n::error::b\r::add-mask::c %0A%25, d: e'
    const [line = ''] = linesOf(reportOf([findingAt(placeOf(evil, 'a'), 'r', { message })]), contextOf())
    expect(annotationIn(line)).toEqual({
      command: 'error',
      properties: { file: 'a,b:c%0A.yaml', line: '1', endLine: '1', col: '1', endColumn: '2', title: 'r' },
      message: 'a\\n:\\u003aerror:\\u003ab\\r:\\u003aadd-mask:\\u003ac %0A%25, d: e',
    })
  })
})
