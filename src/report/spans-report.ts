/** Spans and layers of one chart, with names as they may be shown. All texts are raw. */
export interface SpansReport {
  /** The chart group, or the file. */
  readonly chart: string
  readonly organization: string | undefined
  readonly managers: number
  readonly reports: number
  /** Reports per manager; undefined without managers. */
  readonly average: number | undefined
  readonly layers: readonly SpansLayer[]
  readonly bands: readonly SpansBand[]
}

interface SpansLayer {
  /** 1 for the top. */
  readonly layer: number
  readonly seats: number
  readonly managers: number
  readonly reports: number
  readonly average: number | undefined
  readonly widest: number | undefined
  /** The manager with the widest span, the first of equals. */
  readonly widestManager: string | undefined
}

export interface SpansBand {
  readonly from: number
  /** Undefined for no limit. */
  readonly to: number | undefined
  readonly managers: number
}
