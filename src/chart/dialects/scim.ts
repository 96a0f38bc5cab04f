import type { NodeId, Tree } from '../../parse/tree.ts'
import { fieldNames } from '../field-names.ts'
import type { Dialect, FieldMapping } from './dialect.ts'
import { emptyOutline, type Outline, type PositionRecord } from './outline.ts'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** Users as the SCIM protocol exchanges them; the manager is an id in the enterprise extension. */
export const scim: Dialect = {
  name: 'scim',
  summary: 'a SCIM list of users, with the manager in the enterprise extension',
  example: `{
  "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
  "Resources": [
    { "id": "1042", "displayName": "Ana Costa", "title": "Chief Executive Officer" },
    {
      "id": "1043",
      "displayName": "Bo Lind",
      "title": "VP of Sales",
      "${enterprise}": { "manager": { "value": "1042" } }
    }
  ]
}
`,
  strictFields: false,
  readsFirstDocument: true,
  recognise: (tree) => (usersIn(tree).some((user) => isUser(tree, user)) || isListResponse(tree) ? 'sure' : undefined),
  outline,
}

function outline(tree: Tree, fields: FieldMapping): Outline {
  const mapped = (field: string, ...keys: readonly string[]): readonly [string, readonly string[]] => {
    const own = fields.get(field)
    return [field, own === undefined ? keys : [own]]
  }
  const names = fieldNames([
    mapped('id', 'id'),
    mapped('name', 'displayName', 'name.formatted', 'userName'),
    mapped('givenName', 'name.givenName'),
    mapped('familyName', 'name.familyName'),
    mapped('title', 'title'),
    mapped('email', 'emails.0.value', 'userName'),
    mapped('department', `${enterprise}.department`),
    mapped('reportsTo', `${enterprise}.manager.value`, `${enterprise}.manager`, 'manager.value'),
    mapped('role'),
    mapped('track'),
  ])
  const facts = isExtract(tree) ? { facts: { managerMayBeOutside: true } as const } : {}
  const positions = usersIn(tree).map((node): PositionRecord => {
    return { record: { tree, node, names, keyIsId: false }, nestedUnder: undefined, ...facts }
  })
  return { ...emptyOutline, positions }
}

/** The resources that are no groups. */
function usersIn(tree: Tree): readonly NodeId[] {
  const top = tree.documents[0]
  if (top === undefined) return []
  const list = tree.kind(top) === 'list' ? top : tree.kind(top) === 'map' ? tree.get(top, 'Resources') : undefined
  if (list === undefined || tree.kind(list) !== 'list') return isUser(tree, top) ? [top] : []
  return tree
    .children(list)
    .flatMap(({ node }) => (tree.kind(node) === 'map' && !hasSchema(tree, node, ':Group') ? [node] : []))
}

function isUser(tree: Tree, node: NodeId): boolean {
  return tree.kind(node) === 'map' && (hasSchema(tree, node, ':User') || tree.get(node, enterprise) !== undefined)
}

function isListResponse(tree: Tree): boolean {
  const top = tree.documents[0]
  return (
    top !== undefined &&
    tree.kind(top) === 'map' &&
    tree.get(top, 'Resources') !== undefined &&
    hasSchema(tree, top, ':ListResponse')
  )
}

/** A page of a longer list: who is missing may stand on another. */
function isExtract(tree: Tree): boolean {
  const top = tree.documents[0]
  const total = top !== undefined && tree.kind(top) === 'map' ? tree.get(top, 'totalResults') : undefined
  const list = top !== undefined && tree.kind(top) === 'map' ? tree.get(top, 'Resources') : undefined
  if (total === undefined || list === undefined) return false
  return Number(tree.value(total)) > tree.children(list).length
}

function hasSchema(tree: Tree, node: NodeId, ending: string): boolean {
  const schemas = tree.get(node, 'schemas')
  if (schemas === undefined) return false
  return tree.children(schemas).some(({ node: schema }) => {
    const text = tree.text(schema) ?? ''
    return text.startsWith('urn:ietf:params:scim:') && text.endsWith(ending)
  })
}
