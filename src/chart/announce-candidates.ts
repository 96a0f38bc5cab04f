import { candidatePerson } from './candidate-person.ts'
import { candidateRecords } from './candidate-records.ts'
import type { ChartRecord } from './chart-record.ts'
import type { PeopleDirectory } from './people-directory.ts'

/** Takes in whom the candidates of a plan describe with an id, so that other candidates, before them too, may name them by it. */
export function announceCandidates(plan: ChartRecord, directory: PeopleDirectory): void {
  const { tree } = plan
  for (const record of candidateRecords(plan)) {
    const person = candidatePerson(record)
    if (person === undefined || tree.kind(person) !== 'map') continue
    if (tree.get(person, 'id') !== undefined) directory.announce(tree, person)
  }
}
