import type { ReportFormat } from './format.ts'
import { jsonResults } from './json-results.ts'
import { printableJson } from './printable.ts'

/** The results of a run, as programs get them. */
export const json: ReportFormat = (report, context) =>
  `${printableJson(JSON.stringify(jsonResults(report, context)))}\n`
