import type { Finding } from '../finding.ts'
import { locate } from '../line-index.ts'
import { count } from '../wording.ts'
import { type FindingKey, findingKeys } from './finding-keys.ts'
import type { FormatContext, ReportFormat } from './format.ts'
import { entriesByPath, findingEntry, type ReportEntry } from './report-entries.ts'
import { repositoryPath } from './repository-path.ts'
import { severityWords } from './severity-words.ts'
import { silencers } from './silencers.ts'
import { xmlDocument, xmlElement, xmlTextElement } from './xml.ts'

/**
 * JUnit's XML: a suite per file, in it a failed case per finding, a skipped one per silenced finding, and a passed
 * one where there is neither. Cases are called by what a finding is about, so that they keep their history.
 */
export const junit: ReportFormat = (report, context) => {
  const keyOf = findingKeys(report, context)
  const suites = [...entriesByPath(report)].map(([path, { entries, silenced }]): Suite => {
    const file = repositoryPath(path, context)
    const cases = [
      ...entries.map((entry) => testCase(entry, caseName(entry, keyOf), file, [outcome(entry, file, context)])),
      ...silenced.map(({ finding, by, reason }) => {
        const message = `Silenced ${silencers[by]}${reason === undefined ? '.' : `: ${reason}`}`
        const entry = findingEntry(finding)
        return testCase(entry, caseName(entry, keyOf), file, [xmlElement('skipped', { message })])
      }),
    ]
    const fatal = entries.filter((entry) => entry.fatal).length
    return {
      file,
      cases: cases.length > 0 ? cases : [xmlElement('testcase', { name: 'orglint', classname: file, file, time: 0 })],
      failures: entries.length - fatal,
      errors: fatal,
      skipped: silenced.length,
    }
  })
  const total = (part: (suite: Suite) => number) => suites.reduce((sum, suite) => sum + part(suite), 0)
  const attributes = {
    name: 'orglint',
    tests: total(({ cases }) => cases.length),
    failures: total(({ failures }) => failures),
    errors: total(({ errors }) => errors),
    skipped: total(({ skipped }) => skipped),
    time: 0,
  }
  return xmlDocument(xmlElement('testsuites', attributes, suites.map(suiteElement)))
}

interface Suite {
  readonly file: string
  readonly cases: readonly string[]
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

function suiteElement({ file, cases, ...counts }: Suite): string {
  return xmlElement('testsuite', { name: file, tests: cases.length, ...counts, time: 0, file }, cases)
}

function testCase({ line }: ReportEntry, name: string, file: string, inside: readonly string[]): string {
  return xmlElement('testcase', { name, classname: file, file, line, time: 0 }, inside)
}

function caseName({ kind, ruleId, finding }: ReportEntry, keyOf: (finding: Finding) => FindingKey): string {
  if (finding) return keyOf(finding).identity
  return ruleId === undefined ? kind : `${ruleId} ${kind}`
}

/** A failure; an error where nothing else could be checked. */
function outcome(
  { path, line, column, severity, fatal, message, finding }: ReportEntry,
  file: string,
  context: FormatContext,
) {
  const related = (finding?.related ?? []).slice(0, mostRelated).map(({ place, note }) => {
    const other = place.source.path === path ? '' : `${repositoryPath(place.source.path, context)}:`
    const at = locate(place.source, place.start)
    return `See also ${other}${at.line}:${at.column}: ${note}`
  })
  const more = (finding?.related.length ?? 0) - mostRelated
  const lines = [
    `${file}:${line}:${column}`,
    message,
    ...related,
    ...(more > 0 ? [`And ${count(more, 'other place', 'other places')}`] : []),
  ]
  return xmlTextElement(fatal ? 'error' : 'failure', { message, type: severityWords[severity] }, lines)
}

const mostRelated = 10
