import { hasAny, type RecordKeys } from './record-keys.ts'

/** Only records about people or their posts have these. */
const strongKeys = [
  'jobtitle',
  'positiontitle',
  'positionname',
  'posttitle',
  'designation',
  'employeeid',
  'empid',
  'employeenumber',
  'employeename',
  'hiredate',
  'joiningdate',
  'linemanager',
  'fte',
  'salary',
  'jobtitlename',
]

/** Records about people often have these. */
const likelyKeys = ['department', 'departmentname', 'dept', 'fullname', 'lastname', 'familyname', 'surname']

const nameKeys = ['name', 'fullname', 'displayname', 'firstname', 'givenname']
const titleKeys = ['title', 'position', 'role', 'rolename']

/** What pages, goods, tasks, comments and parts of software have, and people do not. */
const otherThings = [
  'url',
  'href',
  'link',
  'path',
  'route',
  'component',
  'icon',
  'slug',
  'price',
  'sku',
  'quantity',
  'stock',
  'body',
  'content',
  'src',
  'file',
  'filename',
  'version',
  'command',
  'port',
  'dependencies',
  'assignee',
  'duedate',
  'priority',
  'permissions',
  'layout',
  'metatitle',
  'lat',
  'latitude',
]

/** Whether records are about people or posts, as far as their keys tell; a name with a title is enough. */
export function isAboutPeople(keys: RecordKeys): boolean {
  if (isAboutEmployees(keys)) return true
  if (hasAny(keys, otherThings, 1 / 3)) return false
  return hasAny(keys, nameKeys, 1 / 2) && hasAny(keys, titleKeys, 1 / 2)
}

/** As `isAboutPeople`, by what only employers note. */
export function isAboutEmployees(keys: RecordKeys): boolean {
  return hasAny(keys, strongKeys, 1 / 3) || (!hasAny(keys, otherThings, 1 / 3) && hasAny(keys, likelyKeys, 1 / 3))
}
