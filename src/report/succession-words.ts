import { count, joinWords } from '../wording.ts'
import { asOfWords } from './as-of-words.ts'
import { percent, shareOfSeats } from './share.ts'
import type { SuccessionCandidate, SuccessionReport, WhatIfReport, WhatIfStep } from './succession-report.ts'

const levels: ReadonlyMap<string, string> = new Map([
  ['ready-now', 'ready now'],
  ['ready-1-2-years', 'in 1–2 years'],
  ['ready-3-plus-years', 'in 3 years or more'],
])

/** When a candidate is ready: in months where the plan says so, else by the level. */
export function readinessOf({ readiness, readyInMonths }: SuccessionCandidate): string {
  if (readyInMonths !== undefined && readyInMonths > 0) return `in ${count(readyInMonths, 'month', 'months')}`
  if (readyInMonths !== undefined) return 'ready now'
  return levels.get(readiness ?? '') ?? 'readiness not said'
}

/** A candidate in one line: `Ana Costa: ready now, emergency`. */
export function candidateWords(candidate: SuccessionCandidate): string {
  return `${candidate.name}: ${[readinessOf(candidate), ...marksOf(candidate)].join(', ')}`
}

function marksOf({ emergency, external }: SuccessionCandidate): readonly string[] {
  return [...(emergency ? ['emergency'] : []), ...(external ? ['external'] : [])]
}

/** What a bench comes to, each with its name. */
export function metricLines({ metrics, asOf, exempt }: SuccessionReport): readonly (readonly [string, string])[] {
  const { seats, covered, readyNow, emergencyCover, candidacies, candidates, netBench, netReadyNow } = metrics
  const depth = seats === 0 ? '0' : (candidacies / seats).toFixed(1)
  return [
    ['Coverage', `${shareOfSeats(covered, seats)} have somebody named to follow`],
    ['Ready now', `${shareOfSeats(readyNow, seats)} have somebody who is ready now`],
    ['Emergency cover', `${shareOfSeats(emergencyCover, seats)} have somebody who would hold the seat at once`],
    ['Bench depth', `${depth} candidates per seat; ${count(candidates, 'person', 'different people')} in all`],
    [
      'Net bench',
      `${shareOfSeats(netBench, seats)} could be filled at once by different people; by people who are ready now, ${netReadyNow} (${percent(netReadyNow, seats)})`,
    ],
    ...(exempt.length > 0 ? [['Not counted', exemptWords(exempt)] as const] : []),
    ['Dates', `judged as of ${asOfWords(asOf)}`],
  ]
}

function exemptWords(exempt: readonly string[]): string {
  const named = joinWords(exempt.length > 5 ? [...exempt.slice(0, 5), `${exempt.length - 5} more`] : exempt)
  return `${named}: planned, or ${exempt.length === 1 ? 'needs' : 'need'} no successor for a stated reason`
}

/** Why a table has no rows. */
export const noCriticalSeat =
  'No seat to show: no position has one of the roles cso, cro, vp-sales or is marked critical: true.'

/** The question that a cascade answers: `If Ana Costa leaves`. */
export function whatIfHeading({ leaving }: WhatIfReport): string {
  return `If ${joinWords(leaving)} ${leaving.length === 1 ? 'leaves' : 'leave'}`
}

/** What becomes of one seat, in sentences. */
export function stepWords({ seat, critical, stepsUp, unavailable, standIn }: WhatIfStep): string {
  const empty = `${seat}${critical ? ', critical,' : ''} falls empty.`
  if (stepsUp) {
    const readiness = readinessOf(stepsUp).replace(/^in /, 'ready in ')
    return `${empty} ${stepsUp.name} steps up (${[readiness, ...marksOf(stepsUp)].join(', ')}).`
  }
  const why =
    unavailable === 0
      ? 'Nobody is named to follow.'
      : `Nobody is left to follow: ${unavailable === 1 ? 'the one who is named leaves or has' : `all ${unavailable} who are named leave or have`} stepped up already.`
  return `${empty} ${why}${standIn === undefined ? '' : ` ${standIn} would look after it.`}`
}

/** What a cascade leaves uncovered, in a sentence. */
export function uncoveredWords({ steps, uncovered }: WhatIfReport): string {
  if (steps.length === 0) return 'No seat falls empty.'
  return uncovered.length === 0 ? 'No seat is left uncovered.' : `Left uncovered: ${uncovered.join('; ')}.`
}
