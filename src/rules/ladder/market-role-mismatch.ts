import { byUnit } from '../../chart/by-unit.ts'
import { countByRole } from '../../chart/count-by-role.ts'
import { isRole, type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { unitName } from '../../chart/unit-name.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'market-role-mismatch',
  category: 'ladder',
  severity: 'warn',
  recommended: false,
  strict: false,
  identifiedBy: 'value',
  since: '0.1.0',
  summary: 'Those who find leads have the role that the market asks for.',
  sources: [
    'For: a guide to the sales hierarchy (in Finnish) has SDRs serve consumers and BDRs businesses: https://resources.pipl.ai/fi/myyntiroolit.',
    'Against: surveys of SDR teams are made among firms that sell to businesses: https://it.scribd.com/document/372159993/2016-SDR-Metrics-Bridge-Group-1-2.',
  ],
  options: {
    map: {
      type: 'object',
      propertyNames: { enum: ['b2b', 'b2c', 'mixed'] },
      additionalProperties: { type: 'array', items: { enum: roleIds } },
      default: { b2c: ['sdr'], b2b: ['bdr'] },
      description:
        'Market → the roles of those who find leads there; one of them is enough. An empty list expects none.',
    },
  },
  messages: {
    mismatch:
      '{scope} sells to {market}, but leads are found by {found}; the option map expects {expected}. Titles that do not fit the market attract the wrong applicants. Rename the seats, or change the option.',
  },
  check(chart, report, { map }) {
    const finders: readonly Role[] = [...new Set(Object.values(map).flat())].filter(isRole)
    if (finders.length === 0) return 'the option map names no role'
    const unit = unitOf(chart)
    const markets = new Map(chart.businessUnits.map(({ id, market }) => [id, market]))
    const scopes = byUnit(chart.withRole(...finders), unit)
    let judged = 0
    let sells = false
    for (const [own, seats] of scopes) {
      // A unit without an id is not the whole company.
      const market = (own === undefined ? undefined : markets.get(own)) ?? chart.market
      const expected = market === undefined ? undefined : map[market]
      const [on, ...others] = seats
      sells ||= market !== undefined
      if (!on || market === undefined || !expected || expected.length === 0) continue
      judged++
      if (seats.some((seat) => expected.includes(chart.role(seat) ?? ''))) continue
      report({
        on,
        ...(own === undefined ? {} : { value: own }),
        messageId: 'mismatch',
        data: {
          scope: unitName(own, chart) ?? chart.organization ?? 'The company',
          market: marketWords.get(market) ?? market,
          found: countByRole(seats, chart),
          expected: joinWords(
            expected.filter(isRole).map((role) => `${roleFacts(role).label}s`),
            'or',
          ),
        },
        related: others.slice(0, 6).map((other) => ({ on: other, note: 'finds leads, too' })),
      })
    }
    if (scopes.size === 0) return `no position surely has the role ${joinWords(finders, 'or')}`
    if (judged > 0) return undefined
    return sells
      ? 'the option map expects no role in the markets of the chart'
      : 'the chart does not say to which market it sells'
  },
})

const marketWords: ReadonlyMap<string, string> = new Map([
  ['b2b', 'businesses'],
  ['b2c', 'consumers'],
  ['mixed', 'businesses and consumers'],
])
