import { defineRule, type Rule } from '../../src/rule.ts'

const common = {
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  sources: ['A test.'],
} as const

/** Reports every position, at its title. */
export const everyPosition = defineRule({
  ...common,
  id: 'every-position',
  summary: 'There are no positions.',
  messages: { found: '{id} is here.' },
  check(chart, report) {
    for (const position of chart.positions) {
      report({ on: position, field: 'title', messageId: 'found', data: { id: position.id ?? 'Somebody' } })
    }
    return undefined
  },
})

/** Reports every manager, at its id. */
export const everyManager = defineRule({
  ...common,
  id: 'every-manager',
  severity: 'error',
  summary: 'There are no managers.',
  messages: { found: '{id} leads somebody.' },
  check(chart, report) {
    const managers = chart.positions.filter((position) => chart.reports(position).length > 0)
    for (const position of managers)
      report({ on: position, messageId: 'found', data: { id: position.id ?? 'Somebody' } })
    return managers.length > 0 ? undefined : 'nobody has a report'
  },
})

/** Breaks at the position with the id `boom`, after it has reported those before. */
export const breaking = defineRule({
  ...common,
  id: 'breaking',
  summary: 'Nothing breaks.',
  messages: { found: 'Not yet.' },
  check(chart, report) {
    for (const position of chart.positions) {
      if (position.id === 'boom') throw new TypeError('This rule is broken')
      report({ on: position, messageId: 'found', data: {} })
    }
    return undefined
  },
})

/** A rule with a check of its own. */
export function ruleWith(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    ...common,
    id,
    summary: 'A test holds.',
    messages: { found: 'Found.' },
    ...(check ? { check } : {}),
    ...more,
  }
}
