import { describe, expect, it } from 'vitest'
import type { FieldMapping } from '../../../src/chart/dialects/dialect.ts'
import { chooseDialect, whyUnread } from '../../../src/chart/recognise-dialect.ts'
import { parseSource } from '../../../src/parse/parse-source.ts'
import { sourceFrom } from '../../support/chart-text.ts'

/** Files as they lie in repositories beside charts. None of them may be taken for one where it is only met in passing. */
const unrelated: readonly (readonly [what: string, text: string])[] = [
  ['an empty map', '{}'],
  ['an empty list', '[]'],
  ['a list of words', '- a\n- b'],
  [
    'docker-compose',
    `services:
  web: {image: nginx, ports: ["80:80"], depends_on: [db]}
  db: {image: postgres}
volumes: {data: {}}`,
  ],
  [
    'package.json',
    `{"name": "x", "version": "1.0.0", "author": {"name": "Ana", "email": "ana@example.org"},
      "scripts": {"test": "vitest"}, "dependencies": {"manager": "^1.0.0", "leader": "2"},
      "devDependencies": {"supervisor": "^0.12.0"}}`,
  ],
  [
    'a GitHub workflow',
    `name: CI
on: {push: {branches: [main]}}
jobs:
  test: {runs-on: ubuntu-latest, steps: [{uses: actions/checkout, name: Check out}]}
  deploy: {runs-on: ubuntu-latest, needs: test}`,
  ],
  [
    'an OpenAPI document about employees',
    `openapi: 3.0.0
info: {title: HR, version: 1.0.0}
paths: {/employees: {get: {summary: List, responses: {200: {description: ok}}}}}
components:
  schemas:
    Employee: {type: object, properties: {id: {type: string}, managerId: {type: string}, jobTitle: {type: string}}}`,
  ],
  [
    'programs with a manager of packages',
    `- {id: web, name: Shop, manager: {name: npm}}
- {id: api, name: Interface, manager: {name: pip}}
- {id: db, name: Store, manager: {name: apt}}`,
  ],
  [
    'Kubernetes',
    `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {manager: helm}}
spec: {replicas: 2, template: {spec: {containers: [{name: web, image: nginx}]}}}
---
apiVersion: user.openshift.io/v1
kind: Group
metadata: {name: admins}
users: [ana]`,
  ],
  [
    'a Backstage component',
    `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: web}
spec: {type: service, owner: team-a}`,
  ],
  [
    'rights of users',
    `roles:
  viewer: {name: Viewer, description: May look, permissions: [read]}
  editor: {name: Editor, description: May write, parent: viewer, permissions: [write]}
  admin: {name: Admin, description: May do all, parent: editor}
members:
  web: {name: web, manager: npm}
  api: {name: api, manager: pip}
data:
  title: {name: Title, parent: head, type: text}
  head: {name: Head, type: block}`,
  ],
  [
    'translations below a key',
    `data:
  users: {title: Users, manager: Manager, supervisor: Supervisor, name: Name}
  teams: {title: Teams, leader: Team leader, name: Name}`,
  ],
  ['tsconfig.json', '{"compilerOptions": {"strict": true, "paths": {"a": ["b"]}}, "include": ["src"]}'],
  [
    'translations',
    `{"users": {"title": "Users", "manager": "Manager", "supervisor": "Supervisor", "name": "Name"},
      "teams": {"title": "Teams", "leader": "Team leader", "name": "Name", "manager": "Manager"},
      "form": {"reportsTo": "Reports to", "jobTitle": "Job title", "save": "Save"},
      "errors": {"required": "Required"}, "menu": {"home": "Home"}, "dates": {"today": "Today"}}`,
  ],
  [
    'products in categories',
    `[{"id": 1, "parentId": null, "name": "Shoes", "title": "All shoes", "slug": "shoes"},
      {"id": 2, "parentId": 1, "name": "Boots", "title": "Boots", "slug": "boots"}]`,
  ],
  [
    'a catalogue with departments and prices',
    `[{"id": 1, "parentId": null, "name": "Drill", "department": "Tools", "price": 12},
      {"id": 2, "parentId": 1, "name": "Bit", "department": "Tools", "price": 2}]`,
  ],
  [
    'comments in threads',
    `[{"id": 1, "parentId": null, "name": "Ana", "email": "a@example.org", "body": "Hi"},
      {"id": 2, "parentId": 1, "name": "Bo", "email": "b@example.org", "body": "Hello"}]`,
  ],
  [
    'tasks',
    `[{"id": 1, "parent": null, "title": "Plan", "assignee": "ana", "priority": 1},
      {"id": 2, "parent": 1, "title": "Do", "assignee": "bo", "priority": 2}]`,
  ],
  [
    'theses',
    `- {title: On Charts, name: Ana Costa, supervisor: Prof. Lind}
- {title: On Trees, name: Bo Lind, supervisor: Prof. Weber}`,
  ],
  [
    'packages with package managers',
    `- {id: jq, manager: apt}
- {id: ripgrep, manager: cargo}`,
  ],
  [
    'routes of a web application',
    `[{"path": "/", "name": "home", "title": "Home", "component": "Home",
      "children": [{"path": "about", "name": "about", "title": "About", "component": "About"}]}]`,
  ],
  [
    'a menu',
    `- {title: Home, url: /}
- title: Products
  url: /products
  children: [{title: Shoes, url: /shoes}]`,
  ],
  [
    'dashboards with reports',
    '- {id: sales, title: Sales, reports: [{id: monthly, title: Monthly}, {id: weekly, title: Weekly}]}',
  ],
  ['a tree of files', '{"name": "src", "children": [{"name": "a.ts", "size": 1}, {"name": "b.ts", "size": 2}]}'],
  [
    'a weighted tree for a drawing',
    '{"name": "flare", "children": [{"name": "analytics", "children": [{"name": "cluster", "value": 3938}]}]}',
  ],
  ['a table of contents', '- title: Guide\n  children:\n    - {title: Start}\n    - {title: Rules}'],
  [
    'open jobs',
    `positions:
  - {title: Account Executive, location: Antwerp, department: Sales, description: Sell., url: /jobs/1}
  - {title: Engineer, location: Ghent, department: Technology, description: Build., url: /jobs/2}`,
  ],
  ['holdings', 'positions:\n  - {id: 1, symbol: ACME, quantity: 3}\n  - {id: 2, symbol: NWND, quantity: 5}'],
  ['a list of contacts', 'people:\n  - {name: Ana, email: ana@example.org}\n  - {name: Bo, email: bo@example.org}'],
  ['a page about an organisation', 'version: 2\norganization: {name: Northwind, url: https://example.org}'],
  [
    'a resume',
    `{"basics": {"name": "Ana"}, "work": [{"name": "Northwind", "position": "VP of Sales", "startDate": "2020-01"}],
      "education": [{"institution": "X", "area": "Y"}]}`,
  ],
  [
    'a crew of agents without lines',
    `agents:
  researcher: {role: Researcher, goal: Find things, backstory: Curious}
  writer: {role: Writer, goal: Write, backstory: Patient}`,
  ],
  ['settings of a build with agents', 'agents: {queue: default}\nsteps: [{command: make, agents: {os: linux}}]'],
  ['an Ansible play', '- {hosts: all, become: true, tasks: [{name: Install, apt: {name: jq}}]}'],
  ['a Helm chart', 'apiVersion: v2\nname: web\nversion: 1.0.0\nmaintainers: [{name: Ana, email: a@example.org}]'],
  [
    'a lock file',
    'lockfileVersion: 9\npackages: {a@1: {resolution: {integrity: x}}, b@1: {resolution: {integrity: y}}}',
  ],
  [
    'GeoJSON',
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 1, "properties": {"name": "A", "parent": 2}}]}',
  ],
  ['a spreadsheet of numbers', '[[1, 2], [3, 4]]'],
  ['front matter of a post', 'title: Hello\nauthor: Ana\ntags: [a]\nlayout: post'],
  [
    'a user in a SCIM-like list of devices',
    '{"Resources": [{"id": "1", "type": "printer"}, {"id": "2", "type": "phone"}]}',
  ],
  ['settings and a list', 'options: {width: 3}\n---\n- a\n- b'],
  [
    'a test report',
    '{"results": [{"id": 1, "parentId": 0, "name": "suite", "title": "suite", "file": "a.ts"}, {"id": 2, "parentId": 1, "name": "case", "title": "case", "file": "a.ts"}]}',
  ],
  ['goals', 'version: 1\ngoals: [{title: Grow, owner: ana}]'],
  [
    'roles and permissions',
    `[{"id": 1, "parentId": null, "name": "admin", "role": "admin", "permissions": ["*"]},
      {"id": 2, "parentId": 1, "name": "editor", "role": "editor", "permissions": ["edit"]}]`,
  ],
  ['processes', '- {id: 1, pid: 100, name: web, command: node}\n- {id: 2, pid: 101, name: db, command: postgres}'],
]

/** What a configuration for registers maps must not turn other lists into charts either. */
const mapped: FieldMapping = new Map([
  ['id', 'id'],
  ['reportsTo', 'parentId'],
  ['title', 'title'],
])

async function readInPassing(text: string, fields: FieldMapping = new Map(), named?: string) {
  const { tree } = await parseSource(sourceFrom(text, { origin: 'found' }))
  if (!tree) throw new Error(`This does not parse: ${text}`)
  return chooseDialect(tree, fields, named, 'passing')?.dialect.name
}

describe('a file met in passing that is no chart', () => {
  it.each(unrelated)('is left alone: %s', async (_, text) => {
    expect(await readInPassing(text)).toBeUndefined()
    expect(await readInPassing(text, mapped)).toBeUndefined()
  })

  it('is left alone where the configuration names a dialect for a whole folder', async () => {
    const [, compose = ''] = unrelated.find(([what]) => what === 'docker-compose') ?? []
    for (const dialect of ['native', 'flat', 'nested', 'slug-map', 'scim', 'agents', 'directory']) {
      expect(await readInPassing(compose, new Map(), dialect), dialect).toBeUndefined()
    }
  })
})

describe('a file that may be a chart', () => {
  const possible = '[{"id": 1, "name": "Ana"}, {"id": 2, "name": "Bo", "parentId": 1}]'

  it('is read where somebody names it, and not in passing', async () => {
    const { tree } = await parseSource(sourceFrom(possible))
    if (!tree) throw new Error('unreachable')
    expect(chooseDialect(tree, new Map(), undefined, 'named')?.dialect.name).toBe('flat')
    expect(chooseDialect(tree, new Map(), undefined, 'member')?.dialect.name).toBe('flat')
    expect(chooseDialect(tree, new Map(), undefined, 'passing')).toBeUndefined()
    expect(whyUnread(tree, new Map())).toBe('unsure')
  })
})
