import type { Position } from '../../chart/chart.ts'
import { mayBeLedBeside } from '../../chart/complements.ts'
import { functionWords } from '../../chart/function-words.ts'
import { holderInRoleLabel, personLabel, roleLabel } from '../../chart/labels.ts'
import { leadersByManager } from '../../chart/leaders-by-manager.ts'
import { leadersNear } from '../../chart/leaders-near.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'cso-style-cro-without-integrator',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A leader by execution in the CRO seat shares a chief executive with marketing and customer success.',
  sources: [
    'Sales Benchmark Index, on CSO and CRO strengths in the wrong seat: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  mutes: ['sales-chief-unaligned', 'style-seat-mismatch'],
  options: {
    functions: {
      type: 'array',
      items: { type: 'string' },
      default: ['marketing', 'customer-success'],
      description: 'The functions that somebody above has to hold together with sales.',
    },
    integrators: {
      type: 'array',
      items: { enum: roleIds },
      default: ['ceo', 'president', 'general-manager', 'managing-director', 'board'],
      description: 'The roles that can hold them together.',
    },
  },
  messages: {
    noIntegrator:
      '{person} leads by execution in the seat of {seat} and, like those who lead {functions}, answers to {manager}. Somebody who runs the whole business has to join up their work, since an executor will not. Let all of them report to {suggested}.',
    apart:
      '{person} leads by execution in the seat of {seat} and answers to {manager}, while {other}, who leads {functions}, answers to {otherManager}. Somebody above both has to join up their work, since an executor will not. Put them under one chief executive or general manager.',
  },
  check(chart, report, { functions, integrators }) {
    const seats = chart.withRole('cro').flatMap((seat) => {
      const held = seatStyle(seat, chart)
      return held?.style === 'execution' ? [{ seat, executor: held.holder }] : []
    })
    const leaders = leadersNear(chart)
    const leadersUnder = leadersByManager(chart, functions)
    const isLedBeside = mayBeLedBeside(chart, true)
    const roles = integrators.filter(isRole)
    const integratorAbove = nearestAbove(chart, (each) => roles.some((role) => role === chart.role(each)))
    for (const { seat, executor } of seats) {
      const manager = chart.manager(seat)
      if (!manager) continue
      const said = {
        person: personLabel(executor),
        seat: roleLabel(seat, chart),
        manager: holderInRoleLabel(manager, chart),
      }
      const style = { on: executor, field: 'style', note: 'the style as recorded' }
      const peers = leadersUnder(manager)
      const managerRole = chart.role(manager)
      if (peers.length > 0 && managerRole !== undefined && !roles.includes(managerRole)) {
        const above = integratorAbove(manager)
        const suggested = above ? holderInRoleLabel(above, chart) : 'the chief executive'
        report({
          on: seat,
          messageId: 'noIntegrator',
          data: { ...said, functions: namesOf(peers), suggested },
          related: [
            style,
            { on: manager, note: 'the manager they share' },
            ...peers.map(({ fn, on }) => leaderPlace(fn, on)),
          ],
        })
        continue
      }
      const strays = functions.flatMap((fn) => {
        // A chart that is whole leaves this to cso-style-cro-without-peers.
        if (chart.isComplete || isLedBeside(seat, fn)) return []
        const other = leaders(seat, fn).find((leader) => !chart.isInSubtree(leader, seat))
        const otherManager = other && chart.manager(other)
        return other && otherManager ? [{ fn, on: other, otherManager }] : []
      })
      const [stray] = strays
      if (!stray) continue
      const alike = strays.filter(({ on }) => on === stray.on)
      report({
        on: seat,
        messageId: 'apart',
        data: {
          ...said,
          other: holderInRoleLabel(stray.on, chart),
          functions: namesOf(alike),
          otherManager: holderInRoleLabel(stray.otherManager, chart),
        },
        related: [
          style,
          { on: manager, note: 'the manager of the CRO' },
          ...strays.map(({ fn, on }) => leaderPlace(fn, on)),
        ],
      })
    }
    if (chart.withRole('cro').length === 0) return 'no position surely has the role cro'
    return seats.length > 0 ? undefined : 'no CRO is recorded as leading by execution'
  },
})

function namesOf(leaders: readonly { readonly fn: string }[]): string {
  return joinWords([...new Set(leaders.map(({ fn }) => functionWords(fn)))])
}

function leaderPlace(fn: string, on: Position) {
  return { on, note: `leads ${functionWords(fn)}` }
}
