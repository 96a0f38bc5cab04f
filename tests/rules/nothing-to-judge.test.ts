import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pagePath } from '../../scripts/generated-docs.ts'
import { rules } from '../../src/rules/index.ts'
import { configurationOf, lintText } from '../support/lint-text.ts'
import { exampleReport } from './lint-example.ts'
import { readRulePage } from './rule-page.ts'

/** Rules say why they had nothing to judge, so that silence is not taken for a clean bill. */

/** Reason → the rules that give it for a chart of one clerk. */
const reasons: Readonly<Record<string, string>> = {
  'no plan names two candidates whose managers are known': 'all-successors-one-team',
  'no title is that of an assistant': 'assistant-with-reports',
  'no business unit lists 2 or more of channels': 'channel-without-owner',
  'the chart has neither asOf nor reviewedOn': 'chart-stale',
  'no position surely has the role cso or cro':
    'chief-direct-reports-not-senior chief-not-growing-bench chief-without-role-profile finance-reports-to-sales one-sided-sales-leadership sales-chief-off-exec-team sales-chief-unaligned sales-outside-chief style-seat-mismatch',
  'the chart is an extract, or has no chief executive at its top':
    'chief-without-sales-operations cro-without-executing-vp cso-style-cro-without-peers cso-without-sales-strategist',
  'no position has one of the roles cso, cro, vp-sales or is marked critical':
    'circular-succession external-only-succession leaving-without-transition missing-successor no-ready-successor',
  'no position has a duty that decides variable pay': 'commission-independence',
  'no reporting line is stated twice': 'conflicting-manager',
  'no position surely has the role cro':
    'cro-finance-unaligned cro-reports-too-low cro-sales-only-scope cso-style-cro-without-integrator sdr-outside-cro-scope',
  'no business unit is led by a CRO': 'cro-in-simple-environment',
  'the chart has no lifecycle section': 'cro-lifecycle-gap lifecycle-stage-overlap',
  'no position surely has the role cso': 'cro-style-cso-without-reports',
  'no CSO and CRO surely lead the same business': 'cso-cro-unaligned',
  'no business unit with channels is led by a CSO': 'cso-in-complex-environment',
  'no position surely has the role cso, or its holder leads by strategy': 'cso-scope-exceeds-sales',
  'no position is a deal desk': 'deal-desk-independence',
  'the chart does not name two departments': 'department-mismatch',
  'no position names a department': 'department-without-head',
  'no title is that of a deputy': 'deputy-layer',
  'no dotted line leads to a position of the chart':
    'dotted-cycle dotted-line-redundant dotted-line-to-self-or-subordinate dotted-span dotted-without-solid too-many-dotted-lines',
  'the chart has no succession plan':
    'duplicate-candidate duplicate-succession-plan no-emergency-cover ranking-gap thin-bench',
  'no person has an id': 'duplicate-person-id',
  'the chart has fewer than two people with an id and a name': 'duplicate-person-name',
  'fewer than 3 positions are marked as on the executive team': 'exec-team-lopsided',
  'no position is marked filled': 'filled-without-person',
  'no position carries a quota': 'forecast-and-target-same-owner quota-without-setter',
  'no position has duties': 'forecast-without-owner',
  'the chart has no dates that could contradict each other or today': 'future-or-inverted-dates',
  'nobody holds a seat for the time being': 'interim-too-long interim-without-end',
  'no held position is marked critical or as one whose loss would do great damage': 'key-person-risk',
  'no position with the role cso or cro has KPIs': 'kpi-seat-mismatch',
  'the chart has fewer than 10 seats': 'layer-skip single-report',
  'no holder of the role cso or cro has recorded experience': 'leader-background-gap',
  'nobody in the role cso or cro has 3 recorded skills': 'leader-competency-gap',
  'nobody surely holds the role cso or cro': 'leader-style-unknown',
  'nobody in a seat has a leaving date or a status': 'leaver-still-in-seat',
  'no reporting line has a level at both ends': 'level-compression level-inversion',
  'no sales manager carries a quota': 'manager-carries-personal-quota',
  'no title says that its holder leads people': 'manager-title-without-reports',
  'no position surely has the role sdr or bdr': 'market-role-mismatch pipeline-handoff-gap',
  'no position surely heads a function': 'multiple-department-heads',
  'no position names its manager': 'multiple-roots self-report unknown-manager',
  'no reporting line is stated on both sides': 'one-sided-link',
  'the chart lists no people': 'orphan-person',
  'no position says who holds it': 'person-in-several-seats shared-position',
  'nobody holds more than one seat': 'person-reports-to-self-via-seat',
  'no team states all its quotas in one currency': 'quota-rollup-gap',
  'the chart has fewer than two positions': 'reporting-cycle',
  'no position surely runs sales operations': 'revops-split',
  'no position has both a role and a title with one plain meaning': 'role-title-conflict',
  'nobody on the sales ladder reports to somebody on it': 'sales-ladder-inverted',
  'no position has a duty of approving': 'same-person-sells-and-approves',
  'no unit has 3 account executives and 3 who find leads for them': 'sdr-ae-ratio',
  'no sdr, bdr or account-executive has duties': 'sdr-bdr-duty-mixup',
  'nobody has a direct report': 'single-report-chain span-too-narrow span-too-wide',
  'fewer than two positions state their duties': 'sole-holder-of-duty',
  'there is no succession plan for a top sales seat or a critical seat':
    'stale-succession-plan succession-plan-unaligned successor-leaving successor-not-assessed successor-style-mismatch successor-without-development successor-without-exposure',
  'there is no succession plan for a top sales seat': 'succession-without-stakeholders',
  'no plan for a top sales seat or a critical seat names a candidate': 'successor-overcommitted',
  'fewer than 4 seats of one role or title state a level': 'title-level-mismatch',
  'nobody reports to anybody': 'too-many-layers',
  'nobody on the sales ladder has a manager whose role is sure': 'unexpected-sales-manager',
  'no business unit with products or channels is led by a CSO or CRO': 'unit-not-monitored',
  'no business unit records its growth': 'unit-outgrew-cso',
  'no business unit shows the signs of needing a CRO': 'unit-without-cro-pipeline',
  'the chart declares no business units': 'unknown-business-unit',
  'no field names another entry of the chart by its id': 'unknown-reference',
  'no position has a role of its own': 'unknown-role',
  'no vacant position says since when (statusSince)': 'vacancy-too-long',
  'no position is vacant': 'vacancy-undated vacant-manager-with-reports',
  'no position surely has the role cso, cro or vp-sales': 'vacant-sales-seat-uncovered',
  'no position is marked vacant': 'vacant-with-person',
  'no position surely has the role vp-sales': 'vp-sales-misplaced',
  'no filled position surely has the role vp-sales': 'vp-sales-without-sales-team',
}

/** These have judged it: its title, its id and its top. */
const judging = ['ambiguous-title', 'duplicate-position-id', 'no-root']

const judgingRules = rules.filter(({ check }) => check !== undefined)

it('a chart of one clerk gives nearly every rule nothing to judge, and each says why', async () => {
  const configuration = configurationOf(rules)
  const text = 'positions:\n  - {id: a, title: Clerk}\n'
  const { idleRules } = await lintText(text, { configurationFor: () => configuration })
  const expected = Object.entries(reasons).flatMap(([reason, ids]) =>
    ids.split(' ').map((ruleId) => ({ ruleId, reason })),
  )
  const byId = (a: { ruleId: string }, b: { ruleId: string }) => (a.ruleId < b.ruleId ? -1 : 1)
  expect([...idleRules].sort(byId)).toEqual(expected.sort(byId))
  const idle = new Set(idleRules.map(({ ruleId }) => ruleId))
  expect(judgingRules.map(({ id }) => id).filter((id) => !idle.has(id))).toEqual(judging)
})

describe('a rule that has found something does not say that it had nothing to judge', () => {
  it.each(judgingRules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const { examples } = readRulePage(readFileSync(pagePath(rule), 'utf8'))
    for (const example of examples.filter(({ kind }) => kind === 'caught')) {
      const { idleRules } = await exampleReport(rule, example)
      expect(idleRules.filter(({ ruleId }) => ruleId === id)).toEqual([])
    }
  })
})
