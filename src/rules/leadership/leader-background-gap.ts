import { functionsNamed } from '../../chart/function-synonyms.ts'
import { functionWords } from '../../chart/function-words.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-style.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'leader-background-gap',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'The holder of a top sales seat has worked in the functions that the seat rests on.',
  sources: [
    'Job descriptions of a CSO ask for experience in sales, best as a director of sales and of advertising; those of a CRO for sales, marketing and business strategy.',
    'A CRO owns all revenue, a CSO owns sales only: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  options: {
    required: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { type: 'string' } },
      default: { cso: ['sales'], cro: ['sales', 'marketing'] },
      description: 'The functions in which the holder of each seat must have worked.',
    },
    preferred: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { type: 'string' } },
      default: { cso: ['marketing'], cro: ['strategy', 'finance', 'customer-success'] },
      description: 'Functions that help; they are mentioned, and never reported alone.',
    },
  },
  messages: {
    gap: '{person} holds the seat of {seat}, and the chart records no work in {missing} for them. The seat depends on it. Plan some, such as shadowing or a deputy from there, or record it if it exists.',
    gapAndMore:
      '{person} holds the seat of {seat}, and the chart records no work in {missing} for them. The seat depends on it. Plan some, such as shadowing or a deputy from there, or record it if it exists; {preferred} would help too.',
  },
  check(chart, report, { required, preferred }) {
    const seats = chart.withRole(...Object.keys(required).filter(isRole)).flatMap((seat) => {
      const holders = seat.vacant ? [] : seatHolders(seat, chart)
      const isRecorded = holders.length > 0 && holders.every(({ experience = [] }) => experience.length > 0)
      return isRecorded ? [{ seat, holders }] : []
    })
    for (const { seat, holders } of seats) {
      const known = new Set(holders.flatMap(({ experience = [] }) => experience.flatMap(functionsNamed)))
      const lacking = (wanted: readonly string[] = []): readonly string[] =>
        wanted.filter((fn) => !functionsNamed(fn).some((name) => known.has(name))).map(functionWords)
      const role = chart.role(seat) ?? ''
      const missing = lacking(required[role])
      if (missing.length === 0) continue
      const also = lacking(preferred[role])
      const data = {
        person: listShort(holders.map(personLabel)),
        seat: roleLabel(seat, chart),
        missing: joinWords(missing, 'or'),
      }
      const related = holders.map((on) => ({ on, field: 'experience', note: 'the experience as recorded' }))
      if (also.length === 0) report({ on: seat, messageId: 'gap', data, related })
      else report({ on: seat, messageId: 'gapAndMore', data: { ...data, preferred: joinWords(also, 'or') }, related })
    }
    return seats.length > 0
      ? undefined
      : `no holder of the role ${joinWords(Object.keys(required), 'or')} has recorded experience`
  },
})
