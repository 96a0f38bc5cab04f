import type { Person } from '../../chart/chart.ts'
import { personLabel } from '../../chart/labels.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { foldText } from '../../chart/titles/fold-text.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'duplicate-person-name',
  category: 'identity',
  severity: 'warn',
  recommended: false,
  identifiedBy: 'group',
  strict: false,
  since: '0.1.0',
  summary: 'Nobody is listed as two people.',
  sources: ['Judgment: namesakes are real, so a name alone proves nothing; a name and an e-mail address do.'],
  options: {
    names: {
      type: 'boolean',
      default: false,
      description: 'Whether an equal name is enough, unless the e-mail addresses differ.',
    },
  },
  messages: {
    sameAddress:
      '{person} is listed under the ids {first} and {second}, both with the address {email}. That looks like one person, whose seats and plans are counted apart. Merge the two records.',
    sameName:
      '{person} is listed under the ids {first} and {second}. If that is one person, their seats and plans are counted apart: merge the two records. Namesakes are told apart by their email.',
  },
  check(chart, report, { names }) {
    const withId = chart.people.filter(({ id, name }) => id !== undefined && name !== undefined)
    const seen = new Map<string, Person>()
    const earlier = (key: string, person: Person): Person | undefined => {
      const known = seen.get(key)
      if (!known) seen.set(key, person)
      return known?.id === person.id ? undefined : known
    }
    for (const on of withId) {
      const name = nameKey(on)
      const byAddress = on.email === undefined ? undefined : earlier(`${name} <${foldText(on.email)}>`, on)
      const byName = earlier(name, on)
      const known = byAddress ?? byName
      if (!known) continue
      const about = { on, field: 'name', related: [{ on: known, field: 'name', note: 'the other record' }] }
      const data = { person: personLabel(on), first: `"${known.id}"`, second: `"${on.id}"` }
      if (byAddress) {
        report({ ...about, messageId: 'sameAddress', data: { ...data, email: addressLabel(on) } })
      } else if (names && (on.email === undefined || known.email === undefined)) {
        report({ ...about, messageId: 'sameName', data })
      }
    }
    return withId.length > 1 ? undefined : 'the chart has fewer than two people with an id and a name'
  },
})

function nameKey({ name = '' }: Person): string {
  return wordsOf(name).join(' ')
}

function addressLabel({ email = '' }: Person) {
  return { text: email, redacted: '(an address)' }
}
