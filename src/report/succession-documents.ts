import { chartHeading } from './chart-heading.ts'
import { csv } from './csv.ts'
import { plainPalette } from './format.ts'
import { markdownTable } from './markdown-table.ts'
import { markdownText } from './markdown-text.ts'
import { printableJson } from './printable.ts'
import type { SuccessionReport, WhatIfReport } from './succession-report.ts'
import { successionTable } from './succession-table.ts'
import {
  candidateWords,
  metricLines,
  noCriticalSeat,
  readinessOf,
  stepWords,
  uncoveredWords,
  whatIfHeading,
} from './succession-words.ts'

/** The benches of charts as one JSON array, an object for each chart. */
export function successionJson(reports: readonly SuccessionReport[]): string {
  return `${printableJson(JSON.stringify(reports, null, 2))}\n`
}

/** The benches of charts as Markdown, a heading for each chart. */
export function successionMarkdown(reports: readonly SuccessionReport[]): string {
  const blocks = reports.flatMap((report) => {
    const isEmpty = report.seats.length === 0 && report.exempt.length === 0
    const metrics = metricLines(report).map(([name, text]) => `- **${name}:** ${markdownText(text)}`)
    return [
      `## ${markdownText(chartHeading(report))}`,
      ...(report.seats.length > 0 ? [markdownTable(successionTable(report, plainPalette)).join('\n')] : []),
      isEmpty ? markdownText(noCriticalSeat) : metrics.join('\n'),
      ...(report.whatIf ? whatIfMarkdown(report.whatIf) : []),
    ]
  })
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

function whatIfMarkdown(report: WhatIfReport): readonly string[] {
  const steps = report.steps.map((step, at) => `${at + 1}. ${markdownText(stepWords(step))}`)
  return [
    `### ${markdownText(whatIfHeading(report))}`,
    ...(steps.length > 0 ? [steps.join('\n')] : []),
    markdownText(uncoveredWords(report)),
  ]
}

/** One line per critical seat of all charts; where somebody asked what happens if, one per seat that falls empty. */
export function successionCsv(reports: readonly SuccessionReport[], isWhatIf: boolean): string {
  return isWhatIf ? cascadeCsv(reports) : benchCsv(reports)
}

function benchCsv(reports: readonly SuccessionReport[]): string {
  const rows = reports.flatMap(({ chart, seats }) =>
    seats.map((seat) => [
      chart,
      seat.id,
      seat.seat,
      seat.holder,
      seat.leavingOn,
      seat.riskOfLoss,
      seat.candidates.map(candidateWords).join('; '),
      seat.emergencyCover.join('; '),
      seat.lastReviewed,
      seat.monthsToCover,
      seat.colour,
    ]),
  )
  return csv([
    [
      'chart',
      'seat_id',
      'seat',
      'holder',
      'leaves',
      'risk_of_loss',
      'candidates',
      'emergency_cover',
      'reviewed',
      'months_to_cover',
      'colour',
    ],
    ...rows,
  ])
}

function cascadeCsv(reports: readonly SuccessionReport[]): string {
  const rows = reports.flatMap(({ chart, whatIf }) =>
    (whatIf?.steps ?? []).map((step, at) => [
      chart,
      at + 1,
      step.depth,
      step.id,
      step.seat,
      step.critical,
      step.stepsUp?.name,
      step.stepsUp && readinessOf(step.stepsUp),
      step.standIn,
    ]),
  )
  const heading = ['chart', 'step', 'depth', 'seat_id', 'seat', 'critical', 'steps_up', 'readiness', 'looks_after_it']
  return csv([heading, ...rows])
}
