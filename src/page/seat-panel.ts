import type { HtmlFinding } from '../report/html-data.ts'
import { chainOf, seatOf } from './chart-model.ts'
import { element, own } from './element.ts'
import { findingEntry, seatLink } from './finding-entry.ts'
import type { Report } from './report.ts'
import { statusWords } from './seat-card.ts'
import { amountWords, shown, sumOf } from './severities.ts'

const mostReports = 12

/** All about one seat: who, under whom, how many below, and what is found. */
export function seatPanel(seat: number, report: Report): HTMLElement {
  const { model } = report
  const facts = seatOf(model, seat)
  const { name, title, id, status } = facts
  const findings = model.findings[seat] ?? []
  const about = findings.filter((finding) => finding.seat === seat)
  const elsewhere = findings.filter((finding) => finding.seat !== seat)
  const word = statusWords[status]
  return element(
    'div.seat-panel',
    {},
    element(
      'header',
      {},
      element('h3', { dir: 'auto', tabindex: -1 }, name),
      title !== undefined && title !== name && own('p.seat-title', title),
      element(
        'p.seat-marks',
        {},
        word !== undefined && element(`span.status.is-${status}`, {}, word),
        facts.bench !== undefined && element('span.status.is-critical', {}, 'Critical seat'),
        id !== undefined && own('span.seat-id', id),
      ),
    ),
    factList(seat, report),
    about.length === 0 && element('p.quiet', {}, 'Nothing was found about this seat.'),
    ...findingsPart(about.length === 1 ? '1 finding' : `${shown(about.length)} findings`, about, report, false),
    ...findingsPart('Concerned by', elsewhere, report, true),
  )
}

function findingsPart(title: string, findings: readonly HtmlFinding[], report: Report, withSeat: boolean) {
  if (findings.length === 0) return []
  const entries = findings.map((finding) => findingEntry(finding, report, { withSeat }))
  return [element('h4', {}, title), element('ol.findings.is-short', {}, ...entries)]
}

function factList(seat: number, report: Report): HTMLElement {
  const { model } = report
  const facts = seatOf(model, seat)
  const reports = model.children[seat] ?? []
  const chain = chainOf(model, seat)
  const below = model.amountsBelow[seat]
  const bench = facts.bench === undefined ? undefined : model.chart.bench[facts.bench]
  const rows: readonly (readonly [string, Node | string | undefined])[] = [
    [
      'Reports to',
      chain.length === 0
        ? facts.isLoop
          ? 'A reporting loop, cut here'
          : 'Nobody: the top'
        : seatLinks(chain, report, 'ol.chain'),
    ],
    ['Also to', facts.dotted && seatLinks(facts.dotted, report)],
    ['Layer', `${model.layer[seat]} of ${model.layer.reduce((most, each) => Math.max(most, each), 1)}`],
    ['Span', reports.length === 0 ? undefined : spanWords(reports.length, facts.span, model.below[seat] ?? 0)],
    ['Department', facts.department],
    ['Business unit', facts.businessUnit],
    ['Role', facts.role],
    [
      'Succession',
      bench && (bench.candidates.length === 0 ? 'Nobody is named to follow' : bench.candidates.join('; ')),
    ],
    ['Emergency cover', bench && (bench.cover.length === 0 ? 'Nobody' : bench.cover.join('; '))],
    ['Found below', below && sumOf(below) > 0 ? amountWords(below) : undefined],
    ['Team', reports.length === 0 ? undefined : seatLinks(reports, report)],
  ]
  return element(
    'dl',
    {},
    ...rows.flatMap(([name, value]) =>
      value === undefined ? [] : [element('dt', {}, name), element('dd', { dir: 'auto' }, value)],
    ),
  )
}

function spanWords(reports: number, counted: number, below: number): string {
  const span = counted === reports ? shown(reports) : `${shown(counted)} counted of ${shown(reports)} seats`
  return `${span}; ${shown(below)} below in all`
}

function seatLinks(seats: readonly number[], report: Report, name: 'ul' | 'ol.chain' = 'ul'): HTMLElement {
  const more = seats.length - mostReports
  return element(
    name,
    {},
    ...seats.slice(0, mostReports).map((seat) => element('li', {}, seatLink(seat, report))),
    more > 0 && element('li.quiet', {}, `and ${shown(more)} more`),
  )
}
