import type { Candidate, Person, Position } from '../../chart/chart.ts'
import { functionsNamed } from '../../chart/function-synonyms.ts'
import { functionWords } from '../../chart/function-words.ts'
import { functionsMentioned } from '../../chart/functions-mentioned.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { seatsHeld } from '../../chart/seats-held.ts'
import { candidateKey, candidateLabel } from '../../chart/succession/candidate-label.ts'
import { internalCandidates } from '../../chart/succession/internal-candidates.ts'
import { noPlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'successor-without-exposure',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Whoever is to become a sales chief has seen more of the company than sales.',
  sources: [
    'Guides to the succession of a sales chief advise a spell in marketing or customer relations, and name it as a reason why a change went well.',
    'A CRO owns all revenue, with marketing and customer success; a CSO owns sales: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  options: {
    functions: {
      type: 'array',
      items: { type: 'string' },
      default: ['marketing', 'customer-success', 'customer-service', 'finance', 'product'],
      description: 'The functions of which a candidate should have seen at least one.',
    },
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['cso', 'cro'],
      description: 'The roles whose candidates are looked at.',
    },
    requireData: {
      type: 'boolean',
      default: false,
      description: 'Whether a candidate of whom nothing is recorded is reported too.',
    },
  },
  messages: {
    narrow:
      '{candidate} has only ever worked in {experience} and is lined up for {seat}, a seat that leads across functions. Plan a spell in marketing or customer success before the change, or record what the chart leaves out.',
    noneNamed:
      '{candidate} is lined up for {seat}, a seat that leads across functions, and nothing on record takes them out of sales. Plan a spell in marketing or customer success before the change, or record what the chart leaves out.',
    unknown:
      '{candidate} is lined up for {seat}, and the chart does not say what they have seen besides sales. Record experience on the person or crossFunctional on the candidate.',
  },
  check(chart, report, { functions, roles, requireData }) {
    const plans = plansInScope(chart, roles, false)
    const wanted = new Set(functions.flatMap(functionsNamed))
    const worksThere = holdsSeatIn(wanted, chart)
    let judged = 0
    for (const { plan, subject, label } of plans) {
      for (const candidate of internalCandidates(plan, chart.today)) {
        const { person, crossFunctional } = candidate
        const experience = person?.experience ?? []
        const isKnown = experience.length > 0 || (crossFunctional ?? []).length > 0
        if (isKnown || requireData) judged++
        if (!(isKnown || requireData) || hasSeen(candidate)) continue
        const said = { candidate: candidateLabel(candidate), seat: label }
        const about = {
          on: subject,
          value: candidateKey(candidate),
          related: [
            { on: candidate, field: 'crossFunctional', note: 'the candidate' },
            ...(person?.experience ? [{ on: person, field: 'experience', note: 'the experience as recorded' }] : []),
          ],
        }
        if (!isKnown) report({ ...about, messageId: 'unknown', data: said })
        else if (experience.length === 0) report({ ...about, messageId: 'noneNamed', data: said })
        else {
          const names = joinWords(listShort(experience.map(functionWords)).map(String))
          report({ ...about, messageId: 'narrow', data: { ...said, experience: names } })
        }
      }
    }
    if (plans.length === 0) return noPlanInScope
    return judged > 0 ? undefined : 'nothing is recorded of what the candidates of these plans have worked in'

    function hasSeen({ person, crossFunctional = [], developmentActions = [] }: Candidate) {
      const open = developmentActions.flatMap(({ action, done }) => (action !== undefined && !done ? [action] : []))
      const recorded = [...(person?.experience ?? []), ...crossFunctional].flatMap(functionsNamed)
      const planned = open.flatMap((action) => [...functionsMentioned(action)])
      return [...recorded, ...planned].some((fn) => wanted.has(fn)) || (person !== undefined && worksThere(person))
    }
  },
})

/** Whether somebody holds a seat in one of some functions. One person may hold many and be a candidate for as many. */
function holdsSeatIn(wanted: ReadonlySet<string>, chart: IndexedChart): (person: Person) => boolean {
  const seatsOf = seatsHeld(chart)
  const known = new Map<Person, boolean>()
  return (person) => {
    const found = known.get(person) ?? seatsOf(person).some((seat) => worksIn(seat, chart).some((fn) => wanted.has(fn)))
    known.set(person, found)
    return found
  }
}

/** The functions of a seat, by its role, its department and what it covers. */
function worksIn(seat: Position, chart: IndexedChart): readonly string[] {
  const role = chart.role(seat)
  const own = role === undefined ? undefined : roleFacts(role).function
  const said = [seat.department, ...(seat.covers ?? [])].flatMap((word) =>
    word === undefined ? [] : functionsNamed(word),
  )
  return [...said, ...(own === undefined ? [] : [own])]
}
