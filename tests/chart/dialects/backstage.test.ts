import { describe, expect, it } from 'vitest'
import { entityReference } from '../../../src/chart/dialects/backstage-reference.ts'
import { chartIn, readAs } from './read-as.ts'

const entity = (kind: string, name: string, spec: string, metadata = '') =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}${metadata}}\nspec: ${spec}\n`
const stream = (...entities: readonly string[]) => entities.join('---\n')

describe('a Backstage catalogue', () => {
  const company = entity('Group', 'company', '{type: organization, children: [sales]}')
  const sales = entity('Group', 'sales', '{type: team, parent: company, children: [], profile: {displayName: Sales}}')

  it('is a tree of groups with their users', async () => {
    const text = stream(
      company,
      sales,
      entity('User', 'bo.lind', '{profile: {displayName: Bo Lind}, memberOf: [sales]}'),
    )
    expect(await readAs(text)).toEqual([
      'backstage',
      'group:company company [unit] → root',
      'group:sales Sales [unit] → group:company',
      'user:bo.lind (Bo Lind) → group:sales',
    ])
  })

  it('puts a user under the first group of several', async () => {
    const { chart } = await chartIn(stream(company, sales, entity('User', 'bo', '{memberOf: [sales, company]}')))
    const bo = chart.positions.at(-1)
    expect([bo && chart.manager(bo)?.id, bo?.dottedLineTo]).toEqual(['group:sales', []])
  })

  it('takes a user from the members of a group where the user names none', async () => {
    const text = stream(entity('Group', 'ops', '{children: [], members: [bo]}'), entity('User', 'bo', '{}'))
    expect(await readAs(text)).toEqual(['backstage', 'group:ops ops [unit] → root', 'user:bo (bo) → group:ops'])
  })

  it('tells users of one name in two namespaces apart', async () => {
    const text = stream(
      sales,
      entity('User', 'guest', '{memberOf: [sales]}'),
      entity('User', 'guest', '{memberOf: [group:default/sales]}', ', namespace: development'),
    )
    const { chart } = await chartIn(text)
    expect(chart.sharedIds).toEqual([])
    expect(chart.positions.map(({ id }) => id)).toEqual(['group:sales', 'user:guest', 'user:development/guest'])
    expect(chart.positions.slice(1).map((user) => chart.manager(user)?.id)).toEqual(['group:sales', 'group:sales'])
  })

  it('tells a user and a group of one name apart', async () => {
    const text = stream(entity('Group', 'ops', '{children: []}'), entity('User', 'ops', '{memberOf: [ops]}'))
    expect(await readAs(text)).toEqual(['backstage', 'group:ops ops [unit] → root', 'user:ops (ops) → group:ops'])
  })

  it('looks for a name without a namespace in that of the entity', async () => {
    const text = stream(
      entity('Group', 'ops', '{children: []}'),
      entity('Group', 'sales', '{children: []}', ', namespace: emea'),
      entity('User', 'bo', '{memberOf: [sales]}', ', namespace: emea'),
      entity('User', 'cy', '{memberOf: [sales]}'),
    )
    expect(await readAs(text)).toEqual([
      'backstage',
      'group:ops ops [unit] → root',
      'group:emea/sales sales [unit] → root',
      'user:emea/bo (bo) → group:emea/sales',
      'user:cy (cy) → unknown',
    ])
  })

  it('leaves entities of other kinds and other documents out', async () => {
    const text = stream(
      sales,
      entity('Location', 'all', '{targets: [./a.yaml]}'),
      'kind: Group\nmetadata: {name: rbac}\n',
    )
    expect(await readAs(text)).toEqual(['backstage', 'group:sales Sales [unit] → external'])
  })

  it('takes a group that is missing for one in another file, where the file holds a single group and is read alone', async () => {
    const files = { 'sales.yaml': sales, 'users.yaml': entity('User', 'bo', '{memberOf: [ghost]}') }
    expect(await readAs(sales)).toEqual(['backstage', 'group:sales Sales [unit] → external'])
    expect(await readAs(files, { standing: 'member' })).toEqual([
      'backstage',
      'group:sales Sales [unit] → unknown',
      'user:bo (bo) → unknown',
    ])
    const whole = stream(sales, entity('Group', 'ops', '{parent: ghost, children: []}'))
    expect((await readAs(whole)).at(-1)).toBe('group:ops ops [unit] → unknown')
  })

  it('has no second top in a user without a group', async () => {
    const { chart } = await chartIn(stream(company, sales, entity('User', 'bo', '{memberOf: []}')))
    expect(chart.roots.filter(({ isUnit }) => isUnit).map(({ id }) => id)).toEqual(['group:company'])
    expect(chart.seats.map(({ id }) => id)).toEqual(['user:bo'])
  })
})

describe('entityReference', () => {
  it.each([
    ['team-a', undefined, 'group:team-a'],
    ['Team-A', undefined, 'group:team-a'],
    ['default/team-a', undefined, 'group:team-a'],
    ['group:default/team-a', undefined, 'group:team-a'],
    ['Group:team-a', undefined, 'group:team-a'],
    ['Default/team-a', undefined, 'group:team-a'],
    ['team-a', 'EMEA', 'group:emea/team-a'],
    ['user:team-a', undefined, 'user:team-a'],
    ['team-a', 'emea', 'group:emea/team-a'],
    ['group:team-a', 'emea', 'group:emea/team-a'],
    ['default/team-a', 'emea', 'group:team-a'],
    ['a.b_c', undefined, 'group:a.b_c'],
    ['', undefined, 'group:'],
  ])('spells %j in namespace %s as %s', (text, namespace, reference) => {
    expect(entityReference(text, 'group', { namespace })).toBe(reference)
  })
})
