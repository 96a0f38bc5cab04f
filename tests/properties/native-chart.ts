import { readFileSync } from 'node:fs'
import type { Choices } from './choices.ts'

/** Part of a JSON schema, as far as random charts need it. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

const { $defs: definitions }: { readonly $defs: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync('schemas/orgchart.schema.json', 'utf8'),
)

/** Few, so that lines meet, in loops and doubles too. */
const ids = [
  'ceo',
  'cro',
  'cso',
  'vp-1',
  'vp-2',
  'ae-1',
  'ae-2',
  'cfo',
  'cmo',
  '__proto__',
  'constructor',
  '007',
  'x y',
]
const people = ['p-ana', 'p-bo', 'p-cy', 'p-di', 'p-eli', 'p-fay']

export const titles = [
  'Chief Revenue Officer',
  'Chief Executive Officer',
  'CSO',
  'Chief Sales Officer',
  'VP of Sales',
  'Sales Manager',
  'Account Executive',
  'SDR',
  'BDR Team Lead',
  'CMO',
  'Head of Customer Success',
  'CFO',
  'Deal Desk Analyst',
  'Sales Operations Manager',
  'Head of Marketing Operations',
  'Executive Assistant to the CEO',
  'Deputy CRO',
  'Interim Head of Sales',
  'Vertriebsleiter',
  'Dyrektor sprzedaży',
  '[CEO](../ceo.md), <b>founder</b>',
  '營業部長',
]

export const names = [
  'Ana Costa',
  'Bo Lind',
  'ana costa',
  'Vacant',
  'TBH',
  'N/D',
  'Eliminated',
  'VP of Sales',
  'Ł Ż',
  '\u001b[31m',
]

const dates = [
  '2026-11-01',
  '2026-11',
  '2025-02-28',
  '2027-12-31',
  '2026-10-10',
  '2024-01',
  '2026-02-30',
  '2026/11/01',
  'soon',
]

export const oddValues: readonly unknown[] = [
  null,
  '',
  ' ',
  true,
  false,
  0,
  -1,
  1.5,
  12345678901234,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [null],
  [[]],
  [{}],
  { id: {} },
  '~',
  '\u0000',
  '\ud800',
  '\u202eabc',
  '{slot} %s',
]

type Make = (choices: Choices) => unknown

const byDefinition: Readonly<Record<string, Make>> = {
  id: (choices) => choices.of(ids),
  presentId: (choices) => choices.of(people),
  reference: (choices) => choices.of([...ids, 'none', 'external:group', 'Ceo', ' cro']),
  date: (choices) => choices.of(dates),
  number: (choices) => choices.below(12),
  flag: (choices) => !choices.oneIn(3),
}

const words: Readonly<Record<string, readonly string[]>> = {
  title: titles,
  name: names,
  person: people,
  businessUnit: ['emea', 'apac'],
  department: ['sales', 'Sales', 'marketing', 'finance', 'revenue', 'customer success'],
  duties: ['forecasting', 'pricing-approval', 'commission-calculation', 'quota-setting', 'inbound-leads', 'deal-desk'],
  kpis: ['arr', 'churn-rate', 'win rate', 'pipeline', 'mql'],
  covers: ['sales', 'marketing', 'customer-success', 'partnerships', 'finance'],
  experience: ['sales', 'marketing', 'finance'],
  strengths: ['closing', 'sales-strategy', 'forecasting', 'collaboration'],
  role: ['cro', 'cso', 'vp-sales', 'sdr', 'account-executive', 'head-of-sales-operations', 'wizard'],
  stakeholders: ['ceo', 'cro', 'cfo', 'board'],
  symptoms: ['low-leads', 'rising-churn'],
  stage: ['awareness', 'acquisition', 'retention', 'upsell'],
  readiness: ['ready-now', 'ready-1-2-years', '1-2 years', 'soon'],
}

const rare = new Set(['reports', 'complete', 'x-orglint-ignore', '$schema', 'version'])

/** What a field may hold by its schema: mostly what it should, now and then something else. */
function fieldValue(part: Schema, field: string, choices: Choices, depth: number): unknown {
  if (choices.oneIn(60)) return structuredClone(choices.of(oddValues))
  const name = part.$ref?.replace('#/$defs/', '') ?? ''
  const own = byDefinition[name]
  if (own) return own(choices)
  if (part.$ref) return fieldValue(definitions[name] ?? {}, field, choices, depth)
  if (part.enum) return choices.of(part.enum)
  if (part.properties) return recordOf(part.properties, choices, depth)
  if (part.anyOf) return fieldValue(choices.of(part.anyOf), field, choices, depth)
  const type = [part.type ?? 'string'].flat()[0]
  if (type === 'array') {
    return choices.list(depth > 2 ? 1 : 3, () => fieldValue(part.items ?? {}, field, choices, depth + 1))
  }
  if (type === 'number' || type === 'integer') return choices.below(5)
  if (type === 'boolean') return choices.oneIn(2)
  return choices.of(words[field] ?? [...ids, 'direct', 'partner', 'growth-2027', 'none-needed'])
}

function recordOf(properties: Readonly<Record<string, Schema>>, choices: Choices, depth: number): object {
  const entries: [string, unknown][] = []
  for (const [field, part] of Object.entries(properties)) {
    const likely = field === 'id' || field === 'title' || field === 'reportsTo' ? 2 : rare.has(field) ? 30 : 6
    if (depth < 5 && choices.oneIn(likely)) entries.push([field, fieldValue(part, field, choices, depth + 1)])
  }
  return Object.fromEntries(entries)
}

/** A native chart as data: any field of the format, with anything in it. Most of its lines lead somewhere. */
export function nativeChart(choices: Choices): object {
  const { chart, position, person } = definitions
  const seats = choices.list(ids.length, (at) => ({
    ...recordOf(position?.properties ?? {}, choices, 1),
    ...(choices.oneIn(8) ? {} : { id: ids[at], title: choices.of(titles) }),
    ...(choices.oneIn(8) || at === 0 ? {} : { reportsTo: ids[choices.below(at)] }),
    ...(choices.oneIn(3) ? { person: choices.of(people) } : {}),
  }))
  const staff = people.map((id) => ({ ...recordOf(person?.properties ?? {}, choices, 1), id, name: choices.of(names) }))
  const { businessUnit } = definitions
  const units = ['emea', 'apac'].map((id) => ({ ...recordOf(businessUnit?.properties ?? {}, choices, 1), id }))
  const record = recordOf(chart?.properties ?? {}, choices, 1)
  return {
    ...record,
    ...(choices.oneIn(4) ? {} : { people: staff }),
    ...(choices.oneIn(4) ? { businessUnits: units } : {}),
    positions: seats,
  }
}
