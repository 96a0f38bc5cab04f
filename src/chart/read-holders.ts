import type { Position } from './chart.ts'
import { holderNode } from './holder-node.ts'
import { namedHolders } from './named-holders.ts'
import type { PeopleDirectory } from './people-directory.ts'
import { titleSaysVacant } from './title-says-vacant.ts'

/**
 * Reads who holds each of these positions. Whoever is described or named on a seat comes first: any other seat may name
 * them, above in the file too.
 */
export function readHolders(positions: readonly Position[], directory: PeopleDirectory): void {
  const referring: Position[] = []
  const named: Position[] = []
  for (const position of positions) {
    const person = holderNode(position.record)
    if (person !== undefined) directory.announce(position.record.tree, person)
    if (!position.isUnit) (person === undefined ? named : referring).push(position)
  }
  for (const positionsInTurn of [named, referring])
    for (const position of positionsInTurn) readHoldersOf(position, directory)
}

function readHoldersOf(position: Held, directory: PeopleDirectory): void {
  const { people, references, vacant } = namedHolders(position, directory)
  position.holders = people
  position.personReferences = references
  const isUnsaid = position.status === undefined && people.length + references.length === 0
  position.vacant = position.status === 'vacant' || vacant || (isUnsaid && titleSaysVacant(position.title))
}

/** A position that is being read. */
type Held = Omit<Position, keyof Holders> & Holders

interface Holders {
  holders: Position['holders']
  personReferences: Position['personReferences']
  vacant: boolean
}
