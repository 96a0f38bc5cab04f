import { hasNoTop } from '../../chart/has-no-top.ts'
import { positionLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'
import { pathShort } from '../../wording.ts'

export default defineRule({
  id: 'reporting-cycle',
  category: 'hierarchy',
  severity: 'error',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  summary: 'Nobody may sit above themselves in the reporting line.',
  sources: ['W3C ORG: the reports-to relation has no cycles, https://www.w3.org/TR/2014/REC-vocab-org-20140116/.'],
  // What a line in a loop says of the two at its ends is for nobody to judge.
  mutes: [
    'commission-independence',
    'cro-finance-unaligned',
    'cro-reports-too-low',
    'cso-cro-unaligned',
    'cso-style-cro-without-integrator',
    'cso-style-cro-without-peers',
    'deal-desk-independence',
    'finance-reports-to-sales',
    'no-root',
    'sales-chief-off-exec-team',
    'sales-chief-unaligned',
    'sales-ladder-inverted',
    'sales-outside-chief',
    'succession-without-stakeholders',
    'unexpected-sales-manager',
    'vp-sales-misplaced',
  ],
  messages: {
    loop: '{path}: nobody in this loop has a manager outside it, so none of them is below the top of the chart. Point one of them at somebody above.',
    rootless:
      '{path}: nobody in this loop has a manager outside it, and nobody in the chart is without one, so the chart has no top. Remove the line of whoever leads the organisation.',
  },
  check(chart, report) {
    const messageId = hasNoTop(chart) ? 'rootless' : 'loop'
    for (const loop of chart.cycles) {
      const [first, ...others] = loop
      if (!first) continue
      report({
        on: first,
        field: 'reportsTo',
        messageId,
        data: { path: pathShort([...loop, first].map(positionLabel)) },
        related: others.map((on) => ({ on, field: 'reportsTo', note: 'in the same loop' })),
        mutesOn: others,
      })
    }
    return chart.positions.length > 1 ? undefined : 'the chart has fewer than two positions'
  },
})
