import type { Position } from './chart.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import { readText } from './field-readers.ts'
import { holderNode } from './holder-node.ts'
import { type NamedPeople, nobody, type PeopleDirectory } from './people-directory.ts'
import { readName } from './read-name.ts'
import { foldText } from './titles/fold-text.ts'

/**
 * Who holds a position: whom `person` means, else who is named on its record itself. In such a record the ids of the
 * position stand for its person too.
 */
export function namedHolders(
  { record, title, id, otherIds }: Pick<Position, 'record' | 'title' | 'id' | 'otherIds'>,
  directory: PeopleDirectory,
): NamedPeople {
  const person = holderNode(record)
  if (person !== undefined) return directory.named(record, record.tree, person)
  const name = nameText(record)
  const email = fieldNode(record, 'email')
  if (name === undefined || isTitle(name, title)) return nobody
  const holder = { name, email: email === undefined ? undefined : readText(record.tree, email) }
  return directory.nameOn(record, holder, id === undefined ? otherIds : [id, ...otherIds])
}

function nameText(record: ChartRecord): string | undefined {
  const name = readField(record, 'name')
  if (name !== undefined) return name
  return ['givenName', 'familyName'].flatMap((field) => readField(record, field) ?? []).join(' ') || undefined
}

function readField(record: ChartRecord, field: string): string | undefined {
  const node = fieldNode(record, field)
  return node === undefined ? undefined : readName(record.tree, node)
}

/** Charts without personal data may repeat the title where the name belongs. */
function isTitle(name: string, title: string | undefined): boolean {
  return title !== undefined && !beginOtherwise(name, title) && foldText(name) === foldText(title)
}

/** Whether two texts begin with different Latin letters, so that they need not be folded to be told apart. */
function beginOtherwise(one: string, other: string): boolean {
  const a = one.charCodeAt(0) | caseBit
  const b = other.charCodeAt(0) | caseBit
  return a !== b && isLetter(a) && isLetter(b)
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** What sets small letters apart from capitals. */
const caseBit = 32
