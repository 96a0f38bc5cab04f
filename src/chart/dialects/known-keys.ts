/** The names under which charts in the wild keep a field, likeliest first, as `squashKey` writes them. */
export type KnownKeys = ReadonlyMap<string, readonly string[]>

/** `Employee ID`, `employee_id` and `employeeId` are one name: letters and digits only, in lower case. */
export function squashKey(key: string): string {
  const lower = key.toLowerCase()
  if (/^[a-z\d]*$/.test(lower)) return lower
  return lower.replace(/^[ -~]*$/.test(lower) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, '')
}

/** Hardly anything but a chart has one of these. */
export const clearEdges = [
  'reportsto',
  'reportstoid',
  'reportstopositionid',
  'reportstoseniorpost',
  'managerid',
  'manageremployeeid',
  'linemanagerid',
  'directmanagerid',
  'supervisorid',
  'bossid',
  'linemanager',
  'directmanager',
  'reportingmanager',
  'managerupn',
  'manageruserprincipalname',
  'manageremail',
  'supervisoremail',
  'managername',
  'supervisorname',
]

/** Words that other files use, too: a package has a `manager`, a thesis a `supervisor`. */
export const wordedEdges = ['manager', 'supervisor', 'boss', 'leader', 'teamlead']

/** What every tree of records has. */
export const treeEdges = ['parentid', 'pid', 'parent', 'parentpositionid', 'parentnodeid']

export const knownIds = [
  'id',
  'employeeid',
  'empid',
  'personid',
  'userid',
  'positionid',
  'postid',
  'nodeid',
  'staffid',
  'workerid',
  'uid',
  'uuid',
  'slug',
  'employeenumber',
  'postuniquereference',
  'userprincipalname',
  'upn',
]

export const knownFields: KnownKeys = new Map([
  ['positionId', ['managerroleslug', 'roleslug', 'positionslug', 'seatslug']],
  ['id', knownIds],
  ['reports', ['directreports', 'subordinates', 'reports', 'children']],
  ['reportsTo', [...clearEdges, ...wordedEdges, ...treeEdges]],
  [
    'title',
    ['jobtitle', 'positiontitle', 'posttitle', 'positionname', 'designation', 'title', 'position', 'rolename', 'role'],
  ],
  ['name', ['fullname', 'displayname', 'name', 'employeename', 'personname', 'incumbent']],
  ['givenName', ['firstname', 'givenname', 'forename']],
  ['familyName', ['lastname', 'familyname', 'surname']],
  ['department', ['department', 'departmentname', 'dept']],
  ['email', ['email', 'workemail', 'emailaddress', 'mail']],
])
