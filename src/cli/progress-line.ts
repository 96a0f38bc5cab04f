import type { Io } from '../io.ts'
import type { Progress } from '../lint/lint-request.ts'
import { graphemes, graphemeWidth } from '../report/display-width.ts'
import { printable } from '../report/printable.ts'

/** Shorter runs are over before anybody reads. */
const patience = 1000
const between = 100
const eraseLine = '\r\u001b[2K'

export interface ProgressLine {
  /** What the run is at; without an argument: still at the same. */
  readonly show: (progress?: Progress) => void
  /** Leaves no trace of it. */
  readonly erase: () => void
}

/** One line on the error stream that says what a long run is at; only where that is a terminal. */
export function progressLine({ now, errors, environment }: Pick<Io, 'now' | 'errors' | 'environment'>): ProgressLine {
  if (!errors.isTerminal || environment.TERM === 'dumb') return { show: () => {}, erase: () => {} }
  let current: Progress | undefined
  let shown: Progress | undefined
  let next = patience
  return {
    show: (progress = current) => {
      current = progress
      const time = now()
      if (time < next || !current || current === shown) return
      next = time + between
      shown = current
      errors.write(eraseLine + fitting(inWords(current), (errors.width ?? 80) - 1))
    },
    erase: () => {
      if (shown) errors.write(eraseLine)
    },
  }
}

function inWords({ doing, chart, charts, name }: Progress): string {
  const which = charts > 1 ? ` (chart ${chart} of ${charts})` : ''
  return printable(`${doing === 'reading' ? 'Reading' : 'Judging'} ${name}${which} …`)
}

/** A line that wraps could not be erased. */
function fitting(text: string, columns: number): string {
  let used = 0
  const kept = graphemes(text).filter((grapheme) => {
    used += graphemeWidth(grapheme)
    return used <= columns
  })
  return kept.join('')
}
