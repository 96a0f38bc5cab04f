import { button, element } from './element.ts'
import { findSeats } from './find-seats.ts'
import { openedAll, openedAtFirst, openedToFindings } from './folding.ts'
import type { Report } from './report.ts'
import { label } from './seat-card.ts'
import { seatPanel } from './seat-panel.ts'
import { shown } from './severities.ts'
import { Stage } from './stage.ts'
import { listen } from './stage-input.ts'

/** The drawing with its tools, and the panel of the seat that is selected. */
export class ChartPart {
  readonly element: HTMLElement
  readonly stage: Stage
  readonly #report: Report
  readonly #panel = element('aside.side', { 'aria-label': 'Selected seat', tabindex: 0 })
  readonly #search = element('input', {
    type: 'search',
    placeholder: 'Find a person, title or id',
    'aria-label': 'Find a seat',
  })
  readonly #found = element('span.found', { role: 'status' })
  readonly #scale = element('span.scale', { 'aria-hidden': 'true' })
  #matches: readonly number[] = []
  #at = -1
  #tallest = 0

  constructor(report: Report) {
    this.#report = report
    this.stage = new Stage(report.model)
    this.stage.onSelect = (seat) => this.#show(seat)
    this.stage.onView = ({ scale }) => {
      this.#scale.textContent = `${Math.round(scale * 100)}%`
    }
    this.stage.onUnfold = () => this.#makeRoom()
    listen(this.stage)
    this.#panel.append(hint())
    this.element = element(
      'div.chart-part',
      {},
      this.#tools(),
      element('div.chart-row', {}, this.stage.element, this.#panel),
    )
  }

  /** Called when the part stands in the page and has a size. */
  begin(): void {
    this.#makeRoom()
    this.stage.fit({ atOnce: true, readable: true })
    new ResizeObserver(() => this.stage.draw()).observe(this.stage.element)
  }

  /** A small tree needs no tall window; once grown, it stays. */
  #makeRoom(): void {
    const row = this.stage.element.parentElement
    const needed = Math.max(this.#tallest, this.stage.readableHeight())
    this.#tallest = needed
    row?.style.setProperty('--stage-height', `${Math.round(needed)}px`)
  }

  goTo(seat: number): void {
    this.stage.goTo(seat)
    this.#panel.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
  }

  #show(seat: number): void {
    this.#panel.replaceChildren(seatPanel(seat, this.#report))
    this.#panel.scrollTo(0, 0)
  }

  #tools(): HTMLElement {
    const { stage } = this
    const { model } = this.#report
    const unfold = (open: (of: typeof model) => Set<number>) => () => {
      stage.unfold(open(model))
      stage.fit({ atOnce: true, readable: open === openedAtFirst })
    }
    this.#search.addEventListener('input', () => this.#find())
    this.#search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#step(event.shiftKey ? -1 : 1)
      else if (event.key === 'ArrowDown') stage.focus(stage.focused)
      else return
      event.preventDefault()
    })
    return element(
      'div.tools',
      { role: 'toolbar', 'aria-label': 'Chart' },
      element(
        'div.tool-group.is-search',
        {},
        this.#search,
        button('button.small', { 'aria-label': 'Previous match' }, () => this.#step(-1), '‹'),
        button('button.small', { 'aria-label': 'Next match' }, () => this.#step(1), '›'),
        this.#found,
      ),
      element(
        'div.tool-group',
        {},
        button('button.small', {}, unfold(openedToFindings), 'Unfold to findings'),
        button('button.small', {}, unfold(openedAll), 'Unfold all'),
        button('button.small', {}, unfold(openedAtFirst), 'Fold'),
      ),
      element(
        'div.tool-group',
        {},
        button('button.small', { 'aria-label': 'Zoom out' }, () => stage.zoom(0.8), '−'),
        this.#scale,
        button('button.small', { 'aria-label': 'Zoom in' }, () => stage.zoom(1.25), '+'),
        button('button.small', {}, () => stage.fit(), 'Fit'),
      ),
    )
  }

  #find(): void {
    this.#matches = findSeats(this.#report.model, this.#search.value)
    this.#at = -1
    this.stage.showMatches(new Set(this.#matches))
    const amount = this.#matches.length
    this.#found.textContent =
      this.#search.value.trim() === '' ? '' : amount === 0 ? 'Nothing found' : `${shown(amount)} found`
    if (amount > 0) this.#step(1)
  }

  #step(by: number): void {
    const amount = this.#matches.length
    if (amount === 0) return
    this.#at = (this.#at + by + amount) % amount
    const seat = this.#matches[this.#at] ?? 0
    this.stage.goTo(seat)
    this.#found.textContent = `${shown(this.#at + 1)} of ${shown(amount)}`
    this.#found.title = label(this.#report.model, seat)
  }
}

function hint(): HTMLElement {
  return element(
    'div.hint',
    {},
    element('p', {}, 'Select a seat to see who leads it, how wide its span is and what was found.'),
    element(
      'ul.legend',
      {},
      ...legend.map(([name, text]) =>
        element('li', {}, element(`span.swatch.${name}` as 'span', { 'aria-hidden': 'true' }), text),
      ),
    ),
    element(
      'p.keys',
      {},
      'Drag to move, Ctrl and wheel to zoom. On the keyboard: arrows walk the tree and fold it, Enter selects, + − 0 zoom and fit.',
    ),
  )
}

const legend = [
  ['has-error', 'Has an error'],
  ['has-warn', 'Has a warning'],
  ['has-info', 'Has a note'],
  ['is-vacant', 'Vacant: nobody holds it'],
  ['is-interim', 'Interim: held for the time being'],
  ['is-planned', 'Planned: still to come'],
] as const
