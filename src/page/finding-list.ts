import type { HtmlFinding } from '../report/html-data.ts'
import { seatOf } from './chart-model.ts'
import { button, element } from './element.ts'
import { folded } from './find-seats.ts'
import { findingEntry } from './finding-entry.ts'
import type { Filters, Report } from './report.ts'
import { type Severity, severities, severityNames, shown, sign } from './severities.ts'

const atOnce = 50
const noDepartment = '\u0000'

/** The findings with their filters. */
export class FindingList {
  readonly element: HTMLElement
  readonly #report: Report
  readonly #list = element('ol.findings', { 'aria-label': 'Findings' })
  readonly #count = element('p.count', { role: 'status' })
  readonly #more: HTMLButtonElement
  readonly #severities = new Set<Severity>(severities)
  readonly #boxes = new Map<Severity, HTMLInputElement>()
  readonly #category: HTMLSelectElement
  readonly #department: HTMLSelectElement
  readonly #rule: HTMLSelectElement
  readonly #words: HTMLInputElement
  readonly #silenced: HTMLInputElement
  #found: readonly HtmlFinding[] = []
  #listed = 0

  constructor(report: Report) {
    this.#report = report
    const { all } = report.model
    const counted = all.filter(({ silenced }) => silenced === undefined)
    this.#category = this.#select(counted.map(({ category }) => category))
    this.#rule = this.#select(counted.flatMap(({ rule }) => rule ?? []))
    this.#department = this.#select(all.map((finding) => this.#departmentOf(finding)))
    this.#words = element('input', {
      type: 'search',
      placeholder: 'Words in a finding',
      'aria-label': 'Words in a finding',
    })
    this.#silenced = element('input', { type: 'checkbox' })
    this.#words.addEventListener('input', () => this.#show())
    this.#silenced.addEventListener('change', () => this.#show())
    this.#more = button('button.more', {}, () => this.#listMore(), 'Show more')
    const silenced = all.length - counted.length
    this.element = element(
      'div.finding-list',
      {},
      element(
        'form.filters',
        { role: 'search', 'aria-label': 'Filter findings' },
        element(
          'fieldset',
          {},
          element('legend', {}, 'Severity'),
          ...severities.map((each) => this.#severityBox(each, counted)),
        ),
        named('Category', this.#category),
        named('Department', this.#department),
        named('Rule', this.#rule),
        named('Search', this.#words),
        silenced > 0 && element('label.check', {}, this.#silenced, `Silenced too (${shown(silenced)})`),
      ),
      this.#count,
      this.#list,
      this.#more,
    )
    this.element.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault())
    this.#show()
  }

  /** Sets these filters and no others. */
  filter({ severity, category = '', rule = '' }: Filters): void {
    for (const [each, box] of this.#boxes) {
      box.checked = severity === undefined || severity === each
      if (box.checked) this.#severities.add(each)
      else this.#severities.delete(each)
    }
    this.#category.value = category
    this.#rule.value = rule
    this.#department.value = ''
    this.#words.value = ''
    this.#show()
  }

  #show(): void {
    const words = folded(this.#words.value).split(' ').filter(Boolean)
    const [category, rule, department] = [this.#category.value, this.#rule.value, this.#department.value]
    const { all } = this.#report.model
    this.#found = all.filter(
      (finding) =>
        (finding.silenced === undefined || this.#silenced.checked) &&
        this.#severities.has(finding.severity) &&
        (category === '' || finding.category === category) &&
        (rule === '' || finding.rule === rule) &&
        (department === '' || this.#departmentOf(finding) === department) &&
        (words.length === 0 || words.every((word) => this.#textOf(finding).includes(word))),
    )
    const total = all.filter(({ silenced }) => silenced === undefined || this.#silenced.checked).length
    this.#count.textContent =
      total === 0
        ? 'Nothing was found.'
        : this.#found.length === total
          ? `${shown(total)} ${total === 1 ? 'finding' : 'findings'}`
          : `${shown(this.#found.length)} of ${shown(total)} findings`
    this.#list.replaceChildren()
    this.#listed = 0
    this.#listMore()
  }

  #listMore(): void {
    const next = this.#found.slice(this.#listed, this.#listed + atOnce)
    this.#list.append(...next.map((finding) => findingEntry(finding, this.#report)))
    this.#listed += next.length
    const left = this.#found.length - this.#listed
    this.#more.hidden = left === 0
    this.#more.textContent = `Show ${shown(Math.min(left, atOnce))} more of ${shown(left)}`
  }

  #textOf({ message, rule = '', reason = '', path, seat }: HtmlFinding): string {
    const { name = '', title = '' } = seat === undefined ? {} : seatOf(this.#report.model, seat)
    return folded(`${message} ${rule} ${reason} ${path} ${name} ${title}`)
  }

  #departmentOf({ seat, chart }: HtmlFinding): string {
    if (seat === undefined || chart === undefined) return noDepartment
    return seatOf(this.#report.model, seat).department ?? noDepartment
  }

  #severityBox(severity: Severity, counted: readonly HtmlFinding[]): HTMLElement {
    const amount = counted.filter((finding) => finding.severity === severity).length
    const box = element('input', { type: 'checkbox', checked: true })
    this.#boxes.set(severity, box)
    box.addEventListener('change', () => {
      if (box.checked) this.#severities.add(severity)
      else this.#severities.delete(severity)
      this.#show()
    })
    const { one, many } = severityNames[severity]
    return element('label.check', {}, box, sign(severity), `${shown(amount)} ${amount === 1 ? one : many}`)
  }

  /** All there is, with how often; what says nothing comes last. */
  #select(values: readonly string[]): HTMLSelectElement {
    const amounts = new Map<string, number>()
    for (const value of values) amounts.set(value, (amounts.get(value) ?? 0) + 1)
    const sorted = [...amounts].sort(([a], [b]) => (a === noDepartment ? 1 : b === noDepartment ? -1 : a < b ? -1 : 1))
    const select = element(
      'select',
      {},
      element('option', { value: '' }, 'All'),
      ...sorted.map(([value, amount]) =>
        element('option', { value }, `${value === noDepartment ? 'None said' : value} (${shown(amount)})`),
      ),
    )
    select.addEventListener('change', () => this.#show())
    return select
  }
}

function named(name: string, field: HTMLElement): HTMLElement {
  return element('label.field', {}, element('span', {}, name), field)
}
