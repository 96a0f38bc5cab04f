import { dump } from 'js-yaml'
import type { Choices } from './choices.ts'
import { names, oddValues, titles } from './native-chart.ts'

/** What every dialect can say of a seat. */
export interface ForeignSeat {
  readonly id: string
  readonly title: string
  readonly name: string
  /** Undefined at the top. */
  readonly manager: string | undefined
}

/** Files of one chart by their path. */
export type ChartFiles = Readonly<Record<string, string>>

type Write = (seats: readonly ForeignSeat[], choices: Choices) => ChartFiles

const ids = ['ana', 'bo', 'cy', 'di', 'eli', 'fay', '1042', '007', '__proto__', 'constructor', 'Ana', 'a.b', 'x/y', 'ö']

function someSeats(choices: Choices): readonly ForeignSeat[] {
  return choices.list(ids.length, (at) => ({
    id: (choices.oneIn(12) ? choices.of(ids) : ids[at]) ?? '',
    title: choices.of(titles),
    name: choices.oneIn(3) ? `Person ${at}` : choices.of(names),
    manager: at === 0 ? undefined : choices.oneIn(10) ? choices.of([...ids, 'ghost', 'XX']) : ids[choices.below(at)],
  }))
}

/** A field that is left out, given, or holds something that nobody expects. */
function field(name: string, value: unknown, choices: Choices): Readonly<Record<string, unknown>> {
  if (choices.oneIn(40)) return { [name]: structuredClone(choices.of(oddValues)) }
  return value === undefined || choices.oneIn(20) ? {} : { [name]: value }
}

const inFormat = (data: unknown, choices: Choices): ChartFiles =>
  choices.oneIn(2) ? { 'chart.json': JSON.stringify(data, null, 1) } : { 'chart.yaml': dump(data, { noRefs: true }) }

const idKeys = ['id', 'employeeId', 'EmployeeId', 'employee_id', 'EmpID', 'uid', 'slug', 'Employee ID']
const managerKeys = [
  'parentId',
  'pid',
  'reportsTo',
  'Reports To',
  'reports_to',
  'managerId',
  'manager',
  'supervisor',
  'leader',
]
const listKeys = ['', 'employees', 'people', 'nodes', 'data']

const flat: Write = (seats, choices) => {
  const [idKey, managerKey, listKey] = [choices.of(idKeys), choices.of(managerKeys), choices.of(listKeys)]
  const records = seats.map(({ id, title, name, manager }) => ({
    ...field(idKey, /^\d+$/.test(id) && choices.oneIn(2) ? Number(id) : id, choices),
    ...field('name', name, choices),
    ...field(choices.oneIn(2) ? 'jobTitle' : 'title', title, choices),
    ...field(managerKey, choices.oneIn(9) ? { id: manager } : manager, choices),
    ...(choices.oneIn(9) ? { directReports: choices.list(3, () => choices.of(ids)) } : {}),
  }))
  return inFormat(listKey === '' ? records : { [listKey]: records }, choices)
}

const slugMap: Write = (seats, choices) =>
  inFormat(
    Object.fromEntries(
      seats.map(({ id, title, name, manager }) => [
        id,
        {
          ...field('title', title, choices),
          ...field('name', name, choices),
          ...field('reports_to', manager, choices),
        },
      ]),
    ),
    choices,
  )

const nested: Write = (seats, choices) => {
  const key = choices.of(['children', 'reports', 'members', 'subordinates', 'directReports', 'team'])
  const below = (id: string | undefined, from: number): unknown[] =>
    seats.flatMap((seat, at) => {
      if (at < from || seat.manager !== id) return []
      const reports = below(seat.id, at + 1)
      const list = choices.oneIn(12) ? Object.fromEntries(reports.map((each, index) => [`r${index}`, each])) : reports
      return [
        {
          ...field('id', seat.id, choices),
          ...field('name', seat.name, choices),
          ...field('title', seat.title, choices),
          ...(reports.length === 0 && choices.oneIn(2) ? {} : { [key]: choices.oneIn(15) ? reports[0] : list }),
        },
      ]
    })
  const roots = below(undefined, 0)
  return inFormat(roots.length === 1 && choices.oneIn(2) ? roots[0] : roots, choices)
}

const directory: Write = (seats, choices) =>
  Object.fromEntries(
    seats.map(({ id, title, name, manager }, at) => {
      const record = {
        ...field('name', name, choices),
        ...field('title', title, choices),
        ...field('reportsTo', manager !== undefined && choices.oneIn(4) ? `[[${manager}]]` : manager, choices),
      }
      const file = id.replaceAll('/', '-') || String(at)
      return choices.oneIn(2)
        ? [`people/${file}.yaml`, dump(record, { noRefs: true })]
        : [`people/${file}.md`, `---\n${dump(record, { noRefs: true })}---\n\n# ${name}\n`]
    }),
  )

const documents = (parts: readonly unknown[]): ChartFiles => ({
  'chart.yaml': parts.map((part) => dump(part, { noRefs: true })).join('---\n'),
})

const backstage: Write = (seats, choices) =>
  documents([
    ...seats.map(({ id, manager, title }) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: choices.oneIn(30) ? choices.of(['Component', 'group', 7]) : 'Group',
      metadata: {
        ...field('name', id, choices),
        ...field('namespace', choices.oneIn(3) ? 'emea' : undefined, choices),
      },
      spec: {
        ...field('parent', manager, choices),
        ...field(
          'children',
          seats.filter((seat) => seat.manager === id).map((seat) => seat.id),
          choices,
        ),
        ...field('members', choices.oneIn(3) ? ['user:default/bo'] : undefined, choices),
        type: 'team',
        profile: { displayName: title },
      },
    })),
    ...seats.map(({ name, manager }, at) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { ...field('name', `user-${at}`, choices) },
      spec: { ...field('profile', { displayName: name }, choices), ...field('memberOf', [manager ?? 'ana'], choices) },
    })),
  ])

const ychart: Write = (seats, choices) =>
  documents([
    { options: {}, schema: { name: 'string | required' } },
    seats.map(({ id, title, name, manager }) => ({
      ...(choices.oneIn(2) ? {} : field('id', id, choices)),
      ...field('name', name, choices),
      ...field('title', title, choices),
      ...field(choices.oneIn(2) ? 'supervisor' : 'parentId', choices.oneIn(3) ? choices.of(names) : manager, choices),
    })),
  ])

const scim: Write = (seats, choices) => ({
  'users.json': JSON.stringify({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    ...field('totalResults', seats.length + choices.below(2), choices),
    Resources: seats.map(({ id, title, name, manager }) => ({
      ...field('id', id, choices),
      ...field('displayName', name, choices),
      ...field('title', title, choices),
      ...field('active', !choices.oneIn(4), choices),
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': field('manager', { value: manager }, choices),
    })),
  }),
})

const agents: Write = (seats, choices) =>
  inFormat(
    {
      orgUnits: choices.list(3, (at) => ({
        id: ids[at],
        name: `Unit ${at}`,
        ...field('parentId', ids[at - 1], choices),
      })),
      agents: seats.map(({ id, title, manager }) => ({
        ...field('id', id, choices),
        ...field('title', title, choices),
        ...field('reportsTo', manager, choices),
        ...field('orgUnitId', choices.of(ids), choices),
      })),
    },
    choices,
  )

const writers: Readonly<Record<string, Write>> = {
  flat,
  'slug-map': slugMap,
  nested,
  directory,
  backstage,
  ychart,
  scim,
  agents,
}

export const foreignDialects = Object.keys(writers)

/** A chart in a dialect other than the native one. */
export function foreignChart(dialect: string, choices: Choices): ChartFiles {
  return writeSeats(dialect, someSeats(choices), choices)
}

/** These seats in a dialect. Without any choices left, every field is there and as it should be. */
export function writeSeats(dialect: string, seats: readonly ForeignSeat[], choices: Choices): ChartFiles {
  return writers[dialect]?.(seats, choices) ?? {}
}
