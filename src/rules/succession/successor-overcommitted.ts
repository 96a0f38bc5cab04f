import type { Person, Position } from '../../chart/chart.ts'
import { personLabel, seatLabel } from '../../chart/labels.ts'
import { seatsHeld } from '../../chart/seats-held.ts'
import { type Commitment, commitments } from '../../chart/succession/commitments.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'successor-overcommitted',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Nobody is counted on for more seats than they can take.',
  sources: [
    'Coverage is only real once people who are counted twice are netted out: https://www.onemodel.co/blog/succession-planning-metrics.',
    'One person who is ready for three plans covers one of them: https://thehrmnepal.com/opinion/succession-planning-coverage-its-as-simple-as-1-2-3/.',
  ],
  options: {
    maxPlans: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'For how many seats somebody may be a candidate; those in three years or more do not count.',
    },
    soleCoverMax: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'For how many seats somebody may be the only one who is ready now or stands by.',
    },
  },
  messages: {
    onlyCover:
      '{person} is the only cover for {seats}. They can take one seat; the others would then stand empty. Name separate cover.',
    tooMany:
      '{person} is lined up for {count} seats: {seats}. They can take one of them, so the other benches are shorter than they look. Name other candidates.',
    alreadyCovering:
      '{person} is lined up for {seats} while they already stand in as {covered}. If they move, that seat falls empty again. Fill it first, or name somebody else.',
  },
  check(chart, report, { maxPlans, soleCoverMax }) {
    const asked = commitments(chart)
    const seatsOf = seatsHeld(chart)
    for (const [person, { candidateFor, onlyCoverFor }] of asked) {
      const covered = coveredBy(person)
      const elsewhere = candidateFor.filter(({ seat }) => !covered.includes(seat))
      const said = { person: personLabel(person) }
      if (onlyCoverFor.length > soleCoverMax) {
        const related = relatedTo(onlyCoverFor, 'covered by nobody else')
        report({ on: person, messageId: 'onlyCover', data: { ...said, seats: labels(onlyCoverFor) }, related })
      } else if (candidateFor.length > maxPlans) {
        const data = { ...said, count: candidateFor.length, seats: labels(candidateFor) }
        report({
          on: person,
          messageId: 'tooMany',
          data,
          related: relatedTo(candidateFor, 'a seat they are lined up for'),
        })
      } else if (covered.length > 0 && elsewhere.length > 0) {
        const data = { ...said, seats: labels(elsewhere), covered: covered.map(seatLabel) }
        const related = [
          ...covered.map((on) => ({ on, note: 'where they stand in' })),
          ...relatedTo(elsewhere, 'a seat they are lined up for'),
        ]
        report({ on: person, messageId: 'alreadyCovering', data, related })
      }
    }
    return asked.size > 0 ? undefined : 'no plan for a top sales seat or a critical seat names a candidate'

    /** The seats that somebody holds for the time being, or stands in for. */
    function coveredBy(person: Person): readonly Position[] {
      const covered = seatsOf(person).flatMap((seat) => {
        const other = seat.actingFor === undefined ? undefined : chart.positionById(seat.actingFor)
        return [...(seat.status === 'interim' ? [seat] : []), ...(other ? [other] : [])]
      })
      return [...new Set(covered)]
    }

    function labels(seats: readonly Commitment[]) {
      return listShort(seats.map(({ seat }) => seatLabel(seat)))
    }
  },
})

function relatedTo(seats: readonly Commitment[], note: string) {
  return seats.flatMap(({ seat, candidates }) => [
    { on: seat, note },
    ...candidates.map((on) => ({ on, note: 'the candidate' })),
  ])
}
