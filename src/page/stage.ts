import { cardHeight, cardWidth } from './blocks.ts'
import { type ChartModel, chainOf } from './chart-model.ts'
import { element } from './element.ts'
import { type Open, openedAtFirst, reveal, visibleSeats } from './folding.ts'
import { type Layout, layoutChart } from './layout.ts'
import { paint } from './paint.ts'
import { seatCard } from './seat-card.ts'
import { glide, type View, zoomedAt } from './view.ts'

/** Below this scale nobody can read a card. */
const farScale = 0.38
/** The tree begins at no smaller scale, even if not all of it fits. */
const readableScale = 0.72
const margin = 28

/** The chart as a tree that folds, moves and zooms. Only cards that can be seen are in the document. */
export class Stage {
  readonly element: HTMLElement
  readonly model: ChartModel
  onSelect: (seat: number) => void = () => {}
  onUnfold: () => void = () => {}
  onView: (view: View) => void = () => {}
  readonly #tree: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #cards = new Map<number, HTMLElement>()
  #open: Open
  #visible: readonly number[] = []
  #layout: Layout
  #view: View = { x: 0, y: 0, scale: 1 }
  #focused: number
  #selected: number | undefined
  #matches: ReadonlySet<number> = new Set()
  #stopGlide = () => {}
  #isDue = false

  constructor(model: ChartModel) {
    this.model = model
    this.#open = openedAtFirst(model)
    this.#focused = model.roots[0] ?? 0
    this.#canvas = element('canvas', { 'aria-hidden': 'true' })
    this.#tree = element('div.tree', { role: 'tree', 'aria-label': 'Org chart' })
    this.element = element('div.window', {}, this.#canvas, this.#tree)
    this.#layout = layoutChart(model, this.#open)
    this.#visible = visibleSeats(model, this.#open)
  }

  get open(): ReadonlySet<number> {
    return this.#open
  }

  get visible(): readonly number[] {
    return this.#visible
  }

  get focused(): number {
    return this.#focused
  }

  get view(): View {
    return this.#view
  }

  /** Draws at the next frame, however often it is asked to. */
  draw(): void {
    if (this.#isDue) return
    this.#isDue = true
    requestAnimationFrame(() => {
      this.#isDue = false
      this.drawNow()
    })
  }

  drawNow(): void {
    const { x, y, scale } = this.#view
    const isFar = scale < farScale
    this.#tree.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    this.#placeCards(isFar)
    paint(this.#canvas, {
      model: this.model,
      layout: this.#layout,
      view: this.#view,
      isFar,
      matches: this.#matches,
      selected: this.#selected,
    })
    this.onView(this.#view)
  }

  /** Shows another set of open seats; `anchor` stays where it is in the window. */
  unfold(open: Open, anchor?: number): void {
    const before = anchor === undefined ? undefined : this.#layout.places.get(anchor)
    this.#open = open
    this.#layout = layoutChart(this.model, open)
    this.#visible = visibleSeats(this.model, open)
    if (!this.#layout.places.has(this.#focused)) {
      const above = chainOf(this.model, this.#focused).find((seat) => this.#layout.places.has(seat))
      this.#focused = above ?? this.model.roots[0] ?? 0
    }
    for (const card of this.#cards.values()) if (card !== document.activeElement) card.remove()
    const kept = [...this.#cards].find(([, card]) => card === document.activeElement)
    this.#cards.clear()
    const after = anchor === undefined ? undefined : this.#layout.places.get(anchor)
    if (before && after) {
      const { x, y, scale } = this.#view
      this.#view = { scale, x: x + (before.x - after.x) * scale, y: y + (before.y - after.y) * scale }
    }
    this.onUnfold()
    this.drawNow()
    if (kept) {
      this.#cards.get(this.#focused)?.focus({ preventScroll: true })
      kept[1].remove()
    }
  }

  toggle(seat: number): void {
    const open = new Set(this.#open)
    if (!open.delete(seat)) open.add(seat)
    this.unfold(open, seat)
  }

  /** Makes a seat the one that the keyboard goes on from. */
  focus(seat: number, { takeFocus = true } = {}): void {
    if (!this.#layout.places.has(seat)) {
      const open = new Set(this.#open)
      reveal(this.model, seat, open)
      this.unfold(open)
    }
    this.#focused = seat
    this.#bringIntoView(seat)
    this.drawNow()
    if (takeFocus) this.#cards.get(seat)?.focus({ preventScroll: true })
  }

  select(seat: number): void {
    this.#selected = seat
    this.draw()
    this.onSelect(seat)
  }

  /** Reveals a seat and puts it into the middle, large enough to read. */
  goTo(seat: number): void {
    this.focus(seat, { takeFocus: false })
    const place = this.#layout.places.get(seat)
    if (!place) return
    const scale = Math.max(0.8, Math.min(1, this.#view.scale))
    const { clientWidth: width, clientHeight: height } = this.element
    this.#moveTo({
      scale,
      x: width / 2 - (place.x + cardWidth / 2) * scale,
      y: height / 2 - (place.y + cardHeight / 2) * scale,
    })
    this.select(seat)
  }

  showMatches(matches: ReadonlySet<number>): void {
    this.#matches = matches
    this.draw()
  }

  pan(x: number, y: number): void {
    this.#stopGlide()
    this.#view = { ...this.#view, x: this.#view.x + x, y: this.#view.y + y }
    this.draw()
  }

  /** Around a point of the window; else around its middle. */
  zoom(factor: number, x = this.element.clientWidth / 2, y = this.element.clientHeight / 2): void {
    this.#stopGlide()
    this.#view = zoomedAt(this.#view, factor, x, y)
    this.draw()
  }

  /** Shows all of the tree; at first only as much as can be read. */
  fit({ atOnce = false, readable = false } = {}): void {
    const { clientWidth: width, clientHeight: height } = this.element
    const { left, top, width: across, height: down } = this.#layout
    const whole = Math.min(1, (width - 2 * margin) / across, (height - 2 * margin) / down)
    const scale = Math.max(readable ? readableScale : 0.02, whole)
    const first = this.#layout.places.get(this.model.roots[0] ?? 0)
    const centre = readable && across * scale > width && first ? first.x + cardWidth / 2 : left + across / 2
    const view = {
      scale,
      x: width / 2 - centre * scale,
      y:
        down * scale < height - 2 * margin
          ? Math.max(margin, (height - down * scale) / 2) - top * scale
          : margin - top * scale,
    }
    if (atOnce) {
      this.#view = view
      this.drawNow()
    } else this.#moveTo(view)
  }

  /** Of the whole tree, at the scale at which it begins. */
  readableHeight(): number {
    const { width, height } = this.#layout
    const scale = Math.min(1, Math.max(readableScale, (this.element.clientWidth - 2 * margin) / width))
    return height * scale + 3 * margin
  }

  /** The seat at a point of the window, also where seats are only painted. */
  seatAt(x: number, y: number): number | undefined {
    const at = { x: (x - this.#view.x) / this.#view.scale, y: (y - this.#view.y) / this.#view.scale }
    return this.#visible.find((seat) => {
      const place = this.#layout.places.get(seat)
      return place && at.x >= place.x && at.x <= place.x + cardWidth && at.y >= place.y && at.y <= place.y + cardHeight
    })
  }

  #moveTo(view: View): void {
    this.#stopGlide()
    this.#stopGlide = glide(this.#view, view, (between) => {
      this.#view = between
      this.drawNow()
    })
  }

  #bringIntoView(seat: number): void {
    const place = this.#layout.places.get(seat)
    if (!place) return
    const { x, y, scale } = this.#view
    const { clientWidth: width, clientHeight: height } = this.element
    const into = (start: number, size: number, room: number) =>
      start < margin
        ? margin - start
        : start + size > room - margin
          ? Math.max(margin - start, room - margin - start - size)
          : 0
    const dx = into(x + place.x * scale, cardWidth * scale, width)
    const dy = into(y + place.y * scale, cardHeight * scale, height)
    if (dx !== 0 || dy !== 0) this.#view = { scale, x: x + dx, y: y + dy }
  }

  /** Cards keep the order of the tree and stay in the document as long as they can be seen, so that focus does. */
  #placeCards(isFar: boolean): void {
    const { x, y, scale } = this.#view
    const room = isFar ? 0 : 120
    const left = (-x - room) / scale - cardWidth
    const top = (-y - room) / scale - cardHeight
    const right = (this.element.clientWidth - x + room) / scale
    const bottom = (this.element.clientHeight - y + room) / scale
    let next = this.#tree.firstElementChild
    const shown = new Set<number>()
    for (const seat of this.#visible) {
      const place = this.#layout.places.get(seat)
      if (!place) continue
      const isInside = place.x > left && place.x < right && place.y > top && place.y < bottom
      if (seat !== this.#focused && (isFar || !isInside)) continue
      shown.add(seat)
      const card = this.#card(seat, place)
      if (card === next) next = next.nextElementSibling
      else this.#tree.insertBefore(card, next)
    }
    for (const [seat, card] of this.#cards) {
      if (shown.has(seat)) continue
      card.remove()
      this.#cards.delete(seat)
    }
  }

  #card(seat: number, place: { readonly x: number; readonly y: number }): HTMLElement {
    const known = this.#cards.get(seat)
    const card = known ?? seatCard(this.model, seat, this.#open)
    if (!known) {
      this.#cards.set(seat, card)
      card.style.transform = `translate(${place.x}px, ${place.y}px)`
    }
    card.tabIndex = seat === this.#focused ? 0 : -1
    card.setAttribute('aria-selected', String(seat === this.#selected))
    card.classList.toggle('is-match', this.#matches.has(seat))
    return card
  }
}
