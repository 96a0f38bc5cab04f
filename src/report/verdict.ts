import type { LintReport } from '../lint/lint-report.ts'
import { count, joinWords } from '../wording.ts'

export interface Verdict {
  /** `good` only where something was judged and nothing found. */
  readonly tone: 'good' | 'doubtful' | 'bad'
  /** How much was found in how much. */
  readonly text: string
}

/** What a run comes to, in one or two sentences. */
export function verdict({ files, charts, positions, problems, crashes, isOfSettings }: LintReport): Verdict {
  const findings = files.flatMap((file) => file.findings)
  const amount = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const trouble = [
    ...(problems.length > 0 ? [`${count(problems.length, 'path', 'paths')} could not be read`] : []),
    ...(crashes.length > 0 ? [`${count(crashes.length, 'rule', 'rules')} broke off`] : []),
  ]
  const counts = [
    ...plural(amount('error'), 'error', 'errors'),
    ...plural(amount('warn'), 'warning', 'warnings'),
    ...plural(amount('info'), 'note', 'notes'),
  ]
  const chartFiles = files.filter(({ source }) => source.origin !== 'settings')
  const size = `${count(positions, 'position', 'positions')} (${count(charts, 'chart', 'charts')}, ${count(chartFiles.length, 'file', 'files')})`
  const none = trouble.length > 0 ? 'No other problems' : 'No problems'
  const text = [
    ...(trouble.length > 0 ? [`${joinWords(trouble)}.`] : []),
    ...(charts > 0 ? [`${counts.join(', ') || none} in ${size}.`] : counts.length > 0 ? [`${counts.join(', ')}.`] : []),
    ...(charts === 0 && !isOfSettings ? ['No chart was judged.'] : []),
  ].join(' ')
  if (trouble.length > 0 || amount('error') > 0) return { tone: 'bad', text }
  return { tone: findings.length > 0 || positions === 0 ? 'doubtful' : 'good', text }
}

function plural(amount: number, one: string, many: string): readonly string[] {
  return amount === 0 ? [] : [count(amount, one, many)]
}
