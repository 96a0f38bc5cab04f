import { fieldSpelling } from '../../chart/chart-record.ts'
import { personLabel, titleLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'duplicate-position-id',
  category: 'identity',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'An id belongs to one position.',
  mutes: ['person-in-several-seats'],
  sources: ['W3C ORG: a post is one resource, whoever holds it, https://www.w3.org/TR/2014/REC-vocab-org-20140116/.'],
  messages: {
    duplicate:
      '"{id}" is the {field} of {positions}: {list}. They differ in {fields}, so every reference to it is ambiguous. Give each its own, or make the records agree if they share one job.',
    twice:
      '"{id}" is the {field} of {positions}: {list}. {holder} holds more than one of them, so one is a leftover and every reference to it is ambiguous. Remove it, or give it its own {field}.',
  },
  check(chart, report) {
    for (const { id, positions, jobShare, differingFields, holderTwice } of chart.sharedIds) {
      const [first, second, ...others] = positions
      if (jobShare || !first || !second) continue
      const related = [
        { on: first, field: 'id', note: 'the first to use it' },
        ...others.map((on) => ({ on, field: 'id', note: 'uses it too' })),
      ]
      const data = {
        id,
        field: fieldSpelling(second.record, 'id'),
        positions: count(positions.length, 'position', 'positions'),
        list: listShort(positions.map(titleLabel)),
      }
      const about = { on: second, field: 'id', value: id, related }
      if (holderTwice === undefined || differingFields.length > 0) {
        report({ ...about, messageId: 'duplicate', data: { ...data, fields: listShort(differingFields) } })
      } else {
        report({ ...about, messageId: 'twice', data: { ...data, holder: personLabel(holderTwice) } })
      }
    }
    return chart.positions.some(({ id }) => id !== undefined) ? undefined : 'no position has an id'
  },
})
