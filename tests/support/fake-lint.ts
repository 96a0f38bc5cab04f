import type { Finding, Severity } from '../../src/finding.ts'
import type { LintReport, RuleCrash } from '../../src/lint/lint-report.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import type { Rule } from '../../src/rule.ts'
import type { Source } from '../../src/source.ts'

const rule = (id: string, severity: Severity, summary: string): Rule => ({
  id,
  category: 'hierarchy',
  severity,
  recommended: severity !== 'info',
  summary,
  sources: ['a study'],
  since: '0.1.0',
  messages: { wrong: 'Something is wrong.' },
})

/** Rules that report their word. They bear real ids, since the check of configurations knows no others. */
export const rules: readonly Rule[] = [
  { ...rule('reporting-cycle', 'error', 'The word wrong must not appear.'), aliases: ['loop'] },
  rule(
    'multiple-roots',
    'warn',
    'The word risky should not appear, since a chart that calls itself risky worries people.',
  ),
  rule('ambiguous-title', 'info', 'The word odd may be odd.'),
]

/** What `lint` was asked last. */
export const asked: { request: LintRequest | undefined } = { request: undefined }

/** Stands in for the lint stage: finds the words `wrong`, `risky` and `odd`, cannot parse `]`, and breaks at `crash`. */
export async function lint(request: LintRequest): Promise<LintReport> {
  asked.request = request
  const files = request.sources.map((source) => ({ source, findings: findingsIn(source, request), silenced: [] }))
  return {
    files,
    problems: request.readProblems,
    crashes: request.sources.flatMap(crashesIn),
    notes: [],
    charts: files.length,
    positions: 3 * files.length,
    titles: { total: 0, resolved: 0, ambiguous: 0 },
    dates: [],
    rulesRun: rules.length,
    ruleIds: rules.map(({ id }) => id),
    idleRules: [],
  }
}

function crashesIn({ path, text }: Source): readonly RuleCrash[] {
  if (!text.includes('crash')) return []
  return [{ ruleId: 'reporting-cycle', path, error: new Error('Out of luck'), entity: undefined, place: undefined }]
}

function findingsIn(source: Source, request: LintRequest): readonly Finding[] {
  const settings = request.configurationFor(source).rules
  const found = (word: string, ruleId: string, fatal: boolean): readonly Finding[] => {
    const start = source.text.indexOf(word)
    const severity = settings.get(ruleId)?.severity ?? 'off'
    if (start < 0 || severity === 'off') return []
    const place = { source, start, end: start + word.length }
    const message = `The word ${word} is here.`
    const flag = fatal ? { fatal } : {}
    return [{ ruleId, messageId: 'wrong', severity, message, place, entities: [], related: [], ...flag }]
  }
  return [
    ...found(']', 'reporting-cycle', true),
    ...found('wrong', 'reporting-cycle', false),
    ...found('risky', 'multiple-roots', false),
    ...found('odd', 'ambiguous-title', false),
  ]
}
