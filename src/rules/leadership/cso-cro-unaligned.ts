import { adrift } from '../../chart/adrift.ts'
import { byUnit } from '../../chart/by-unit.ts'
import type { Position } from '../../chart/chart.ts'
import { firstSeat } from '../../chart/first-seat.ts'
import { inSubtrees } from '../../chart/in-subtrees.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { namedInWords } from '../../chart/named-in-words.ts'
import { seatsBelow } from '../../chart/seats-below.ts'
import type { Role } from '../../chart/titles/roles.ts'
import { unitName } from '../../chart/unit-name.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'cso-cro-unaligned',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  summary: 'A CSO and a CRO of the same business are tied to each other, in the order the company has chosen.',
  sources: [
    'A consultancy ranks a CRO above a CSO by scope: https://blog.symmetricsgroup.com/cso-cro-vp-of-sales-which-fits.',
    'Another guide has a CSO report to a CRO or a chief commercial officer: https://cxoguide.com/articles/understanding-the-role-of-a-cco-vs-cro-vs-cso.',
    'A guide to the sales hierarchy (in Finnish) lists the CSO above the CRO: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    chiefOrder: {
      enum: ['peers', 'cro-over-cso', 'cso-over-cro'],
      default: 'peers',
      description: 'Which of the two seats ranks higher; peers: neither, so that either may report to the other.',
    },
  },
  messages: {
    apart:
      'Nothing joins {cso} and {cro}, who both answer for sales{unit}: no reporting line, no shared manager and no dotted line. Two plans for the same customers will collide. Put both under one manager, or one under the other.',
    order:
      '{report} sits below {manager}, but in this company the {higher} ranks above the {lower}. Nobody knows whose word counts. Turn the line round, or change chiefOrder.',
  },
  check(chart, report, { chiefOrder }) {
    const unit = unitOf(chart)
    const existing = (role: Role) => chart.withRole(role).filter(({ status }) => status !== 'planned')
    // A bare CSO that context settled may still be the chief strategy or security officer.
    const csos = existing('cso').filter((seat) => chart.title(seat).confidence !== 'context')
    const cros = byUnit(existing('cro'), unit)
    const groups = new Map([...cros].map(([own, seats]) => [own, othersFor(seats, chart, chiefOrder)]))
    let pairs = 0
    for (const cso of csos) {
      const others = groups.get(unit(cso))
      if (!others) continue
      pairs++
      for (const cro of others.reversed(cso)) reportOrder(cso, cro)
      if (!others.mayBeJoined(cso)) reportApart(cso, others.first)
    }
    return pairs > 0 ? undefined : 'no CSO and CRO surely lead the same business'

    function reportApart(cso: Position, cro: Position): void {
      const managers = [cso, cro].flatMap((seat) => {
        const manager = chart.manager(seat)
        return manager ? [{ on: manager, note: `the manager of the ${seat === cso ? 'CSO' : 'CRO'}` }] : []
      })
      const name = unitName(unit(cso), chart)
      report({
        on: cso,
        messageId: 'apart',
        value: cro.id ?? cro.title ?? '',
        data: {
          cso: holderInRoleLabel(cso, chart),
          cro: holderInRoleLabel(cro, chart),
          unit: name === undefined ? '' : ` in ${name}`,
        },
        related: [{ on: cro, note: 'the other sales chief' }, ...managers],
      })
    }

    function reportOrder(cso: Position, cro: Position): void {
      const [lower, upper] = chart.isInSubtree(cso, cro) ? [cso, cro] : [cro, cso]
      report({
        on: lower,
        field: 'reportsTo',
        messageId: 'order',
        data: {
          report: subjectLabel(lower, chart),
          manager: holderInRoleLabel(upper, chart),
          higher: lower === cso ? 'CSO' : 'CRO',
          lower: lower === cso ? 'CRO' : 'CSO',
        },
        related: [{ on: upper, note: 'the chief above' }],
      })
    }
  },
})

/** What the CROs of one business unit are to a CSO. */
interface Others {
  readonly first: Position
  /** Those who stand above the CSO, or below, against the order that the company has chosen. */
  readonly reversed: (cso: Position) => readonly Position[]
  /** Whether a line, also a broken one, a shared manager or a word of theirs may join one of them to the CSO. */
  readonly mayBeJoined: (cso: Position) => boolean
}

function othersFor(cros: readonly Position[], chart: IndexedChart, chiefOrder: string): Others {
  const all = new Set(cros)
  const meant = namedInWords(chart)
  const words = new Set(cros.flatMap(({ liaison = [] }) => liaison))
  const named = new Set([...words].flatMap((word) => meant(word).seats))
  const namesThem = (word: string): boolean => {
    const { role, seats } = meant(word)
    return role === undefined ? seats.some((seat) => all.has(seat)) : role === 'cro'
  }
  const isAdrift = (seat: Position): boolean => adrift(chart).has(seat)
  const someAreAdrift = cros.some(isAdrift)
  const managers = new Set(cros.map((cro) => chart.manager(cro)))
  const dotted = new Set(cros.flatMap((cro) => chart.dottedManagers(cro)))
  const below = seatsBelow(chart, cros)
  const isBelow = inSubtrees(chart, cros)
  return {
    first: firstSeat(cros) as Position,
    reversed: (cso) => {
      if (chiefOrder === 'cro-over-cso') return below(cso)
      if (chiefOrder !== 'cso-over-cro' || !isBelow(cso)) return []
      return cros.filter((cro) => chart.isInSubtree(cso, cro))
    },
    mayBeJoined: (cso) =>
      someAreAdrift ||
      isAdrift(cso) ||
      isBelow(cso) ||
      below(cso, 1).length > 0 ||
      // Two whose managers the chart does not show may have the same one.
      managers.has(chart.manager(cso)) ||
      dotted.has(cso) ||
      chart.dottedManagers(cso).some((manager) => all.has(manager)) ||
      (cso.liaison ?? []).some(namesThem) ||
      named.has(cso),
  }
}
