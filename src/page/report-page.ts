import type { HtmlData } from '../report/html-data.ts'
import { type ChartModel, chartModel } from './chart-model.ts'
import { ChartPart } from './chart-part.ts'
import { button, element, own } from './element.ts'
import { FindingList } from './finding-list.ts'
import { printOutline } from './print-outline.ts'
import type { Report } from './report.ts'
import { ruleElementId, ruleGuide } from './rule-guide.ts'
import { amountsOf, amountWords, shown } from './severities.ts'
import { summary } from './summary.ts'
import { themeButton } from './theme.ts'

/** Builds the page for the first chart, and again for each that is chosen. */
export function reportPage(data: HtmlData): void {
  const main = element('main')
  const models = new Map<number, ChartModel>()
  let current: { readonly report: Report; readonly part: ChartPart | undefined }
  const choose = (number: number): void => {
    const model = models.get(number) ?? chartModel(data, number)
    models.set(number, model)
    current = showChart(data, model, main, choose)
  }
  const theme = themeButton(() => current.part?.stage.draw())
  document.body.append(
    element('a.skip', { href: '#findings' }, 'Skip to the findings'),
    element(
      'div.topbar',
      {},
      element('span.brand', {}, 'orglint'),
      navigation(),
      button('button.small', {}, () => print(), 'Print'),
      theme,
    ),
    main,
    footer(data),
  )
  choose(0)
  printWhole(main, () => current.report)
}

/** Paper gets the whole tree and every finding, and what the rules mean unfolded. */
function printWhole(main: HTMLElement, report: () => Report): void {
  let printed: HTMLElement | undefined
  let opened: readonly HTMLDetailsElement[] = []
  const end = () => {
    printed?.remove()
    for (const rule of opened) rule.open = false
  }
  addEventListener('beforeprint', () => {
    end()
    printed = printOutline(report())
    main.querySelector('#chart')?.before(printed)
    opened = [...main.querySelectorAll<HTMLDetailsElement>('.rule:not([open]), .facts:not([open])')]
    for (const rule of opened) rule.open = true
  })
  addEventListener('afterprint', end)
}

function navigation(): HTMLElement {
  const links = [
    ['#summary', 'Summary'],
    ['#chart', 'Chart'],
    ['#findings', 'Findings'],
    ['#rules', 'Rules'],
  ] as const
  return element(
    'nav',
    { 'aria-label': 'Parts of the report' },
    ...links.map(([href, name]) => element('a', { href }, name)),
  )
}

function showChart(data: HtmlData, model: ChartModel, main: HTMLElement, choose: (number: number) => void) {
  let part: ChartPart | undefined
  const report: Report = {
    data,
    model,
    goToSeat: (seat) => {
      document.getElementById('chart')?.scrollIntoView({ block: 'start' })
      part?.goTo(seat)
    },
    listFindings: (filters) => {
      list.filter(filters)
      document.getElementById('findings')?.scrollIntoView({ block: 'start' })
    },
    goToRule: (id) => {
      const entry = document.getElementById(ruleElementId(id))
      if (!(entry instanceof HTMLDetailsElement)) return
      entry.open = true
      entry.scrollIntoView({ block: 'start' })
      entry.querySelector('summary')?.focus({ preventScroll: true })
    },
  }
  const list = new FindingList(report)
  if (model.chart.seats.length > 0) part = new ChartPart(report)
  main.replaceChildren(
    heading(data, model, choose),
    section('summary', 'Summary', summary(report)),
    section('chart', 'The chart', part?.element ?? element('p.quiet', {}, 'No chart could be drawn.')),
    section('findings', 'Findings', list.element),
    section('rules', 'What the rules mean', ruleGuide(report)),
  )
  part?.begin()
  return { report, part }
}

function section(id: string, title: string, content: HTMLElement): HTMLElement {
  return element(
    'section.part',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    content,
  )
}

function heading(data: HtmlData, model: ChartModel, choose: (number: number) => void): HTMLElement {
  const { organization, name, asOf, seats } = model.chart
  const amounts = amountWords(amountsOf(model.all))
  const tone =
    data.charts.length === 1 ? data.tone : amountsOf(model.all).error > 0 ? 'bad' : amounts === '' ? 'good' : 'doubtful'
  return element(
    'header.heading',
    {},
    element('p.kicker', {}, 'Org chart review'),
    element('h1', { dir: 'auto' }, organization ?? (name || 'Org charts')),
    element(
      'p.subtitle',
      {},
      organization !== undefined && own('span', name),
      seats.length > 0 && element('span', {}, `${shown(seats.length)} ${seats.length === 1 ? 'seat' : 'seats'}`),
      asOf !== '' && element('span', {}, `Judged as of ${asOf}`),
    ),
    element(
      `p.verdict.is-${tone}` as 'p',
      {},
      data.charts.length > 1 ? `${amounts === '' ? 'No problems' : amounts} in this chart.` : data.verdict,
    ),
    data.charts.length > 1 && chartSwitch(data, model, choose),
    data.facts.length > 0 &&
      element(
        'details.facts',
        {},
        element('summary', {}, 'What this rests on'),
        element('ul', {}, ...data.facts.map((fact) => own('li', fact))),
      ),
  )
}

function chartSwitch(data: HtmlData, model: ChartModel, choose: (number: number) => void): HTMLElement {
  const select = element(
    'select',
    { id: 'chart-switch' },
    ...data.charts.map(({ name, organization }, at) => {
      const words = amountWords(amountsOf(data.findings.filter(({ chart }) => chart === at)))
      const heading = organization === undefined ? name : `${organization} – ${name}`
      return element('option', { value: at, selected: at === model.number }, `${heading} (${words || 'no problems'})`)
    }),
  )
  select.addEventListener('change', () => {
    choose(Number(select.value))
    document.getElementById('chart-switch')?.focus()
  })
  return element(
    'div.switch',
    {},
    element('label', { for: 'chart-switch' }, `Chart ${model.number + 1} of ${data.charts.length}`),
    select,
    own('p.quiet', `All charts together: ${data.verdict}`),
  )
}

function footer({ version }: HtmlData): HTMLElement {
  return element('footer', {}, `Made by orglint ${version}. This file loads nothing from anywhere.`)
}
