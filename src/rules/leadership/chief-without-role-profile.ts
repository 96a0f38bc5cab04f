import type { Position } from '../../chart/chart.ts'
import { roleLabel } from '../../chart/labels.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'chief-without-role-profile',
  category: 'leadership',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'A top sales seat says what it asks for, by a role profile or by KPIs.',
  sources: [
    'Sales Benchmark Index: first the right job description, then the person; a wrong role in a growing firm is costly: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'Clear duties for each level make the sales ladder work (in Finnish): https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['cso', 'cro'],
      description: 'The roles whose seats need a profile.',
    },
    requireAny: {
      type: 'array',
      items: { enum: ['profile', 'kpis', 'duties'] },
      minItems: 1,
      default: ['profile', 'kpis'],
      description: 'The fields of which one is enough.',
    },
    vacantSeverity: {
      enum: ['info', 'warn', 'error'],
      default: 'error',
      description: 'How grave it is while the seat is vacant and somebody is about to be hired for it.',
    },
  },
  messages: {
    blank:
      'The seat of {seat} has no {fields}, so nobody can tell what the company needs there and whether the holder fits. Write down what the seat answers for: add {advice}.',
    vacant:
      'The seat of {seat} is vacant and has no {fields}, so nobody can tell what the company needs there and whom to hire. Write down what the seat answers for before the search: add {advice}.',
  },
  check(chart, report, { roles, requireAny, vacantSeverity }) {
    const seats = chart.withRole(...roles.filter(isRole))
    for (const seat of seats) {
      if (requireAny.some((field) => isFilled(seat, field))) continue
      const words = requireAny.map((field) => fieldWords[field] ?? field)
      const called = seat.title === undefined ? 'role' : 'title'
      const related = [
        { on: seat, field: seat.vacant ? 'status' : called, note: seat.vacant ? 'vacant' : 'what the seat is called' },
      ]
      const data = {
        seat: roleLabel(seat, chart),
        fields: joinWords(words, 'or'),
        advice: joinWords(
          requireAny.map((field) => `${field}:`),
          'or',
        ),
      }
      if (seat.vacant) report({ on: seat, messageId: 'vacant', data, related, severity: severityOf(vacantSeverity) })
      else report({ on: seat, messageId: 'blank', data, related })
    }
    return seats.length > 0 ? undefined : `no position surely has the role ${joinWords(roles, 'or')}`
  },
})

const fieldWords: Readonly<Record<string, string>> = { profile: 'role profile', kpis: 'KPIs', duties: 'duties' }

function isFilled({ profile, kpis, duties }: Position, field: string): boolean {
  if (field === 'profile') return profile !== undefined
  return ((field === 'kpis' ? kpis : duties) ?? []).length > 0
}

function severityOf(word: string): 'info' | 'warn' | 'error' {
  return word === 'info' || word === 'warn' ? word : 'error'
}
