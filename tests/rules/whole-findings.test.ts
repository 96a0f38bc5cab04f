import { expect, it } from 'vitest'
import { locate } from '../../src/line-index.ts'
import { rules } from '../../src/rules/index.ts'
import type { Place } from '../../src/source.ts'
import { configurationOf, lintText } from '../support/lint-text.ts'

/** Findings of the rules that orglint is known for, with every word and every place that they show. */

async function shown(ruleId: string, chart: string, options: Readonly<Record<string, unknown>> = {}) {
  const own = rules.filter(({ id }) => id === ruleId)
  const plain = configurationOf(own)
  const settings = [...plain.rules].map(
    ([id, setting]) => [id, { ...setting, options: { ...setting.options, ...options } }] as const,
  )
  const configuration = { ...plain, rules: new Map(settings) }
  const { files } = await lintText(chart, { rules: own, configurationFor: () => configuration })
  const at = ({ source, start }: Place) => Object.values(locate(source, start)).slice(0, 2).join(':')
  return files.flatMap(({ findings }) =>
    findings.flatMap(({ place, message, related }) => [
      `${at(place)} ${message}`,
      ...related.map(({ place: other, note }) => `  ${at(other)} ${note}`),
    ]),
  )
}

const top = `people:
  - {id: dan, name: Dan Reyes, style: execution}
  - {id: ann, name: Ann Ash}
  - {id: bo, name: Bo Ray}
positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lind}
  - {id: cro, title: Chief Revenue Officer, person: dan, reportsTo: ceo}
`

it.each<[string, string, Readonly<Record<string, unknown>>, readonly string[]]>([
  [
    'cso-style-cro-without-peers',
    `${top}  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  - {id: mkt, title: VP of Marketing, name: Ida Ek, reportsTo: cro}
  - {id: cs, title: VP of Customer Success, reportsTo: cfo, name: Bo Ray}
`,
    {},
    [
      '7:10 Dan Reyes leads by execution but sits in the seat of Chief Revenue Officer (cro), and nobody beside them under Mara Lind (ceo) leads marketing or customer success. Executors push tactics and skip work across teams, so nobody speaks for those stages of the customer journey. Put a marketing and a customer success leader beside them, or give the seat to a strategist.',
      '  2:39 the style as recorded',
      '  9:10 leads marketing, but not beside the CRO',
      '  10:10 leads customer success, but not beside the CRO',
      '  6:10 the manager they would share',
      '  8:10 found beside the CRO',
    ],
  ],
  [
    'cso-style-cro-without-integrator',
    `${top}  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  - {id: coo, title: Chief Operating Officer, name: Olle Berg, reportsTo: cfo}
  - {id: cro2, title: Chief Revenue Officer, person: dan, reportsTo: coo}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: coo}
`,
    {},
    [
      '10:10 Dan Reyes leads by execution in the seat of Chief Revenue Officer (cro) and, like those who lead marketing, answers to Olle Berg (Chief Operating Officer, coo). Somebody who runs the whole business has to join up their work, since an executor will not. Let all of them report to Mara Lind (Chief Executive Officer, ceo).',
      '  2:39 the style as recorded',
      '  9:10 the manager they share',
      '  11:10 leads marketing',
    ],
  ],
  [
    'cso-style-cro-without-integrator',
    `complete: false
people: [{id: dan, name: Dan Reyes, style: execution}]
positions:
  - {id: coo, title: Chief Operating Officer, name: Olle Berg}
  - {id: cro, title: Chief Revenue Officer, person: dan, reportsTo: coo}
  - {id: brand, title: President, name: Ida Falk}
  - {id: cmo, title: Chief Marketing Officer, name: Bo Lind, reportsTo: brand, covers: [customer-success]}
`,
    {},
    [
      '5:10 Dan Reyes leads by execution in the seat of Chief Revenue Officer (cro) and answers to Olle Berg (Chief Operating Officer, coo), while Bo Lind (Chief Marketing Officer, cmo), who leads marketing and customer success, answers to Ida Falk (President, president). Somebody above both has to join up their work, since an executor will not. Put them under one chief executive or general manager.',
      '  2:44 the style as recorded',
      '  4:10 the manager of the CRO',
      '  7:10 leads marketing',
      '  7:10 leads customer success',
    ],
  ],
  [
    'cso-style-cro-without-integrator',
    `complete: false
people: [{id: dan, name: Dan Reyes, style: execution}]
positions:
  - {id: coo, title: Chief Operating Officer, name: Olle Berg}
  - {id: cro, title: Chief Revenue Officer, person: dan, reportsTo: coo}
  - {id: brand, title: President, name: Ida Falk}
  - {id: cmo, title: Chief Marketing Officer, name: Bo Lind, reportsTo: brand}
  - {id: x, title: Head of Customer Success, name: Tara Singh, reportsTo: brand}
`,
    {},
    [
      '5:10 Dan Reyes leads by execution in the seat of Chief Revenue Officer (cro) and answers to Olle Berg (Chief Operating Officer, coo), while Bo Lind (Chief Marketing Officer, cmo), who leads marketing, answers to Ida Falk (President, president). Somebody above both has to join up their work, since an executor will not. Put them under one chief executive or general manager.',
      '  2:44 the style as recorded',
      '  4:10 the manager of the CRO',
      '  7:10 leads marketing',
      '  8:10 leads customer success',
    ],
  ],
  [
    'cso-cro-unaligned',
    `businessUnits: [{id: emea, name: Europe}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: gm, title: General Manager, name: Olle Berg, reportsTo: ceo, businessUnit: emea}
  - {id: cso, title: Chief Sales Officer, name: Ana Costa, reportsTo: gm}
  - {id: cro, title: Chief Revenue Officer, name: Dan Reyes, reportsTo: ceo, businessUnit: emea}
`,
    {},
    [
      '5:10 Nothing joins Ana Costa (Chief Sales Officer, cso) and Dan Reyes (Chief Revenue Officer, cro), who both answer for sales in Europe: no reporting line, no shared manager and no dotted line. Two plans for the same customers will collide. Put both under one manager, or one under the other.',
      '  6:10 the other sales chief',
      '  4:10 the manager of the CSO',
      '  3:10 the manager of the CRO',
    ],
  ],
  [
    'cso-cro-unaligned',
    `positions:
  - {id: a, title: Chief Sales Officer, name: Ana Costa}
  - {id: b, title: Chief Revenue Officer, name: Dan Reyes, reportsTo: a}
`,
    { chiefOrder: 'cro-over-cso' },
    [
      '3:71 Dan Reyes (Chief Revenue Officer, cro) sits below Ana Costa (Chief Sales Officer, cso), but in this company the CRO ranks above the CSO. Nobody knows whose word counts. Turn the line round, or change chiefOrder.',
      '  2:10 the chief above',
    ],
  ],
  [
    'cso-cro-unaligned',
    `positions:
  - {id: a, title: Chief Revenue Officer, name: Ana Costa}
  - {id: b, title: Chief Sales Officer, name: Dan Reyes, reportsTo: a}
`,
    { chiefOrder: 'cso-over-cro' },
    [
      '3:69 Dan Reyes (Chief Sales Officer, cso) sits below Ana Costa (Chief Revenue Officer, cro), but in this company the CSO ranks above the CRO. Nobody knows whose word counts. Turn the line round, or change chiefOrder.',
      '  2:10 the chief above',
    ],
  ],
  [
    'style-seat-mismatch',
    `${top}  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo}
  - {id: cs, title: Head of Customer Success, reportsTo: ceo}
`,
    {},
    [
      '7:10 Dan Reyes is recorded as leading by execution but holds the seat of Chief Revenue Officer (cro), which asks for strategy. Strategy and the work across teams get too little attention. Fit the seat to the person, give it to somebody who leads by strategy, or keep leaders around them who make up for it.',
      '  2:39 the style as recorded',
      '  8:10 a leader who makes up for it',
      '  9:10 a leader who makes up for it',
    ],
  ],
  [
    'style-seat-mismatch',
    `${top}  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo}
  - {id: cs, title: Head of Customer Success, reportsTo: cro}
`,
    {},
    [
      '7:10 Dan Reyes is recorded as leading by execution but holds the seat of Chief Revenue Officer (cro), which asks for strategy. Strategy and the work across teams get too little attention. Fit the seat to the person, give it to somebody who leads by strategy, or keep leaders around them who make up for it.',
      '  2:39 the style as recorded',
    ],
  ],
  [
    'one-sided-sales-leadership',
    `people:
  - {id: a, name: Ana Costa, style: execution}
  - {id: b, name: Bo Ray, style: execution}
  - {id: c, name: Cy Roth, style: execution}
positions:
  - {id: cro, title: Chief Revenue Officer, person: a}
  - {id: vp, title: VP of Sales, person: b, reportsTo: cro}
  - {id: sd, title: Sales Director, person: c, reportsTo: cro}
`,
    {},
    [
      '6:10 The 3 sales leaders around Ana Costa (Chief Revenue Officer, cro) whose style is recorded all lead by execution: Ana Costa, Bo Ray and Cy Roth. What that style does not see, nobody sees. Bring somebody into the group who leads by strategy.',
      '  2:37 the style as recorded',
      '  3:34 the style as recorded',
      '  4:35 the style as recorded',
    ],
  ],
  [
    'one-sided-sales-leadership',
    `people:
  - {id: a, name: Ana Costa, style: strategy}
  - {id: b, name: Bo Ray, style: strategy}
  - {id: c, name: Cy Roth, style: strategy}
positions:
  - {id: cro, title: Chief Revenue Officer, person: a}
  - {id: vp, title: VP of Sales, person: b, reportsTo: cro}
  - {id: sd, title: Sales Director, person: c, reportsTo: cro}
`,
    {},
    [
      '6:10 The 3 sales leaders around Ana Costa (Chief Revenue Officer, cro) whose style is recorded all lead by strategy: Ana Costa, Bo Ray and Cy Roth. What that style does not see, nobody sees. Bring somebody into the group who leads by execution.',
      '  2:37 the style as recorded',
      '  3:34 the style as recorded',
      '  4:35 the style as recorded',
    ],
  ],
  [
    'sales-chief-off-exec-team',
    `positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lind}
  - {id: coo, title: Chief Operating Officer, name: Olle Berg, reportsTo: ceo}
  - {id: ops, title: Director of Operations, name: Ida Falk, reportsTo: coo}
  - {id: cso, title: Chief Sales Officer, name: Ana Costa, reportsTo: ops}
`,
    {},
    [
      '5:10 Ana Costa (Chief Sales Officer, cso) sits 3 levels below Mara Lind (Chief Executive Officer, ceo) and is not marked as on the executive team. Sales has no voice where strategy is set. Have the seat report there, or mark it execTeam: true.',
      '  4:10 the manager in between',
      '  2:10 where strategy is set',
    ],
  ],
  [
    'sales-chief-off-exec-team',
    `positions:
  - {id: ceo, title: Chief Executive Officer, execTeam: true}
  - {id: cfo, title: Chief Financial Officer, execTeam: false, reportsTo: ceo}
  - {id: cso, title: Chief Sales Officer, name: Ana Costa, reportsTo: ceo}
`,
    {},
    [
      '4:10 Ana Costa (Chief Sales Officer, cso) is not on the executive team, by the marks of this chart. Sales has no voice where strategy is set. Take the seat into the team and mark it execTeam: true.',
      '  2:57 on the executive team',
    ],
  ],
  [
    'sales-chief-unaligned',
    `positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lind}
  - {id: coo, title: Chief Operating Officer, name: Olle Berg, reportsTo: ceo}
  - {id: cso, title: Chief Sales Officer, name: Ana Costa, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, name: Bo Lind, reportsTo: coo}
  - {id: a, title: Head of Customer Success, name: Cy Roth, reportsTo: coo}
  - {id: b, title: Head of Customer Success, name: Di Lee, reportsTo: coo}
`,
    { accept: ['peer', 'dotted'] },
    [
      '4:10 Ana Costa (Chief Sales Officer, cso) has no tie to Bo Lind (Chief Marketing Officer, cmo), who leads marketing: no shared manager or dotted line. The plans of sales and marketing will drift apart. Add a dotted line, name a liaison, or put both under one manager.',
      '  5:10 leads marketing',
      '  2:10 the manager of the sales chief',
      '  3:10 the manager above marketing',
      '4:10 Ana Costa (Chief Sales Officer, cso) has no tie to Cy Roth (Head of Customer Success, head-of-customer-success) and Di Lee (Head of Customer Success, head-of-customer-success), who lead customer success: no shared manager or dotted line. The plans of sales and customer success will drift apart. Add a dotted line, name a liaison, or put both under one manager.',
      '  6:10 leads customer success',
      '  7:10 leads customer success',
      '  2:10 the manager of the sales chief',
      '  3:10 the manager above customer success',
    ],
  ],
  [
    'sdr-outside-cro-scope',
    `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cro, title: Chief Revenue Officer, name: Dan Reyes, reportsTo: ceo}
  - {id: coo, title: Chief Operating Officer, name: Mira Okafor, reportsTo: ceo}
  - {id: a, title: SDR, name: Ana Costa, reportsTo: coo}
`,
    {},
    [
      '5:53 Ana Costa (SDR, sdr) reports through Mira Okafor (Chief Operating Officer, coo), outside the line of Dan Reyes (Chief Revenue Officer, cro). A CRO cannot answer for revenue whose first step they do not see. Bring the seat into that line, or under a marketing leader beside the CRO.',
      '  4:10 the manager',
      '  3:10 the CRO',
    ],
  ],
  [
    'sdr-outside-cro-scope',
    `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cro, title: Chief Revenue Officer, name: Dan Reyes, reportsTo: ceo}
  - {id: coo, title: Chief Operating Officer, name: Mira Okafor, reportsTo: ceo}
  - {id: b, title: SDR, reportsTo: a}
  - {id: a, title: SDR Manager, reportsTo: coo}
  - {id: c, title: SDR, reportsTo: a}
`,
    {},
    [
      '6:44 1 sales development manager and 2 sales development representatives report through Mira Okafor (Chief Operating Officer, coo), outside the line of Dan Reyes (Chief Revenue Officer, cro). A CRO cannot answer for revenue whose first step they do not see. Bring them into that line, or under a marketing leader beside the CRO.',
      '  4:10 the manager',
      '  3:10 the CRO',
      '  5:10 works there, too',
      '  7:10 works there, too',
    ],
  ],
  [
    'sdr-outside-cro-scope',
    `businessUnits: [{id: emea}, {id: apac}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: coo, title: Chief Operating Officer, name: Mira Okafor, reportsTo: ceo}
  - {id: cro1, title: Chief Revenue Officer, name: Dan Reyes, reportsTo: ceo, businessUnit: apac}
  - {id: cro2, title: Chief Revenue Officer, name: Eva Holm, reportsTo: ceo, businessUnit: emea}
  - {id: b, title: SDR, name: Ana Costa, reportsTo: coo, businessUnit: apac}
  - {id: a, title: SDR, name: Bo Ray, reportsTo: coo, businessUnit: emea}
`,
    {},
    [
      '7:53 Ana Costa (SDR, sdr) reports through Mira Okafor (Chief Operating Officer, coo), outside the line of Dan Reyes (Chief Revenue Officer, cro). A CRO cannot answer for revenue whose first step they do not see. Bring the seat into that line, or under a marketing leader beside the CRO.',
      '  4:10 the manager',
      '  5:10 the CRO',
      '8:50 Bo Ray (SDR, sdr) reports through Mira Okafor (Chief Operating Officer, coo), outside the line of Eva Holm (Chief Revenue Officer, cro). A CRO cannot answer for revenue whose first step they do not see. Bring the seat into that line, or under a marketing leader beside the CRO.',
      '  4:10 the manager',
      '  6:10 the CRO',
    ],
  ],
  [
    'style-seat-mismatch',
    `people: [{id: ana, name: Ana Costa, style: strategy}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: Chief Sales Officer, person: ana, reportsTo: ceo}
  - {id: cfo, title: Chief Financial Officer, reportsTo: cso}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: cso}
  - {id: cs, title: Head of Customer Success, reportsTo: cmo}
  - {id: mkt, title: Head of Marketing, reportsTo: ceo}
`,
    {},
    [
      '4:10 Ana Costa is recorded as leading by strategy but holds the seat of Chief Sales Officer (cso), which asks for execution. Decisions are talked through with everybody, and selling slows down. Fit the seat to the person, give it to somebody who leads by execution, or keep leaders around them who make up for it.',
      '  1:44 the style as recorded',
      '  6:10 a leader who makes up for it',
      '  7:10 a leader who makes up for it',
    ],
  ],
  [
    'style-seat-mismatch',
    `people: [{id: dan, name: Dan Reyes, style: execution}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cro, title: Chief Revenue Officer, covers: [marketing], person: dan, reportsTo: ceo}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo}
  - {id: cs, title: Head of Customer Success, reportsTo: ceo}
`,
    {},
    [
      '4:10 Dan Reyes is recorded as leading by execution but holds the seat of Chief Revenue Officer (cro), which asks for strategy. Strategy and the work across teams get too little attention. Fit the seat to the person, give it to somebody who leads by strategy, or keep leaders around them who make up for it.',
      '  1:44 the style as recorded',
      '  6:10 a leader who makes up for it',
      '  7:10 a leader who makes up for it',
    ],
  ],
  [
    'unit-not-monitored',
    `positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
businessUnits:
  - {id: emea, products: [a], symptoms: [], reviewedOn: 2026-05-04}
  - {id: apac, products: [a]}
`,
    {},
    [
      '3:57 emea was last reviewed on 2026-05-04, 181 days before 2026-11-01. That is more than 180 days, and nobody would notice when it outgrows its sales chief, Ana Costa (Chief Sales Officer, cso). Bring growth: and symptoms: up to date, and reviewedOn: with them.',
      '  1:18 the chief who covers it',
      '4:10 apac records neither growth nor symptoms, so nobody would notice when it outgrows its sales chief, Ana Costa (Chief Sales Officer, cso). Add growth:, symptoms: and the day of the review as reviewedOn:.',
      '  1:18 the chief who covers it',
    ],
  ],
  [
    'unit-outgrew-cso',
    `positions: [{id: vp, title: VP of Sales, name: Fay Moss}]
businessUnits: [{id: emea, products: [], growth: {actual: 3, target: 10, market: 5}, symptoms: [rising-churn]}]
`,
    {},
    [
      '2:22 emea grows 3% a year, behind its target (10%) and its market (5%), and puts it down to more customers leaving. Those are the signs that a unit has outgrown a leader of sales alone, here Fay Moss (VP of Sales, vp-sales). Prepare a CRO seat for emea.',
      '  2:50 its growth',
      '  2:96 its symptoms',
      '  1:18 who leads its sales',
    ],
  ],
  [
    'unit-without-cro-pipeline',
    `positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
businessUnits: [{id: emea, products: [a, b], growth: {actual: 3, target: 10, market: 5}}]
`,
    {},
    [
      '2:22 emea shows the signs of needing a CRO, and nobody is being prepared for that seat. When it becomes urgent, the choice will be whoever is there. Name a candidate under succession with targetRole: cro, or open a search with externalSearch: open.',
      '  2:54 its growth',
      '  1:18 who leads its sales now',
    ],
  ],
  [
    'unit-outgrew-cso',
    `positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
businessUnits:
  - {id: emea, products: [a], growth: {actual: 3, target: 10, market: 3, competitors: 5}, symptoms: [low-leads]}
  - {id: apac, products: [a, b], growth: {actual: 3, target: 4, market: 5}}
`,
    {},
    [
      '3:10 emea grows 3% a year, behind its target (10%) and its competitors (5%), and puts it down to too few leads. Those are the signs that a unit has outgrown a leader of sales alone, here Ana Costa (Chief Sales Officer, cso). Prepare a CRO seat for emea.',
      '  3:39 its growth',
      '  3:26 its products',
      '  3:101 its symptoms',
      '  1:18 who leads its sales',
      '4:10 apac grows 3% a year, behind its target (4%) and its market (5%), with 2 products. Those are the signs that a unit has outgrown a leader of sales alone, here Ana Costa (Chief Sales Officer, cso). Prepare a CRO seat for apac.',
      '  4:42 its growth',
      '  4:26 its products',
      '  1:18 who leads its sales',
    ],
  ],
  [
    'leader-style-unknown',
    `people: [{id: p1, name: Ana Costa}]
positions:
  - {id: cso, title: Chief Sales Officer, person: p1}
  - {id: cro, title: Chief Revenue Officer, name: Dan Reyes}
`,
    {},
    [
      '3:10 No leadership style is recorded for Ana Costa in the seat of Chief Sales Officer (cso), so nobody can check whether person and seat fit. Add style: execution, strategy or balanced to the person; undisclosed if it shall not be stored.',
      '  1:15 the person without a style',
      '4:10 No leadership style is recorded for Dan Reyes in the seat of Chief Revenue Officer (cro), so nobody can check whether person and seat fit. Add style: execution, strategy or balanced to the person; undisclosed if it shall not be stored.',
      '  4:51 the person without a style',
    ],
  ],
  ...[
    { more: '', branch: '' },
    { more: '  - {id: a, title: Account Executive, reportsTo: sd}\n', branch: ' and the one below it' },
    {
      more: '  - {id: a, title: Account Executive, reportsTo: sd}\n  - {id: b, title: Buyer, reportsTo: sd}\n',
      branch: ' and the 2 seats below it',
    },
  ].map(({ more, branch }): [string, string, Readonly<Record<string, unknown>>, readonly string[]] => [
    'sales-outside-chief',
    `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: Chief Sales Officer, name: Ana Costa, reportsTo: ceo}
  - {id: coo, title: Chief Operating Officer, name: Mira Okafor, reportsTo: ceo}
  - {id: sd, title: Sales Director, name: Ines Prado, reportsTo: coo}
${more}`,
    {},
    [
      `5:66 Ines Prado (Sales Director, sales-director) sells, but reports to Mira Okafor (Chief Operating Officer, coo), outside the line of Ana Costa (Chief Sales Officer, cso). Nobody answers for all of sales. Move the seat${branch} into that line, or give it a business unit of its own.`,
      '  4:10 the manager',
      '  3:10 the sales chief',
    ],
  ]),
  [
    'chief-not-growing-bench',
    `people: [{id: ola, name: Ola Berg}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: Chief Sales Officer, name: Ana Costa, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, person: ola, reportsTo: ceo}
  - {id: vp0, title: VP of Sales, reportsTo: cso}
  - {id: vp1, title: VP of Sales, reportsTo: cso}
succession: [{position: cso, candidates: [{person: ola}]}]
`,
    {},
    [
      '4:10 Both sales leaders below Ana Costa are missing from the plan for Chief Sales Officer (cso), which names Ola Berg. Either the bench is not being built, or it is not being seen. Assess the leaders below, and put the best on the plan.',
      '  8:43 an heir from elsewhere',
      '  6:10 a sales leader below the chief',
      '  7:10 a sales leader below the chief',
    ],
  ],
  [
    'chief-not-growing-bench',
    `people: [{id: ola, name: Ola Berg}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: Chief Sales Officer, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, person: ola, reportsTo: ceo}
  - {id: vp0, title: VP of Sales, reportsTo: cso}
  - {id: vp1, title: VP of Sales, reportsTo: cso}
  - {id: vp2, title: VP of Sales, reportsTo: cso}
succession: [{position: cso, candidates: [{person: ola}]}]
`,
    {},
    [
      '4:10 All 3 sales leaders below Chief Sales Officer (cso) are missing from the plan for that seat, which names Ola Berg. Either the bench is not being built, or it is not being seen. Assess the leaders below, and put the best on the plan.',
      '  9:43 an heir from elsewhere',
      '  6:10 a sales leader below the chief',
      '  7:10 a sales leader below the chief',
      '  8:10 a sales leader below the chief',
    ],
  ],
  [
    'chief-not-growing-bench',
    `people: [{id: ola, name: Ola Berg}]
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: Chief Sales Officer, reportsTo: ceo}
  - {id: cmo, title: Chief Marketing Officer, person: ola, reportsTo: ceo}
  - {id: vp0, title: VP of Sales, reportsTo: cso}
succession: [{position: cso, candidates: [{person: ola}]}]
`,
    { minLeaders: 1 },
    [
      '4:10 The only sales leader below Chief Sales Officer (cso) is missing from the plan for that seat, which names Ola Berg. Either the bench is not being built, or it is not being seen. Assess the leaders below, and put the best on the plan.',
      '  7:43 an heir from elsewhere',
      '  6:10 a sales leader below the chief',
    ],
  ],
  [
    'circular-succession',
    `positions:
  - {id: cso, title: Chief Sales Officer, name: Ana Costa}
  - {id: vp, title: VP of Sales, name: Bo Ray, reportsTo: cso}
succession:
  - {position: cso, candidates: [{person: Bo Ray}]}
  - {position: vp, candidates: [{person: Ana Costa}]}
`,
    {},
    [
      "2:10 Ana Costa and Bo Ray are each other's only successors (Chief Sales Officer (cso) and VP of Sales (vp)). One move leaves a gap that nobody fills. Add a third person to at least one plan.",
      '  3:10 in the circle too',
      '  5:34 the successor',
      '  6:33 the successor',
    ],
  ],
  [
    'external-only-succession',
    `positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
succession: [{position: cso, candidates: [{person: Kim Doe, candidateType: external}]}]
`,
    {},
    [
      '1:18 The only candidate for Chief Sales Officer (cso), Kim Doe, comes from outside. Whoever is inside sees that there is no way up, and a search takes months. Assess at least one internal person, or note under reason why none fits.',
      '  2:76 a candidate from outside',
    ],
  ],
  [
    'external-only-succession',
    `positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
succession: [{position: cso, candidates: [{person: Kim Doe, candidateType: external}, {person: Lee Park, candidateType: external}]}]
`,
    {},
    [
      '1:18 Both candidates for Chief Sales Officer (cso) come from outside: Kim Doe and Lee Park. Whoever is inside sees that there is no way up, and a search takes months. Assess at least one internal person, or note under reason why none fits.',
      '  2:76 a candidate from outside',
      '  2:121 a candidate from outside',
    ],
  ],
  [
    'external-only-succession',
    `positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
succession: [{position: cso, candidates: [{person: Kim Doe, candidateType: external}, {person: Lee Park, candidateType: external}, {person: Cy Roth, candidateType: external}]}]
`,
    {},
    [
      '1:18 All 3 candidates for Chief Sales Officer (cso) come from outside: Kim Doe, Lee Park and Cy Roth. Whoever is inside sees that there is no way up, and a search takes months. Assess at least one internal person, or note under reason why none fits.',
      '  2:76 a candidate from outside',
      '  2:121 a candidate from outside',
      '  2:165 a candidate from outside',
    ],
  ],
  [
    'leaving-without-transition',
    `people: [{id: ana, name: Ana Costa, leavingOn: 2027-03-31}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: []}]
`,
    {},
    [
      '2:18 Ana Costa leaves on 2027-03-31 and hands over the seat of Chief Sales Officer (cso), and the plan has no transition steps. Customers and the team will ask who decides. Add an overlap, an announcement and a hand-over of key accounts under transition.',
      '  3:14 the plan, without a transition',
      '  1:48 the holder leaves',
    ],
  ],
  [
    'leaving-without-transition',
    `people: [{id: ana, name: Ana Costa, leavingOn: 2026-09}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: []}]
`,
    {},
    [
      '2:18 Ana Costa left in 2026-09 and hands over the seat of Chief Sales Officer (cso), and the plan has no transition steps. Customers and the team will ask who decides. Add an overlap, an announcement and a hand-over of key accounts under transition.',
      '  3:14 the plan, without a transition',
      '  1:48 the holder leaves',
    ],
  ],
  [
    'leaving-without-transition',
    `people: [{id: ana, name: Ana Costa, status: left}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: []}]
`,
    {},
    [
      '2:18 Ana Costa has left the seat of Chief Sales Officer (cso), and the plan has no transition steps. Whoever comes starts without help. Add an announcement and a hand-over of key accounts under transition.',
      '  3:14 the plan, without a transition',
      '  1:45 the status as recorded',
    ],
  ],
  [
    'leaving-without-transition',
    `people: [{id: ana, name: Ana Costa}]
positions: [{id: cso, title: Chief Sales Officer, status: vacant}]
succession: [{position: cso, candidates: []}]
`,
    {},
    [
      '2:18 The seat of Chief Sales Officer (cso) is vacant, and the plan has no transition steps. Whoever comes starts without help. Add an announcement and a hand-over of key accounts under transition.',
      '  3:14 the plan, without a transition',
    ],
  ],
  [
    'leaving-without-transition',
    `people: [{id: ana, name: Ana Costa}]
positions: [{id: cso, title: Chief Sales Officer, person: ana, status: interim}]
succession: [{position: cso, candidates: []}]
`,
    {},
    [
      '2:18 Ana Costa holds the seat of Chief Sales Officer (cso) for the time being, and the plan has no transition steps. The next change is near and unprepared. Add an overlap, an announcement and a hand-over of key accounts under transition.',
      '  3:14 the plan, without a transition',
    ],
  ],
  [
    'leaving-without-transition',
    `people: [{id: ana, name: Ana Costa}]
positions: [{id: cso, title: Chief Sales Officer, status: interim}]
succession: [{position: cso, candidates: []}]
`,
    {},
    [
      '2:18 Somebody holds the seat of Chief Sales Officer (cso) for the time being, and the plan has no transition steps. The next change is near and unprepared. Add an overlap, an announcement and a hand-over of key accounts under transition.',
      '  3:14 the plan, without a transition',
    ],
  ],
  [
    'successor-overcommitted',
    `people: [{id: bo, name: Bo Ray}]
positions:
  - {id: cso, title: Chief Sales Officer}
  - {id: cro, title: Chief Revenue Officer, person: bo, status: interim}
  - {id: vp, title: VP of Sales, person: bo, actingFor: cro}
succession: [{position: cso, candidates: [{person: bo}]}]
`,
    {},
    [
      '1:15 Bo Ray is lined up for Chief Sales Officer (cso) while they already stand in as Chief Revenue Officer (cro). If they move, that seat falls empty again. Fill it first, or name somebody else.',
      '  4:10 where they stand in',
      '  3:10 a seat they are lined up for',
      '  6:43 the candidate',
    ],
  ],
  [
    'duplicate-candidate',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cro, title: Chief Revenue Officer}]
succession:
  - position: cro
    candidates:
      - {person: bo, readiness: ready-now}
      - {person: bo, readiness: ready-1-2-years}
`,
    {},
    [
      '7:18 Bo Ray stands twice on the plan for Chief Revenue Officer (cro), once as ready now, once as ready in one to two years. One of them is wrong. Keep the right entry.',
      '  6:18 the first entry',
    ],
  ],
  [
    'duplicate-candidate',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cro, title: Chief Revenue Officer}]
succession:
  - position: cro
    candidates:
      - {person: bo, readiness: ready-now}
      - {person: bo}
      - {person: bo, readiness: ready-1-2-years}
`,
    {},
    [
      '7:18 Bo Ray stands 3 times on the plan for Chief Revenue Officer (cro). The bench looks deeper than it is. Keep one entry.',
      '  6:18 the first entry',
      '  8:18 another entry',
    ],
  ],
  [
    'duplicate-succession-plan',
    `businessUnits: [{id: emea}]
positions: [{id: cro, title: Chief Revenue Officer}]
succession:
  - {position: cro, candidates: []}
  - {position: cro, candidates: []}
  - {position: cro, candidates: []}
  - {targetRole: vp-sales, businessUnit: emea, candidates: []}
  - {targetRole: vp-sales, businessUnit: emea, candidates: []}
  - {targetRole: vp-sales, candidates: []}
  - {targetRole: VP Sales, candidates: []}
`,
    {},
    [
      '5:16 Chief Revenue Officer (cro) has 3 succession plans, and nobody can tell which of them holds. Reviews, ranks and readiness are split between them. Merge them into one.',
      '  4:16 the first plan',
      '  6:16 another plan',
      '8:18 The role vp-sales has 2 succession plans of its own in emea, and nobody can tell which of them holds. Reviews, ranks and readiness are split between them. Merge them into one.',
      '  7:5 the first plan',
      '10:18 The role VP Sales has 2 succession plans of its own, and nobody can tell which of them holds. Reviews, ranks and readiness are split between them. Merge them into one.',
      '  9:5 the first plan',
    ],
  ],
  [
    'missing-successor',
    `${top}  - {id: vp, title: VP of Sales, status: vacant, reportsTo: cro}
  - {id: ops, title: Plant Manager, critical: true, name: Ole By, reportsTo: ceo}
  - {id: lab, title: Laboratory Manager, critical: true, reportsTo: ceo}
`,
    {},
    [
      '7:10 Nobody is named to follow Dan Reyes as Chief Revenue Officer (cro). If the seat empties, sales loses its direction. Name at least one candidate with a readiness under succession.',
      '8:10 The seat of VP of Sales (vp-sales) is vacant, and nobody is named to follow in it. Until somebody is, sales loses its direction. Name at least one candidate with a readiness under succession.',
      '9:10 Nobody is named to follow Ole By as Plant Manager (ops). If the seat empties, nobody is prepared to take over. Name at least one candidate with a readiness under succession.',
      '10:10 Nobody is named to follow in the seat of Laboratory Manager (lab). If it empties, nobody is prepared to take over. Name at least one candidate with a readiness under succession.',
    ],
  ],
  [
    'missing-successor',
    `${top}  - {id: vp, title: VP of Sales, status: vacant, reportsTo: cro}
`,
    { perSeat: false },
    [
      '7:10 The chart names no successor for any of its 2 top seats: Chief Revenue Officer (cro) and VP of Sales (vp). If one of them empties, nobody is prepared to step up. Start with one candidate for each under succession.',
      '  8:10 without a successor too',
    ],
  ],
  [
    'missing-successor',
    `${top}succession: [{position: cro, candidates: []}]
`,
    { perSeat: false },
    [
      '7:10 Nobody is named to follow Dan Reyes as Chief Revenue Officer (cro). If the seat empties, sales loses its direction. Name at least one candidate with a readiness under succession.',
      '  8:14 the plan, without a candidate',
    ],
  ],
  [
    'thin-bench',
    `${top}succession: [{position: cro, candidates: [{person: ann, readiness: ready-now}]}]
`,
    {},
    [
      '7:10 Only one candidate stands behind Chief Revenue Officer (cro): Ann Ash. One resignation empties the bench. Add another person, perhaps one for the longer term.',
      '  8:43 a candidate',
    ],
  ],
  [
    'thin-bench',
    `${top}succession: [{position: cro, candidates: [{person: ann, readiness: ready-now}, {person: bo, readiness: ready-1-2-years}]}]
`,
    { minCandidates: 3 },
    [
      '7:10 Only 2 candidates stand behind Chief Revenue Officer (cro): Ann Ash and Bo Ray. A few resignations empty the bench. Add another person, perhaps one for the longer term.',
      '  8:43 a candidate',
      '  8:80 a candidate',
    ],
  ],
  [
    'thin-bench',
    `${top}succession: [{position: cro, candidates: [{person: ann, readiness: ready-now}, {person: bo, readiness: ready-1-2-years}]}]
`,
    { requireLongTerm: true },
    [
      '7:10 Behind Chief Revenue Officer (cro) stands nobody for the long term, only Ann Ash and Bo Ray. When they have moved up, the bench is empty. Add somebody who needs three years or more.',
      '  8:43 a candidate',
      '  8:80 a candidate',
    ],
  ],
  [
    'thin-bench',
    `${top}succession: [{position: cro, candidates: [{person: ann, readiness: ready-3-plus-years}, {person: bo, readiness: ready-1-2-years}]}]
`,
    { requireLongTerm: true },
    [],
  ],
  [
    'duplicate-position-id',
    `positions:
  - {id: a, title: Planner}
  - {id: a, title: Buyer}
  - {id: a, title: Packer}
`,
    {},
    [
      '3:10 "a" is the id of 3 positions: Planner, Buyer and Packer. They differ in title, so every reference to it is ambiguous. Give each its own, or make the records agree if they share one job.',
      '  2:10 the first to use it',
      '  4:10 uses it too',
    ],
  ],
  [
    'duplicate-position-id',
    `positions:
  - {id: a, title: Planner, name: Ann Ash}
  - {id: a, title: Planner, name: Ann Ash}
`,
    {},
    [],
  ],
  [
    'duplicate-position-id',
    `positions:
  - {id: a, title: Planner, level: 3, name: Ann Ash}
  - {id: a, title: Planner, level: 4, name: Ann Ash}
`,
    {},
    [
      '3:10 "a" is the id of 2 positions: Planner and Planner. They differ in level, so every reference to it is ambiguous. Give each its own, or make the records agree if they share one job.',
      '  2:10 the first to use it',
    ],
  ],
  [
    'dotted-line-redundant',
    `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo, dottedLineTo: [ceo]}
  - {id: coo, title: Chief Operating Officer, reportsTo: coo, dottedLineTo: [coo]}
`,
    {},
    [
      '3:78 The dotted line from Chief Financial Officer (cfo) to Chief Executive Officer (ceo) repeats the solid line. A second line says that there is a second boss. Remove it, or name the one who is meant.',
      '  3:58 the solid line',
    ],
  ],
  [
    'vacancy-too-long',
    `positions:
  - {id: a, title: Planner, status: vacant, statusSince: 2024-01-01}
  - {id: b, title: Planner, status: filled, statusSince: 2024-01-01}
`,
    {},
    [
      '2:10 The seat of Planner (a) has been empty for 1035 days, since 2024-01-01, and 90 days are the limit (as of 2026-11-01). Work is left or done by people who have their own. Fill it, set frozen: true, or take it off the chart.',
      '  2:58 empty since then',
    ],
  ],
  [
    'no-ready-successor',
    `people: [{id: ana, name: Ana Costa, leavingOn: 2027-03}, {id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: [{person: bo, readiness: ready-3-plus-years}]}]
`,
    {},
    [
      '2:18 The strongest candidate for Chief Sales Officer (cso) is Bo Ray, ready in three years or more. Ana Costa leaves in 2027-03, so no one could step up in time. Speed up the development of Bo Ray, or open an external search now.',
      '  3:67 the strongest candidate',
      '  1:48 the holder leaves',
    ],
  ],
  [
    'no-ready-successor',
    `people: [{id: ana, name: Ana Costa, leavingOn: 2026-09-30}, {id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: [{person: bo, readyInMonths: 36}]}]
`,
    {},
    [
      '2:18 The strongest candidate for Chief Sales Officer (cso) is Bo Ray, ready in three years or more. Ana Costa left on 2026-09-30, so no one could step up in time. Speed up the development of Bo Ray, or open an external search now.',
      '  3:43 the strongest candidate',
      '  1:48 the holder leaves',
    ],
  ],
  [
    'no-ready-successor',
    `people: [{id: ana, name: Ana Costa, status: left}, {id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: [{person: bo, readiness: ready-3-plus-years}]}]
`,
    {},
    [
      '2:18 The strongest candidate for Chief Sales Officer (cso) is Bo Ray, ready in three years or more. Ana Costa has left, so no one could step up in time. Speed up the development of Bo Ray, or open an external search now.',
      '  3:67 the strongest candidate',
      '  1:45 the status as recorded',
    ],
  ],
  [
    'no-ready-successor',
    `people: [{id: ana, name: Ana Costa, riskOfLoss: high}, {id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: [{person: bo, readiness: ready-3-plus-years}]}]
`,
    {},
    [
      '2:18 The strongest candidate for Chief Sales Officer (cso) is Bo Ray, ready in three years or more. Ana Costa is likely to leave (riskOfLoss: high), and then no one could step up in time. Speed up the development of Bo Ray, or open an external search.',
      '  3:67 the strongest candidate',
      '  1:49 the holder is likely to leave',
    ],
  ],
  [
    'ranking-gap',
    `positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: Bo Ray, ranking: 5}, {person: Cy Roth, ranking: 2}]}]
`,
    {},
    [
      '2:69 On the plan for Chief Sales Officer (cso) rank 5, of Bo Ray, comes after rank 2. Either somebody was dropped and nobody moved up, or somebody is missing. Number the candidates without a gap.',
      '  2:100 the rank before',
      '2:100 On the plan for Chief Sales Officer (cso) the best rank is 2, of Cy Roth. Either the first choice was dropped and nobody moved up, or somebody is missing. Number the candidates from 1.',
    ],
  ],
  [
    'stale-succession-plan',
    `people: [{id: ana, name: Ana Costa}]
positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lind}
  - {id: cso, title: Chief Sales Officer, reportsTo: ceo}
  - {id: vp1, title: VP of Sales, person: ana, startDate: 2026-08-01, reportsTo: cso}
  - {id: vp2, title: VP of Sales, reportsTo: cso}
  - {id: vp3, title: VP of Sales, reportsTo: cso}
succession:
  - {position: cso, lastReviewed: 2025-03-01}
  - {position: vp1, lastReviewed: 2026-07, owners: [ceo]}
  - {position: vp2, owners: [ana]}
  - {position: vp3, owners: [HR board], lastReviewed: 2026-12-01}
`,
    {},
    [
      '4:10 The plan for Chief Sales Officer (cso) was last reviewed on 2025-03-01, 610 days before 2026-11-01. Goals and people have moved on since. Review it with Mara Lind and update lastReviewed.',
      '  9:35 the plan',
      '5:10 The plan for VP of Sales (vp-sales) was last reviewed in 2026-07, before Ana Costa came on 2026-08-01. It was made for somebody else. Review it with Mara Lind and update lastReviewed.',
      '  10:35 the plan',
      '6:10 The plan for VP of Sales (vp-sales) has no date of review, so nobody knows whether it still holds. Review it with Ana Costa and set lastReviewed.',
      '  11:5 the plan',
      '7:10 The plan for VP of Sales (vp-sales) was last reviewed on 2026-12-01, which is after 2026-11-01. A review to come proves nothing. Correct lastReviewed.',
      '  12:55 the plan',
    ],
  ],
  [
    'stale-succession-plan',
    `positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, owners: [HR board]}]
`,
    {},
    [
      '1:18 The plan for Chief Sales Officer (cso) has no date of review, so nobody knows whether it still holds. Review it with HR board and set lastReviewed.',
      '  2:14 the plan',
    ],
  ],
  [
    'succession-plan-unaligned',
    `goals: [growth]
positions: [{id: cso, title: Chief Sales Officer}, {id: vp, title: VP of Sales, reportsTo: cso}]
succession: [{position: cso, alignedWith: [us-launch, brand, growth]}, {position: vp, alignedWith: [brand]}]
`,
    {},
    [
      '2:18 The plan for Chief Sales Officer (cso) is aligned with us-launch and brand, which are not among the goals of the chart. A plan for a goal that is no more picks the wrong people. Correct alignedWith, or add to goals.',
      '  3:43 the plan',
      '2:57 The plan for VP of Sales (vp-sales) is aligned with brand, which is not among the goals of the chart. A plan for a goal that is no more picks the wrong people. Correct alignedWith, or add to goals.',
      '  3:100 the plan',
    ],
  ],
  [
    'succession-without-stakeholders',
    `people: [{id: ana, name: Ana Costa}]
positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lind}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  - {id: cso, title: Chief Sales Officer, person: ana, reportsTo: ceo}
  - {id: vp, title: VP of Sales, reportsTo: cso}
succession: [{position: cso, stakeholders: [vp]}]
`,
    {},
    [
      '5:10 The plan for Chief Sales Officer (cso) does not involve its holder Ana Costa, the manager Mara Lind (ceo) and another executive. Their view of the seat is missing, and they may block the change. Add them to stakeholders.',
      '  7:44 the plan',
      '  3:10 the manager above the seat',
    ],
  ],
  [
    'succession-without-stakeholders',
    `positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lind}
  - {id: cso, title: Chief Sales Officer, reportsTo: ceo}
succession: [{position: cso, stakeholders: [ceo]}]
`,
    {},
    [
      '3:10 The plan for Chief Sales Officer (cso) does not involve its holder. Their view of the seat is missing, and they may block the change. Add them to stakeholders.',
      '  4:44 the plan',
    ],
  ],
  [
    'successor-leaving',
    `people: [{id: ana, name: Ana Costa, leavingOn: 2027-06-30}, {id: bo, name: Bo Ray, leavingOn: 2027-05}, {id: cy, name: Cy Roth, status: left}, {id: di, name: Di Moss, leavingOn: 2026-10-15}, {id: ed, name: Ed Falk, riskOfLoss: high}]
positions: [{id: cso, title: Chief Sales Officer, person: ana}]
succession: [{position: cso, candidates: [{person: bo}, {person: cy}, {person: di}, {person: ed}]}]
`,
    {},
    [
      '2:18 Bo Ray, lined up for Chief Sales Officer (cso), leaves in 2027-05, no later than Ana Costa, who leaves on 2027-06-30. At the hand-over both are gone. Replace them on the plan.',
      '  3:43 the candidate',
      '  1:95 the date on which they leave',
      '  1:48 the date on which the holder leaves',
      '2:18 Cy Roth, lined up for Chief Sales Officer (cso), has left. The plan rests on somebody who is gone. Replace them on the plan.',
      '  3:57 the candidate',
      '  1:137 the status as recorded',
      '2:18 Di Moss, lined up for Chief Sales Officer (cso), left on 2026-10-15. The plan rests on somebody who is gone. Replace them on the plan.',
      '  3:71 the candidate',
      '  1:179 the date on which they leave',
      '2:18 Ed Falk, lined up for Chief Sales Officer (cso), is likely to leave (riskOfLoss: high). The plan may go with them. Find out what keeps them, or add another candidate.',
      '  3:85 the candidate',
      '  1:228 how likely they are to leave',
    ],
  ],
  [
    'successor-leaving',
    `people: [{id: bo, name: Bo Ray, leavingOn: 2027-05-31}]
positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: bo}]}]
`,
    {},
    [
      '2:18 Bo Ray, lined up for Chief Sales Officer (cso), leaves on 2027-05-31, within 730 days of 2026-11-01. The plan rests on somebody who will not be there. Replace them on the plan.',
      '  3:43 the candidate',
      '  1:44 the date on which they leave',
    ],
  ],
  [
    'successor-not-assessed',
    `people: [{id: bo, name: Bo Ray}, {id: cy, name: Cy Roth}]
positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: bo}, {person: cy, assessedOn: 2025-08}]}]
`,
    {},
    [
      '2:18 Cy Roth was assessed for Chief Sales Officer (cso) in 2025-08, at least 427 days before 2026-11-01. People change in that time. Assess them anew and update assessedOn.',
      '  3:82 the candidate',
      '2:18 The readiness of Bo Ray for Chief Sales Officer (cso) rests on no recorded assessment. A guess will be taken for a fact when the seat empties. Add assessedOn after the next talent review.',
      '  3:43 the candidate',
    ],
  ],
  [
    'successor-not-assessed',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: bo, assessedOn: 2026-08-01}]}]
`,
    { accept: ['potential'] },
    [
      '2:18 The readiness of Bo Ray for Chief Sales Officer (cso) rests on no recorded assessment. A guess will be taken for a fact when the seat empties. Add potential after the next talent review.',
      '  3:68 the candidate',
    ],
  ],
  [
    'successor-overcommitted',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer}, {id: cro, title: Chief Revenue Officer}]
succession: [{position: cso, candidates: [{person: bo, readiness: ready-now}]}, {position: cro, candidates: [{person: bo, emergency: true}]}]
`,
    {},
    [
      '1:15 Bo Ray is the only cover for Chief Sales Officer (cso) and Chief Revenue Officer (cro). They can take one seat; the others would then stand empty. Name separate cover.',
      '  2:18 covered by nobody else',
      '  3:43 the candidate',
      '  2:57 covered by nobody else',
      '  3:110 the candidate',
    ],
  ],
  [
    'successor-overcommitted',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer}, {id: cro, title: Chief Revenue Officer}, {id: vp, title: VP of Sales}]
succession: [{position: cso, candidates: [{person: bo}]}, {position: cro, candidates: [{person: bo}]}, {position: vp, candidates: [{person: bo}]}]
`,
    {},
    [
      '1:15 Bo Ray is lined up for 3 seats: Chief Sales Officer (cso), Chief Revenue Officer (cro) and VP of Sales (vp). They can take one of them, so the other benches are shorter than they look. Name other candidates.',
      '  2:18 a seat they are lined up for',
      '  3:43 the candidate',
      '  2:57 a seat they are lined up for',
      '  3:88 the candidate',
      '  2:98 a seat they are lined up for',
      '  3:132 the candidate',
    ],
  ],
  [
    'successor-style-mismatch',
    `people: [{id: bo, name: Bo Ray, style: strategy}, {id: cy, name: Cy Roth, style: strategy}]
positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: bo}, {person: cy}]}]
`,
    {},
    [
      '2:18 All heirs to Chief Sales Officer (cso) whose style is known lead by strategy (Bo Ray and Cy Roth), while the seat asks for execution. The next change would put the wrong kind of leader in charge. Widen the bench, or plan for leaders around the seat who make up for it.',
      '  1:40 the style as recorded',
      '  1:82 the style as recorded',
    ],
  ],
  [
    'successor-style-mismatch',
    `people: [{id: bo, name: Bo Ray, style: execution}]
positions: [{id: cro, title: Chief Revenue Officer}]
succession: [{position: cro, candidates: [{person: bo}]}]
`,
    {},
    [
      '2:18 The only heir to Chief Revenue Officer (cro) whose style is known, Bo Ray, leads by execution, while the seat asks for strategy. The next change would put the wrong kind of leader in charge. Widen the bench, or plan for strong marketing and customer-success leaders beside the seat.',
      '  1:40 the style as recorded',
    ],
  ],
  [
    'successor-style-mismatch',
    `people: [{id: bo, name: Bo Ray, style: execution}, {id: cy, name: Cy Roth, style: strategy}]
positions: [{id: cro, title: Chief Revenue Officer}]
succession: [{position: cro, candidates: [{person: bo}, {person: cy}]}]
`,
    { anyFits: false },
    [
      '2:18 Bo Ray, lined up for Chief Revenue Officer (cro), leads by execution, while the seat asks for strategy. Widen the bench, or plan for strong marketing and customer-success leaders beside the seat.',
      '  1:40 the style as recorded',
    ],
  ],
  [
    'successor-without-development',
    `people: [{id: bo, name: Bo Ray}, {id: cy, name: Cy Roth}, {id: di, name: Di Moss}]
positions: [{id: cso, title: Chief Sales Officer}]
succession:
  - position: cso
    candidates:
      - {person: bo, readiness: ready-1-2-years}
      - {person: cy, readiness: ready-3-plus-years, developmentActions: [{action: coach, done: true}]}
      - {person: di, readiness: ready-1-2-years, developmentActions: [{action: read, due: 2026-09}, {action: lead the region north through the whole of the next long season}]}
`,
    {},
    [
      '2:18 Bo Ray is ready in one to two years for Chief Sales Officer (cso), with no development action. Readiness does not move by itself. Add at least one action, with a due date.',
      '  6:9 the candidate',
      '2:18 Cy Roth is ready in three years or more for Chief Sales Officer (cso), and all development actions are done. Readiness does not move by itself. Add the next action, or assess Cy Roth anew.',
      '  7:73 the candidate',
      '2:18 Di Moss is ready in one to two years for Chief Sales Officer (cso), and the action "read" was due in 2026-09, before 2026-11-01. Nobody gets ready by what is put off. Do it, set done: true, or give it a new date.',
      '  8:70 the candidate',
    ],
  ],
  [
    'successor-without-development',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer}]
succession:
  - position: cso
    candidates:
      - {person: bo, readiness: ready-1-2-years, developmentActions: [{action: lead the region north through the whole of the next long season}]}
`,
    { requireDue: true },
    [
      '2:18 Bo Ray is ready in one to two years for Chief Sales Officer (cso), but the action "lead the region north through the whole of the next long se…" has no due date. What is never due is seldom done. Add one.',
      '  6:70 the candidate',
    ],
  ],
  [
    'successor-without-exposure',
    `people: [{id: bo, name: Bo Ray, experience: [sales, field sales]}, {id: cy, name: Cy Roth}]
positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: bo}, {person: cy, crossFunctional: [inside sales]}]}]
`,
    {},
    [
      '2:18 Bo Ray has only ever worked in sales and field sales and is lined up for Chief Sales Officer (cso), a seat that leads across functions. Plan a spell in marketing or customer success before the change, or record what the chart leaves out.',
      '  3:43 the candidate',
      '  1:45 the experience as recorded',
      '2:18 Cy Roth is lined up for Chief Sales Officer (cso), a seat that leads across functions, and nothing on record takes them out of sales. Plan a spell in marketing or customer success before the change, or record what the chart leaves out.',
      '  3:87 the candidate',
    ],
  ],
  [
    'successor-without-exposure',
    `people: [{id: bo, name: Bo Ray}]
positions: [{id: cso, title: Chief Sales Officer}]
succession: [{position: cso, candidates: [{person: bo}]}]
`,
    { requireData: true },
    [
      '2:18 Bo Ray is lined up for Chief Sales Officer (cso), and the chart does not say what they have seen besides sales. Record experience on the person or crossFunctional on the candidate.',
      '  3:43 the candidate',
    ],
  ],
  [
    'vacant-sales-seat-uncovered',
    `people: [{id: bo, name: Bo Ray}]
positions:
  - {id: cso, title: Chief Sales Officer, status: vacant}
  - {id: vp, title: VP of Sales, status: vacant, reportsTo: cso}
  - {id: a, title: Sales Manager, reportsTo: vp}
  - {id: b, title: Sales Manager, reportsTo: vp}
  - {title: VP of Sales Iberia, status: vacant}
succession: [{position: vp, candidates: [{person: bo, readiness: ready-now}]}]
`,
    {},
    [
      '3:10 The seat of Chief Sales Officer (cso) is vacant and no one is acting; one position reports to an empty chair. Every week costs deals and people. Name an interim with actingFor: cso on their position.',
      '  4:61 reports to the empty chair',
      '4:10 The seat of VP of Sales (vp-sales) is vacant and no one is acting; 2 positions report to an empty chair. Every week costs deals and people. Name an interim with actingFor: vp on their position; Bo Ray could step in.',
      '  8:14 the plan, without an interim',
      '  5:46 reports to the empty chair',
      '  6:46 reports to the empty chair',
      '7:13 The seat of VP of Sales Iberia (vp-sales) is vacant and no one is acting. Every week costs deals and people. Name an interim with actingFor: its id on their position.',
    ],
  ],
  [
    'no-emergency-cover',
    `people: [{id: bo, name: Bo Ray, status: left}, {id: cy, name: Cy Roth}]
positions:
  - {id: cso, title: Chief Sales Officer, person: bo}
  - {id: cro, title: Chief Revenue Officer, person: cy}
  - {id: vp, title: VP of Sales}
succession: [{position: cso}, {position: cro}, {position: vp}]
`,
    {},
    [
      '3:10 Bo Ray has left the seat of Chief Sales Officer (cso), and nobody is named to hold it. Deals and decisions wait. Set emergency: true on a candidate, or interimCover on the plan.',
      '  6:14 the plan, without emergency cover',
      '4:10 If Cy Roth left the seat of Chief Revenue Officer (cro) tomorrow, nobody is named to hold it. Deals and decisions would wait. Set emergency: true on a candidate, or interimCover on the plan.',
      '  6:31 the plan, without emergency cover',
      '5:10 If the seat of VP of Sales (vp-sales) fell empty tomorrow, nobody is named to hold it. Deals and decisions would wait. Set emergency: true on a candidate, or interimCover on the plan.',
      '  6:48 the plan, without emergency cover',
    ],
  ],
  [
    'successor-without-development',
    `people: [{id: bo, name: Bo Ray}, {id: cy, name: Cy Roth}]
positions: [{id: cso, title: Chief Sales Officer}]
succession:
  - position: cso
    candidates:
      - {person: bo, readiness: ready-1-2-years, developmentActions: [{action: coach, due: 2027-06-30}, {action: read}]}
      - {person: cy, readiness: ready-1-2-years, developmentActions: [{action: coach, due: 2027-06-30}]}
`,
    { requireDue: true },
    [
      '2:18 Bo Ray is ready in one to two years for Chief Sales Officer (cso), but the action "read" has no due date. What is never due is seldom done. Add one.',
      '  6:70 the candidate',
    ],
  ],
])('%s of\n%s', async (ruleId, chart, options, expected) => {
  expect(await shown(ruleId, chart, options)).toEqual(expected)
})
