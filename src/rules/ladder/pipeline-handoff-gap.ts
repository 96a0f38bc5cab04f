import { byUnit, coverage } from '../../chart/by-unit.ts'
import type { Position } from '../../chart/chart.ts'
import { countByRole } from '../../chart/count-by-role.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { mayClose } from '../../chart/may-close.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { isRole, type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { unitName } from '../../chart/unit-name.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { withArticle } from '../../chart/with-article.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'pipeline-handoff-gap',
  category: 'ladder',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Whoever finds and qualifies leads hands them to somebody who can close.',
  sources: [
    'A guide to the sales hierarchy (in Finnish): BDRs find prospects, SDRs qualify them and pass them to account executives, who close: https://resources.pipl.ai/fi/myyntiroolit.',
    'That BDRs may hand straight to account executives is common practice: a judgment of this project.',
  ],
  options: {
    accept: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { enum: roleIds } },
      default: { bdr: ['sdr', 'account-executive'], sdr: ['account-executive', 'account-manager'] },
      description: 'Role → the roles that its holders may hand leads to; those that close always may.',
    },
    closers: {
      type: 'array',
      items: { enum: roleIds },
      default: ['account-executive', 'account-manager', 'sales-manager'],
      description: 'The roles that close deals.',
    },
    strictSeedChain: {
      type: 'boolean',
      default: false,
      description: 'Whether a BDR must hand to an SDR, and an SDR to an account executive, and to nobody else.',
    },
  },
  messages: {
    noCloser:
      'The leads of {finders}{unit} reach nobody who closes: there is no {closers}. Qualified leads go cold within days. Add a closing role, or name under handsOffTo who takes the leads.',
    noReceiver:
      '{finder} hands leads to nobody, while other positions name a receiver under handsOffTo. Leads without a taker go cold within days. Name the receiver.',
    wrongReceiver:
      '{finder} hands leads to {receiver}, who is not there to take them. Qualified leads go cold on the wrong desk. Name {expected} under handsOffTo, or correct a role.',
  },
  check(chart, report, { accept, closers, strictSeedChain }) {
    const finders = chart.withRole('sdr', 'bdr').filter(({ status }) => status !== 'planned')
    if (finders.length === 0) return 'no position surely has the role sdr or bdr'
    const accepted = acceptedReceivers(accept, closers, strictSeedChain)
    const closing = closers.filter(isRole)
    const unit = unitOf(chart)
    const exists = ({ status }: Position): boolean => status !== 'planned'
    const closes = coverage(mayClose(closing, chart).filter(exists), unit)
    const surelyCloses = coverage(chart.withRole(...closing).filter(exists), unit)
    const isLed = coverage(chart.withRole(...salesLeaders), unit)
    const handing = seatsSaying(chart, 'handsOffTo').filter(exists)
    const handsOver = coverage(handing, unit)
    const isExtract = (own: string | undefined) => chart.complete === false || !(chart.isComplete || isLed(own))
    for (const [own, inUnit] of byUnit(finders, unit)) {
      const without = inUnit.filter((finder) => receiversOf(finder).length === 0)
      if (!closes(own) && !isExtract(own)) reportNoCloser(without, own)
      else if (handsOver(own)) for (const finder of without) reportNoReceiver(finder)
      // Where nobody else surely closes, whoever leads sales or the business does.
      const others = surelyCloses(own) || strictSeedChain ? [] : [...salesLeaders, ...businessLeaders]
      for (const finder of inUnit) reportWrongReceivers(finder, others)
    }
    return undefined

    function reportNoCloser(stuck: readonly Position[], own: string | undefined): void {
      const [on, ...others] = stuck
      if (!on) return
      const name = unitName(own, chart)
      report({
        on,
        identifiedBy: 'value',
        ...(own === undefined ? {} : { value: own }),
        messageId: 'noCloser',
        data: {
          finders: others.length === 0 ? holderInRoleLabel(on, chart) : countByRole(stuck, chart),
          unit: name === undefined ? '' : ` in ${name}`,
          closers: joinWords(
            closing.map((role) => roleFacts(role).label),
            'or',
          ),
        },
        related: others.slice(0, 6).map((other) => ({ on: other, note: 'finds leads, too' })),
      })
    }

    function reportNoReceiver(on: Position): void {
      const related = handing.slice(0, 2).map((seat) => ({ on: seat, field: 'handsOffTo', note: 'names a receiver' }))
      report({ on, messageId: 'noReceiver', data: { finder: subjectLabel(on, chart) }, related })
    }

    function reportWrongReceivers(on: Position, others: readonly Role[]): void {
      const roles = accepted(chart.role(on))
      for (const [at, id] of receiversOf(on).entries()) {
        const receiver = chart.positionById(id)
        const role = receiver && chart.role(receiver)
        if (!receiver || role === undefined || !roles || roles.includes(role) || others.includes(role)) continue
        report({
          on,
          field: `handsOffTo.${at}`,
          value: id,
          messageId: 'wrongReceiver',
          data: {
            finder: subjectLabel(on, chart),
            receiver: holderInRoleLabel(receiver, chart),
            expected: joinWords(
              roles.map((accepted) => withArticle(roleFacts(accepted).label)),
              'or',
            ),
          },
          related: [{ on: receiver, note: 'the receiver' }],
        })
      }
    }
  },
})

const salesLeaders: readonly Role[] = ['cso', 'cro', 'cco-commercial', 'vp-sales', 'head-of-sales', 'sales-director']

const businessLeaders: readonly Role[] = ['ceo', 'president', 'managing-director', 'general-manager']

function receiversOf({ handsOffTo = [] }: Position): readonly string[] {
  return handsOffTo
}

/** The roles that the holder of a role may hand leads to; undefined: any. */
function acceptedReceivers(
  accept: Readonly<Record<string, readonly string[]>>,
  closers: readonly string[],
  strictSeedChain: boolean,
): (role: Role | undefined) => readonly Role[] | undefined {
  const strict = new Map<string, readonly Role[]>([
    ['bdr', ['sdr']],
    ['sdr', ['account-executive']],
  ])
  return (role = 'sdr') => {
    if (strictSeedChain) return strict.get(role)
    const listed = accept[role]
    return listed && [...new Set([...listed, ...closers])].filter(isRole)
  }
}
