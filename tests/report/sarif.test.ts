import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import type { RuleSummary } from '../../src/report/format.ts'
import { sarif } from '../../src/report/sarif.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'
import { attack, bad, broken, nothingWrong, samples, silenced } from '../support/sample-reports.ts'
import { sarifSchema } from '../support/sarif-schema.ts'

const runOf = (...given: Parameters<typeof sarif>) => JSON.parse(sarif(...given)).runs[0]

const summaries: ReadonlyMap<string, RuleSummary> = new Map([
  [
    'unknown-manager',
    { category: 'hierarchy', severity: 'error', summary: 'Every manager is in the chart.', sources: ['A study.'] },
  ],
  ['span-too-wide', { category: 'hierarchy', severity: 'warn', summary: 'x'.repeat(2000) }],
])
const rule = (id: string) => summaries.get(id)

describe('sarif', () => {
  it('says of each finding what, where and what else', () => {
    const [, , result] = runOf(bad, contextOf({ rule })).results
    expect(result).toEqual({
      ruleId: 'unknown-manager',
      ruleIndex: 2,
      level: 'error',
      message: { text: 'There is no position CEO.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'org/chart.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 16, endLine: 4, endColumn: 19 },
          },
          logicalLocations: [{ name: 'cro', kind: 'position' }],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: 'perhaps this one' },
          physicalLocation: {
            artifactLocation: { uri: 'org/chart.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 },
          },
        },
        {
          id: 2,
          message: { text: 'in another file' },
          physicalLocation: {
            artifactLocation: { uri: 'org/emea.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 11 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          description: { text: 'Replace CEO with ceo' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'org/chart.yaml', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 4, startColumn: 16, endLine: 4, endColumn: 19 },
                  insertedContent: { text: 'ceo' },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('describes the rules that ran or reported, and no others', () => {
    const { rules } = runOf(bad, contextOf({ rule })).tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['ambiguous-title', 'span-too-wide', 'unknown-manager'])
    expect(rules[2]).toEqual({
      id: 'unknown-manager',
      shortDescription: { text: 'Every manager is in the chart.' },
      fullDescription: { text: 'Every manager is in the chart. It rests on: A study.' },
      help: {
        text: 'Every manager is in the chart. Run orglint explain unknown-manager to read what the rule catches, why it matters, examples, its options, and when to turn it off.',
        markdown:
          'Every manager is in the chart.\n\nRun `orglint explain unknown-manager` to read what the rule catches, why it matters, examples, its options, and when to turn it off.',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['hierarchy'] },
    })
    expect(rules[1].shortDescription.text).toHaveLength(1024)
  })

  it('links to pages on the web only where there are some', () => {
    const docsUrl = 'https://example.org/rules/span-too-wide'
    const linked = { ...summaries.get('unknown-manager'), docsUrl } as RuleSummary
    const { driver } = runOf(bad, contextOf({ rule: () => linked, homepage: 'https://example.org' })).tool
    expect(driver.informationUri).toBe('https://example.org')
    expect(driver.rules[0].helpUri).toBe(docsUrl)
    expect(sarif(bad, contextOf({ rule }))).not.toMatch(/helpUri|informationUri/)
  })

  it('keeps silenced findings, with what silenced them and why', () => {
    const { results } = runOf(silenced, contextOf())
    expect(results.map(({ suppressions }: Record<string, unknown>) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'arrives in May | "really"' }],
      [{ kind: 'inSource' }],
      [{ kind: 'external', justification: 'known since 2025' }],
    ])
  })

  it('says in notifications what could not be read and which rules broke off', () => {
    const { invocations, results, tool } = runOf(broken, contextOf())
    expect(results).toHaveLength(1)
    const [{ executionSuccessful, toolExecutionNotifications }] = invocations
    expect(executionSuccessful).toBe(false)
    expect(toolExecutionNotifications).toMatchObject([
      {
        level: 'error',
        message: { text: 'There is no such file or folder.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.yaml' } } }],
      },
      {
        level: 'error',
        associatedRule: { id: 'span-too-wide' },
        message: { text: expect.stringContaining('broke off at cro: x is undefined.') },
        locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 9 } } }],
      },
      { level: 'error', associatedRule: { id: 'self-report' } },
    ])
    const kinds = toolExecutionNotifications.map(({ descriptor }: { descriptor: { index: number } }) => {
      return tool.driver.notifications[descriptor.index].id
    })
    expect(kinds).toEqual(['unreadable', 'rule-broke-off', 'rule-broke-off'])
    expect(runOf(nothingWrong, contextOf()).invocations[0].executionSuccessful).toBe(true)
  })

  it('gives fingerprints that no line is part of', () => {
    const prints = (text: string, more: readonly Finding[] = []) => {
      const source = sourceOf('a.yaml', text)
      const findings = ['x', 'y', 'x'].map((id) => {
        return findingAt(placeOf(source, id), 'r', { entities: [{ kind: 'position', id }] })
      })
      const results: readonly { partialFingerprints: { primaryLocationLineHash: string } }[] = runOf(
        reportOf([...findings, ...more]),
        contextOf(),
      ).results
      return results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
    }
    const before = prints('x: 1\ny: 2\n')
    expect(new Set(before).size).toBe(3)
    expect(prints('# moved\n\ny: 2\nx: 1\n')).toEqual(before)
  })

  it('writes paths as URIs from the root of the repository, and whole ones outside it', () => {
    const uri = (path: string) => {
      const source = sourceOf(path, 'a')
      const context = contextOf({ workingFolder: '/desk/sales', repositoryFolder: '/desk' })
      const [result] = runOf(reportOf([findingAt(placeOf(source, 'a'), 'r')]), context).results
      return result.locations[0].physicalLocation.artifactLocation
    }
    const inside = 'org & co/50%/a#b?c: é.yaml'
    const { uri: relative, uriBaseId } = uri(inside)
    expect(uriBaseId).toBe('%SRCROOT%')
    expect(relative).toBe('sales/org%20%26%20co/50%25/a%23b%3Fc%3A%20%C3%A9.yaml')
    expect(decodeURIComponent(new URL(relative, 'https://root/').pathname)).toBe(`/sales/${inside}`)
    expect(uri('../hr/a.yaml')).toEqual({ uri: 'hr/a.yaml', uriBaseId: '%SRCROOT%' })
    expect(uri('/else where/a.yaml')).toEqual({ uri: 'file:///else%20where/a.yaml' })
    expect(uri('<stdin>')).toEqual({ uri: '%3Cstdin%3E', uriBaseId: '%SRCROOT%' })
  })

  it('makes no links of names, and shows what is dangerous in them as escapes', () => {
    const run = runOf(attack, contextOf())
    const [result, other] = run.results
    const said = [
      result.message,
      result.relatedLocations[0].message,
      result.locations[0].logicalLocations[0].name,
      result.fixes[0].description,
      other.suppressions[0].justification,
      ...run.invocations[0].toolExecutionNotifications.map(({ message }: { message: unknown }) => message),
    ]
    expect(said).toHaveLength(8)
    expect(said.filter((words) => JSON.stringify(words).includes(']('))).toEqual([])
    expect(result.message.text).toContain('[click] (https://evil.example)')
    expect(result.message.text).toContain('\\u001b[31mred \\u202eback')
  })

  it('says what the run looked at', () => {
    expect(runOf(nothingWrong, contextOf({ hidden: 2 })).properties).toEqual({
      charts: 1,
      positions: 12,
      titles: { total: 0, resolved: 0, ambiguous: 0 },
      dates: [],
      rulesRun: 20,
      idleRules: [],
      hidden: 2,
    })
  })

  it.each(samples)('fits the standard, and every rule index its rule, for %s', (_, report) => {
    const document = JSON.parse(sarif(report, contextOf({ rule })))
    const validate = new Ajv2020.default({ strict: true, strictRequired: false }).compile(sarifSchema)
    expect(validate(document) ? [] : validate.errors).toEqual([])
    const [{ results, tool }] = document.runs
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })
})
