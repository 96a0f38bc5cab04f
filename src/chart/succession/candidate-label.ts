import type { Label } from '../../wording.ts'
import type { Candidate } from '../chart.ts'
import { personLabel } from '../labels.ts'

/** A candidate by name, else as the plan names them. */
export function candidateLabel({ person, personReference }: Pick<Candidate, 'person' | 'personReference'>): Label {
  if (person) return personLabel(person)
  return { text: personReference ?? 'somebody without a name', redacted: 'somebody' }
}

/** What tells a candidate from the others of a plan, as the chart writes it. */
export function candidateKey({ person, personReference }: Pick<Candidate, 'person' | 'personReference'>): string {
  return person?.id ?? person?.name ?? personReference ?? ''
}

/** Whether a candidate says who it is; a placeholder such as `TBD` names nobody. */
export function namesSomebody({ person, personReference }: Candidate): boolean {
  return person !== undefined || personReference !== undefined
}
