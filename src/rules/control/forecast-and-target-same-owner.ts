import { dutiesAmong } from '../../chart/duties.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'forecast-and-target-same-owner',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'Nobody sets their own target and signs off the forecast against it.',
  sources: ['Judgment: a target and a forecast by the same hand always agree.'],
  options: {
    forecastDuties: {
      type: 'array',
      items: { type: 'string' },
      default: ['forecast-sign-off', 'forecast-approval', 'forecasting', 'forecast'] as readonly string[],
      description: 'The duties by which somebody answers for the forecast.',
    },
    targetDuties: {
      type: 'array',
      items: { type: 'string' },
      default: ['quota-setting', 'target-setting'] as readonly string[],
      description: 'The duties by which somebody sets targets.',
    },
  },
  messages: {
    both: '{holder} carries a quota, sets it and signs off the forecast against it. Then the two always agree, and nobody sees a miss coming. Let somebody above set the quota, or give the forecast to sales operations or finance.',
  },
  check(chart, report, { forecastDuties, targetDuties }) {
    const carriers = seatsSaying(chart, 'quota').filter(({ quota }) => quota?.amount !== 0)
    for (const on of carriers) {
      const [forecast] = dutiesAmong(on, forecastDuties)
      const setBy = on.quota?.setBy
      const setsOwn = setBy === undefined ? dutiesAmong(on, targetDuties).length > 0 : chart.positionById(setBy) === on
      if (!forecast || !setsOwn) continue
      report({
        on,
        field: forecast.field,
        messageId: 'both',
        data: { holder: subjectLabel(on, chart) },
        related: [{ on, field: setBy === undefined ? 'quota' : 'quota.setBy', note: 'the quota' }],
      })
    }
    return carriers.length > 0 ? undefined : 'no position carries a quota'
  },
})
