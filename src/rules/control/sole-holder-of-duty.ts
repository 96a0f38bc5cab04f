import type { Position } from '../../chart/chart.ts'
import { dutiesAmong } from '../../chart/duties.ts'
import { functionWords } from '../../chart/function-words.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'sole-holder-of-duty',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A critical duty rests on more than one seat.',
  sources: [
    'An audit of sales pay finds the knowledge of commissions in one analyst: https://www.knowledgeleader.com/tools/sales-compensation-process-audit-report.',
  ],
  options: {
    criticalDuties: {
      type: 'array',
      items: { type: 'string' },
      default: ['commission-calculation', 'quota-setting', 'pricing-approval'] as readonly string[],
      description: 'The duties of which one holder is too few.',
    },
  },
  messages: {
    sole: '{holder} alone has the duty {duty}. When they are away nobody else can do it, and nobody else sees how it is done. Give the duty to a second seat as well.',
  },
  check(chart, report, { criticalDuties }) {
    const withDuties = seatsSaying(chart, 'duties')
    if (withDuties.length < 2) return 'fewer than two positions state their duties'
    const holdersOf = seatHolders(chart)
    const holders = new Map<string, { on: Position; field: string }[]>()
    for (const on of withDuties.filter(isStaffed)) {
      for (const { key, field } of dutiesAmong(on, criticalDuties)) {
        const known = holders.get(key)
        if (known) known.push({ on, field })
        else holders.set(key, [{ on, field }])
      }
    }
    for (const duty of new Set(criticalDuties.map(vocabularyKey))) {
      const [sole, ...others] = holders.get(duty) ?? []
      if (!sole || others.some(({ on }) => on !== sole.on) || holdersOf(sole.on).length > 1) continue
      report({
        ...sole,
        value: duty,
        messageId: 'sole',
        data: { holder: subjectLabel(sole.on, chart), duty: functionWords(duty) },
      })
    }
    return holders.size > 0 ? undefined : 'no position has one of the critical duties'
  },
})
