import type { SilencedFinding } from '../lint/lint-report.ts'

/** What silenced a finding, in words that stand behind "silenced". */
export const silencers: Readonly<Record<SilencedFinding['by'], string>> = {
  directive: 'by a comment',
  data: 'in the chart',
  baseline: 'by the baseline',
}
