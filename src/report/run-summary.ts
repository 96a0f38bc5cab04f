import type { AsOf } from '../chart/as-of.ts'
import type { FixesMade, LintReport } from '../lint/lint-report.ts'
import { count, joinWords } from '../wording.ts'
import { asOfWords } from './as-of-words.ts'
import type { FormatContext } from './format.ts'
import { printable } from './printable.ts'
import { silencers } from './silencers.ts'
import { verdict } from './verdict.ts'
import { wrapText } from './wrap-text.ts'

/**
 * The closing lines of a report for people: what was found in how much, what it was judged by, and what could
 * not be judged, so that silence never passes for approval.
 */
export function runSummary(report: LintReport, width: number, context: FormatContext): readonly string[] {
  const { palette } = context
  const { tone, text } = verdict(report)
  const style = { good: palette.green, doubtful: palette.yellow, bad: palette.red }[tone]
  const lines = (sentence: string) => wrapText(printable(sentence), width)
  const facts = [...runFacts(report, context), ...explainLine(report, context)]
  return [...lines(text).map((line) => palette.bold(style(line))), ...facts.flatMap(lines)]
}

/** What people should know beside the findings: dates, titles, rules without work, what is not shown, what to do next. */
export function runFacts(report: LintReport, context: FormatContext): readonly string[] {
  return [
    ...datesLine(report.dates),
    ...titlesLine(report.titles),
    ...rulesLine(report, context),
    ...silencedLine(report),
    ...(context.hidden > 0 ? [`${count(context.hidden, 'finding is', 'findings are')} hidden by --quiet.`] : []),
    ...report.notes,
    ...fixesLine(report),
  ]
}

function datesLine(dates: readonly AsOf[]): readonly string[] {
  if (dates.length === 0) return []
  const shown = dates.slice(0, 3).map(asOfWords)
  const more = dates.length > shown.length ? [`${dates.length - shown.length} more`] : []
  return [`Dates judged as of ${joinWords([...shown, ...more])}.`]
}

function titlesLine({ total, resolved, ambiguous }: LintReport['titles']): readonly string[] {
  if (total === 0) return []
  const unsure = ambiguous > 0 ? `, ${ambiguous} ambiguous` : ''
  return [`${resolved} of ${count(total, 'title', 'titles')} understood${unsure}.`]
}

/** More rules without anything to judge are counted by category; a chart without sales has dozens. */
const mostNamed = 8

function rulesLine({ rulesRun, idleRules, positions }: LintReport, { rule }: FormatContext): readonly string[] {
  if (rulesRun === 0) return positions > 0 ? ['No rule is on, so nothing was judged.'] : []
  if (idleRules.length === 0) return []
  const idle = `${idleRules.length} of ${count(rulesRun, 'rule', 'rules')} had nothing to judge`
  if (idleRules.length <= mostNamed) return [`${idle}: ${idleRules.map(({ ruleId }) => ruleId).join(', ')}.`]
  const amounts = new Map<string, number>()
  for (const { ruleId } of idleRules) {
    const category = rule(ruleId)?.category ?? 'others'
    amounts.set(category, (amounts.get(category) ?? 0) + 1)
  }
  const groups = [...amounts].map(([category, amount]) => `${amount} on ${category}`)
  return [`${idle}: ${joinWords(groups)}. --format json names them and says why.`]
}

function silencedLine({ files }: LintReport): readonly string[] {
  const silenced = files.flatMap((file) => file.silenced)
  if (silenced.length === 0) return []
  const ways = (['directive', 'data', 'baseline'] as const).flatMap((by) => {
    const amount = silenced.filter((one) => one.by === by).length
    return amount > 0 ? [`${amount} ${silencers[by]}`] : []
  })
  const inline = silenced.some(({ by }) => by === 'data') ? 'charts' : 'comments'
  const isInline = silenced.some(({ by }) => by !== 'baseline')
  const hint = isInline ? ` --no-inline-config shows what ${inline} silence.` : ''
  return [`${count(silenced.length, 'finding is', 'findings are')} silenced: ${joinWords(ways)}.${hint}`]
}

/** What was repaired, what can be repaired without a decision, and what by following the only suggestion there is. */
function fixesLine({ files, fixes }: LintReport): readonly string[] {
  const findings = files.flatMap((file) => file.findings)
  const amount = findings.filter(({ fix }) => fix).length
  const suggested = findings.filter(({ fix, suggestions = [] }) => !fix && suggestions.length === 1).length
  const safe = amount > 0 ? [`${count(amount, 'finding', 'findings')} can be fixed with --fix`] : []
  const more = amount > 0 ? `${suggested} more` : `${count(suggested, 'finding', 'findings')} can be fixed`
  const parts = suggested > 0 ? [...safe, `${more} with --fix-suggestions`] : safe
  return [...(fixes ? fixedLine(fixes) : []), ...(parts.length > 0 ? [`${joinWords(parts)}.`] : [])]
}

function fixedLine({ findings, files, written, failure }: FixesMade): readonly string[] {
  if (failure !== undefined) return [failure]
  if (findings === 0) return [written ? 'There was nothing to fix.' : 'There would be nothing to fix.']
  const what = `${count(findings, 'finding', 'findings')} in ${count(files, 'file', 'files')}`
  return [written ? `Fixed ${what}.` : `Fixed ${what} on trial. Nothing was written.`]
}

/** Once per run, with an id from the report, so that the line can be copied as it is. */
function explainLine({ files }: LintReport, { rule }: FormatContext): readonly string[] {
  const known = files.flatMap((file) => file.findings).find((finding) => rule(finding.ruleId))
  return known ? [`Why it matters and what to do: orglint explain ${known.ruleId}`] : []
}
