import type { HtmlBenchSeat } from '../report/html-data.ts'
import { button, element, own } from './element.ts'
import { seatLink } from './finding-entry.ts'
import type { Report } from './report.ts'
import { amountsOf, severities, severityNames, shown, sign, sumOf } from './severities.ts'

const benchWords = { green: 'Covered', amber: 'At risk', red: 'Open' } as const

/** The numbers of a chart: findings, spans, bench. */
export function summary(report: Report): HTMLElement {
  const { chart } = report.model
  return element(
    'div.summary',
    {},
    severityCard(report),
    categoryCard(report),
    chart.seats.length > 0 && spansCard(report),
    chart.seats.length > 0 && benchCard(report),
  )
}

function card(name: string, title: string, ...children: readonly (Node | string | undefined | false)[]): HTMLElement {
  return element(`section.panel.${name}` as 'section', { 'aria-label': title }, element('h3', {}, title), ...children)
}

function severityCard(report: Report): HTMLElement {
  const amounts = amountsOf(report.model.all)
  const silenced = report.model.all.filter((finding) => finding.silenced !== undefined).length
  return card(
    'by-severity',
    'Findings',
    element(
      'ul.numbers',
      {},
      ...severities.map((severity) => {
        const { one, many } = severityNames[severity]
        return element(
          'li',
          {},
          button(
            `button.number.is-${severity}${amounts[severity] === 0 ? '.is-none' : ''}`,
            {},
            () => report.listFindings({ severity }),
            element('span.amount', {}, shown(amounts[severity])),
            element('span.what', {}, sign(severity), amounts[severity] === 1 ? one : many),
          ),
        )
      }),
    ),
    element(
      'div.stacked',
      { 'aria-hidden': 'true' },
      ...severities.map((each) => part(`is-${each}`, amounts[each], sumOf(amounts))),
    ),
    silenced > 0 && element('p.quiet', {}, `${shown(silenced)} more silenced, with the reasons kept.`),
  )
}

function categoryCard(report: Report): HTMLElement {
  const amounts = new Map<string, number>()
  for (const { category, silenced } of report.model.all) {
    if (silenced === undefined) amounts.set(category, (amounts.get(category) ?? 0) + 1)
  }
  const sorted = [...amounts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
  const most = sorted[0]?.[1] ?? 0
  return card(
    'by-category',
    'By category',
    sorted.length === 0
      ? element('p.quiet', {}, 'Nothing was found.')
      : element(
          'ul.bars',
          {},
          ...sorted.map(([category, amount]) =>
            element(
              'li',
              {},
              button(
                'button.bar-row',
                {},
                () => report.listFindings({ category }),
                element('span.bar-name', {}, category),
                bar(amount, most),
                element('span.bar-amount', {}, shown(amount)),
              ),
            ),
          ),
        ),
  )
}

function spansCard({ model }: Report): HTMLElement {
  const { bands, managers, average, layers } = model.chart
  const most = bands.reduce((sum, band) => Math.max(sum, band.managers), 0)
  return card(
    'spans',
    'Span of control',
    managers === 0
      ? element('p.quiet', {}, 'Nobody here has a direct report.')
      : element(
          'p.lead',
          {},
          element('strong', {}, average ?? ''),
          ` reports per manager; ${shown(managers)} ${managers === 1 ? 'manager' : 'managers'} in ${shown(layers)} ${layers === 1 ? 'layer' : 'layers'}`,
        ),
    managers > 0 &&
      element(
        'table.columns',
        {},
        element('caption', {}, 'Managers by number of direct reports'),
        element(
          'tbody',
          {},
          ...bands.map(({ from, to, managers: amount }) => {
            const name = to === undefined ? `${from}+` : from === to ? String(from) : `${from}–${to}`
            return element(
              'tr',
              {},
              element('th', { scope: 'row' }, name),
              element('td', {}, bar(amount, most)),
              element('td.bar-amount', {}, shown(amount)),
            )
          }),
        ),
      ),
  )
}

function benchCard(report: Report): HTMLElement {
  const { bench, benchMetrics, benchShares } = report.model.chart
  if (bench.length === 0) {
    return card(
      'bench',
      'Bench of critical seats',
      element('p.quiet', {}, 'No seat here has one of the roles cso, cro, vp-sales or is marked as critical.'),
    )
  }
  return card(
    'bench',
    'Bench of critical seats',
    element(
      'ul.shares',
      {},
      ...benchShares.map(({ name, seats }) =>
        element(
          'li',
          {},
          element('strong', {}, shown(seats), element('span', {}, ` of ${shown(bench.length)}`)),
          bar(seats, bench.length),
          element('span', {}, name),
        ),
      ),
    ),
    element(
      'div.scroll',
      { tabindex: 0, role: 'region', 'aria-label': 'Critical seats' },
      element(
        'table.bench-table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            ...['Bench', 'Seat', 'Held by', 'To follow', 'Emergency cover', 'Reviewed'].map((name) =>
              element('th', { scope: 'col' }, name),
            ),
          ),
        ),
        element('tbody', {}, ...bench.map((seat) => benchRow(seat, report))),
      ),
    ),
    element(
      'details.small',
      {},
      element('summary', {}, 'How this is counted'),
      element(
        'ul',
        {},
        ...benchMetrics.map(([name, text]) => element('li', {}, element('strong', {}, `${name}: `), text)),
      ),
    ),
  )
}

function benchRow(
  { seat, at, holder, candidates, cover, reviewed, colour }: HtmlBenchSeat,
  report: Report,
): HTMLElement {
  const lines = (texts: readonly string[]) =>
    element('td', {}, ...(texts.length === 0 ? ['–'] : texts.map((text) => own('p', text))))
  return element(
    'tr',
    {},
    element('td', {}, element(`span.bench-state.is-${colour}`, {}, benchWords[colour])),
    element('td', {}, at === undefined ? own('span', seat) : seatTitle(seat, at, report)),
    own('td', holder),
    lines(candidates),
    lines(cover),
    element('td', {}, reviewed ?? '–'),
  )
}

function seatTitle(text: string, at: number, report: Report): HTMLElement {
  const link = seatLink(at, report)
  link.replaceChildren(own('span.seat-link-name', text))
  return link
}

function bar(amount: number, most: number): HTMLElement {
  const track = element('span.bar', { 'aria-hidden': 'true' }, element('span', {}))
  const inner = track.firstElementChild as HTMLElement
  inner.style.width = most === 0 ? '0' : `${(amount / most) * 100}%`
  return track
}

function part(name: string, amount: number, all: number): HTMLElement {
  const made = element(`span.${name}` as 'span')
  made.style.flexGrow = String(all === 0 ? 0 : amount)
  return made
}
