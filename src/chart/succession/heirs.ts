import type { Label } from '../../wording.ts'
import type { AsOf } from '../as-of.ts'
import type { Candidate, Person, Readiness, SuccessionPlan } from '../chart.ts'
import { hasLeft } from '../has-left.ts'
import { compareReadiness } from '../readiness.ts'
import { candidateLabel, namesSomebody } from './candidate-label.ts'

/** Somebody who may follow in a seat, once, however often the plans name them. */
export interface Heir {
  /** Undefined for somebody whom the chart does not know: a name from outside. */
  readonly person: Person | undefined
  readonly label: Label
  /** The soonest that a plan says; undefined where none says any. */
  readonly readiness: Readiness | undefined
  readonly emergency: boolean
  readonly external: boolean
  /** Where the plans name them. */
  readonly candidates: readonly Candidate[]
}

/**
 * Who may follow by these plans, in the order in which they are named. Whoever holds the seat already is left out, and,
 * where it is said what day it is, whoever has left by then.
 */
export function heirsIn(
  plans: readonly SuccessionPlan[],
  holders: readonly Person[] = [],
  today?: AsOf,
): readonly Heir[] {
  const named = new Map<Person | string, Candidate[]>()
  for (const candidate of plans.flatMap(({ candidates }) => candidates)) {
    const key = candidate.person ?? candidate.personReference
    if (key === undefined || (candidate.person && holders.includes(candidate.person))) continue
    if (candidate.person && today && hasLeft(candidate.person, today)) continue
    const known = named.get(key)
    if (known) known.push(candidate)
    else named.set(key, [candidate])
  }
  return [...named.values()].map(heir)
}

/** Whether a plan names anybody at all, whoever it is. */
export function hasCandidate(plans: readonly SuccessionPlan[]): boolean {
  return plans.some(({ candidates }) => candidates.some(namesSomebody))
}

/** Whoever is ready first; of equals the one with the better rank, then the one named first. Those of whom no readiness is known are left out. */
export function readiestHeir(heirs: readonly Heir[]): (Heir & { readonly readiness: Readiness }) | undefined {
  const known = heirs.flatMap((each) => (each.readiness === undefined ? [] : [{ ...each, readiness: each.readiness }]))
  const [best] = known.sort((a, b) => compareReadiness(a.readiness, b.readiness) || rankOf(a) - rankOf(b))
  return best
}

function heir(candidates: readonly Candidate[]): Heir {
  const readiness = candidates.flatMap((each) => each.readiness ?? []).sort(compareReadiness)
  return {
    person: candidates[0]?.person,
    label: candidateLabel(candidates[0] ?? { person: undefined, personReference: undefined }),
    readiness: readiness[0],
    emergency: candidates.some(({ emergency }) => emergency === true),
    external: candidates.some(({ candidateType }) => candidateType === 'external'),
    candidates,
  }
}

/** The best ranking that a plan gives; a very large number where none gives any. */
export function rankOf({ candidates }: Heir): number {
  return Math.min(...candidates.map(({ ranking = Number.MAX_SAFE_INTEGER }) => ranking))
}
