import type { Position } from '../../chart/chart.ts'
import { isAssistant } from '../../chart/is-assistant.ts'
import { holderInRoleLabel, positionLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'too-many-dotted-lines',
  category: 'matrix',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Nobody answers to more people than can agree on what comes first.',
  sources: [
    'Dotted lines blur who decides, by descriptions that give no number: https://www.organimi.com/dotted-line-reporting-pros-cons-and-best-practices/.',
    'Judgment: two dotted lines beside the solid one.',
  ],
  options: {
    max: { type: 'integer', minimum: 0, default: 2, description: 'Most dotted lines of one position.' },
    exempt: {
      type: 'array',
      items: { type: 'string' },
      default: [
        'program',
        'programme',
        'project',
        'transformation',
        'pmo',
        'coordinator',
        'liaison',
      ] as readonly string[],
      description: 'Words of titles whose holders work for many, as those of a programme office do.',
    },
  },
  messages: {
    many: '{holder} answers to {bosses}: {list}. With so many, each asks for a part and nobody sets what comes first. Keep the lines that decide something, and put the others under liaison.',
  },
  check(chart, report, { max, exempt }) {
    const words = new Set(exempt.flatMap(wordsOf))
    const isExempt = (seat: Position): boolean =>
      isAssistant(seat) || wordsOf(seat.title ?? '').some((word) => words.has(word))
    let judged = 0
    for (const on of seatsSaying(chart, 'dottedLineTo')) {
      const manager = chart.manager(on)
      const dotted = chart.dottedManagers(on).filter((boss) => boss !== manager && !chart.isInSubtree(boss, on))
      if (dotted.length > 0) judged++
      if (dotted.length <= max || isExempt(on)) continue
      const bosses = manager ? [manager, ...dotted] : dotted
      report({
        on,
        field: 'dottedLineTo',
        messageId: 'many',
        data: {
          holder: holderInRoleLabel(on, chart),
          bosses: count(bosses.length, 'manager', 'managers'),
          list: listShort(bosses.map(positionLabel)),
        },
        related: bosses.map((boss) => ({ on: boss, note: boss === manager ? 'the manager' : 'by a dotted line' })),
      })
    }
    return judged > 0 ? undefined : 'no dotted line leads to a position of the chart'
  },
})
