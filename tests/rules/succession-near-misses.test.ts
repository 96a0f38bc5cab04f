import { expect, it } from 'vitest'
import { entries, findingsOf, seats, staff } from './near-miss.ts'

/** As near-misses.test.ts, for the rules on succession and on empty seats. */

const ceo = 'id: ceo, title: Chief Executive Officer'
const cso = (more: string) => `id: cso, title: Chief Sales Officer, reportsTo: ceo${more}`
const people = (bo: string, cy = 'experience: [sales]') =>
  staff('id: p-ann, name: Ann Ash', `id: p-bo, name: Bo Bay, ${bo}`, `id: p-cy, name: Cy Roth, ${cy}`)
const plans = (...lines: readonly string[]) => `succession:\n${entries(lines)}`
const candidates = (...lines: readonly string[]) =>
  plans(`position: cso, candidates: [${lines.map((line) => `{${line}}`).join(', ')}]`)
const bench = (vice: string, other: string) =>
  `${people('experience: [sales]')}${seats(
    ceo,
    cso(''),
    'id: a, title: VP of Sales, reportsTo: cso',
    `id: b, title: VP of Sales, reportsTo: cso${vice}`,
    'id: cmo, title: CMO, person: p-bo, reportsTo: ceo',
    `id: cfo, title: CFO, reportsTo: ceo${other}`,
  )}${candidates('person: p-bo', 'person: p-cy')}`
const heir = (holder: string, bo: string, plan: string, ann = 'experience: [sales]') =>
  `${staff(`id: p-ann, name: Ann Ash, ${ann}`, `id: p-bo, name: Bo Bay, ${bo}`, 'id: p-cy, name: Cy Roth')}${seats(ceo, cso(holder))}${plan}`
const asked = (chief: string, boss: string, finance: string, stakeholders: string) =>
  `${staff('id: p-ann, name: Ann Ash')}${seats(
    `${ceo}${boss}`,
    cso(chief),
    `id: cfo, title: CFO, reportsTo: ceo${finance}`,
    'id: ae, title: Account Executive, reportsTo: cso',
  )}${plans(`position: cso, stakeholders: [${stakeholders}], candidates: []`)}`
const own = (status: string) =>
  `${people('experience: [sales]')}${seats(`id: cso, title: Chief Sales Officer, person: p-bo${status}`)}${candidates('person: p-bo')}`
const outsiders = (reason: string) =>
  plans(
    'position: cso, candidates: [{person: Kim Doe, candidateType: external}]',
    `position: cso, candidates: [{person: Lee Park, candidateType: external}]${reason}`,
  )
/** An heir who leads marketing, and has a second seat below this one. */
const rotated = (manager: string) =>
  `${people('experience: [sales]')}${seats(
    ceo,
    cso(''),
    'id: a, title: VP of Sales, reportsTo: cso',
    'id: b, title: VP of Sales, reportsTo: cso',
    'id: cmo, title: CMO, person: p-bo, reportsTo: ceo',
    `id: x, title: Planner, person: p-bo, reportsTo: ${manager}`,
  )}${candidates('person: p-bo')}`
/** Two who would only change places. */
const circle = (more: string) =>
  `${people('experience: [sales]')}${seats(
    `id: a, title: Planner, person: p-ann${more}`,
    'id: b, title: Buyer, person: p-bo',
  )}${plans('position: a, candidates: [{person: p-bo}]', 'position: b, candidates: [{person: p-ann}]')}`
/** A seat with one interim, in a chart in which the seat of finance says some more. */
const interim = (bo: string, finance: string, reference: string, own = '') =>
  `${people(bo)}${seats(ceo, `id: cso, title: Chief Sales Officer, reportsTo: ceo${own}`, `id: cfo, title: CFO, reportsTo: ceo${finance}`)}${plans(`position: cso, interimCover: [${reference}], candidates: []`)}`
const aligned = (goal: string, served: string) =>
  `goals:\n  - ${goal}\n${seats(ceo, cso(''))}succession:\n  - position: cso\n    alignedWith: ${served}\n`
/** An heir who leaves at the end of 2027, and two holders. */
const pairOfHolders = (ann: string, cy: string) =>
  `${staff(`id: p-ann, name: Ann Ash, leavingOn: ${ann}`, 'id: p-bo, name: Bo Bay, leavingOn: 2027-12-31', `id: p-cy, name: Cy Roth, leavingOn: ${cy}`)}${seats(ceo, cso(', jobShare: true, person: [p-ann, p-cy]'))}${candidates('person: p-bo')}`
const circleAndThird = (status: string) =>
  `${people('experience: [sales]', `status: ${status}`)}${seats(
    'id: a, title: Planner, person: p-ann, critical: true',
    'id: b, title: Buyer, person: p-bo',
  )}${plans('position: a, candidates: [{person: p-bo}]', 'position: b, candidates: [{person: p-ann}, {person: p-cy}]')}`
const late = candidates('person: p-bo, readiness: ready-3-plus-years')
const reviewed = plans('position: cso, lastReviewed: 2026-08-01, candidates: []')

it.each([
  [
    'chief-not-growing-bench',
    'one of two leaders is only planned',
    bench(', status: planned', ', person: p-cy'),
    bench('', ', person: p-cy'),
  ],
  [
    'chief-not-growing-bench',
    'the chart does not show where one of the heirs works',
    bench('', ''),
    bench('', ', person: p-cy'),
  ],
  [
    'circular-succession',
    'the title says that somebody acts',
    `${people('experience: [sales]')}${seats('id: cso, title: Acting Chief Sales Officer, person: p-bo')}${candidates('person: p-bo')}`,
    `${people('experience: [sales]')}${seats('id: cso, title: Chief Sales Officer, person: p-bo')}${candidates('person: p-bo')}`,
  ],
  [
    'leaving-without-transition',
    'one of two plans has the steps',
    seats(ceo, cso(', status: vacant')) +
      plans('position: cso, candidates: []', 'position: cso, candidates: [], transition: [announce]'),
    seats(ceo, cso(', status: vacant')) +
      plans('position: cso, candidates: []', 'position: cso, candidates: [], transition: []'),
  ],
  [
    'leaving-without-transition',
    'the vacant seat is still to come',
    seats(ceo, cso(', status: vacant, opensOn: 2027-06-01')) + plans('position: cso, candidates: []'),
    seats(ceo, cso(', status: vacant, opensOn: 2026-06-01')) + plans('position: cso, candidates: []'),
  ],
  [
    'no-ready-successor',
    'the one who is ready has not left',
    heir(
      '',
      'status: employee',
      candidates('person: p-bo, readiness: ready-now', 'person: p-cy, readiness: ready-3-plus-years'),
    ),
    heir(
      '',
      'status: left',
      candidates('person: p-bo, readiness: ready-now', 'person: p-cy, readiness: ready-3-plus-years'),
    ),
  ],
  [
    'no-ready-successor',
    'whoever came of late stays',
    heir(', person: p-ann, startDate: 2026-07-01', 'status: employee', late),
    heir(', person: p-ann, startDate: 2026-07-01', 'status: employee', late, 'leavingOn: 2027-03-31'),
  ],
  [
    'stale-succession-plan',
    'the holder is still to come',
    heir(', person: p-ann, startDate: 2026-12-01', 'status: employee', reviewed),
    heir(', person: p-ann, startDate: 2026-10-01', 'status: employee', reviewed),
  ],
  [
    'succession-plan-unaligned',
    'the goal is written in a document',
    `goals: [growth]\n${seats(ceo, cso(''))}${plans('position: cso, alignedWith: [strategy.md], candidates: []')}`,
    `goals: [growth]\n${seats(ceo, cso(''))}${plans('position: cso, alignedWith: [strategy], candidates: []')}`,
  ],
  [
    'succession-without-stakeholders',
    'the holder takes part by name',
    asked(', person: p-ann', '', '', 'Ann Ash, ceo, cfo'),
    asked(', person: p-ann', '', '', 'Ann Asher, ceo, cfo'),
  ],
  [
    'succession-without-stakeholders',
    'the seat above is empty',
    asked('', ', status: vacant', '', 'cso, cfo'),
    asked('', '', '', 'cso, cfo'),
  ],
  [
    'succession-without-stakeholders',
    'the seat of the only other executive is empty',
    asked('', '', ', status: vacant', 'cso, ceo'),
    asked('', '', '', 'cso, ceo'),
  ],
  [
    'succession-without-stakeholders',
    'the third may be an executive',
    asked('', '', '', 'cso, ceo, cfo'),
    asked('', '', '', 'cso, ceo, ae'),
  ],
  [
    'successor-leaving',
    'the heir stays for a day longer than the holder',
    heir(', person: p-ann', 'leavingOn: 2027-07-01', candidates('person: p-bo'), 'leavingOn: 2027-06-30'),
    heir(', person: p-ann', 'leavingOn: 2027-06-30', candidates('person: p-bo'), 'leavingOn: 2027-06-30'),
  ],
  [
    'successor-not-assessed',
    'the assessment is as old as the limit',
    heir('', 'status: employee', candidates('person: p-bo, assessedOn: 2025-11-01')),
    heir('', 'status: employee', candidates('person: p-bo, assessedOn: 2025-10-31')),
  ],
  [
    'successor-overcommitted',
    'the seat is the one that they stand in for',
    `${people('experience: [sales]')}${seats(ceo, cso(', status: vacant'), 'id: x, title: CFO, person: p-bo, actingFor: cso, reportsTo: ceo', 'id: cro, role: cro, reportsTo: ceo')}${plans('position: cso, candidates: [{person: p-bo}, {person: p-cy}]')}`,
    `${people('experience: [sales]')}${seats(ceo, cso(', status: vacant'), 'id: x, title: CFO, person: p-bo, actingFor: cso, reportsTo: ceo', 'id: cro, role: cro, reportsTo: ceo')}${plans('position: cro, candidates: [{person: p-bo}, {person: p-cy}]')}`,
  ],
  [
    'successor-without-exposure',
    'the department of the heir is outside sales',
    `${people('experience: [sales]')}${seats(ceo, 'id: cso, role: cro', 'id: x, title: Analyst, department: Marketing, person: p-bo')}${candidates('person: p-bo')}`,
    `${people('experience: [sales]')}${seats(ceo, 'id: cso, role: cro', 'id: x, title: Analyst, department: Sales, person: p-bo')}${candidates('person: p-bo')}`,
  ],
  [
    'successor-without-exposure',
    'the seat of the heir covers more than sales',
    `${people('experience: [sales]')}${seats(ceo, 'id: cso, role: cro', 'id: x, role: vp-sales, covers: [marketing], person: p-bo')}${candidates('person: p-bo')}`,
    `${people('experience: [sales]')}${seats(ceo, 'id: cso, role: cro', 'id: x, role: vp-sales, covers: [sales], person: p-bo')}${candidates('person: p-bo')}`,
  ],
  [
    'vacant-manager-with-reports',
    'the seat is held to the end of the month',
    seats(
      ceo,
      'id: x, title: Head of Support, status: vacant, name: Ann Ash, until: 2026-11-30',
      'id: y, title: Clerk, reportsTo: x',
    ),
    seats(ceo, 'id: x, title: Head of Support, status: vacant', 'id: y, title: Clerk, reportsTo: x'),
  ],
  [
    'circular-succession',
    'the seat is vacant, whoever is named on it',
    own(', status: vacant'),
    own(', status: filled'),
  ],
  [
    'duplicate-succession-plan',
    'the plans name a position, even one that nobody knows',
    seats(ceo) + plans('targetRole: cro, position: x, candidates: []', 'targetRole: cro, position: x, candidates: []'),
    seats(ceo) + plans('targetRole: cro, candidates: []', 'targetRole: cro, candidates: []'),
  ],
  [
    'external-only-succession',
    'one of two plans says why',
    seats(ceo, cso('')) + outsiders(', reason: a new function'),
    seats(ceo, cso('')) + outsiders(''),
  ],
  [
    'no-ready-successor',
    'the holder came less than 180 days ago',
    heir(', person: p-ann, startDate: 2026-05-06', 'status: employee', late),
    heir(', person: p-ann, startDate: 2026-05-05', 'status: employee', late),
  ],
  [
    'no-ready-successor',
    'whoever came of late is there, and the seat is not vacant again',
    heir(', person: p-ann, startDate: 2026-07-01, status: filled', 'status: employee', late),
    heir(', person: p-ann, startDate: 2026-07-01, status: vacant', 'status: employee', late),
  ],
  [
    'stale-succession-plan',
    'the seat is vacant, whoever came after the review',
    heir(', person: p-ann, startDate: 2026-10-01, status: vacant', 'status: employee', reviewed),
    heir(', person: p-ann, startDate: 2026-10-01, status: filled', 'status: employee', reviewed),
  ],
  [
    'succession-without-stakeholders',
    'the chart does not show the seat of the third',
    asked('', '', '', 'cso, ceo, Kim Doe'),
    asked('', '', '', 'cso, ceo, ae'),
  ],
  [
    'successor-leaving',
    'somebody is there to hand the seat over',
    heir(
      ', person: p-ann, status: filled',
      'leavingOn: 2027-09-30',
      candidates('person: p-bo'),
      'leavingOn: 2027-06-30',
    ),
    heir(
      ', person: p-ann, status: vacant',
      'leavingOn: 2027-09-30',
      candidates('person: p-bo'),
      'leavingOn: 2027-06-30',
    ),
  ],
  ['circular-succession', 'neither of the two seats is critical', circle(''), circle(', critical: true')],
  [
    'chief-not-growing-bench',
    'the heir who has a seat elsewhere counts as one from outside',
    `${people('experience: [sales]')}${seats(ceo, cso(''), 'id: a, title: VP of Sales, reportsTo: cso', 'id: b, title: VP of Sales, reportsTo: cso', 'id: cmo, title: CMO, person: p-bo, reportsTo: ceo')}${candidates('person: p-bo, candidateType: external')}`,
    `${people('experience: [sales]')}${seats(ceo, cso(''), 'id: a, title: VP of Sales, reportsTo: cso', 'id: b, title: VP of Sales, reportsTo: cso', 'id: cmo, title: CMO, person: p-bo, reportsTo: ceo')}${candidates('person: p-bo, candidateType: internal')}`,
  ],
  ['chief-not-growing-bench', 'one of the two seats of the heir is below the chief', rotated('cso'), rotated('cmo')],
  [
    'duplicate-candidate',
    'the one who is written out has an id of their own',
    `${people('experience: [sales]')}${seats(ceo, cso(''))}${candidates('person: p-bo', 'person: {id: p-di, name: Bo Bay}')}`,
    `${people('experience: [sales]')}${seats(ceo, cso(''))}${candidates('person: p-bo', 'person: {id: p-bo, name: Bo Bay}')}`,
  ],
  [
    'no-emergency-cover',
    'the interim, named by name, has not left',
    interim('status: employee', '', 'Bo Bay'),
    interim('status: left', '', 'Bo Bay'),
  ],
  [
    'no-emergency-cover',
    'the seat of the interim is held',
    interim('status: employee', '', 'cfo'),
    interim('status: employee', ', status: vacant', 'cfo'),
  ],
  [
    'no-emergency-cover',
    'the seat of the interim is there already',
    interim('status: employee', ', status: filled', 'cfo'),
    interim('status: employee', ', status: planned', 'cfo'),
  ],
  [
    'no-emergency-cover',
    'one of two in the seat that covers is still there',
    interim('status: left', ', jobShare: true, person: [p-bo, p-cy]', '', ', coveredBy: cfo'),
    interim('status: left', ', person: p-bo', '', ', coveredBy: cfo'),
  ],
  [
    'vacant-sales-seat-uncovered',
    'the interim is there to the end of the month',
    interim('leavingOn: 2026-11-30', '', 'p-bo', ', status: vacant'),
    interim('leavingOn: 2026-10-31', '', 'p-bo', ', status: vacant'),
  ],
  [
    'vacant-sales-seat-uncovered',
    'whoever acts for it is still there',
    interim('status: employee', ', person: p-bo, actingFor: cso', '', ', status: vacant'),
    interim('status: left', ', person: p-bo, actingFor: cso', '', ', status: vacant'),
  ],
  [
    'vacant-sales-seat-uncovered',
    'the holder of the seat that covers it stays until a successor is found',
    interim('leavingOn: 2027-01-31', ', status: vacant, person: p-bo', 'cfo', ', status: vacant'),
    interim('leavingOn: 2027-01-31', ', status: vacant', 'cfo', ', status: vacant'),
  ],
  [
    'no-ready-successor',
    'whoever came of late is still there',
    heir(', person: p-ann, startDate: 2026-07-01', 'status: employee', late, 'status: employee'),
    heir(', person: p-ann, startDate: 2026-07-01', 'status: employee', late, 'status: left'),
  ],
  [
    'leaving-without-transition',
    'the holder is there and stays',
    heir(', person: p-ann', '', candidates('person: p-bo'), 'status: employee'),
    heir(', person: p-ann', '', candidates('person: p-bo'), 'status: left'),
  ],
  [
    'succession-plan-unaligned',
    'the goal is written in another letter case',
    aligned('Growth in the US', 'growth in the US'),
    aligned('Growth in the US', 'growth in the UK'),
  ],
  [
    'succession-plan-unaligned',
    'the one goal has a comma in it',
    aligned('"growth, then profit"', 'growth, then profit'),
    aligned('"growth, then profit"', 'growth, then loss'),
  ],
  [
    'succession-plan-unaligned',
    'the document has an address',
    aligned('growth', 'okr:growth-3'),
    aligned('growth', '"Goal 3: growth"'),
  ],
  [
    'succession-plan-unaligned',
    'the document is a file',
    aligned('growth', 'growth plan.docx'),
    aligned('growth', 'growth by 1.50'),
  ],
  [
    'succession-plan-unaligned',
    'only the end of a text is the end of a file',
    aligned('growth', 'growth.md'),
    aligned('growth', 'growth.md and more'),
  ],
  [
    'succession-without-stakeholders',
    'the seat above is still to come, whoever is named for it',
    asked('', ', status: planned, name: Mara Lind', '', 'cso, cfo'),
    asked('', ', status: filled, name: Mara Lind', '', 'cso, cfo'),
  ],
  [
    'succession-without-stakeholders',
    'one of the two seats of the third is that of an executive',
    asked(', name: Ida Ek', ', name: Mara Lind', '', 'cso, ceo, Ann Ash').replace(
      'title: Account Executive',
      'title: CMO, person: p-ann, reportsTo: ceo}\n  - {id: x, title: Account Executive, person: p-ann',
    ),
    asked(', name: Ida Ek', ', name: Mara Lind', '', 'cso, ceo, Ann Ash').replace(
      'title: Account Executive',
      'title: SDR, person: p-ann, reportsTo: ceo}\n  - {id: x, title: Account Executive, person: p-ann',
    ),
  ],
  [
    'successor-leaving',
    'the heir stays longer than the first to go of two holders',
    pairOfHolders('2027-06-30', '2028-06-30'),
    pairOfHolders('2028-06-30', '2028-03-31'),
  ],
  [
    'successor-leaving',
    'the first to go is the second of the two',
    pairOfHolders('2028-06-30', '2027-06-30'),
    pairOfHolders('2028-06-30', '2028-01-31'),
  ],
  [
    'ranking-gap',
    'two who share a rank come before',
    seats(ceo, cso('')) +
      candidates('person: p-ann, ranking: 1', 'person: p-bo, ranking: 1', 'person: p-cy, ranking: 3'),
    seats(ceo, cso('')) + candidates('person: p-ann, ranking: 1', 'person: p-bo', 'person: p-cy, ranking: 3'),
  ],
  ...['successor-not-assessed', 'successor-without-development', 'successor-without-exposure'].map(
    (ruleId): [string, string, string, string] => [
      ruleId,
      'the candidate has left',
      heir('', 'experience: [sales], status: left', candidates('person: p-bo, readiness: ready-1-2-years')),
      heir('', 'experience: [sales], status: away', candidates('person: p-bo, readiness: ready-1-2-years')),
    ],
  ),
  [
    'successor-style-mismatch',
    'the one who does not fit has left',
    heir('', 'style: strategy, status: left', candidates('person: p-bo')),
    heir('', 'style: strategy, status: away', candidates('person: p-bo')),
  ],
  [
    'successor-style-mismatch',
    'the one who fits has not left',
    heir('', 'style: execution, status: away', candidates('person: p-ann', 'person: p-bo'), 'style: strategy'),
    heir('', 'style: execution, status: left', candidates('person: p-ann', 'person: p-bo'), 'style: strategy'),
  ],
  [
    'successor-style-mismatch',
    'whoever does not fit holds the seat',
    heir(', person: p-bo', 'style: strategy', candidates('person: p-bo')),
    heir(', person: p-ann', 'style: strategy', candidates('person: p-bo')),
  ],
  [
    'succession-without-stakeholders',
    'the critical seat is none of sales',
    `${seats('id: a, title: Head of Payroll, name: Ann Ash, critical: true', ceo)}${plans('position: a, stakeholders: [ceo]')}`,
    `${seats('id: a, title: VP of Sales, name: Ann Ash, critical: true', ceo)}${plans('position: a, stakeholders: [ceo]')}`,
  ],
  [
    'circular-succession',
    'a third person is on one of the plans, and there',
    circleAndThird('away'),
    circleAndThird('left'),
  ],
  ...['successor-not-assessed', 'successor-without-development'].map((ruleId): [string, string, string, string] => [
    ruleId,
    'the candidate has still to be found',
    heir('', '', candidates('person: TBD, readiness: ready-1-2-years')),
    heir('', '', candidates('person: p-bo, readiness: ready-1-2-years')),
  ]),
  [
    'successor-without-exposure',
    'the seat is critical, and none of sales',
    `${people('experience: [sales]')}${seats('id: a, title: Head of Payroll, critical: true')}${plans('position: a, candidates: [{person: p-bo}]')}`,
    `${people('experience: [sales]')}${seats('id: a, title: Chief Revenue Officer, critical: true')}${plans('position: a, candidates: [{person: p-bo}]')}`,
  ],
  [
    'successor-without-exposure',
    'the chart knows of a candidate only what the plan says, and that leads out of sales',
    heir('', '', candidates('person: Kim Doe, crossFunctional: [marketing]')),
    heir('', '', candidates('person: Kim Doe, crossFunctional: [inside sales]')),
  ],
  [
    'succession-without-stakeholders',
    'the holder has left',
    heir(', person: p-ann', '', plans('position: cso, stakeholders: [ceo], candidates: []'), 'status: left'),
    heir(', person: p-ann', '', plans('position: cso, stakeholders: [ceo], candidates: []'), 'status: employee'),
  ],
  [
    'succession-without-stakeholders',
    'one of two who are the manager has left, and so has the other',
    `${people('leavingOn: 2026-10-31', 'status: left')}${seats(`${ceo}, jobShare: true, person: [p-bo, p-cy]`, cso(''))}${plans('position: cso, stakeholders: [cso], candidates: []')}`,
    `${people('leavingOn: 2026-10-31')}${seats(`${ceo}, jobShare: true, person: [p-bo, p-cy]`, cso(''))}${plans('position: cso, stakeholders: [cso], candidates: []')}`,
  ],
  [
    'succession-without-stakeholders',
    'roles are written as titles',
    asked('', '', '', 'Sales Chief, Managing Partner, Chief Sales Officer, CEO, CFO'),
    asked('', '', '', 'Sales Chief, Managing Partner, Chief Sales Officer, CTO, CFO'),
  ],
  [
    'no-emergency-cover',
    'one of two with a record each is still in the seat that covers',
    `${people('status: left')}${seats(cso(', coveredBy: cfo'), 'id: cfo, title: CFO, jobShare: true, person: p-bo', 'id: cfo, title: CFO, jobShare: true, person: p-cy')}${plans('position: cso, candidates: []')}`,
    `${people('status: left')}${seats(cso(', coveredBy: cfo'), 'id: cfo, title: CFO, jobShare: true, person: p-bo', 'id: cfo, title: CFO, jobShare: true, person: p-bo')}${plans('position: cso, candidates: []')}`,
  ],
])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
  expect(await findingsOf(ruleId, silent)).toEqual([])
  expect(await findingsOf(ruleId, speaks)).toHaveLength(1)
})

it.each([
  ['one of two holders has left', 'status: left', 'status: employee', 'held'],
  ['both holders have left', 'status: left', 'status: left', 'gone'],
])('no-emergency-cover tells that %s', async (_, ann, bo, messageId) => {
  const chart = heir(', person: [p-ann, p-bo], jobShare: true', bo, plans('position: cso, candidates: []'), ann)
  expect((await findingsOf('no-emergency-cover', chart)).map((finding) => finding.messageId)).toEqual([messageId])
})

it.each([
  ['one of two holders with a record each has left', 'p-ann', 'p-bo', 'held'],
  ['the one holder has left', 'p-ann', 'p-ann', 'gone'],
])('no-emergency-cover tells that %s', async (_, first, second, messageId) => {
  const chart = `${staff('id: p-ann, name: Ann Ash, status: left', 'id: p-bo, name: Bo Bay')}${seats(cso(`, jobShare: true, person: ${first}`), cso(`, jobShare: true, person: ${second}`))}${plans('position: cso, candidates: []')}`
  expect((await findingsOf('no-emergency-cover', chart)).map((finding) => finding.messageId)).toEqual([messageId])
})

it.each([
  ['one entry says no readiness', ['person: p-bo', 'person: p-bo, readiness: ready-now'], 'repeated', 2],
  [
    'both entries say the same',
    ['person: p-bo, readiness: ready-now', 'person: p-bo, readiness: ready-now'],
    'repeated',
    2,
  ],
  [
    'the entries differ',
    ['person: p-bo, readiness: ready-now', 'person: p-bo, readiness: ready-3-plus-years'],
    'contradicting',
    2,
  ],
  ['a third entry is there', ['person: p-bo', 'person: p-bo', 'person: p-bo'], 'repeated', 1],
] as const)('duplicate-candidate where %s', async (_, entriesOfBo, messageId, suggestions) => {
  const chart = `${people('experience: [sales]')}${seats(ceo, cso(''))}${candidates(...entriesOfBo)}`
  const findings = await findingsOf('duplicate-candidate', chart)
  expect(findings.map((finding) => [finding.messageId, finding.suggestions?.length])).toEqual([
    [messageId, suggestions],
  ])
})

it.each([
  [
    'leaving-without-transition',
    seats(ceo, cso(', status: vacant')) + plans('position: cso, candidates: [], transition: {first: announce}'),
    seats(ceo, cso(', status: vacant')) + plans('position: cso, candidates: [], transition: [""]'),
  ],
  [
    'succession-plan-unaligned',
    seats(ceo, cso('')) + plans('position: cso, candidates: [], alignedWith: {goal: growth}'),
    seats(ceo, cso('')) + plans('position: cso, candidates: [], alignedWith: " "'),
  ],
  [
    'succession-without-stakeholders',
    seats(ceo, cso(''), 'id: vp, title: VP of Sales') +
      plans('position: cso, stakeholders: {boss: ceo}', 'position: vp, stakeholders: [vp, ceo]'),
    seats(ceo, cso(''), 'id: vp, title: VP of Sales') +
      plans('position: cso, stakeholders: ~', 'position: vp, stakeholders: [vp, ceo]'),
  ],
  [
    'successor-not-assessed',
    heir('', 'status: employee', candidates('person: p-bo, assessedOn: Q3 2026')),
    heir('', 'status: employee', candidates('person: p-bo, assessedOn: ~')),
  ],
  [
    'successor-without-development',
    heir(
      '',
      'status: employee',
      candidates('person: p-bo, readiness: ready-1-2-years, developmentActions: [coaching]'),
    ),
    heir('', 'status: employee', candidates('person: p-bo, readiness: ready-1-2-years, developmentActions: []')),
  ],
])('%s leaves to invalid-field what cannot be read', async (ruleId, unreadable, nothing) => {
  expect((await findingsOf(ruleId, unreadable)).map((finding) => finding.ruleId)).toEqual(['invalid-field'])
  expect((await findingsOf(ruleId, nothing)).map((finding) => finding.ruleId)).toEqual([ruleId])
})
