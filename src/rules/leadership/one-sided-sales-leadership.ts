import { adrift } from '../../chart/adrift.ts'
import { holderInRoleLabel, personLabel } from '../../chart/labels.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'one-sided-sales-leadership',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A sales chief and those who lead sales below do not all lead in one style.',
  sources: [
    'Sales Benchmark Index: surround the leader with complementary skills, for it is never all one or the other: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    minKnown: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'How many of them must have a recorded style.',
    },
    leaderRoles: {
      type: 'array',
      items: { enum: roleIds },
      default: [
        'cso',
        'cro',
        'cco-commercial',
        'vp-sales',
        'head-of-sales',
        'sales-director',
        'sales-manager',
        'sdr-manager',
        'head-of-sales-strategy',
        'head-of-sales-operations',
        'head-of-partnerships',
      ],
      description: 'Which of the direct reports of a chief lead in sales.',
    },
  },
  messages: {
    alike:
      'The {amount} sales leaders around {chief} whose style is recorded all lead by {style}: {names}. What that style does not see, nobody sees. Bring somebody into the group who leads by {other}.',
  },
  check(chart, report, { minKnown, leaderRoles }) {
    const roles = new Set<string | undefined>(leaderRoles)
    const chiefs = chart.withRole('cso', 'cro')
    const lost = [...adrift(chart)].filter((seat) => roles.has(chart.role(seat)))
    let judged = 0
    for (const chief of chiefs) {
      const group = [chief, ...chart.reports(chief).filter((report) => roles.has(chart.role(report)))]
      const known = group.flatMap((seat) => {
        const held = seatStyle(seat, chart)
        return held && held.style !== 'undisclosed' ? [held] : []
      })
      const people = [...new Set(known.map(({ holder }) => holder))]
      if (people.length < minKnown || lost.some((seat) => !group.includes(seat))) continue
      judged++
      const style = known[0]?.style
      const other = style === 'execution' ? 'strategy' : 'execution'
      if (style === undefined || style === 'balanced' || known.some((held) => held.style !== style)) continue
      report({
        on: chief,
        messageId: 'alike',
        data: {
          amount: people.length,
          chief: holderInRoleLabel(chief, chart),
          style,
          names: listShort(people.map(personLabel)),
          other,
        },
        related: people.map((on) => ({ on, field: 'style', note: 'the style as recorded' })),
      })
    }
    if (chiefs.length === 0) return 'no position surely has the role cso or cro'
    return judged > 0 ? undefined : `no chief has ${minKnown} sales leaders with a recorded style around them`
  },
})
