import type { Position } from '../../chart/chart.ts'
import { holderField } from '../../chart/holder-field.ts'
import { isSideSeat } from '../../chart/is-side-seat.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { personLabel, titleLabel } from '../../chart/labels.ts'
import { severalSeats } from '../../chart/several-seats.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'person-in-several-seats',
  category: 'identity',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  summary: 'Nobody holds more seats than one person can fill.',
  sources: [
    'Judgment: each of several seats gets a part of a person; a firm of fewer than 50 people is small by the definition of the European Union, https://eur-lex.europa.eu/eli/reco/2003/361/oj.',
  ],
  options: {
    max: { type: 'integer', minimum: 1, default: 1, description: 'How many seats one person may hold.' },
    ignoreActing: {
      type: 'boolean',
      default: true,
      description: 'Whether seats that somebody holds for a while, as the second one or on a board are left out.',
    },
  },
  messages: {
    several:
      '{person} holds {seats}: {list}. Each of them gets a part of a person, and head counts take one for several. Fill the others, or mark them secondary: true, or give each its fte.',
  },
  check(chart, report, { max, ignoreActing }) {
    const isSmall = chart.seats.length < 50
    for (const { person, seats } of severalSeats(chart)) {
      if (seats.length <= max) continue
      const full = seats.filter((seat) => (ignoreActing ? !isSideSeat(seat, chart) : isStaffed(seat)))
      const [first, second, ...others] = full
      if (!first || full.length <= max || isSplit(full) || (isSmall && full.some(isFounder))) continue
      const on = second ?? first
      report({
        on,
        field: holderField(on)(on.holders.find(({ name }) => name === person.name) ?? person),
        concerns: seats,
        messageId: 'several',
        data: {
          person: personLabel(person),
          seats: count(full.length, 'seat', 'seats'),
          list: listShort(full.map(titleLabel)),
        },
        related: [first, ...others].map((seat) => ({ on: seat, note: 'held by the same person' })),
      })
    }
    return chart.positions.some(({ holders }) => holders.length > 0) ? undefined : 'no position says who holds it'
  },
})

/** Each seat takes a stated part of the working time, and together they take no more than all of it. */
function isSplit(seats: readonly Position[]): boolean {
  const parts = seats.flatMap(({ fte }) => fte ?? [])
  return parts.length === seats.length && parts.reduce((sum, part) => sum + part, 0) <= 1.0001
}

const founders = ['founder', 'founders', 'grunder', 'grunderin', 'inhaber', 'inhaberin', 'fundador', 'fundadora']
const moreFounders = ['fondateur', 'fondatrice', 'zalozyciel', 'perustaja', 'propietario', 'proprietario', 'wlasciciel']

/** What employees are owners of: a Product Owner owns no firm. */
const duties = ['product', 'process', 'service', 'system', 'platform', 'application', 'data', 'project', 'risk']

/** Founders of a small firm fill many seats until they can pay somebody. */
function isFounder({ title }: Position): boolean {
  const words = wordsOf(title ?? '')
  return words.some((word, at) => {
    if (word === 'owner' || word === 'owners') return !duties.includes(words[at - 1] ?? '')
    return founders.includes(word) || moreFounders.includes(word) || word === 'cofounder'
  })
}
