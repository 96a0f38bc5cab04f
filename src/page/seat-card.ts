import { type ChartModel, seatOf } from './chart-model.ts'
import { element, own } from './element.ts'
import type { Open } from './folding.ts'
import { amountWords, counted, severities, severitySigns, shown, sumOf, worstOf } from './severities.ts'

/** What a status is called on a card; nothing for the ordinary one. */
export const statusWords = {
  filled: undefined,
  vacant: 'Vacant',
  interim: 'Interim',
  planned: 'Planned',
  unit: 'Unit',
} as const

/** The card of a seat: an item of the tree. */
export function seatCard(model: ChartModel, seat: number, open: Open): HTMLElement {
  const { name, title, id, status } = seatOf(model, seat)
  const amounts = model.amounts[seat] ?? { error: 0, warn: 0, info: 0 }
  const worst = worstOf(amounts)
  const below = model.below[seat] ?? 0
  const isOpen = open.has(seat)
  const second = name === title ? id : title
  const word = statusWords[status]
  const card = element(`div.card.is-${status}${worst ? `.has-${worst}` : ''}` as 'div', {
    role: 'treeitem',
    id: `seat-${model.number}-${seat}`,
    'data-seat': seat,
    'aria-level': model.layer[seat],
    ...siblings(model, seat),
    'aria-expanded': below > 0 ? String(isOpen) : undefined,
    tabindex: -1,
  })
  card.append(
    element(
      'div.card-text',
      {},
      own('span.card-name', name),
      ' ',
      second === undefined ? undefined : own('span.card-title', second),
    ),
    element(
      'div.card-marks',
      {},
      ...severities.map((each) =>
        amounts[each] > 0
          ? element(
              `span.mark.is-${each}`,
              { 'aria-hidden': 'true', title: counted(amounts[each], each) },
              `${severitySigns[each]}${shown(amounts[each])}`,
            )
          : undefined,
      ),
    ),
  )
  if (word !== undefined) card.append(element(`span.status.is-${status}`, {}, word))
  const words = signsInWords(model, seat)
  if (words !== '') card.append(element('span.unseen', {}, words))
  if (below > 0) card.append(fold(model, seat, isOpen))
  return card
}

/** How many are below; on a folded seat also the gravest of what is found there. */
function fold(model: ChartModel, seat: number, isOpen: boolean): HTMLElement {
  const hidden = model.amountsBelow[seat]
  const worst = hidden && !isOpen ? worstOf(hidden) : undefined
  const reports = model.children[seat]?.length ?? 0
  const below = model.below[seat] ?? 0
  const all = below > reports ? ` of ${shown(below)}` : ''
  return element(
    `span.fold${isOpen ? '.is-open' : ''}${worst ? `.has-${worst}` : ''}` as 'span',
    { 'data-fold': seat, 'aria-hidden': 'true', title: isOpen ? 'Fold' : 'Unfold' },
    `${isOpen ? '−' : '+'} ${shown(reports)}${all}`,
    worst ? element(`span.sign.is-${worst}`, {}, severitySigns[worst]) : undefined,
  )
}

function siblings(model: ChartModel, seat: number) {
  const { manager } = seatOf(model, seat)
  const among = manager === undefined ? model.roots : (model.children[manager] ?? [])
  return { 'aria-setsize': among.length, 'aria-posinset': among.indexOf(seat) + 1 }
}

/** A seat in words: who, as what, and what its card shows by signs. */
export function label(model: ChartModel, seat: number): string {
  const { name, title, id, status } = seatOf(model, seat)
  const second = title !== undefined && title !== name ? title : id
  const word = statusWords[status]
  const parts = [name, second, word?.toLowerCase(), signsInWords(model, seat)]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

function signsInWords(model: ChartModel, seat: number): string {
  const amounts = model.amounts[seat]
  const hidden = model.amountsBelow[seat]
  const reports = model.children[seat]?.length ?? 0
  return [
    ...(amounts && sumOf(amounts) > 0 ? [amountWords(amounts)] : []),
    ...(reports > 0
      ? [`${shown(reports)} ${reports === 1 ? 'report' : 'reports'}, ${shown(model.below[seat] ?? 0)} below`]
      : []),
    ...(hidden && sumOf(hidden) > 0 ? [`below: ${amountWords(hidden)}`] : []),
  ].join(', ')
}
