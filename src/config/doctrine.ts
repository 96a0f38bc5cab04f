/** An option of a rule and the default it gets. */
export type DoctrineEffect = readonly [ruleId: string, option: string, value: unknown]

/** One answer to a question on which the sources disagree. */
interface DoctrineValue {
  readonly description: string
  readonly effects: readonly DoctrineEffect[]
}

/** A question on which the sources disagree. */
export interface DoctrineSwitch {
  /** What is asked, for people. */
  readonly question: string
  /** Word in the configuration → what it sets; the first is what rules do where nothing is said. */
  readonly values: Readonly<Record<string, DoctrineValue>>
}

const chiefOrder = (order: string): readonly DoctrineEffect[] => [
  ['cso-cro-unaligned', 'chiefOrder', order],
  ['cro-reports-too-low', 'chiefOrder', order],
  ['sales-ladder-inverted', 'chiefOrder', order],
]

const csoStyle = (seatStyle: Readonly<Record<string, string>>, style: string): readonly DoctrineEffect[] => [
  ['style-seat-mismatch', 'seatStyle', seatStyle],
  ['successor-style-mismatch', 'seatStyle', seatStyle],
  ['cro-style-cso-without-reports', 'csoStyle', style],
]

const croMarketing = (mode: string, beside: boolean): readonly DoctrineEffect[] => [
  ['cro-sales-only-scope', 'mode', mode],
  ['cro-lifecycle-gap', 'acceptLinked', beside],
  ['sdr-outside-cro-scope', 'acceptPeerMarketing', beside],
]

const setters = (roles: readonly string[]): readonly DoctrineEffect[] => [['quota-without-setter', 'setters', roles]]

const stages = (required: readonly string[]): readonly DoctrineEffect[] => [
  ['cro-lifecycle-gap', 'requiredStages', required],
]

const scorecards = (
  expected: Readonly<Record<string, readonly string[]>>,
  neutral: readonly string[],
  requireProfitability: boolean,
): readonly DoctrineEffect[] => [
  ['kpi-seat-mismatch', 'expected', expected],
  ['kpi-seat-mismatch', 'neutral', neutral],
  ['kpi-seat-mismatch', 'requireProfitability', requireProfitability],
]

const dealKpis = ['quota-attainment', 'average-selling-price', 'deal-velocity', 'win-rate']
const flowKpis = ['deal-size', 'sales-cycle-length']
const customerKpis = ['arr', 'customer-lifetime-value', 'churn-rate']
const retentionKpis = ['net-revenue-retention', 'gross-revenue-retention']
const neutralKpis = ['revenue', 'revenue-growth', 'profitability']

const frontLine = ['sales-manager', 'sales-director', 'vp-sales', 'head-of-sales']
const chiefs = ['cso', 'cro', 'cco-commercial']

const developmentManagers = ['sdr-manager', 'sales-team-lead', ...frontLine, 'head-of-marketing', 'cmo']

/** The questions on which the sources disagree, and what each answer means for the options of rules. See docs/doctrine.md. */
export const doctrineSwitches = {
  chiefOrder: {
    question: 'Does the CSO or the CRO stand higher?',
    values: {
      peers: { description: 'Neither: either may report to the other.', effects: chiefOrder('peers') },
      'cro-over-cso': {
        description: 'The CRO leads all revenue, the CSO a part of it.',
        effects: chiefOrder('cro-over-cso'),
      },
      'cso-over-cro': {
        description: 'The CSO stands at the top of the sales ladder.',
        effects: chiefOrder('cso-over-cro'),
      },
    },
  },
  csoStyle: {
    question: 'Is the CSO an executor or a strategist?',
    values: {
      execution: {
        description: 'An executor; the strategist is the CRO.',
        effects: csoStyle({ cso: 'execution', cro: 'strategy' }, 'execution'),
      },
      'execution-with-vps': {
        description: 'An executor, and so are the VPs of sales.',
        effects: csoStyle({ cso: 'execution', cro: 'strategy', 'vp-sales': 'execution' }, 'execution'),
      },
      any: { description: 'Either.', effects: csoStyle({ cso: 'any', cro: 'strategy' }, 'any') },
    },
  },
  csoScope: {
    question: 'How far does the CSO seat reach?',
    values: {
      sales: {
        description: 'Sales only, on purpose.',
        effects: [
          ['cso-scope-exceeds-sales', 'csoScope', 'sales'],
          ['cro-style-cso-without-reports', 'asWarning', true],
        ],
      },
      'sales-and-service': {
        description: 'Sales, customer service and support.',
        effects: [
          ['cso-scope-exceeds-sales', 'csoScope', 'sales-and-service'],
          ['cro-style-cso-without-reports', 'asWarning', false],
        ],
      },
      any: {
        description: 'As far as the company likes.',
        effects: [
          ['cso-scope-exceeds-sales', 'csoScope', 'any'],
          ['cro-style-cso-without-reports', 'asWarning', false],
        ],
      },
    },
  },
  croLifecycle: {
    question: 'Which stages of the customer journey does the CRO answer for?',
    values: {
      whole: {
        description: 'All of them, from the first awareness to the upsell.',
        effects: stages(['awareness', 'lead-generation', 'opportunity', 'customer-success', 'renewal', 'upsell']),
      },
      'to-customer-success': {
        description: 'From awareness to customer success; renewal and upsell are left open.',
        effects: stages(['awareness', 'lead-generation', 'opportunity', 'customer-success']),
      },
      'from-lead-to-upsell': {
        description:
          'From the lead to the close, then renewal and upsell; awareness and customer success are left open.',
        effects: stages(['lead-generation', 'opportunity', 'renewal', 'upsell']),
      },
    },
  },
  croMarketing: {
    question: 'Must marketing report to the CRO?',
    values: {
      'report-or-peer': {
        description: 'It may stand below the CRO, beside, above, or on a dotted line.',
        effects: croMarketing('report-or-peer', true),
      },
      report: { description: 'Yes.', effects: croMarketing('report', false) },
      link: {
        description: 'No; a tie of any kind is enough, a liaison included.',
        effects: croMarketing('link', true),
      },
    },
  },
  seatKpis: {
    question: 'By which KPIs are the seats judged?',
    values: {
      wide: {
        description: 'By any that a source names for the seat.',
        effects: scorecards(
          { cso: [...dealKpis, ...flowKpis], cro: [...customerKpis, ...retentionKpis] },
          ['conversion-rate', ...neutralKpis],
          false,
        ),
      },
      deals: {
        description: 'A CSO by attainment, selling price, deal velocity and win rate.',
        effects: scorecards(
          { cso: dealKpis, cro: [...customerKpis, ...retentionKpis] },
          ['conversion-rate', ...neutralKpis],
          false,
        ),
      },
      flow: {
        description: 'A CSO by conversion, deal size and the length of the sales cycle.',
        effects: scorecards(
          { cso: ['conversion-rate', ...flowKpis], cro: [...customerKpis, ...retentionKpis] },
          neutralKpis,
          false,
        ),
      },
      'customer-value': {
        description: 'A CRO by recurring revenue, lifetime value, conversion and churn.',
        effects: scorecards(
          { cso: [...dealKpis, ...flowKpis], cro: [...customerKpis, 'conversion-rate'] },
          neutralKpis,
          false,
        ),
      },
      'with-profit': {
        description: 'As wide, and a CSO by profit too.',
        effects: scorecards(
          { cso: [...dealKpis, ...flowKpis], cro: [...customerKpis, ...retentionKpis] },
          ['conversion-rate', ...neutralKpis],
          true,
        ),
      },
    },
  },
  prospecting: {
    question: 'Do SDRs serve consumer business, and BDRs business customers?',
    values: {
      either: {
        description: 'Both serve either.',
        effects: [['market-role-mismatch', 'map', { b2c: ['sdr', 'bdr'], b2b: ['sdr', 'bdr'] }]],
      },
      'by-market': {
        description: 'SDRs serve consumers, BDRs business customers.',
        effects: [['market-role-mismatch', 'map', { b2c: ['sdr'], b2b: ['bdr'] }]],
      },
    },
  },
  handoffs: {
    question: 'Who hands leads to whom?',
    values: {
      direct: {
        description: 'SDRs and BDRs hand over to account executives; a BDR may go through an SDR.',
        effects: [['pipeline-handoff-gap', 'strictSeedChain', false]],
      },
      chain: {
        description: 'BDR to SDR to account executive, no step left out.',
        effects: [['pipeline-handoff-gap', 'strictSeedChain', true]],
      },
    },
  },
  quotaSetters: {
    question: 'Who sets quotas?',
    values: {
      anybody: {
        description: 'Managers, chiefs, or a desk in sales operations.',
        effects: setters([...frontLine, ...chiefs, 'head-of-sales-operations']),
      },
      managers: { description: 'Sales managers and their heads.', effects: setters(frontLine) },
      chiefs: { description: 'The sales chiefs.', effects: setters(chiefs) },
    },
  },
  repLadder: {
    question: 'Do account executives, BDRs and SDRs stand above one another?',
    values: {
      flat: {
        description: 'No: they are different jobs of one rank.',
        effects: [
          ['sales-ladder-inverted', 'flatReps', true],
          ['unexpected-sales-manager', 'permitted', { bdr: developmentManagers, sdr: developmentManagers }],
        ],
      },
      ranked: {
        description: 'Yes: account executive, BDR, SDR, and each may lead the next.',
        effects: [
          ['sales-ladder-inverted', 'flatReps', false],
          [
            'unexpected-sales-manager',
            'permitted',
            {
              bdr: [...developmentManagers, 'account-executive'],
              sdr: [...developmentManagers, 'account-executive', 'bdr'],
            },
          ],
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, DoctrineSwitch>>
