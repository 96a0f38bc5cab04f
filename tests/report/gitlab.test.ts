import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { gitlab } from '../../src/report/gitlab.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'
import { attack, bad, broken, nothingWrong, samples, silenced } from '../support/sample-reports.ts'

/** The fields that GitLab documents as required, and its five severities. */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^[^/.]' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
}

const issuesOf = (...given: Parameters<typeof gitlab>) => JSON.parse(gitlab(...given))

describe('gitlab', () => {
  it('is a list of issues, from line 1', () => {
    expect(issuesOf(bad, contextOf())).toEqual([
      {
        description: 'This may be odd.',
        check_name: 'ambiguous-title',
        fingerprint: expect.any(String),
        severity: 'info',
        location: { path: 'org/chart.yaml', lines: { begin: 1, end: 2 } },
      },
      {
        description: 'Bo Lind has 14 reports.',
        check_name: 'span-too-wide',
        fingerprint: expect.any(String),
        severity: 'major',
        location: { path: 'org/chart.yaml', lines: { begin: 2, end: 2 } },
      },
      {
        description: 'There is no position CEO.',
        check_name: 'unknown-manager',
        fingerprint: expect.any(String),
        severity: 'critical',
        location: { path: 'org/chart.yaml', lines: { begin: 4, end: 4 } },
      },
    ])
  })

  it('is an empty list where nothing is wrong, or all is silenced', () => {
    expect(gitlab(nothingWrong, contextOf())).toBe('[]\n')
    expect(gitlab(silenced, contextOf())).toBe('[]\n')
  })

  it('calls a blocker what kept something from being checked', () => {
    const issues: readonly Record<string, string>[] = issuesOf(broken, contextOf())
    expect(issues.map(({ check_name, severity }) => `${check_name} ${severity}`)).toEqual([
      'syntax blocker',
      'unreadable blocker',
      'span-too-wide blocker',
      'self-report blocker',
    ])
  })

  it('knows a finding again wherever its line moves, and in which folder orglint runs', () => {
    const prints = (path: string, text: string, workingFolder: string) => {
      const source = sourceOf(path, text)
      const findings = ['x', 'y'].map((id) =>
        findingAt(placeOf(source, id), 'r', { entities: [{ kind: 'position', id }] }),
      )
      const issues: readonly Record<string, string>[] = issuesOf(reportOf(findings), contextOf({ workingFolder }))
      return issues.map(({ fingerprint }) => fingerprint)
    }
    const before = prints('org/a.yaml', 'x: 1\ny: 2\n', '/desk')
    expect(new Set(before).size).toBe(2)
    expect(prints('org/a.yaml', '# moved\n\ny: 2\nx: 1\n', '/desk')).toEqual(before)
    expect(prints('a.yaml', 'x: 1\ny: 2\n', '/desk/org')).toEqual(before)
    expect(prints('org/b.yaml', 'x: 1\ny: 2\n', '/desk')).not.toEqual(before)
  })

  it('shows what is dangerous in names as escapes', () => {
    expect(gitlab(attack, contextOf())).toContain('\\\\u001b[31mred \\\\u202eback \\\\u0000 \\\\ud800')
  })

  it.each(samples)("fits GitLab's code quality schema, each finding with its own fingerprint, for %s", (_, report) => {
    const issues: readonly Record<string, string>[] = issuesOf(report, contextOf())
    const validate = new Ajv2020.default({ strict: true }).compile(schema)
    expect(validate(issues) ? [] : validate.errors).toEqual([])
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  })
})
