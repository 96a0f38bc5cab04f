import { describe, expect, it } from 'vitest'
import { json } from '../../src/report/json.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'

const chart = sourceOf('org/chart.yaml', 'positions:\n  - id: ceo\n  - id: cro\n    reportsTo: CEO\n')
const unknown = findingAt(placeOf(chart, 'CEO'), 'unknown-manager', {
  messageId: 'unknown',
  message: 'There is no position CEO.',
  entities: [{ kind: 'position', id: 'cro', name: 'Ana \u009b Costa' }],
  field: 'reportsTo',
  value: 'CEO',
  related: [{ place: placeOf(chart, 'ceo'), note: 'the nearest id' }],
  fix: {
    description: 'Replace CEO with ceo',
    edits: [
      { start: 51, end: 53, text: 'eo' },
      { start: 50, end: 51, text: 'c' },
    ],
  },
})

const parse = (...given: Parameters<typeof json>) => JSON.parse(json(...given))

describe('json', () => {
  it("is ESLint's results with what orglint adds, on one line", () => {
    const text = json(
      reportOf([unknown], {
        dates: [{ date: '2026-11-01', from: 'chart' }],
        idleRules: [{ ruleId: 'a', reason: 'no plan' }],
      }),
      contextOf({
        rule: () => ({
          category: 'identity',
          severity: 'error',
          summary: 'x',
          docsUrl: 'https://example.org/unknown-manager',
        }),
      }),
    )
    expect(text.endsWith(']\n') && text.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(text)).toEqual([
      {
        filePath: '/desk/org/chart.yaml',
        messages: [
          {
            ruleId: 'unknown-manager',
            severity: 2,
            level: 'error',
            message: 'There is no position CEO.',
            messageId: 'unknown',
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 19,
            entities: [{ kind: 'position', id: 'cro', name: 'Ana \u009b Costa' }],
            field: 'reportsTo',
            value: 'CEO',
            related: [
              {
                filePath: '/desk/org/chart.yaml',
                line: 2,
                column: 9,
                endLine: 2,
                endColumn: 12,
                message: 'the nearest id',
              },
            ],
            fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
            docsUrl: 'https://example.org/unknown-manager',
            fix: { range: [50, 53], text: 'ceo' },
          },
        ],
        suppressedMessages: [],
        errorCount: 1,
        fatalErrorCount: 0,
        warningCount: 0,
        infoCount: 0,
        fixableErrorCount: 1,
        fixableWarningCount: 0,
        usedDeprecatedRules: [],
        run: {
          orglint: '1.2.3',
          charts: 1,
          positions: 12,
          titles: { total: 0, resolved: 0, ambiguous: 0 },
          dates: [{ date: '2026-11-01', from: 'chart' }],
          rulesRun: 20,
          idleRules: [{ ruleId: 'a', reason: 'no plan' }],
          notes: [],
          hidden: 0,
        },
      },
    ])
  })

  it('sends no raw control character', () => {
    expect(json(reportOf([unknown]), contextOf())).toContain('Ana \\u009b Costa')
  })

  it('gives warnings and notes severity 1, told apart by level', () => {
    const findings = [
      { ...unknown, severity: 'warn' },
      { ...unknown, severity: 'info', fix: undefined },
    ] as const
    const [result] = parse(
      reportOf(findings.map(({ fix, ...rest }) => ({ ...rest, ...(fix && { fix }) }))),
      contextOf(),
    )
    expect(result.messages.map(({ severity, level }: Record<string, unknown>) => [severity, level])).toEqual([
      [1, 'warning'],
      [1, 'info'],
    ])
    expect(result).toMatchObject({ errorCount: 0, warningCount: 2, infoCount: 1, fixableWarningCount: 1 })
  })

  it('keeps the text between edits and describes suggestions', () => {
    const edits = [
      { start: 19, end: 22, text: 'boss' },
      { start: 50, end: 53, text: 'boss' },
    ]
    const { fix, ...rest } = unknown
    const suggested = { ...rest, suggestions: [{ description: 'Name it boss', edits }] }
    expect(parse(reportOf([suggested]), contextOf())[0].messages[0].suggestions).toEqual([
      { desc: 'Name it boss', fix: { range: [19, 53], text: 'boss\n  - id: cro\n    reportsTo: boss' } },
    ])
  })

  it('lists silenced findings with their reasons', () => {
    const silenced = [
      { finding: unknown, by: 'directive', reason: 'moving in May' },
      { finding: unknown, by: 'data', reason: undefined },
      { finding: unknown, by: 'baseline', reason: undefined },
    ] as const
    const [result] = parse(reportOf([], { files: [{ source: chart, findings: [], silenced }] }), contextOf())
    expect(result.errorCount).toBe(0)
    expect(result.suppressedMessages.map(({ suppressions }: Record<string, unknown>) => suppressions)).toEqual([
      [{ kind: 'directive', justification: 'moving in May' }],
      [{ kind: 'directive', justification: '' }],
      [{ kind: 'file', justification: '' }],
    ])
  })

  it('gives every finding a fingerprint of its own that moving lines leaves alone', () => {
    const prints = (text: string) => {
      const source = sourceOf('org/chart.yaml', text)
      const findings = ['a', 'b', 'a'].map((id) =>
        findingAt(placeOf(source, id), 'r', { entities: [{ kind: 'position', id }] }),
      )
      return parse(reportOf(findings), contextOf())[0].messages.map(
        ({ fingerprint }: Record<string, unknown>) => fingerprint,
      )
    }
    const before = prints('a: 1\nb: 2\n')
    expect(new Set(before).size).toBe(3)
    expect(prints('# moved\n\nb: 2\na: 1\n')).toEqual(before)
  })

  it('is one whole document when files could not be read and rules broke off', () => {
    const results = parse(
      reportOf([unknown], {
        problems: [{ path: 'no.yaml', message: 'There is no such file or folder.' }],
        crashes: [
          {
            ruleId: 'span-too-wide',
            path: 'org/chart.yaml',
            error: new Error('x is undefined'),
            entity: { kind: 'position', id: 'cro' },
            place: placeOf(chart, 'cro'),
          },
        ],
      }),
      contextOf(),
    )
    expect(results).toMatchObject([
      {
        filePath: '/desk/org/chart.yaml',
        errorCount: 2,
        fatalErrorCount: 1,
        messages: [
          { ruleId: 'unknown-manager' },
          { ruleId: 'span-too-wide', fatal: true, line: 3, column: 9, entities: [{ kind: 'position', id: 'cro' }] },
        ],
      },
      {
        filePath: '/desk/no.yaml',
        errorCount: 1,
        fatalErrorCount: 1,
        messages: [
          { ruleId: null, fatal: true, severity: 2, line: 1, column: 1, message: 'There is no such file or folder.' },
        ],
      },
    ])
  })

  it('marks a finding after which nothing else was checked', () => {
    const [result] = parse(reportOf([{ ...unknown, fatal: true }]), contextOf())
    expect(result).toMatchObject({ fatalErrorCount: 1, messages: [{ fatal: true }] })
  })

  it('leaves standard input without a path', () => {
    const stdin = sourceOf('<stdin>', 'a')
    expect(parse(reportOf([findingAt(placeOf(stdin, 'a'), 'r')]), contextOf())[0].filePath).toBe('<stdin>')
  })

  it('is an empty list where no file was linted', () => {
    expect(json(reportOf([]), contextOf())).toBe('[]\n')
  })
})
