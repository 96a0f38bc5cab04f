import { adrift } from '../../chart/adrift.ts'
import type { Position, Quota } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { mayHold } from '../../chart/may-hold.ts'
import { surelySells } from '../../chart/sales-ladder.ts'
import { worksInSalesOnly } from '../../chart/sales-only.ts'
import { salesRoleBeside } from '../../chart/sales-role-beside.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { soleHolders } from '../../chart/sole-holders.ts'
import { isRole, type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'quota-without-setter',
  category: 'ladder',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Every quota is set by a sales leader, and not by the one who carries it.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has sales managers set quotas, and VPs goals and budgets: https://resources.pipl.ai/fi/myyntiroolit.',
    'Descriptions of the chief sales officer and the CRO have those seats set targets, too.',
  ],
  options: {
    setters: {
      type: 'array',
      items: { enum: roleIds },
      default: [
        'sales-manager',
        'sales-director',
        'vp-sales',
        'head-of-sales',
        'cso',
        'cro',
        'cco-commercial',
        'head-of-sales-operations',
      ],
      description:
        'The roles that may set a quota. For sales leaders, and where nobody has such a role, so may the chief executive.',
    },
  },
  messages: {
    own: '{holder} carries {quota} and sets it themselves. A target that nobody else looks at moves when it is missed. Let {better} set it.',
    stranger:
      '{holder} carries {quota}, set by {setter}, whose role is not among those that set quotas. A target set from outside ignores what the market gives. Let {better} set it.',
    nobody:
      '{holder} carries {quota}, and nobody above may set it: no manager in the line leads sales. Nobody answers for a target that nobody set. Name under quota.setBy who sets it.',
  },
  check(chart, report, { setters }) {
    const carriers = seatsSaying(chart, 'quota')
    if (carriers.length === 0) return 'no position carries a quota'
    const leaders = setters.filter(isRole)
    const isLeader = (seat: Position): boolean => {
      const held = [chart.role(seat), salesRoleBeside(seat, chart)]
      return leaders.some((role) => held.includes(role))
    }
    const isExecutive = (seat: Position): boolean => executives.some((role) => role === chart.role(seat))
    const hasLeaders = chart.seats.some(isLeader)
    const answersToExecutives = (carrier: Position): boolean => {
      const role = chart.role(carrier)
      const leads = role !== undefined && roleFacts(role).leads !== undefined
      return !hasLeaders || leads || isExecutive(carrier) || mayHold(carrier, leaders, chart) !== false
    }
    const maySet = (setter: Position, carrier: Position): boolean =>
      chart.role(setter) === undefined ||
      isLeader(setter) ||
      (isExecutive(setter) && answersToExecutives(carrier)) ||
      (!isInSales(carrier, chart) && (chart.isInSubtree(carrier, setter) || adrift(chart).has(carrier)))
    const leaderAbove = nearestAbove(chart, isLeader)
    const executiveAbove = nearestAbove(chart, isExecutive)
    const unsureAbove = nearestAbove(chart, (seat) => chart.role(seat) === undefined)
    const rootAbove = nearestAbove(chart, (seat) => chart.managerState(seat) === 'root')
    const holderOf = soleHolders(chart)
    const isSamePerson = (one: Position, other: Position): boolean =>
      one === other || (holderOf.has(one) && holderOf.get(one) === holderOf.get(other))
    const whoMaySet = (carrier: Position, from: Position | undefined): Position | undefined =>
      from && (leaderAbove(from) ?? (answersToExecutives(carrier) ? executiveAbove(from) : undefined))
    for (const on of carriers) {
      const manager = chart.manager(on)
      const setBy = on.quota?.setBy
      const setter = setBy === undefined ? undefined : chart.positionById(setBy)
      const nearest = whoMaySet(on, manager)
      const isOwn = nearest !== undefined && isSamePerson(nearest, on)
      const higher = isOwn ? whoMaySet(on, chart.manager(nearest)) : nearest
      const above = higher && !isSamePerson(higher, on) ? higher : undefined
      const said = {
        holder: subjectLabel(on, chart),
        quota: quotaWords(on.quota),
        better: above ? holderInRoleLabel(above, chart) : 'a sales leader',
      }
      const suggested = above ? [{ on: above, note: 'who may set it' }] : []
      if (setter && isSamePerson(setter, on)) {
        if (isExecutive(on) || isExecutive(setter)) continue
        const related = setter === on ? suggested : [{ on: setter, note: 'who sets it now' }, ...suggested]
        report({ on, field: 'quota.setBy', messageId: 'own', data: said, related })
      } else if (setter) {
        if (maySet(setter, on)) continue
        const data = { ...said, setter: holderInRoleLabel(setter, chart) }
        const related = [{ on: setter, note: 'who sets it now' }, ...suggested]
        report({ on, field: 'quota.setBy', messageId: 'stranger', data, related })
      } else if (setBy === undefined && manager && isInSales(on, chart) && chart.isComplete && rootAbove(manager)) {
        const isSure = !unsureAbove(manager) && !leaderAbove(manager)
        if (!isSure || (executiveAbove(manager) && answersToExecutives(on))) continue
        const { holder, quota } = said
        report({ on, messageId: 'nobody', data: { holder, quota }, related: [{ on: manager, note: 'the manager' }] })
      }
    }
    return undefined
  },
})

/** They set the targets of each other and of those who lead a function, and of everybody where there are no sales leaders. */
const executives: readonly Role[] = [
  'ceo',
  'president',
  'managing-director',
  'general-manager',
  'coo',
  'board',
  'chair',
]

/** Elsewhere, such as in customer success, the managers of the own line set the quotas. */
function isInSales(carrier: Position, chart: IndexedChart): boolean {
  return surelySells(carrier, chart) || worksInSalesOnly(carrier, chart) === true
}

/** `a quota of EUR 900,000`; without an amount `a quota`. */
function quotaWords(quota: Quota | undefined): string {
  if (quota?.amount === undefined) return 'a quota'
  const [whole = '', ...decimals] = String(quota.amount).split('.')
  const amount = [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.')
  return `a quota of ${quota.currency === undefined ? '' : `${quota.currency} `}${amount}`
}
