import { cardHeight, cardWidth } from './blocks.ts'
import type { ChartModel } from './chart-model.ts'
import { seatOf } from './chart-model.ts'
import type { Layout } from './layout.ts'
import { worstOf } from './severities.ts'
import type { View } from './view.ts'

export interface Painted {
  readonly model: ChartModel
  readonly layout: Layout
  readonly view: View
  /** Whether seats are too small for words: then they are painted, too. */
  readonly isFar: boolean
  readonly matches: ReadonlySet<number>
  readonly selected: number | undefined
}

/** Paints the lines between the seats, and from far the seats. What is outside the window is left out. */
export function paint(canvas: HTMLCanvasElement, painted: Painted): void {
  const { layout, view } = painted
  const { clientWidth: width, clientHeight: height } = canvas
  const density = devicePixelRatio || 1
  const isNewSize = canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)
  if (isNewSize) {
    canvas.width = Math.round(width * density)
    canvas.height = Math.round(height * density)
  }
  const pen = canvas.getContext('2d')
  if (!pen) return
  const style = getComputedStyle(canvas)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  pen.setTransform(density, 0, 0, density, 0, 0)
  pen.clearRect(0, 0, width, height)
  pen.setTransform(density * view.scale, 0, 0, density * view.scale, density * view.x, density * view.y)
  const [left, top] = [-view.x / view.scale, -view.y / view.scale]
  const [right, bottom] = [left + width / view.scale, top + height / view.scale]
  pen.strokeStyle = colour('line')
  pen.lineWidth = Math.max(1.25, 0.7 / view.scale)
  pen.beginPath()
  const { lines } = layout
  for (let at = 0; at < lines.length; at += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [lines[at], lines[at + 1], lines[at + 2], lines[at + 3]]
    if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < top || y1 > bottom) continue
    pen.moveTo(x1, y1)
    pen.lineTo(x2, y2)
  }
  pen.stroke()
  if (painted.isFar) paintSeats(pen, painted, { left, top, right, bottom }, colour)
}

function paintSeats(
  pen: CanvasRenderingContext2D,
  { model, layout, matches, selected, view }: Painted,
  window: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  colour: (name: string) => string,
): void {
  const fills = {
    error: colour('error'),
    warn: colour('warn'),
    info: colour('info'),
    none: colour('seat-far'),
    empty: colour('surface'),
  }
  const strokes = { edge: colour('edge-strong'), accent: colour('accent') }
  for (const [seat, { x, y }] of layout.places) {
    if (x + cardWidth < window.left || x > window.right || y + cardHeight < window.top || y > window.bottom) continue
    const { status } = seatOf(model, seat)
    const amounts = model.amounts[seat]
    const isEmpty = status === 'vacant' || status === 'planned'
    pen.fillStyle = fills[(amounts && worstOf(amounts)) ?? (isEmpty ? 'empty' : 'none')]
    pen.fillRect(x, y, cardWidth, cardHeight)
    if (isEmpty) {
      pen.strokeStyle = strokes.edge
      pen.lineWidth = 1 / view.scale
      pen.setLineDash([4 / view.scale, 3 / view.scale])
      pen.strokeRect(x, y, cardWidth, cardHeight)
      pen.setLineDash([])
    }
    if (seat !== selected && !matches.has(seat)) continue
    pen.strokeStyle = strokes.accent
    pen.lineWidth = 3 / view.scale
    const room = 4 / view.scale
    pen.strokeRect(x - room, y - room, cardWidth + 2 * room, cardHeight + 2 * room)
  }
}
