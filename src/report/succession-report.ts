import type { AsOf } from '../chart/as-of.ts'

/** The bench of one chart, with names as they may be shown. All texts are raw. */
export interface SuccessionReport {
  /** The chart group, or the file. */
  readonly chart: string
  readonly organization: string | undefined
  readonly asOf: AsOf
  readonly seats: readonly SuccessionSeat[]
  /** Seats that need no successor. */
  readonly exempt: readonly string[]
  readonly metrics: SuccessionMetrics
  /** Undefined where nobody asked. */
  readonly whatIf: WhatIfReport | undefined
}

export interface SuccessionSeat {
  readonly id: string | undefined
  readonly seat: string
  /** In words where nobody is named: `vacant`. */
  readonly holder: string
  readonly leavingOn: string | undefined
  readonly riskOfLoss: string | undefined
  readonly candidates: readonly SuccessionCandidate[]
  readonly emergencyCover: readonly string[]
  readonly lastReviewed: string | undefined
  readonly monthsToCover: number | undefined
  readonly colour: 'green' | 'amber' | 'red'
}

export interface SuccessionCandidate {
  readonly name: string
  readonly readiness: string | undefined
  readonly readyInMonths: number | undefined
  readonly emergency: boolean
  readonly external: boolean
}

/** Numbers of seats, unless said otherwise. */
interface SuccessionMetrics {
  readonly seats: number
  readonly covered: number
  readonly readyNow: number
  readonly emergencyCover: number
  /** Candidates, each as often as there are seats that name them. */
  readonly candidacies: number
  /** Different people. */
  readonly candidates: number
  readonly netBench: number
  readonly netReadyNow: number
}

export interface WhatIfReport {
  /** Whose leaving it is about. */
  readonly leaving: readonly string[]
  readonly steps: readonly WhatIfStep[]
  /** Seats that nobody steps up into. */
  readonly uncovered: readonly string[]
}

export interface WhatIfStep {
  readonly id: string | undefined
  readonly seat: string
  /** 0 for a seat that somebody's leaving empties; one more for each step up before it. */
  readonly depth: number
  readonly critical: boolean
  readonly stepsUp: SuccessionCandidate | undefined
  /** Named to follow, but gone or moved already. */
  readonly unavailable: number
  /** Who would hold it in the meantime. */
  readonly standIn: string | undefined
}
