import { seatOf } from './chart-model.ts'
import { element, own } from './element.ts'
import { findingEntry } from './finding-entry.ts'
import type { Report } from './report.ts'
import { statusWords } from './seat-card.ts'
import { amountWords, severities, shown, sign } from './severities.ts'

/** More than this fills books. */
const mostFindings = 2000

/** The whole tree as an indented list, and every finding: what paper shows instead of the drawing. */
export function printOutline(report: Report): HTMLElement {
  const { model } = report
  const counted = model.all.filter(({ silenced }) => silenced === undefined)
  const more = counted.length - mostFindings
  return element(
    'div.print',
    {},
    model.chart.seats.length > 0 && element('h2', {}, 'The chart'),
    model.chart.seats.length > 0 && element('ol.outline', {}, ...model.order.map((seat) => outlineRow(seat, report))),
    element('h2', {}, 'Findings'),
    counted.length === 0
      ? element('p', {}, 'Nothing was found.')
      : element('ol.findings', {}, ...counted.slice(0, mostFindings).map((finding) => findingEntry(finding, report))),
    more > 0 && element('p', {}, `${shown(more)} more findings are in the report itself.`),
  )
}

function outlineRow(seat: number, { model }: Report): HTMLElement {
  const { name, title, department, status } = seatOf(model, seat)
  const amounts = model.amounts[seat] ?? { error: 0, warn: 0, info: 0 }
  const word = statusWords[status]
  const row = element(
    `li.is-${status}` as 'li',
    {},
    own('strong', name),
    title !== undefined && title !== name && own('span', title),
    department !== undefined && own('span.quiet', department),
    word !== undefined && element(`span.status.is-${status}`, {}, word),
    ...severities.flatMap((each) => (amounts[each] > 0 ? [sign(each)] : [])),
    element('span.quiet', {}, amountWords(amounts)),
  )
  row.style.setProperty('--depth', String(Math.min(12, (model.layer[seat] ?? 1) - 1)))
  return row
}
