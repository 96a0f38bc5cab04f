import type { NodeId, Tree } from '../../parse/tree.ts'
import type { ChartRecord } from '../chart-record.ts'
import { type FieldNames, fieldNames } from '../field-names.ts'
import { nodeOfKey } from '../node-of-key.ts'
import { entityReference, type Surroundings } from './backstage-reference.ts'
import type { Dialect } from './dialect.ts'
import { emptyOutline, type Outline, type PositionFacts, type PositionRecord } from './outline.ts'

/** The software catalogue's groups and users: a group stands for its people, a user for a seat in it. */
export const backstage: Dialect = {
  name: 'backstage',
  summary: 'Group and User entities of a Backstage catalogue, in one or many documents',
  example: `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: sales}
spec: {type: team, children: []}
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: {name: bo.lind}
spec:
  profile: {displayName: Bo Lind}
  memberOf: [sales]
`,
  strictFields: false,
  recognise: (tree) => (entitiesIn(tree).length > 0 ? 'sure' : undefined),
  outline,
}

function outline(tree: Tree): Outline {
  const entities = entitiesIn(tree)
  // Catalogues are kept in many files. One that holds a single group points at groups in others.
  const isPart = entities.filter(({ kind }) => kind === 'group').length < 2
  const positions = entities.map((entity): PositionRecord => {
    const { facts, ...rest } = position(tree, entity)
    return { ...rest, facts: isPart ? { ...facts, managerMayBeOutside: 'alone' } : { ...facts } }
  })
  return { ...emptyOutline, positions }
}

const groupNames = fieldNames([
  ['id', ['metadata.name']],
  ['title', ['spec.profile.displayName', 'metadata.title', 'metadata.name']],
  ['reportsTo', ['spec.parent']],
  ['reports', ['spec.children']],
  ['name', []],
  ['role', []],
])

const userNames = fieldNames([
  ['id', ['metadata.name']],
  ['name', ['spec.profile.displayName', 'metadata.title', 'metadata.name']],
  ['email', ['spec.profile.email']],
  ['reportsTo', ['spec.memberOf.0', 'spec.memberOf']],
  ['title', []],
  ['role', []],
])

interface Entity {
  readonly node: NodeId
  readonly kind: 'group' | 'user'
}

function entitiesIn(tree: Tree): readonly Entity[] {
  const tops = tree.documents.flatMap((top) =>
    tree.kind(top) === 'list' ? tree.children(top).map(({ node }) => node) : [top],
  )
  return tops.flatMap((node): readonly Entity[] => {
    if (tree.kind(node) !== 'map' || !textAt(tree, node, 'apiVersion')?.startsWith('backstage.io/')) return []
    const kind = textAt(tree, node, 'kind')?.toLowerCase()
    return kind === 'group' || kind === 'user' ? [{ node, kind }] : []
  })
}

function position(tree: Tree, { node, kind }: Entity): PositionRecord {
  const names: FieldNames = kind === 'group' ? groupNames : userNames
  const record: ChartRecord = { tree, node, names, keyIsId: false }
  const around: Surroundings = { namespace: textAt(tree, node, 'metadata.namespace') }
  const name = textAt(tree, node, 'metadata.name')
  const own = name === undefined ? undefined : entityReference(name, kind, around)
  const facts = kind === 'group' ? groupFacts(tree, node, around) : userFacts(tree, node, around)
  return { record, nestedUnder: undefined, facts: own === undefined ? facts : { ...facts, id: own } }
}

function groupFacts(tree: Tree, node: NodeId, around: Surroundings): PositionFacts {
  const parent = textAt(tree, node, 'spec.parent')
  const children = textsAt(tree, node, 'spec.children')?.map((child) => entityReference(child, 'group', around))
  const members = textsAt(tree, node, 'spec.members')?.map((member) => entityReference(member, 'user', around))
  return {
    isUnit: true,
    reportsTo: parent === undefined ? undefined : entityReference(parent, 'group', around),
    ...(children || members ? { namedReports: [...(children ?? []), ...(members ?? [])] } : {}),
  }
}

/** A user may belong to many groups, and answers to none of them: the first counts as the place in the tree. */
function userFacts(tree: Tree, node: NodeId, around: Surroundings): PositionFacts {
  const [first] = textsAt(tree, node, 'spec.memberOf') ?? []
  return { reportsTo: first === undefined ? undefined : entityReference(first, 'group', around) }
}

function textAt(tree: Tree, node: NodeId, path: string): string | undefined {
  const found = nodeOfKey(tree, node, path)
  return found === undefined || tree.kind(found) !== 'scalar' ? undefined : tree.text(found)?.trim() || undefined
}

function textsAt(tree: Tree, node: NodeId, path: string): readonly string[] | undefined {
  const found = nodeOfKey(tree, node, path)
  if (found === undefined || tree.kind(found) !== 'list') return undefined
  return tree.children(found).flatMap(({ node: item }) => tree.text(item)?.trim() || [])
}
