import type { Person, Position } from '../../chart/chart.ts'
import { hasLeft } from '../../chart/has-left.ts'
import { isExecutive } from '../../chart/is-executive.ts'
import { isFilledIn } from '../../chart/is-filled-in.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderAtLabel, personLabel } from '../../chart/labels.ts'
import { type NamedInWords, namedInWords } from '../../chart/named-in-words.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { hasSomebody } from '../../chart/succession/has-somebody.ts'
import { plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { stakeholderWord } from '../../chart/succession/stakeholder-word.ts'
import { defineRule } from '../../rule.ts'
import type { Label } from '../../wording.ts'

export default defineRule({
  id: 'succession-without-stakeholders',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'The holder of a top sales seat, their manager and another executive take part in its plan.',
  sources: [
    'Guides to the succession of a sales chief advise to bring in the present chief and the other executives early.',
    'Products keep owners and sponsors per plan (Oracle plan owners, Infor sponsor).',
  ],
  options: {
    require: {
      type: 'array',
      items: { enum: ['incumbent', 'manager'] },
      default: ['incumbent', 'manager'],
      description: 'Who must take part: the holder of the seat, and the manager above it.',
    },
    minExecs: {
      type: 'integer',
      minimum: 0,
      default: 1,
      description: 'How many other executives must take part, as far as the chart has them.',
    },
    evenIfUnused: {
      type: 'boolean',
      default: false,
      description: 'Whether to report plans where no plan of the chart names stakeholders.',
    },
  },
  messages: {
    missing:
      'The plan for {seat} does not involve {missing}. Their view of the seat is missing, and they may block the change. Add them to stakeholders.',
  },
  check(chart, report, { require: required, minExecs, evenIfUnused }) {
    const plans = plansInScope(chart, undefined, false).flatMap(({ plan, seat, label }) =>
      seat ? [{ plan, seat, label }] : [],
    )
    const used = chart.plans.some(({ stakeholders }) => stakeholders !== undefined)
    if (plans.length === 0) return 'there is no succession plan for a top sales seat'
    if (!used && !evenIfUnused) return 'no succession plan names stakeholders'
    const lookUp = namedInWords(chart)
    const holdersOf = seatHolders(chart)
    const isThere = hasSomebody(chart)
    const executives = chart.seats.filter((seat) => isExecutive(seat, chart) === true && isPresent(seat))
    for (const { plan, seat, label } of plans) {
      if (plan.stakeholders === undefined && isFilledIn(plan.record, 'stakeholders')) continue
      const said = plan.stakeholders ?? []
      const words = new Set(said.map(wordFor))
      const named = said.filter((text) => !wordFor(text)).map(lookUp)
      const takesPart = (position: Position): boolean =>
        named.some(({ seats, person }) => seats.includes(position) || (person && position.holders.includes(person)))
      const manager = chart.manager(seat)
      const missing: Label[] = []
      const incumbent =
        required.includes('incumbent') &&
        !plan.confidential &&
        isPresent(seat) &&
        !takesPart(seat) &&
        !words.has('incumbent')
      if (incumbent) missing.push(holderOf(holdersOf(seat)))
      const boss =
        required.includes('manager') && manager && isPresent(manager) && !takesPart(manager) && !words.has('manager')
      if (boss) missing.push(prefixed('the manager', holderAtLabel(manager)))
      const others = executives.filter((executive) => executive !== seat && executive !== manager)
      const present = named.filter((stakeholder) => mayBeAnotherExecutive(stakeholder, seat, manager))
      if (present.length < Math.min(minExecs, others.length)) missing.push(plainLabel('another executive'))
      if (missing.length === 0) continue
      report({
        on: seat,
        messageId: 'missing',
        data: { seat: label, missing },
        related: [
          { on: plan, field: 'stakeholders', note: 'the plan' },
          ...(boss ? [{ on: manager, note: 'the manager above the seat' }] : []),
        ],
      })
    }
    return undefined

    /** An id may be such a word. */
    function wordFor(text: string): ReturnType<typeof stakeholderWord> {
      return chart.positionById(text) ? undefined : stakeholderWord(text)
    }

    /** Nobody can be asked who is not there. */
    function isPresent(position: Position): boolean {
      return isStaffed(position) && isThere(position)
    }

    function holderOf(holders: readonly Person[]): Label {
      const holder = holders.find((each) => !hasLeft(each, chart.today))
      return holder ? prefixed('its holder', personLabel(holder)) : plainLabel('its holder')
    }

    /** Somebody of whom the chart says no seat, or none that is surely lower, may well be an executive. */
    function mayBeAnotherExecutive({ seats }: NamedInWords, seat: Position, manager: Position | undefined): boolean {
      const others = seats.filter((each) => each !== seat && each !== manager)
      if (seats.length > 0 && others.length === 0) return false
      return others.length === 0 || others.some((each) => isExecutive(each, chart) !== false)
    }
  },
})

function prefixed(words: string, { text, redacted }: Label): Label {
  return { text: `${words} ${text}`, redacted: `${words} ${redacted}` }
}

function plainLabel(text: string): Label {
  return { text, redacted: text }
}
