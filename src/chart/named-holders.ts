import type { Position } from './chart.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import { readText } from './field-readers.ts'
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
  const person = fieldNode(record, 'person')
  if (person !== undefined) return directory.named(record, record.tree, person)
  const name = nameText(record)
  const email = fieldNode(record, 'email')
  if (name === undefined || isTitle(name, title)) return nobody
  const holder = { name, email: email === undefined ? undefined : readText(record.tree, email) }
  return directory.nameOn(record, holder, id === undefined ? otherIds : [id, ...otherIds])
}

function nameText(record: ChartRecord): string | undefined {
  const read = (field: string): string | undefined => {
    const node = fieldNode(record, field)
    return node === undefined ? undefined : readName(record.tree, node)
  }
  return read('name') ?? (['givenName', 'familyName'].flatMap((field) => read(field) ?? []).join(' ') || undefined)
}

/** Charts without personal data may repeat the title where the name belongs. */
function isTitle(name: string, title: string | undefined): boolean {
  return title !== undefined && foldText(name) === foldText(title)
}
