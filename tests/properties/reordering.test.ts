import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingIdentity } from '../../src/finding-identity.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'
import { type Company, soundCompany } from '../support/sound-company.ts'
import { writing } from './chart-texts.ts'
import { type Choices, made } from './choices.ts'
import { hold } from './hold.ts'
import { nativeChart } from './native-chart.ts'
import { soundReport } from './sound-report.ts'

function shuffled<Item>(items: readonly Item[], choices: Choices): Item[] {
  const rest = [...items]
  return Array.from({ length: rest.length }, () => rest.splice(choices.below(rest.length), 1)[0] as Item)
}

interface Lists {
  readonly positions?: unknown
  readonly people?: unknown
  readonly [field: string]: unknown
}

/** The same chart, what its lists hold in another order. */
function reordered(chart: Lists, choices: Choices): Lists {
  const mixed = (list: unknown) => (Array.isArray(list) ? shuffled(list, choices) : list)
  const lists = ['positions', 'people', 'businessUnits', 'succession', 'lifecycle'].filter((name) => name in chart)
  return { ...chart, ...Object.fromEntries(lists.map((name) => [name, mixed(chart[name])])) }
}

/** Whether nothing has an id that something else has: of two with one id, the first is the one that others mean. */
function hasEachIdOnce(chart: Lists): boolean {
  const ids = idsIn([chart.positions, chart.people, chart['businessUnits']])
  return new Set(ids).size === ids.length
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id !== 'object' ? [String(value.id)] : []
  return [...own, ...Object.values(value).flatMap(idsIn)]
}

function nestedReports({ positions, ...rest }: Company): object {
  const below = (id: string | undefined): object[] =>
    positions
      .filter(({ reportsTo }) => reportsTo === id)
      .map(({ reportsTo, ...seat }) => ({ ...seat, reports: below(seat.id) }))
  return { ...rest, positions: below(undefined) }
}

describe('reordering', () => {
  const companies = made((choices) => {
    const chart = soundCompany({ teams: 2 + choices.below(4), people: 2 + choices.below(6) })
    return reordered(chart, choices) as Company
  }, 300)

  it('leaves a sound chart sound, flat and nested', async () => {
    await hold(20, fc.tuple(companies, writing), async ([chart, write]) => {
      for (const form of [chart, nestedReports(chart)]) {
        const { files } = await lintSources([write(form)])
        expect(files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([])
      }
    })
  })

  it('finds the same in a random chart', async () => {
    const pairs = made((choices) => {
      const chart = nativeChart(choices) as Lists
      return [chart, reordered(chart, choices)] as const
    })
    await hold(120, pairs, async ([before, after]) => {
      if (hasEachIdOnce(before)) expect(await identitiesIn(after)).toEqual(await identitiesIn(before))
    })
  })
})

/** Each finding as a baseline knows it, and what kind of message it has. Of those known alike, place tells which is the first. */
async function identitiesIn(chart: object): Promise<readonly string[]> {
  const { files } = await soundReport([sourceFrom(JSON.stringify(chart), { format: 'json' })])
  return files
    .flatMap((file) => file.findings)
    .map((finding) => `${findingIdentity(finding)} (${finding.messageId})`)
    .sort()
}
