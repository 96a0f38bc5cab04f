import { isFunction } from '../../chart/function-synonyms.ts'
import { namedInWords } from '../../chart/named-in-words.ts'
import { isOtherFunction } from '../../chart/other-functions.ts'
import { type Reference, references } from '../../chart/references.ts'
import { repairReference } from '../../chart/repair-reference.ts'
import { rootMarkerTest } from '../../chart/root-markers.ts'
import { stakeholderWord } from '../../chart/succession/stakeholder-word.ts'
import { suggestReference } from '../../chart/suggest-reference.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'unknown-reference',
  category: 'identity',
  severity: 'error',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Every id that a field names is in the chart.',
  sources: [
    'W3C ORG: posts, holders and lines are references between things that exist: https://www.w3.org/TR/2014/REC-vocab-org-20140116/.',
  ],
  messages: {
    unknown:
      'The field {field} of {owner} names "{reference}", and {lack}. What rests on it cannot be judged. Correct it, or add what it names.',
    nearest: 'The field {field} of {owner} names "{reference}", and {lack}. Did you mean {suggestion}?',
  },
  check(chart, report) {
    if (chart.positions.length === 0) return 'the chart has no position'
    const all = references(chart)
    if (all.length === 0) return 'no field names another entry of the chart by its id'
    const positionIds = new Set(chart.positionIds())
    const people = new Set(chart.people.flatMap(({ id, name }) => [id, name]))
    const departments = new Set(chart.positions.map(({ department = '' }) => vocabularyKey(department)))
    const meant = namedInWords(chart)
    const isRootMarker = rootMarkerTest(undefined, (id) => positionIds.has(id))
    const mistaken = all.filter((reference) => !isKnown(reference))
    const suggest = suggestReference(chart, mistaken)
    for (const reference of mistaken) {
      const { on, field, spelling, text, kind, owner } = reference
      const suggestion = suggest(reference)
      // Where nobody is listed, a word may be somebody's name.
      const mayBeName = kind !== 'position' && kind !== 'person' && !chart.declaresPeople
      if (mayBeName && !suggestion) continue
      // `CHRO` is the title of somebody, and no misspelt `cro`.
      if (kind === 'anything' && acronym.test(text) && !suggestion?.isCertain) continue
      const said = { field: spelling, owner, reference: { text, redacted: asId(text) }, lack: lacks[kind] }
      const about = {
        on,
        field,
        value: text,
        // Fields in which roles and words are allowed as well cannot be told so surely.
        ...(kind === 'anything' ? ({ severity: 'warn' } as const) : {}),
      }
      if (!suggestion) report({ ...about, messageId: 'unknown', data: said })
      else {
        const { target, label } = suggestion
        const related = [{ on: target, note: 'perhaps this one' }]
        const data = { ...said, suggestion: { text: label, redacted: 'one of similar spelling' } }
        report({ ...about, ...repairReference([about], text, suggestion), messageId: 'nearest', data, related })
      }
    }
    return undefined

    function isKnown({ text, kind }: Reference): boolean {
      if (kind === 'person') return false
      if (positionIds.has(text) || text.startsWith('external:') || isRootMarker(text, undefined)) return true
      if (kind === 'position') return false
      if (people.has(text)) return true
      if (kind === 'position-or-person') return false
      if (/\s/.test(text) || isFunction(text) || isOtherFunction(text)) return true
      if (departments.has(vocabularyKey(text)) || stakeholderWord(text)) return true
      const { person, role, seats } = meant(text)
      return person !== undefined || role !== undefined || seats.length > 0
    }
  },
})

/** A title or a function in capitals. */
const acronym = /^[A-Z]{2,5}$/

const lacks: Readonly<Record<Reference['kind'], string>> = {
  position: 'no position has that id',
  person: 'nobody under people has that id',
  'position-or-person': 'no position and nobody under people has that id',
  anything: 'no position, nobody under people and no role goes by that',
}

/** Ids of people are shown where names are not; a name or an address is none. */
function asId(text: string): string {
  return /[\s@]/.test(text) ? 'somebody' : text
}
