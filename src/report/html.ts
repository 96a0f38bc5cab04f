import { page, scriptHash, styleHash } from '../generated/html-page.ts'
import type { FormatContext, ReportFormat } from './format.ts'
import { htmlChart } from './html-chart.ts'
import type { HtmlData } from './html-data.ts'
import { htmlFindings } from './html-findings.ts'
import { htmlRule } from './html-rule.ts'
import { printable } from './printable.ts'
import { runFacts } from './run-summary.ts'
import { verdict } from './verdict.ts'

/** Nothing may be loaded, and nothing runs but what the hashes stand for. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * One page with everything in it: the charts drawn, the findings, what the rules mean. What comes from charts
 * stands in one block of JSON, in which no `<` is left, and is shown by the page's program as text.
 */
export const html: ReportFormat = (report, context) => {
  const findings = htmlFindings(report, context)
  const ruleIds = new Set(findings.flatMap(({ rule }) => rule ?? []))
  const { tone, text } = verdict(report)
  const data: HtmlData = {
    version: context.version,
    tone,
    verdict: text,
    facts: runFacts(report, context).map(printable),
    charts: (context.pictures ?? []).map(htmlChart),
    findings,
    rules: [...ruleIds].sort().map((id) => htmlRule(id, context)),
  }
  const filling: Readonly<Record<string, string>> = {
    title: markupText(titleOf(context)),
    policy,
    data: JSON.stringify(data).replaceAll('<', '\\u003c'),
  }
  return page.replace(/\{\{(title|policy|data)\}\}/g, (_, name: string) => filling[name] ?? '')
}

function titleOf({ pictures = [] }: FormatContext): string {
  const [only] = pictures
  const name = pictures.length === 1 ? (only?.organization ?? only?.chart) : undefined
  return printable(name === undefined ? 'Org chart review' : `${name}: org chart review`)
}

function markupText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
