import type { NodeId, Tree } from '../../parse/tree.ts'
import { type FieldNames, fieldNames } from '../field-names.ts'
import { nodeOfKey } from '../node-of-key.ts'
import { squashKey } from './known-keys.ts'
import type { RecordKeys } from './record-keys.ts'

/** Where a record says what kind of thing it is. */
const kindKeys: ReadonlySet<string> = new Set(['type', 'kind', 'nodetype', 'nodekind', 'unittype', 'orgunittype'])

/** Kinds of things that are no seat. */
const unitKinds: ReadonlySet<string> = new Set([
  ...['department', 'dept', 'subdepartment', 'division', 'unit', 'orgunit', 'organizationalunit', 'businessunit'],
  ...['team', 'group', 'section', 'branch', 'office', 'directorate', 'bureau', 'squad', 'tribe', 'chapter'],
  ...['company', 'organization', 'organisation', 'subsidiary'],
])

/** Fields that only somebody, or a seat, has. */
const ownFields = ['title', 'person', 'email', 'givenName', 'familyName']

/** Among records of people, those of departments, teams and the like: they say so, and have no title or person. */
export interface UnitRecords {
  readonly includes: (record: NodeId) => boolean
  /** The names of the fields of such a record: what is called its name is that of no person. */
  readonly names: FieldNames
}

export function unitRecords(
  tree: Tree,
  keys: RecordKeys,
  mapping: ReadonlyMap<string, readonly string[]>,
): UnitRecords {
  const kinds = [...keys.counts.keys()].filter((key) => kindKeys.has(squashKey(key)))
  const own = ownFields.flatMap((field) => mapping.get(field) ?? [field])
  const textAt = (record: NodeId, key: string): string => {
    const node = nodeOfKey(tree, record, key)
    return (node === undefined ? undefined : tree.text(node))?.trim() ?? ''
  }
  return {
    includes: (record) =>
      kinds.some((key) => unitKinds.has(squashKey(textAt(record, key)))) &&
      own.every((key) => textAt(record, key) === ''),
    names: fieldNames(new Map(mapping).set('title', mapping.get('name') ?? ['name']).set('name', [])),
  }
}
