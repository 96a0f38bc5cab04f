import { flextree } from 'd3-flextree'
import { type Block, blocksOf, cardHeight, cardWidth, gapX, gapY, spine, stackGap } from './blocks.ts'
import type { ChartModel } from './chart-model.ts'
import type { Open } from './folding.ts'

export interface Layout {
  /** Left and top edges by seat; only of seats that can be seen. */
  readonly places: ReadonlyMap<number, Point>
  /** Straight lines, four numbers each: from x, y to x, y. */
  readonly lines: readonly number[]
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Places the seats that can be seen: managers above their teams, small teams as hanging lists. Linear. */
export function layoutChart(model: ChartModel, open: Open): Layout {
  const blocks = blocksOf(model, open)
  const [only] = blocks
  const top: Block = blocks.length === 1 && only ? only : { kind: 'top', size: [0, 0], children: blocks }
  const tree = flextree<Block>({
    children: ({ children }) => [...children],
    nodeSize: ({ data }) => data.size,
    spacing: (a, b) => (a.parent === b.parent ? 0 : gapX),
  })
  const root = tree.hierarchy(top)
  tree(root)
  const places = new Map<number, Point>()
  const lines: number[] = []
  root.each(({ data, x, y }) => {
    if (data.kind === 'seat') places.set(data.seat, { x: x - cardWidth / 2, y })
    else if (data.kind === 'stack') placeStack(data, leftOf(data, x), y, places)
    else if (data.kind === 'list') placeList(data, leftOf(data, x), y, places)
  })
  root.each(({ data, x, y, children }) => {
    if (data.kind !== 'seat' || !children) return
    const bus = y + cardHeight + gapY / 2
    const ends = children.flatMap((child) => drawBlock(child.data, child.x, bus, child.y, lines))
    lines.push(x, y + cardHeight, x, bus, Math.min(x, ...ends), bus, Math.max(x, ...ends), bus)
  })
  return { places, lines, ...boundsOf(places) }
}

type Stack = Block & { readonly kind: 'stack' }
type List = Block & { readonly kind: 'list' }

function leftOf({ size }: Block, centre: number): number {
  return centre - (size[0] - gapX) / 2
}

function placeStack({ seats, columns, step }: Stack, left: number, y: number, places: Map<number, Point>): void {
  const rows = Math.ceil(seats.length / columns)
  for (const [at, seat] of seats.entries()) {
    const column = Math.floor(at / rows)
    places.set(seat, { x: left + column * (cardWidth + spine + stackGap) + spine, y: y + (at % rows) * step })
  }
}

function placeList({ rows, step }: List, left: number, y: number, places: Map<number, Point>): void {
  for (const [at, { seat, depth }] of rows.entries()) places.set(seat, { x: left + depth * spine, y: y + at * step })
}

/** Draws from the bus to a block and in it; gives where it meets the bus. */
function drawBlock(block: Block, x: number, bus: number, y: number, lines: number[]): readonly number[] {
  if (block.kind === 'stack') return drawStack(block, leftOf(block, x), bus, y, lines)
  if (block.kind === 'list') return drawList(block, leftOf(block, x), bus, y, lines)
  lines.push(x, bus, x, y)
  return [x]
}

function drawStack({ seats, columns, step }: Stack, left: number, bus: number, y: number, lines: number[]) {
  const rows = Math.ceil(seats.length / columns)
  return Array.from({ length: Math.ceil(seats.length / rows) }, (_, column) => {
    const at = left + column * (cardWidth + spine + stackGap) + spine / 2
    const inColumn = Math.min(rows, seats.length - column * rows)
    const middle = (row: number) => y + row * step + cardHeight / 2
    lines.push(at, bus, at, middle(inColumn - 1))
    for (let row = 0; row < inColumn; row++) lines.push(at, middle(row), at + spine / 2, middle(row))
    return at
  })
}

/** From each manager in the list a line goes down, from which one leads to each report. */
function drawList({ rows, step }: List, left: number, bus: number, y: number, lines: number[]): readonly number[] {
  const starts = [bus]
  const ends: number[] = []
  const spineOf = (depth: number) => left + (depth - 0.5) * spine
  const end = (depth: number) => {
    const from = starts[depth - 1]
    const to = ends[depth - 1]
    if (from !== undefined && to !== undefined) lines.push(spineOf(depth), from, spineOf(depth), to)
    ends.length = depth - 1
  }
  for (const [at, { depth }] of rows.entries()) {
    const middle = y + at * step + cardHeight / 2
    for (let deeper = ends.length; deeper > depth; deeper--) end(deeper)
    lines.push(spineOf(depth), middle, spineOf(depth) + spine / 2, middle)
    ends[depth - 1] = middle
    starts[depth] = y + at * step + cardHeight
  }
  for (let depth = ends.length; depth > 0; depth--) end(depth)
  return [spineOf(1)]
}

function boundsOf(places: Layout['places']): Omit<Layout, 'places' | 'lines'> {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const { x, y } of places.values()) {
    left = Math.min(left, x)
    top = Math.min(top, y)
  }
  if (places.size === 0) return { left: 0, top: 0, width: cardWidth, height: cardHeight }
  right = left
  bottom = top
  for (const { x, y } of places.values()) {
    right = Math.max(right, x + cardWidth)
    bottom = Math.max(bottom, y + cardHeight)
  }
  return { left, top, width: right - left, height: bottom - top }
}
