import type { Position } from '../../chart/chart.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { unitName } from '../../chart/unit-name.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'

/** Fewer of either are no ratio. */
const enough = 3

export default defineRule({
  id: 'sdr-ae-ratio',
  category: 'control',
  severity: 'warn',
  recommended: false,
  identifiedBy: 'value',
  strict: false,
  since: '0.1.0',
  summary: 'There are about as many account executives as the sales development team can keep busy.',
  sources: [
    'Surveys contradict each other, so the range is wide: 2.5 account executives for each SDR in 2016, from 3.9 two years before, and 2.1 or 4.4 by size of firm in another: https://engagio.relayto.com/e/the-clear-complete-guide-to-abs-5u8g6gw10wojl/C9tA6Kia117.',
  ],
  options: {
    min: {
      type: 'number',
      minimum: 0,
      default: 0.5,
      description: 'Fewest account executives for each sales development representative.',
    },
    max: {
      type: 'number',
      minimum: 0,
      default: 5,
      description: 'Most account executives for each sales development representative.',
    },
  },
  messages: {
    few: '{executives} account executives for {developers} sales development representatives{scope} are {ratio} for each, fewer than {limit}. Leads wait because nobody has time to close them. Move people, or check the roles.',
    many: '{executives} account executives for {developers} sales development representatives{scope} are {ratio} for each, more than {limit}. Sellers have to find most leads themselves. Move people, or check the roles.',
  },
  check(chart, report, { min, max }) {
    const unit = unitOf(chart)
    const teams = new Map<string | undefined, { executives: Position[]; developers: Position[] }>()
    for (const seat of chart.withRole('account-executive', 'sdr', 'bdr').filter(isStaffed)) {
      const own = unit(seat)
      const teamOf = teams.get(own) ?? { executives: [], developers: [] }
      teams.set(own, teamOf)
      ;(chart.role(seat) === 'account-executive' ? teamOf.executives : teamOf.developers).push(seat)
    }
    let judged = 0
    for (const [own, { executives, developers }] of teams) {
      const [on] = developers
      if (!on || executives.length < enough || developers.length < enough) continue
      judged++
      const ratio = executives.length / developers.length
      if (ratio >= min && ratio <= max) continue
      const name = unitName(own, chart)
      const data = {
        executives: executives.length,
        developers: developers.length,
        scope: name === undefined ? '' : ` in ${name}`,
        ratio: Math.round(ratio * 10) / 10,
        limit: ratio < min ? min : max,
      }
      const related = [
        ...developers.slice(1, 4).map((seat) => ({ on: seat, note: 'finds leads, too' })),
        ...executives.slice(0, 3).map((seat) => ({ on: seat, note: 'closes deals' })),
      ]
      const about = { on, ...(own === undefined ? {} : { value: own }) }
      report({ ...about, messageId: ratio < min ? 'few' : 'many', data, related })
    }
    return judged > 0 ? undefined : `no unit has ${enough} account executives and ${enough} who find leads for them`
  },
})
