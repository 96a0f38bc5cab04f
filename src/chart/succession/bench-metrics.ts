import type { SeatBench } from './bench.ts'
import { isCovered } from './emergency-cover.ts'
import type { Heir } from './heirs.ts'
import { largestMatching, unmatched } from './largest-matching.ts'

/** What a bench comes to. Numbers of seats, unless said otherwise. */
export interface BenchMetrics {
  readonly seats: number
  /** With somebody named to follow. */
  readonly covered: number
  /** With somebody who is ready now. */
  readonly readyNow: number
  /** With somebody who would hold it at once: ready now, marked for emergencies, interim or acting. */
  readonly emergencyCover: number
  /** How often somebody is named to follow, each once for each seat. */
  readonly candidacies: number
  /** Different people among them. */
  readonly candidates: number
  /** The most seats that different people could fill at once. */
  readonly netBench: number
  /** The same with only those who are ready now. */
  readonly netReadyNow: number
}

/** Counts a bench; each of its people once for the net bench. */
export function benchMetrics(seats: readonly SeatBench[]): BenchMetrics {
  const isReady = ({ readiness }: Heir) => readiness === 'ready-now'
  const count = (test: (seat: SeatBench) => boolean) => seats.filter(test).length
  const bench = seats.map(({ heirs }) => heirs)
  return {
    seats: seats.length,
    covered: count(({ heirs }) => heirs.length > 0),
    readyNow: count(({ heirs }) => heirs.some(isReady)),
    emergencyCover: count(({ cover }) => isCovered(cover)),
    candidacies: bench.reduce((sum, heirs) => sum + heirs.length, 0),
    candidates: new Set(bench.flatMap((heirs) => heirs.map(heirKey))).size,
    netBench: seatsFilledAtOnce(bench),
    netReadyNow: seatsFilledAtOnce(bench.map((heirs) => heirs.filter(isReady))),
  }
}

/** What tells an heir from all others: the person, else the name by which plans know somebody from outside. */
export function heirKey({ person, candidates }: Pick<Heir, 'person' | 'candidates'>): unknown {
  return person ?? candidates[0]?.personReference
}

function seatsFilledAtOnce(bench: readonly (readonly Heir[])[]): number {
  const numbers = new Map<unknown, number>()
  const numberOf = (heir: Heir) => {
    const key = heirKey(heir)
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const options = bench.map((heirs) => heirs.map(numberOf))
  return largestMatching(options, numbers.size).filter((partner) => partner !== unmatched).length
}
