import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type {
  BusinessUnit,
  Candidate,
  Chart,
  DevelopmentAction,
  Growth,
  LifecycleStage,
  Person,
  Position,
  Quota,
  SuccessionPlan,
} from '../../src/chart/chart.ts'
import { positionAliases } from '../../src/chart/field-aliases.ts'
import { roleIds } from '../../src/chart/titles/roles.ts'

interface Schema {
  readonly [keyword: string]: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly unknown[]
  readonly enumDescriptions?: readonly string[]
}

const file = new URL('../../schemas/orgchart.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema & { readonly $defs: Readonly<Record<string, Schema>> }
const definitions = Object.entries(schema.$defs)
const annotations = ['x-expected', 'x-record', 'x-date', 'enumDescriptions', 'patternErrorMessage']
const isValid = new Ajv2020({ allowUnionTypes: true, strict: true, keywords: annotations }).compile(schema)

/** Every keyword object of the schema with its path; the names of properties are no keywords. */
function* subschemas(node: unknown, path = '#'): Generator<[path: string, schema: Schema]> {
  if (typeof node !== 'object' || node === null) return
  const isMapOfSchemas = /\/(?:properties|patternProperties|\$defs)$/.test(path)
  if (!Array.isArray(node) && !isMapOfSchemas) yield [path, node as Schema]
  for (const [key, child] of Object.entries(node)) yield* subschemas(child, `${path}/${key}`)
}

const fullExample = `
# yaml-language-server: $schema=orgchart.schema.json
version: 1
organization: Northwind
asOf: 2026-11-01
language: en
market: b2b
complete: true
goals: [growth-2027]
people:
  - id: p-ana
    name: Ana Costa
    style: execution
    strengths: [closing]
    experience: [sales, marketing]
    leavingOn: 2027-03-31
    riskOfLoss: high
positions:
  - id: cro
    title: Chief Revenue Officer
    role: cro
    person: p-ana
    reportsTo: ceo
    dottedLineTo: [cfo]
    department: revenue
    businessUnit: emea
    level: 9
    status: filled
    statusSince: 2026-05-01
    until: 2026-12-31
    kpis: [arr, churn-rate]
    quota: {amount: 1200000, currency: EUR, setBy: ceo}
    handsOffTo: [ae-1]
    duties: [forecasting]
    channels: [direct]
    execTeam: true
    critical: true
    succession:
      lastReviewed: 2026-08-01
      stakeholders: [ceo, cro, cfo]
      alignedWith: [growth-2027]
      candidates:
        - {person: p-bo, candidateType: internal, readiness: ready-1-2-years, emergency: true, ranking: 1,
           assessedOn: 2026-07-01, crossFunctional: [marketing],
           developmentActions: [{action: rotate through marketing, due: 2027-06-30}]}
    reports:
      - {id: vp-sales, title: VP of Sales, person: {name: Bo Lind}}
businessUnits:
  - id: emea
    products: [a, b]
    channels: [direct, partner]
    industries: [retail]
    competitors: [x, y]
    growth: {actual: 3, target: 10, market: 8}
    symptoms: [low-leads, rising-churn]
    reviewedOn: 2026-09-01
lifecycle:
  - {stage: awareness, owner: cmo}
succession:
  - {position: cro, lastReviewed: 2026-08-01, candidates: []}
`

describe('the published schema', () => {
  it('accepts the full example of the format', () => {
    expect(isValid(load(fullExample)), JSON.stringify(isValid.errors)).toBe(true)
  })

  it.each([
    ['one text where a list may stand', { positions: [{ id: 'vp', dottedLineTo: 'cfo', kpis: 'arr' }] }],
    ['numbers as ids', { positions: [{ id: 1 }, { id: 2, reportsTo: 1, dottedLineTo: [1] }] }],
    ['the name of the holder straight on a position', { positions: [{ name: 'Bo Lind' }] }],
    ['two holders of one seat', { positions: [{ id: 'ceo', person: ['p-ana', { name: 'Bo Lind' }] }] }],
    ['a seat that needs no successor', { positions: [{ id: 'a', succession: 'none-needed', reason: 'abolished' }] }],
    ['fields of the user', { 'x-a': 1, positions: [{ id: 'a', 'x-b': [], person: { name: 'Bo', 'x-c': {} } }] }],
    ['silenced findings', { positions: [{ id: 'a', 'x-orglint-ignore': [{ rule: 'thin-bench', reason: 'new' }] }] }],
    ['empty fields', { market: null, positions: [{ id: 'a', person: null, kpis: null, status: null, quota: null }] }],
    ['an organisation with a name', { organization: { name: 'Northwind' } }],
    ['a schema line for editors', { $schema: './orgchart.schema.json' }],
  ])('accepts %s', (_what, chart) => {
    expect(isValid(chart), JSON.stringify(isValid.errors)).toBe(true)
  })

  it.each([
    ['an unknown field', { positons: [] }],
    ['a position without id, title, name and person', { positions: [{ department: 'sales' }] }],
    ['a position with an empty id alone', { positions: [{ id: '' }] }],
    ['a nested position that breaks the format', { positions: [{ id: 'a', reports: [{ id: 'b', level: 'high' }] }] }],
    ['a listed plan without a seat', { succession: [{ candidates: [] }] }],
    ['a candidate without a person', { succession: [{ position: 'cro', candidates: [{ readiness: 'ready-now' }] }] }],
    ['an alias', { positions: [{ id: 'a', manager: 'b' }] }],
  ])('refuses %s', (_what, chart) => {
    expect(isValid(chart)).toBe(false)
  })

  it.each(['2026-11-01', '2026-11', '2024-02-29', '2000-02-29', '2026-12-31'])('takes %s as a date', (asOf) => {
    expect(isValid({ asOf })).toBe(true)
  })

  it.each([
    '2026-13-01',
    '2026-00',
    '2026-04-31',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-1-5',
    '2026',
    '01.11.2026',
    '2026-11-01T00:00',
    '',
  ])('takes "%s" as no date', (asOf) => {
    expect(isValid({ asOf })).toBe(false)
  })
})

describe('what the schema tells people', () => {
  it('describes every record and every field', () => {
    const fields = definitions.flatMap(([record, { properties = {} }]) =>
      Object.entries(properties).map(([field, { description }]) => [`${record}.${field}`, description]),
    )
    const records = definitions.map(([record, { description }]) => [record, description])
    const undescribed = [...fields, ...records].filter(
      ([, description]) => !/^[A-Za-z0-9].{8,}\.$/.test(description ?? ''),
    )
    expect(undescribed).toEqual([])
  })

  it('says in words what it expects wherever it restricts a value', () => {
    const silent = [...subschemas(schema)].filter(
      ([path, node]) =>
        ('type' in node || 'pattern' in node) &&
        node['x-expected'] === undefined &&
        node.enum === undefined &&
        node.type !== 'null' &&
        !/\/anyOf\/\d$/.test(path),
    )
    expect(silent).toEqual([])
  })

  it('lets a choice between kinds of value stand alone, so that its errors can be told apart', () => {
    const choices = [...subschemas(schema)].filter(([, node]) => 'anyOf' in node && node['x-record'] === undefined)
    const others = choices.flatMap(([, node]) => Object.keys(node))
    expect([...new Set(others)].sort()).toEqual(['anyOf', 'description', 'x-expected'])
  })

  it('gives as many notes as values', () => {
    const enumerations = [...subschemas(schema)].filter(([, node]) => node.enumDescriptions)
    expect(enumerations.length).toBeGreaterThan(5)
    for (const [, node] of enumerations) expect(node.enumDescriptions).toHaveLength(node.enum?.length ?? 0)
  })

  it('offers every known role', () => {
    expect(schema.$defs.position?.properties?.role?.examples).toEqual(roleIds)
  })

  it('knows fields by one name: aliases are the business of the reader', () => {
    const positionFields = Object.keys(schema.$defs.position?.properties ?? {})
    expect(positionFields.filter((field) => positionAliases.has(field))).toEqual([])
    expect([...positionAliases.values()].filter((field) => !positionFields.includes(field))).toEqual([])
  })
})

/** Model fields that no single field of the file gives. */
type Derived = 'kind' | 'index' | 'record'

/** Each table has to name every field of the model, so that a new one cannot be forgotten here. */
const readFields = {
  chart: {
    organization: 'organization',
    asOf: 'asOf',
    language: 'language',
    market: 'market',
    complete: 'complete',
    reviewedOn: 'reviewedOn',
    goals: 'goals',
    positions: 'positions',
    people: 'people',
    businessUnits: 'businessUnits',
    lifecycle: 'lifecycle',
    plans: 'succession',
  } satisfies Record<
    Exclude<keyof Chart, 'sources' | 'dialect' | 'place' | 'tops' | 'declaresPeople' | 'leftOut'>,
    string
  >,
  position: {
    id: 'id',
    title: 'title',
    role: 'role',
    holders: 'person',
    personReferences: 'person',
    reportsTo: 'reportsTo',
    nestedUnder: 'reports',
    namedReports: 'reports',
    dottedLineTo: 'dottedLineTo',
    department: 'department',
    businessUnit: 'businessUnit',
    level: 'level',
    track: 'track',
    status: 'status',
    vacant: 'status',
    startDate: 'startDate',
    endDate: 'endDate',
    statusSince: 'statusSince',
    until: 'until',
    opensOn: 'opensOn',
    frozen: 'frozen',
    actingFor: 'actingFor',
    coveredBy: 'coveredBy',
    critical: 'critical',
    impactOfLoss: 'impactOfLoss',
    execTeam: 'execTeam',
    kpis: 'kpis',
    quota: 'quota',
    duties: 'duties',
    handsOffTo: 'handsOffTo',
    channels: 'channels',
    covers: 'covers',
    liaison: 'liaison',
    profile: 'profile',
    coHead: 'coHead',
    split: 'split',
    remit: 'remit',
    limit: 'limit',
    jobShare: 'jobShare',
    fte: 'fte',
    secondary: 'secondary',
    archetype: 'archetype',
    noSuccessionReason: 'reason',
  } satisfies Record<
    Exclude<
      keyof Position,
      Derived | 'otherIds' | 'isUnit' | 'teamLead' | 'managerByHolder' | 'managerMayBeOutside' | 'saysMore'
    >,
    string
  >,
  person: {
    id: 'id',
    name: 'name',
    email: 'email',
    style: 'style',
    strengths: 'strengths',
    skills: 'skills',
    experience: 'experience',
    startDate: 'startDate',
    leavingOn: 'leavingOn',
    status: 'status',
    riskOfLoss: 'riskOfLoss',
  } satisfies Record<Exclude<keyof Person, Derived | 'declared'>, string>,
  businessUnit: {
    id: 'id',
    name: 'name',
    products: 'products',
    channels: 'channels',
    channelOwners: 'channelOwners',
    industries: 'industries',
    competitors: 'competitors',
    market: 'market',
    growth: 'growth',
    symptoms: 'symptoms',
    reviewedOn: 'reviewedOn',
    expectedComplexity: 'expectedComplexity',
    externalSearch: 'externalSearch',
  } satisfies Record<Exclude<keyof BusinessUnit, Derived>, string>,
  lifecycleStage: {
    stage: 'stage',
    owner: 'owner',
    businessUnit: 'businessUnit',
    shared: 'shared',
  } satisfies Record<Exclude<keyof LifecycleStage, Derived>, string>,
  successionPlan: {
    positionReference: 'position',
    targetRole: 'targetRole',
    businessUnit: 'businessUnit',
    owners: 'owners',
    stakeholders: 'stakeholders',
    alignedWith: 'alignedWith',
    lastReviewed: 'lastReviewed',
    interimCover: 'interimCover',
    transition: 'transition',
    confidential: 'confidential',
    impactOfLoss: 'impactOfLoss',
    reason: 'reason',
    candidates: 'candidates',
  } satisfies Record<Exclude<keyof SuccessionPlan, Derived | 'writtenOn'>, string>,
  candidate: {
    personReference: 'person',
    person: 'person',
    candidateType: 'candidateType',
    readiness: 'readiness',
    readyInMonths: 'readyInMonths',
    ranking: 'ranking',
    emergency: 'emergency',
    assessedOn: 'assessedOn',
    performance: 'performance',
    potential: 'potential',
    developmentActions: 'developmentActions',
    crossFunctional: 'crossFunctional',
    targetRole: 'targetRole',
  } satisfies Record<Exclude<keyof Candidate, Derived>, string>,
  developmentAction: { action: 'action', due: 'due', done: 'done' } satisfies Record<keyof DevelopmentAction, string>,
  quota: { amount: 'amount', currency: 'currency', setBy: 'setBy' } satisfies Record<keyof Quota, string>,
  growth: {
    actual: 'actual',
    target: 'target',
    market: 'market',
    competitors: 'competitors',
  } satisfies Record<keyof Growth, string>,
}

/** Fields of the format that the model does not hold, and why they are there. */
const unreadFields: Readonly<Record<string, readonly string[]>> = {
  chart: ['$schema', 'version', 'x-orglint-ignore'],
  // The holder's name and the plan become records of their own; the others are for other systems.
  position: ['costCenter', 'identifiers', 'name', 'succession', 'x-orglint-ignore'],
  person: ['identifiers', 'x-orglint-ignore'],
  businessUnit: ['x-orglint-ignore'],
  lifecycleStage: ['x-orglint-ignore'],
  successionPlan: ['x-orglint-ignore'],
  // An id or a name stands for the person.
  candidate: ['id', 'name', 'x-orglint-ignore'],
}

describe('schema and model', () => {
  it.each(Object.entries(readFields))('agree on the fields of a %s', (record, fields) => {
    const expected = new Set([...Object.values(fields), ...(unreadFields[record] ?? [])])
    expect(Object.keys(schema.$defs[record]?.properties ?? {}).sort()).toEqual([...expected].sort())
  })
})
