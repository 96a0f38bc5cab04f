import type { Person } from '../../chart/chart.ts'
import { hasLeft } from '../../chart/has-left.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { personLabel } from '../../chart/labels.ts'
import { lostPeople } from '../../chart/lost-people.ts'
import { mayBeFuture } from '../../chart/sure-dates.ts'
import { foldText } from '../../chart/titles/fold-text.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

/** From so many on, people without a seat are told of together where they are most of those listed. */
const many = 10

/** How a status says that somebody is on no pay-roll, or not yet. */
const seatless: readonly string[] = [
  ...['leaver', 'former', 'alumni', 'contractor', 'external contractor', 'external', 'freelance', 'freelancer'],
  ...['consultant', 'advisor', 'adviser', 'board', 'board member', 'board advisor', 'investor', 'non-employee'],
  ...['starting', 'starting soon', 'incoming', 'future hire', 'pre-hire', 'offer accepted', 'candidate'],
]

export default defineRule({
  id: 'orphan-person',
  category: 'identity',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Everybody whom a chart lists holds a position, or may follow in one.',
  sources: [
    'HR systems report employees without a position as a defect of the data: https://docs.nakisa.com/2022R2-SP1/advanced-analytics/en/user/content/_hr_data_quality/about_hr_data_quality.html.',
  ],
  options: {
    ignoreStatuses: {
      type: 'array',
      items: { type: 'string' },
      default: seatless,
      description:
        'People whose status is one of these need no position, beside those who have left or not yet started.',
    },
  },
  messages: {
    orphan:
      '{person} holds no position and is no candidate for one, so no line and no head count includes them. Name them on their position, or set status: left if they are gone.',
    most: '{orphans} of the {listed} people listed hold no position, {list} among them. Head counts by this chart leave them out. Name them on their positions, or list only those whom the chart shows.',
  },
  check(chart, report, { ignoreStatuses }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    const listed = chart.people.filter(({ declared }) => declared)
    if (listed.length === 0) return 'the chart lists no people'
    if (chart.seats.every(({ holders }) => holders.length === 0)) return 'no position says who holds it'
    const ignored = new Set(ignoreStatuses.map(vocabularyKey))
    const isAway = (person: Person): boolean =>
      hasLeft(person, chart.today) ||
      (person.startDate !== undefined && mayBeFuture(person.startDate, chart.today)) ||
      (person.status !== undefined && ignored.has(vocabularyKey(person.status)))
    const placed = placedPeople(chart)
    const ids = new Set<string>()
    const orphans = listed.filter((person) => {
      const repeats = person.id !== undefined && ids.has(person.id)
      if (person.id !== undefined) ids.add(person.id)
      return !repeats && !placed.has(person) && !isAway(person)
    })
    const sure = lostPeople(orphans, chart)
    const [first, ...others] = sure
    if (first && sure.length >= many && sure.length * 2 > listed.length) {
      const data = { orphans: sure.length, listed: listed.length, list: listShort(sure.slice(0, 3).map(personLabel)) }
      const related = others.slice(0, 10).map((on) => ({ on, note: 'holds no position either' }))
      report({ on: first, identifiedBy: 'value', messageId: 'most', data, related })
    } else {
      for (const on of sure) report({ on, messageId: 'orphan', data: { person: personLabel(on) } })
    }
    return undefined
  },
})

/** Everybody who holds a seat, may follow in one, or has a part in a plan; there a name may mean whoever bears it. */
function placedPeople({ positions, plans, people }: IndexedChart): ReadonlySet<Person> {
  const inPlans = new Set(
    plans.flatMap(({ owners = [], stakeholders = [], interimCover = [] }) => [
      ...owners,
      ...stakeholders,
      ...interimCover,
    ]),
  )
  const placed = [
    ...positions.flatMap(({ holders }) => holders),
    ...plans.flatMap(({ candidates }) => candidates.flatMap(({ person }) => person ?? [])),
  ]
  const writtenOut = placed.filter(({ declared, id }) => !declared && id === undefined)
  const names = new Set([...inPlans, ...writtenOut.flatMap(({ name }) => name ?? [])].map(foldText))
  return new Set([
    ...placed,
    ...people.filter(
      ({ id, name }) => (id !== undefined && inPlans.has(id)) || (name !== undefined && names.has(foldText(name))),
    ),
  ])
}
