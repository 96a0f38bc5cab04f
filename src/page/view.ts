/** How the drawing lies under the window: a point of it times `scale` plus `x`, `y` is a point of the window. */
export interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export const smallest = 0.02
export const largest = 2

export function zoomedAt(view: View, factor: number, x: number, y: number): View {
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor))
  const ratio = scale / view.scale
  return { scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio }
}

/** Moves a view step by step, at once where people ask for less motion. */
export function glide(from: View, to: View, show: (view: View) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to)
    return () => {}
  }
  const began = performance.now()
  let frame = requestAnimationFrame(function step(now) {
    const done = Math.min(1, (now - began) / 260)
    const eased = 1 - (1 - done) ** 3
    const between = (a: number, b: number) => a + (b - a) * eased
    show({ x: between(from.x, to.x), y: between(from.y, to.y), scale: between(from.scale, to.scale) })
    if (done < 1) frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}
