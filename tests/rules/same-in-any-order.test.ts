import { existsSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { pagePath } from '../../scripts/generated-docs.ts'
import { numberedIdentities } from '../../src/finding-identity.ts'
import { rules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { configurationOf, lintSources } from '../support/lint-text.ts'
import { lintExample } from './lint-example.ts'
import { type Example, readRulePage } from './rule-page.ts'

/** A baseline must know a finding again, however the chart is sorted: no example may give others when its lists are turned round. */

/** Lists whose order says something. */
const ordered = new Set(['candidates', 'duties', 'lifecycle', 'goals', 'x-orglint-ignore'])

function turnedRound(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turnedRound(item))
    return ordered.has(key) ? items : items.reverse()
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, turnedRound(inner, name)]))
}

const examples = rules.flatMap((rule) => {
  const path = pagePath(rule)
  const page = readRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const caught = page.examples.filter(({ kind, format }) => kind === 'caught' && format === 'yaml')
  return caught.map((example) => [`${path}:${example.line}`, rule, example] as const)
})

function chartOf({ text }: Example): unknown {
  try {
    return load(text)
  } catch {
    return undefined
  }
}

describe('a finding is the same one in any order', () => {
  it.each(examples)('%s', async (_, rule, example) => {
    const chart = chartOf(example)
    if (chart === undefined) return
    const identities = async (value: unknown) => {
      const text = JSON.stringify(value)
      const findings = await lintExample(rule, { ...example, format: 'json', text })
      return numberedIdentities(findings).toSorted()
    }
    expect(await identities(turnedRound(chart))).toEqual(await identities(chart))
  })
})

/** Charts in which something has to come first that no order of the file may decide. */
const tied: readonly (readonly [what: string, positions: readonly object[]])[] = [
  [
    'a loop',
    [
      { id: 'm', reportsTo: 'z' },
      { id: 'fin', title: 'CFO', reportsTo: 'm' },
      { id: 'a', reportsTo: 'fin' },
      { id: 'z', title: 'Chief Revenue Officer', reportsTo: 'a' },
    ],
  ],
  [
    'a loop with a team below',
    [
      { id: 'z', reportsTo: 'a', title: 'Interim Head of Sales' },
      { id: 'a', reportsTo: 'z' },
      { title: 'Deal Desk Analyst', reportsTo: 'a' },
    ],
  ],
  [
    'two trees of one size',
    [
      { title: 'Clerk' },
      { id: 'b', reportsTo: 'ghost' },
      { id: 'c', reportsTo: 'ghost' },
      { title: 'Adviser', dottedLineTo: ['c'] },
    ],
  ],
  [
    'a mistaken line as near to one as to another',
    [
      { id: 'ceo', reportsTo: 'cmo' },
      { id: 'cro', reportsTo: 'ceo' },
      { id: 'vp-1', reportsTo: 'cso' },
      { id: 'cmo', reportsTo: 'vp-1' },
    ],
  ],
  [
    'somebody who is named by the id of their seat',
    [
      { id: 'vp-1', name: 'Bo Lind', title: 'VP of Sales' },
      { id: 'am', person: 'vp-1', title: 'Account Manager' },
    ],
  ],
  [
    'two chiefs, one of them in a line that is wrong otherwise, too',
    [
      { id: 'ae', title: 'Account Executive' },
      { title: 'Chief Sales Officer' },
      { id: 'cro', title: 'Chief Revenue Officer', reportsTo: 'ae' },
    ],
  ],
]

/** Charts in which one finding speaks for several records, and the file may list any of them first. */
const alike: readonly (readonly [ruleId: string, chart: object])[] = [
  [
    'person-in-several-seats',
    {
      positions: [
        { id: 'a', title: 'Controller', name: 'Dan Reyes' },
        { id: 'b', title: 'Recruiter', person: { name: 'Dan Reyes' } },
      ],
    },
  ],
  [
    'pipeline-handoff-gap',
    {
      positions: [
        { id: 'head', title: 'Head of Sales' },
        ...Array.from({ length: 9 }, (_, at) => ({ id: `sdr-${at}`, title: 'SDR', reportsTo: 'head' })),
      ],
    },
  ],
  [
    'pipeline-handoff-gap',
    {
      positions: [
        { id: 'sdr', title: 'SDR' },
        ...['a', 'b', 'c'].map((id) => ({ id, title: 'Clerk', handsOffTo: 'ae' })),
        { id: 'ae', title: 'Account Executive' },
      ],
    },
  ],
  [
    'market-role-mismatch',
    {
      market: 'b2b',
      positions: [
        { id: 'a', title: 'SDR' },
        { id: 'b', title: 'SDR' },
      ],
    },
  ],
  [
    'sdr-outside-cro-scope',
    {
      positions: [
        { id: 'ceo', title: 'Chief Executive Officer' },
        { id: 'cro', title: 'Chief Revenue Officer', reportsTo: 'ceo' },
        { id: 'it', title: 'Head of IT', reportsTo: 'ceo' },
        { id: 'a', title: 'SDR', reportsTo: 'it' },
        { id: 'b', title: 'SDR', reportsTo: 'it' },
      ],
    },
  ],
  [
    'cso-cro-unaligned',
    {
      positions: [
        { id: 'cso', title: 'Chief Sales Officer', reportsTo: 'x' },
        { id: 'cro-1', title: 'Chief Revenue Officer', reportsTo: 'y' },
        { id: 'cro-2', title: 'Chief Revenue Officer', reportsTo: 'z' },
        ...['x', 'y', 'z'].map((id) => ({ id, title: 'Partner' })),
      ],
    },
  ],
  [
    'level-compression',
    {
      positions: [
        { id: 'm', level: 2 },
        { id: 'a', level: 2, reportsTo: 'm' },
        { id: 'b', level: 2, reportsTo: 'm' },
      ],
    },
  ],
  [
    'level-inversion',
    {
      positions: [
        { id: 'vp', title: 'VP of Sales', level: 1 },
        { id: 'a', level: 3, reportsTo: 'vp' },
        { id: 'cro', title: 'Chief Revenue Officer', level: 8, reportsTo: 'vp' },
      ],
    },
  ],
  [
    'revops-split',
    {
      positions: [
        { id: 'ceo', title: 'Chief Executive Officer' },
        { id: 'cro', title: 'Chief Revenue Officer', reportsTo: 'ceo' },
        { id: 'ops-1', title: 'Sales Operations Manager', reportsTo: 'cro' },
        { id: 'ops-2', title: 'Sales Operations Manager', reportsTo: 'ceo' },
        { id: 'mops', title: 'Head of Marketing Operations', reportsTo: 'ops-2' },
      ],
    },
  ],
  [
    'cro-lifecycle-gap',
    {
      lifecycle: [{ stage: 'awareness' }],
      positions: [
        { id: 'a', title: 'Chief Revenue Officer' },
        { id: 'b', title: 'Chief Revenue Officer' },
      ],
    },
  ],
  [
    'cso-in-complex-environment',
    {
      businessUnits: [
        {
          id: 'emea',
          channels: ['direct', 'partner', 'online'],
          industries: ['banks', 'retail', 'health', 'energy'],
          products: ['a', 'b', 'c', 'd'],
        },
      ],
      positions: [
        { id: 'a', title: 'Chief Sales Officer', businessUnit: 'emea' },
        { id: 'b', title: 'Chief Sales Officer', businessUnit: 'emea' },
      ],
    },
  ],
  [
    'lifecycle-stage-overlap',
    {
      lifecycle: [
        { stage: 'renewal', owner: 'a' },
        { stage: 'Renewal', owner: 'b' },
      ],
      positions: [
        { id: 'a', title: 'Clerk' },
        { id: 'b', title: 'Adviser' },
      ],
    },
  ],
  [
    'orphan-person',
    {
      people: Array.from({ length: 13 }, (_, at) => ({ id: `p-${at}`, name: `Ana Costa ${at}` })),
      positions: [{ id: 'ceo', title: 'Chief Executive Officer', name: 'Bo Lind' }],
    },
  ],
]

/** Whichever of the two is taken for the manager, the other leads nobody. */
const listedTwice = [
  { id: 2, name: 'Olle Berg', title: 'Sales Director', directReports: [4] },
  { id: 3, name: 'Ines Prado', title: 'Marketing Director', directReports: [4] },
  { id: 4, name: 'Bo Lind', title: 'Event Manager' },
]

describe('the same is found in any order', () => {
  const everyRule = configurationOf(rules)

  async function found(positions: readonly object[]): Promise<readonly string[]> {
    return (await identitiesIn({ positions })).map((identity) => identity.split(' ')[0] ?? '').toSorted()
  }

  async function identitiesIn(chart: unknown): Promise<readonly string[]> {
    const source = sourceFrom(JSON.stringify(chart), { format: 'json' })
    const { files } = await lintSources([source], { configurationFor: () => everyRule })
    return files.flatMap(({ findings }) => numberedIdentities(findings)).toSorted()
  }

  it.each(tied)('of %s', async (_, positions) => {
    const once = await found(positions)
    for (let first = 0; first < positions.length; first++) {
      const turned = [...positions.slice(first), ...positions.slice(0, first)]
      expect(await found(turned)).toEqual(once)
      expect(await found(turned.toReversed())).toEqual(once)
    }
  })

  it.each(alike)('by %s, and a baseline knows it again', async (ruleId, chart) => {
    const once = await identitiesIn(chart)
    expect(once.filter((identity) => identity.startsWith(`${ruleId} `))).not.toEqual([])
    const turned = Object.entries(chart).map(([field, list]) => [field, Array.isArray(list) ? list.toReversed() : list])
    expect(await identitiesIn(Object.fromEntries(turned))).toEqual(once)
  })

  it('but what is wrong in one unit is not what is wrong in another', async () => {
    const seats = ['emea', 'apac'].flatMap((businessUnit) => [
      ...Array.from({ length: 9 }, () => ({ title: 'SDR', businessUnit })),
      ...Array.from({ length: 3 }, () => ({ title: 'Account Executive', businessUnit })),
    ])
    const identities = await identitiesIn({ market: 'b2b', positions: seats })
    expect(identities.filter((identity) => / chart/.test(identity))).toEqual([
      'market-role-mismatch chart =apac',
      'market-role-mismatch chart =emea',
      'sdr-ae-ratio chart =apac',
      'sdr-ae-ratio chart =emea',
    ])
  })

  it('where two lists of reports name one seat', async () => {
    const once = await identitiesIn(listedTwice)
    expect(once).toEqual(['conflicting-manager position:4 .reportsTo', 'multiple-roots position:3'])
    expect(await identitiesIn(listedTwice.toReversed())).toEqual(once)
  })
})
