import type { AsOf } from '../as-of.ts'
import type { Candidate, SuccessionPlan } from '../chart.ts'
import { hasLeft } from '../has-left.ts'
import { namesSomebody } from './candidate-label.ts'

/** The candidates of a plan who come from inside: those whom it names, and who have not left. */
export function internalCandidates({ candidates }: SuccessionPlan, today: AsOf): readonly Candidate[] {
  return candidates.filter(
    (candidate) =>
      candidate.candidateType !== 'external' &&
      namesSomebody(candidate) &&
      !(candidate.person && hasLeft(candidate.person, today)),
  )
}
