import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/read/chart-files.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'
import { Choices, made } from './choices.ts'
import { type ForeignSeat, foreignDialects, writeSeats } from './foreign-chart.ts'
import { hold } from './hold.ts'

type Seat = { -readonly [Field in keyof ForeignSeat]: ForeignSeat[Field] }

/** A chief over teams, of each one lead and some people: nothing is wrong in it. */
function soundSeats(choices: Choices): Seat[] {
  const seats: Seat[] = []
  const add = (id: string, title: string, manager: string | undefined) =>
    seats.push({ id, title, name: `Person${seats.length} Family${seats.length}`, manager })
  add('ana', 'Chief Executive Officer', undefined)
  const [teams, people] = [3 + choices.below(4), 3 + choices.below(5)]
  for (const team of 'abcdef'.slice(0, teams)) {
    add(`team-${team}`, 'Team Manager', 'ana')
    for (let number = 1; number <= people; number++) add(`team-${team}-${number}`, 'Accountant', `team-${team}`)
  }
  return seats
}

const leaves = (seats: readonly Seat[]) => seats.filter(({ title }) => title === 'Accountant')

/** By the rule that is to find it alone: changes a sound chart, and gives what may stand where the finding points. */
const plants: Readonly<Record<string, (seats: Seat[], choices: Choices) => readonly string[]>> = {
  'unknown-manager': (seats, choices) => {
    choices.of(leaves(seats)).manager = 'ghost-9'
    return ['ghost-9']
  },
  'self-report': (seats, choices) => {
    const seat = choices.of(leaves(seats))
    seat.manager = seat.id
    return [seat.id]
  },
  'reporting-cycle': (seats, choices) => {
    const seat = choices.of(leaves(seats))
    const lead = seats.find(({ id }) => id === seat.manager) ?? seat
    lead.manager = seat.id
    return [seat.id, lead.id]
  },
  'duplicate-position-id': (seats, choices) => {
    const seat = choices.of(leaves(seats))
    seats.push({ ...seat, title: 'Master of Something Else', name: 'Somebody Else' })
    return [seat.id]
  },
  'multiple-roots': (seats, choices) => {
    const seat = choices.of(leaves(seats))
    seat.manager = undefined
    return [seat.id, seat.title]
  },
}

/** What a dialect has no way to say, or says in more places than one. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  nested: ['unknown-manager', 'self-report', 'reporting-cycle'],
  'slug-map': ['duplicate-position-id'],
  directory: ['duplicate-position-id'],
  // Every group has a user, who names it and its parent again.
  backstage: ['unknown-manager', 'duplicate-position-id'],
}

/** How many decisions a writer takes for the names of fields, before it takes some for what is off in them. */
const namings: Readonly<Record<string, number>> = { flat: 3, nested: 1 }

describe.each(foreignDialects)('in a sound chart written as %s', (dialect) => {
  const written = (seats: readonly ForeignSeat[], choices: Choices) => {
    const named = Uint16Array.from({ length: namings[dialect] ?? 0 }, () => choices.below(100))
    return Object.entries(writeSeats(dialect, seats, new Choices(named))).map(([path, text]) =>
      sourceFrom(text, { path, format: formatOf(path) ?? 'yaml' }),
    )
  }

  async function found(sources: ReturnType<typeof written>): Promise<readonly (readonly [string, string])[]> {
    const groups = sources.length > 1 ? [{ name: 'company', sources, missing: [] }] : []
    const { files } = await lintSources(sources, { groups })
    return files.flatMap(({ findings }) =>
      findings.map(({ ruleId, place: { source, start, end } }) => [ruleId, source.text.slice(start, end)] as const),
    )
  }

  it('nothing is found', async () => {
    const charts = made((choices) => written(soundSeats(choices), choices), 20)
    await hold(10, charts, async (sources) => {
      expect(await found(sources)).toEqual([])
    })
  })

  it.each(Object.keys(plants).filter((ruleId) => !impossible[dialect]?.includes(ruleId)))(
    'a defect for %s is found, once and alone',
    async (ruleId) => {
      const planted = made((choices) => {
        const seats = soundSeats(choices)
        const texts = plants[ruleId]?.(seats, choices) ?? []
        return { texts, sources: written(seats, choices) }
      }, 20)
      await hold(10, planted, async ({ texts, sources }) => {
        const findings = (await found(sources)).map(([rule, text]) => [rule, text.replace(/^["']|["']$/g, '')])
        expect(findings).toEqual([[ruleId, expect.stringMatching(new RegExp(`^(${texts.join('|')})$`))]])
      })
    },
  )
})
