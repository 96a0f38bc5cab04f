import type { Finding } from '../finding.ts'
import { locate } from '../line-index.ts'
import type { LintReport, SilencedFinding } from '../lint/lint-report.ts'
import { codeFrame } from './code-frame.ts'
import { type FormatContext, plainPalette } from './format.ts'
import type { HtmlFinding, HtmlRelated } from './html-data.ts'
import { printable } from './printable.ts'
import { findingEntry, type ReportEntry, reportEntries } from './report-entries.ts'
import { seatAtPlace } from './seat-at-place.ts'
import { silencers } from './silencers.ts'

/** Columns of the lines that are shown with a finding. */
const frameWidth = 110

type SeatOf = ReturnType<typeof seatAtPlace>

/** Everything that is wrong, each with its seat; what is silenced comes last, with what silenced it. */
export function htmlFindings(report: LintReport, context: FormatContext): readonly HtmlFinding[] {
  const seatOf = seatAtPlace(context.pictures ?? [])
  return [
    ...reportEntries(report).map((entry) => htmlFinding(entry, seatOf, context)),
    ...report.files.flatMap(({ silenced }) => silenced.map((one) => silencedFinding(one, seatOf, context))),
  ]
}

function silencedFinding({ finding, by, reason }: SilencedFinding, seatOf: SeatOf, context: FormatContext) {
  const silenced = `Silenced ${silencers[by]}`
  return {
    ...htmlFinding(findingEntry(finding), seatOf, context),
    silenced,
    ...(reason !== undefined && { reason: printable(reason) }),
  }
}

function htmlFinding(entry: ReportEntry, seatOf: SeatOf, context: FormatContext): HtmlFinding {
  const { finding, ruleId, severity, message, path, line, column } = entry
  const at = finding && seatOf(finding.place)
  const seat = at?.seat
  const related = (finding?.related ?? []).map(({ place, note }): HtmlRelated => {
    const other = seatOf(place)
    const isHere = other?.seat !== undefined && other.chart === at?.chart
    return {
      place: printable(`${place.source.path}:${locate(place.source, place.start).line}`),
      note: printable(note),
      ...(isHere && { seat: other.seat }),
    }
  })
  const others = [...new Set(related.flatMap((one) => one.seat ?? []))].filter((other) => other !== seat)
  const fixes = finding ? fixesOf(finding) : []
  return {
    ...(at && { chart: at.chart }),
    ...(seat !== undefined && { seat }),
    ...(others.length > 0 && { others }),
    ...(ruleId !== undefined && { rule: printable(ruleId) }),
    category: (ruleId === undefined ? undefined : context.rule(ruleId)?.category) ?? 'others',
    severity,
    message: printable(message),
    path: printable(path),
    line,
    column,
    ...(context.frames && finding && { frame: frameOf(finding) }),
    ...(related.length > 0 && { related }),
    ...(fixes.length > 0 && { fixes }),
  }
}

function frameOf({ place }: Finding): string {
  return codeFrame(place, { palette: plainPalette, width: frameWidth, lineAfter: true }).join('\n')
}

function fixesOf({ fix, suggestions = [] }: Finding): readonly string[] {
  return [...(fix ? [fix] : []), ...suggestions].map(({ description }) => printable(description))
}
