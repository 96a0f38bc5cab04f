import { managerOf } from './chart-model.ts'
import type { Stage } from './stage.ts'

/** Makes a stage obey pointer, wheel and keys. */
export function listen(stage: Stage): void {
  listenToPointer(stage)
  stage.element.addEventListener(
    'wheel',
    (event) => {
      // The wheel alone is the page's.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top } = stage.element.getBoundingClientRect()
      stage.zoom(
        Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0022)),
        event.clientX - left,
        event.clientY - top,
      )
    },
    { passive: false },
  )
  stage.element.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (obey(stage, event.key)) event.preventDefault()
  })
  // Chromium scrolls what it focuses into view, in a window that must not scroll.
  stage.element.addEventListener('scroll', () => stage.element.scrollTo(0, 0))
}

/** Drag to move, two fingers to zoom, click to select. */
function listenToPointer(stage: Stage): void {
  const pointers = new Map<number, PointerEvent>()
  let moved = 0
  const { element } = stage
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    pointers.set(event.pointerId, event)
    if (pointers.size === 1) moved = 0
  })
  element.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY]
    moved += Math.abs(dx) + Math.abs(dy)
    if (moved > 4 && !element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId)
    const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId)
    if (other) {
      const { left, top } = element.getBoundingClientRect()
      const distance = (a: PointerEvent) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY)
      stage.zoom(distance(event) / Math.max(1, distance(before)), other.clientX - left, other.clientY - top)
    } else if (moved > 4) stage.pan(dx, dy)
    pointers.set(event.pointerId, event)
  })
  const end = (event: PointerEvent) => pointers.delete(event.pointerId)
  element.addEventListener('pointerup', end)
  element.addEventListener('pointercancel', end)
  element.addEventListener('click', (event) => {
    if (moved > 4) return
    const target = event.target instanceof Element ? event.target : element
    const fold = target.closest('[data-fold]')
    if (fold) return stage.toggle(Number(fold.getAttribute('data-fold')))
    const { left, top } = element.getBoundingClientRect()
    const card = target.closest('[data-seat]')
    const seat = card ? Number(card.getAttribute('data-seat')) : stage.seatAt(event.clientX - left, event.clientY - top)
    if (seat === undefined) return
    stage.focus(seat)
    stage.select(seat)
  })
  element.addEventListener('dblclick', (event) => {
    const card = event.target instanceof Element ? event.target.closest('[data-seat]') : undefined
    if (card) stage.toggle(Number(card.getAttribute('data-seat')))
  })
}

/** The keys of a tree, and those that zoom. Gives whether the key means something. */
function obey(stage: Stage, key: string): boolean {
  const { model, visible, focused } = stage
  const at = visible.indexOf(focused)
  const go = (seat: number | undefined) => {
    if (seat !== undefined) stage.focus(seat)
  }
  const hasReports = (model.below[focused] ?? 0) > 0
  switch (key) {
    case 'ArrowDown':
      go(visible[at + 1])
      return true
    case 'ArrowUp':
      go(visible[at - 1])
      return true
    case 'Home':
      go(visible[0])
      return true
    case 'End':
      go(visible.at(-1))
      return true
    case 'ArrowRight':
      if (hasReports && !stage.open.has(focused)) stage.toggle(focused)
      else if (hasReports) go(model.children[focused]?.[0])
      return true
    case 'ArrowLeft':
      if (hasReports && stage.open.has(focused)) stage.toggle(focused)
      else go(managerOf(model, focused))
      return true
    case 'Enter':
    case ' ':
      stage.select(focused)
      return true
    case '+':
    case '=':
      stage.zoom(1.25)
      return true
    case '-':
      stage.zoom(0.8)
      return true
    case '0':
      stage.fit()
      return true
    default:
      return false
  }
}
