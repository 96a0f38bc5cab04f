import type { HtmlFinding, HtmlRelated } from '../report/html-data.ts'
import { seatOf } from './chart-model.ts'
import { button, element, own } from './element.ts'
import type { Report } from './report.ts'
import { label } from './seat-card.ts'
import { severityName, sign } from './severities.ts'

/** One finding: what is wrong, where, and what goes with it. */
export function findingEntry(finding: HtmlFinding, report: Report, { withSeat = true } = {}): HTMLElement {
  const { severity, message, rule, seat, silenced, reason, related = [], fixes = [] } = finding
  const isHere = withSeat && seat !== undefined && finding.chart === report.model.number
  return element(
    `li.finding.is-${severity}${silenced === undefined ? '' : '.is-silenced'}` as 'li',
    {},
    element(
      'div.finding-head',
      {},
      element('span.finding-severity', {}, sign(severity), severityName(severity)),
      isHere && seatLink(seat, report),
      ruleLink(rule, report),
    ),
    own('p.finding-message', message),
    ...fixes.map((fix) => own('p.finding-fix', `Fix: ${fix}`)),
    silenced !== undefined &&
      own('p.finding-silenced', reason ? `${silenced}: ${reason}` : `${silenced}, without a reason.`),
    element('div.finding-places', {}, place(finding), related.length > 0 && relatedPlaces(related, report)),
  )
}

function relatedPlaces(related: readonly HtmlRelated[], report: Report): HTMLElement {
  return element(
    'details.related',
    {},
    element('summary', {}, related.length === 1 ? '1 related place' : `${related.length} related places`),
    element(
      'ul',
      {},
      ...related.map(({ seat, note, place: where }) =>
        element(
          'li',
          {},
          seat !== undefined && seatLink(seat, report),
          ' ',
          own('span', note),
          ' ',
          own('span.place', where),
        ),
      ),
    ),
  )
}

function ruleLink(rule: string | undefined, report: Report): HTMLElement | undefined {
  if (rule === undefined) return undefined
  return button('button.link.rule-link', { title: 'What this rule means' }, () => report.goToRule(rule), rule)
}

/** A seat by its holder and title, to be shown in the drawing. */
export function seatLink(seat: number, report: Report): HTMLElement {
  const { name, title } = seatOf(report.model, seat)
  return button(
    'button.link.seat-link',
    { 'aria-label': `Show in the chart: ${label(report.model, seat)}` },
    () => report.goToSeat(seat),
    own('span.seat-link-name', name),
    ' ',
    title !== undefined && title !== name && own('span.seat-link-title', title),
  )
}

/** File and line; unfolds to the lines themselves, where the report holds them. */
function place({ path, line, column, frame }: HtmlFinding): HTMLElement {
  const text = `${path}:${line}:${column}`
  if (frame === undefined) return element('p.place', {}, text)
  return element(
    'details.place',
    {},
    element('summary', {}, text),
    element('pre.frame', { tabindex: 0, 'aria-label': `Lines of ${path}`, role: 'region' }, frame),
  )
}
