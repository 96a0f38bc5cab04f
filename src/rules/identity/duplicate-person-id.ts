import type { Person } from '../../chart/chart.ts'
import { contradicts } from '../../chart/contradicts.ts'
import { personLabel } from '../../chart/labels.ts'
import { foldText } from '../../chart/titles/fold-text.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'duplicate-person-id',
  category: 'identity',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'An id belongs to one person.',
  sources: [
    'W3C ORG: a person is one resource, whatever posts they hold, https://www.w3.org/TR/2014/REC-vocab-org-20140116/.',
  ],
  messages: {
    different:
      '"{id}" is the id of {people}: {list}. Every seat and plan that names it may mean any of them, and is read as the first. Give each an id of their own.',
    twice:
      '{person} is listed more than once under the id "{id}", and only the first record is read. Merge the records, or give one an id of its own if they are two people.',
  },
  check(chart, report) {
    const byId = new Map<string, Person[]>()
    for (const person of chart.people) {
      if (person.id === undefined) continue
      const sharers = byId.get(person.id)
      if (sharers) sharers.push(person)
      else byId.set(person.id, [person])
    }
    for (const [id, people] of byId) {
      const [first, second, ...others] = people
      if (!first || !second) continue
      const related = [
        { on: first, field: 'id', note: 'the first to use it' },
        ...others.map((on) => ({ on, field: 'id', note: 'uses it too' })),
      ]
      const about = { on: second, field: 'id', value: id, related }
      const names = new Map(people.flatMap((each) => (each.name === undefined ? [] : [[foldText(each.name), each]])))
      if (names.size > 1) {
        const list = listShort([...names.values()].map(personLabel))
        report({ ...about, messageId: 'different', data: { id, people: count(names.size, 'person', 'people'), list } })
      } else if (people.some((each, at) => at > 0 && isRepeated(each, first))) {
        report({
          ...about,
          messageId: 'twice',
          data: { id, person: personLabel(first.name === undefined ? second : first) },
        })
      }
    }
    return byId.size > 0 ? undefined : 'no person has an id'
  },
})

/**
 * Whether a record only repeats an earlier one by mistake. Somebody may be written out at each of their seats, and each
 * file of a chart may list the people it needs, as long as the records agree.
 */
function isRepeated(later: Person, earlier: Person): boolean {
  if (!later.declared || !earlier.declared) return false
  if (later.record.tree === earlier.record.tree) return true
  return contradicts(later, earlier)
}
