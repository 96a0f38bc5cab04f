import type { RunStats } from './lint-report.ts'

/** What a run does, in the order in which it does it. */
export const stages = [
  'start-up',
  'configuration',
  'reading files',
  'parsing',
  'reading charts',
  'checking fields',
  'index and titles',
  'rules',
  'findings',
] as const

export type Stage = (typeof stages)[number]

/**
 * Measures where the time of a run goes, for `--stats`. What is done between two laps goes to the stage that the
 * second one names. Nothing that is found depends on it.
 */
export class Stopwatch {
  readonly #now: () => number
  readonly #stages = new Map<Stage, number>()
  readonly #rules = new Map<string, { time: number; findings: number }>()
  #last = 0

  /** @param now milliseconds since the program started */
  constructor(now: () => number) {
    this.#now = now
  }

  lap(stage: Stage): void {
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + this.#sinceLast())
  }

  /** As `lap('rules')`, and tells which rule it was. */
  lapRule(ruleId: string, findings: number): void {
    const time = this.#sinceLast()
    this.#stages.set('rules', (this.#stages.get('rules') ?? 0) + time)
    const known = this.#rules.get(ruleId) ?? { time: 0, findings: 0 }
    this.#rules.set(ruleId, { time: known.time + time, findings: known.findings + findings })
  }

  /** The slowest rules first. */
  stats(): RunStats {
    return {
      total: this.#last,
      stages: stages.map((stage) => ({ stage, time: this.#stages.get(stage) ?? 0 })),
      rules: [...this.#rules]
        .map(([ruleId, { time, findings }]) => ({ ruleId, time, findings }))
        .sort((a, b) => b.time - a.time || (a.ruleId < b.ruleId ? -1 : 1)),
    }
  }

  #sinceLast(): number {
    const now = this.#now()
    const time = now - this.#last
    this.#last = now
    return time
  }
}
