import { describe, expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const user = (id: string, rest: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
  id,
  userName: `${id}@example.org`,
  ...rest,
})
const response = (resources: readonly object[], rest: object = {}) =>
  JSON.stringify({ schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'], ...rest, Resources: resources })
const read = (text: string) => readAs({ 'users.json': text })

describe('a SCIM response', () => {
  it('names managers in the enterprise extension', async () => {
    const users = [
      user('1', { displayName: 'Ana', title: 'CEO' }),
      user('2', {
        name: { formatted: 'Bo Lind' },
        title: 'VP',
        [enterprise]: { manager: { value: '1', displayName: 'Ana' } },
      }),
      user('3', { name: { givenName: 'Cy', familyName: 'Weber' }, userName: '', [enterprise]: { manager: '2' } }),
    ]
    expect(await read(response(users))).toEqual([
      'scim',
      '1 CEO (Ana) → root',
      '2 VP (Bo Lind) → 1',
      '3 (Cy Weber) → 2',
    ])
  })

  it('may be a list of users, or one user', async () => {
    expect(await read(JSON.stringify([user('1'), user('2', { [enterprise]: { manager: { value: '1' } } })]))).toEqual([
      'scim',
      '1 (1@example.org) → root',
      '2 (2@example.org) → 1',
    ])
    expect(await read(JSON.stringify(user('1')))).toEqual(['scim', '1 (1@example.org) → root'])
  })

  it('leaves groups out', async () => {
    const group = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], id: 'g', displayName: 'Sales' }
    expect(await read(response([user('1'), group]))).toEqual(['scim', '1 (1@example.org) → root'])
  })

  it('takes a manager who is not on this page of the list for somebody outside', async () => {
    const users = [user('2', { [enterprise]: { manager: { value: '1' } } })]
    expect((await read(response(users, { totalResults: 40 }))).at(-1)).toBe('2 (2@example.org) → external')
    expect((await read(response(users, { totalResults: 1 }))).at(-1)).toBe('2 (2@example.org) → unknown')
  })
})
