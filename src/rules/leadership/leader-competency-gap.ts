import { functionWords } from '../../chart/function-words.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-style.ts'
import { canonicalSkill } from '../../chart/skill-synonyms.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'leader-competency-gap',
  category: 'leadership',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'The holder of a top sales seat has the skills that the seat asks for.',
  sources: [
    'Job descriptions of a CSO ask for sales strategy, leadership, communication, decisions from data, leading change and solving problems; those of a CRO for business acumen, leadership and communication.',
    'What a sales chief and a revenue chief answer for (in Finnish): https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    minRecorded: {
      type: 'integer',
      minimum: 1,
      default: 3,
      description: 'How many skills of a person must be recorded before they are judged.',
    },
    minMissing: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'How many required skills must be missing.',
    },
    required: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { type: 'string' } },
      default: {
        cso: [
          'sales-strategy',
          'leadership',
          'communication',
          'data-driven-decisions',
          'change-leadership',
          'problem-solving',
        ],
        cro: ['business-acumen', 'leadership', 'communication', 'cross-functional-collaboration', 'financial-literacy'],
      },
      description: 'The skills that each seat asks for.',
    },
  },
  messages: {
    gap: '{person}, in the seat of {seat}, has no recorded {missing}. The seat asks for each of them. Add a skill that is there, and plan a development action for one that is not.',
    gapOfOne:
      '{person}, in the seat of {seat}, has no recorded {missing}, which the seat asks for. Add the skill if it is there, else plan a development action.',
  },
  check(chart, report, { minRecorded, minMissing, required }) {
    let judged = 0
    const roles = Object.keys(required).filter(isRole)
    for (const seat of chart.withRole(...roles)) {
      if (seat.vacant) continue
      const wanted = required[chart.role(seat) ?? ''] ?? []
      for (const person of seatHolders(seat, chart)) {
        const { skills = [], strengths = [] } = person
        if (skills.length < minRecorded) continue
        judged++
        const known = new Set([...skills, ...strengths].map(canonicalSkill))
        const missing = wanted.filter((skill) => !known.has(canonicalSkill(skill))).map(functionWords)
        if (missing.length < minMissing) continue
        report({
          on: seat,
          value: person.id ?? person.name ?? '',
          messageId: missing.length === 1 ? 'gapOfOne' : 'gap',
          data: { person: personLabel(person), seat: roleLabel(seat, chart), missing: joinWords(missing, 'or') },
          related: [{ on: person, field: 'skills', note: 'the skills as recorded' }],
        })
      }
    }
    return judged > 0 ? undefined : `nobody in the role ${joinWords(roles, 'or')} has ${minRecorded} recorded skills`
  },
})
