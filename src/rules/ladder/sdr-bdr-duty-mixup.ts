import { functionWords } from '../../chart/function-words.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { isRole, type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'sdr-bdr-duty-mixup',
  category: 'ladder',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'Those who find leads, those who qualify them and those who close keep to their own duties.',
  sources: [
    'A guide to the sales hierarchy (in Finnish): BDRs prospect and cross-sell, SDRs handle and score leads, account executives negotiate and close: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    foreign: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { type: 'string' } },
      default: {
        sdr: ['closing', 'negotiation', 'cross-sell'],
        bdr: ['closing', 'negotiation', 'lead-scoring'],
        'account-executive': ['lead-scoring', 'list-building'],
      },
      description: 'Role → the duties that its holders should not have.',
    },
  },
  messages: {
    foreign:
      '{holder} has the duty {duty}, which belongs to {owners}. Work that two roles do is done by neither. Move the duty, or correct the role.',
  },
  check(chart, report, { foreign }) {
    const roles = Object.keys(foreign).filter(isRole)
    const duties = new Map(roles.map((role) => [role, new Set((foreign[role] ?? []).map(vocabularyKey))]))
    let judged = 0
    for (const on of chart.withRole(...roles)) {
      const role = chart.role(on)
      if (role === undefined || on.duties === undefined) continue
      judged++
      const told = new Set<string>()
      for (const [at, duty] of on.duties.entries()) {
        const key = vocabularyKey(duty)
        if (!duties.get(role)?.has(key) || told.has(key)) continue
        told.add(key)
        report({
          on,
          field: `duties.${at}`,
          value: duty,
          messageId: 'foreign',
          data: {
            holder: subjectLabel(on, chart),
            duty: functionWords(key),
            owners: ownersOf(key, duties),
          },
        })
      }
    }
    return judged > 0 ? undefined : `no ${joinWords(roles, 'or')} has duties`
  },
})

/** The roles to which a duty is not foreign. */
function ownersOf(duty: string, foreign: ReadonlyMap<Role, ReadonlySet<string>>): string {
  const owners = [...foreign].flatMap(([role, duties]) => (duties.has(duty) ? [] : [`${roleFacts(role).label}s`]))
  return owners.length > 0 ? joinWords(owners, 'or') : 'another role'
}
