import { describe, expect, it } from 'vitest'
import { entries, findingsOf, seats, staff } from './near-miss.ts'

/** As near-misses.test.ts, for the rules on sales chiefs. */

describe('leadership', () => {
  const ceo = 'id: ceo, title: Chief Executive Officer'
  const sellers = (chief: string, ...others: readonly string[]) =>
    seats(
      ceo,
      `id: cso, title: Chief Sales Officer, name: Ann Ash, reportsTo: ceo${chief}`,
      ...Array.from({ length: 10 }, (_, at) => `id: ae${at}, title: Account Executive, reportsTo: cso`),
      ...others,
    )
  const lowCro = (more: string) =>
    seats(ceo, 'id: vp, title: VP of Sales, reportsTo: ceo', `id: cro, title: CRO, role: cro, reportsTo: vp${more}`)
  const channels = (more: string) =>
    `businessUnits: [{id: emea, channels: [direct, partner]}]\n${seats(
      'id: cro, role: cro, businessUnit: emea',
      'id: vp, role: vp-sales, reportsTo: cro, channels: [direct]',
      `id: x, title: Partner Manager, reportsTo: vp, channels: [partner]${more}`,
    )}`
  const twoUnits = (north: string, south: string) =>
    `businessUnits: [{id: north, industries: [retail], ${north}}, {id: south, industries: [retail], ${south}}]\n${seats(
      ceo,
      'id: cro, title: Chief Revenue Officer, name: Bo Bay, reportsTo: ceo',
    )}`
  const [cfo, cmo] = ['id: x, title: CFO, reportsTo: ceo', 'id: x, title: CMO, reportsTo: ceo']
  const operations = ['id: y, title: Sales Operations Manager, reportsTo: x', 'id: z, title: Accountant, reportsTo: x']

  it.each([
    ['chief-without-sales-operations', 'the chief is planned', sellers(', status: planned'), sellers('')],
    [
      'chief-without-sales-operations',
      'a department is that of sales operations',
      sellers('', 'id: x, title: Analyst, department: Sales Ops, reportsTo: cso'),
      sellers('', 'id: x, title: Analyst, department: Presales Ops, reportsTo: cso'),
    ],
    [
      'chief-without-sales-operations',
      'somebody has that duty among others',
      sellers('', 'id: x, title: Analyst, duties: [reporting, sales-operations], reportsTo: ceo'),
      sellers('', 'id: x, title: Analyst, duties: [reporting], reportsTo: ceo'),
    ],
    [
      'chief-without-sales-operations',
      'finance beside the chief keeps it, among others',
      sellers('', cfo, ...operations),
      sellers('', cmo, ...operations),
    ],
    ['cro-reports-too-low', 'the seat is planned', lowCro(', status: planned'), lowCro('')],
    ['channel-without-owner', 'the owner is no planned seat', channels(''), channels(', status: planned')],
    [
      'cro-in-simple-environment',
      'one of the units is about to grow',
      twoUnits('channels: [direct]', 'channels: [direct], expectedComplexity: true'),
      twoUnits('channels: [direct]', 'channels: [direct]'),
    ],
    [
      'cro-in-simple-environment',
      'the chart does not say that there is one channel',
      twoUnits('products: [core]', 'products: [core]'),
      twoUnits('products: [core], channels: [direct]', 'products: [core], channels: [direct]'),
    ],
  ])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
    expect(await findingsOf(ruleId, silent)).toEqual([])
    expect(await findingsOf(ruleId, speaks)).toHaveLength(1)
  })
})

describe('scopes and styles of sales chiefs', () => {
  const ceo = 'id: ceo, title: Chief Executive Officer'
  const coo = 'id: coo, title: Chief Operating Officer, reportsTo: ceo'
  const vp = 'id: vp, title: VP of Sales, reportsTo: cro'
  const styled = (style: string, ...lines: readonly string[]) =>
    `${staff(`id: p1, name: Ann Ash, style: ${style}`, 'id: p2, name: Bo Bay, style: strategy')}${seats(...lines)}`
  const sellers = Array.from({ length: 5 }, (_, at) => `id: ae${at}, title: Account Executive, reportsTo: cro`)
  const below = (cro: string, other: string, vice = 'style: strategy') =>
    `${staff(`id: p1, name: Ann Ash, ${vice}`, `id: p2, name: Bo Bay, ${other}`)}${seats(
      ceo,
      `id: cro, title: Chief Revenue Officer, reportsTo: ceo${cro}`,
      `${vp}, person: p1`,
      'id: vp2, title: Vertriebsleiter, reportsTo: cro, person: p2',
    )}`
  const twoLines = (style: string) =>
    `${staff(`id: p1, name: Ann Ash, ${style}`, 'id: p2, name: Bo Bay, style: strategy', 'id: p3, name: Cy Roth, style: execution')}${seats(
      ceo,
      'id: cro, role: cro, reportsTo: ceo, businessUnit: emea',
      `${vp}, person: p1`,
      'id: b, role: cro, reportsTo: ceo, businessUnit: apac',
      'id: b1, role: vp-sales, reportsTo: b, person: p2',
      'id: b2, role: vp-sales, reportsTo: b, person: p3',
    )}`
  const apart = (cso: string, cro = '') =>
    seats(ceo, coo, `id: cro, role: cro, reportsTo: ceo${cro}`, `id: cso, role: cso, reportsTo: coo${cso}`)
  const extract = (cmo: string, ...others: readonly string[]) =>
    styled(
      'execution',
      'id: coo, title: Chief Operating Officer',
      'id: cro, title: Chief Revenue Officer, person: p1, reportsTo: coo',
      'id: brand, title: President',
      `id: cmo, title: CMO${cmo}`,
      ...others,
    )

  it.each([
    [
      'cro-sales-only-scope',
      'the chart may show the sales department alone',
      seats(ceo, 'id: cro, role: cro, reportsTo: ceo', vp),
      `complete: true\n${seats(ceo, 'id: cro, role: cro, reportsTo: ceo', vp)}`,
    ],
    [
      'cro-sales-only-scope',
      'marketing may have the same manager, whom the chart does not show',
      `complete: true\n${seats('id: cro, role: cro', vp, 'id: cmo, role: cmo')}`,
      `complete: true\n${seats('id: cro, role: cro', vp, 'id: x, title: COO', 'id: cmo, role: cmo, reportsTo: x')}`,
    ],
    [
      'cro-style-cso-without-reports',
      'an extract does not show who leads the functions',
      `complete: false\n${styled('strategy', 'id: cso, title: Chief Sales Officer, person: p1', 'id: x, title: CFO')}`,
      `complete: false\n${styled('strategy', 'id: cso, title: Chief Sales Officer, person: p1', 'id: x, title: CMO')}`,
    ],
    [
      'cro-without-executing-vp',
      'the CRO is planned',
      seats(ceo, 'id: cro, role: cro, reportsTo: ceo, status: planned', ...sellers),
      seats(ceo, 'id: cro, role: cro, reportsTo: ceo', ...sellers),
    ],
    [
      'cro-without-executing-vp',
      'somebody whose title may mean a leader of sales executes',
      below('', 'style: execution'),
      below('', 'style: undisclosed'),
    ],
    [
      'cro-without-executing-vp',
      'it is a planned CRO below whom nobody executes',
      below(', status: planned', 'style: strategy'),
      below('', 'style: strategy'),
    ],
    [
      'cro-sales-only-scope',
      'the CRO leads marketing too',
      `complete: true\n${seats(ceo, 'id: cro, role: cro, reportsTo: ceo, covers: [marketing]', vp)}`,
      `complete: true\n${seats(ceo, 'id: cro, role: cro, reportsTo: ceo, covers: [finance]', vp)}`,
    ],
    [
      'cro-without-executing-vp',
      'the lower of the two leads sales, and is no CRO as well',
      seats(ceo, 'id: top, role: cro, reportsTo: ceo', 'id: cro, role: vp-sales, reportsTo: top', ...sellers),
      seats(ceo, 'id: top, role: cro, reportsTo: ceo', 'id: cro, role: cro, reportsTo: top', ...sellers),
    ],
    [
      'cro-sales-only-scope',
      'somebody below works in something else',
      seats(
        ceo,
        'id: cro, role: cro, reportsTo: ceo',
        vp,
        'id: x, role: cto, reportsTo: cro',
        'id: y, role: cfo, reportsTo: ceo',
      ),
      seats(
        ceo,
        'id: cro, role: cro, reportsTo: ceo',
        vp,
        'id: x, role: sdr, reportsTo: cro',
        'id: y, role: cfo, reportsTo: ceo',
      ),
    ],
    [
      'cro-sales-only-scope',
      'nobody outside sales is shown but a manager above',
      seats(
        ceo,
        'id: x, role: vp-sales, reportsTo: ceo',
        'id: cro, role: cro, reportsTo: x',
        vp,
        'id: y, role: sdr, reportsTo: x',
      ),
      seats(
        ceo,
        'id: x, role: vp-sales, reportsTo: ceo',
        'id: cro, role: cro, reportsTo: x',
        vp,
        'id: y, role: cto, reportsTo: x',
      ),
    ],
    [
      'cro-without-executing-vp',
      'it is another line in which a strategist leads sales',
      twoLines('experience: [sales]'),
      twoLines('style: strategy'),
    ],
    [
      'cro-without-executing-vp',
      'the strategist has a title that only may mean a leader of sales',
      below('', 'style: strategy', 'experience: [sales]'),
      below('', 'style: strategy', 'style: strategy'),
    ],
    [
      'cso-cro-unaligned',
      'one of two CROs is beside the CSO',
      seats(
        ceo,
        coo,
        'id: a, role: cro, reportsTo: ceo',
        'id: b, role: cro, reportsTo: coo',
        'id: c, role: cso, reportsTo: coo',
      ),
      seats(
        ceo,
        coo,
        'id: a, role: cro, reportsTo: ceo',
        'id: b, role: cro, reportsTo: ceo',
        'id: c, role: cso, reportsTo: coo',
      ),
    ],
    ['cso-cro-unaligned', 'the CSO is planned', apart(', status: planned'), apart('')],
    ['cso-cro-unaligned', 'the CSO names the CRO as liaison', apart(', liaison: [cro]'), apart(', liaison: [ceo]')],
    [
      'cso-cro-unaligned',
      'the CRO names the CSO as liaison',
      apart('', ', liaison: [cso]'),
      apart('', ', liaison: [coo]'),
    ],
    [
      'cso-cro-unaligned',
      'the CRO has a dotted line to the CSO',
      apart('', ', dottedLineTo: [cso]'),
      apart('', ', dottedLineTo: [coo]'),
    ],
    [
      'cso-cro-unaligned',
      'the managers of both are not shown',
      seats('id: cro, role: cro', 'id: cso, role: cso'),
      seats('id: cro, role: cro', 'id: coo, role: coo', 'id: cso, role: cso, reportsTo: coo'),
    ],
    [
      'cso-style-cro-without-integrator',
      'marketing is in the line of the CRO',
      `complete: false\n${extract(', reportsTo: cro')}`,
      `complete: false\n${extract(', reportsTo: brand')}`,
    ],
    [
      'cso-style-cro-without-integrator',
      'nobody tells to whom marketing answers',
      `complete: false\n${extract('')}`,
      `complete: false\n${extract(', reportsTo: brand')}`,
    ],
    [
      'cso-style-cro-without-integrator',
      'there is a seat for marketing beside the CRO, if an empty one',
      `complete: false\n${extract(', reportsTo: brand', 'id: x, title: CMO, status: vacant, reportsTo: coo')}`,
      `complete: false\n${extract(', reportsTo: brand', 'id: x, title: CFO, status: vacant, reportsTo: coo')}`,
    ],
  ])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
    expect(await findingsOf(ruleId, silent)).toEqual([])
    expect(await findingsOf(ruleId, speaks)).toHaveLength(1)
  })
})

describe('what units, duties and records of sales leaders say', () => {
  const ceo = 'id: ceo, title: Chief Executive Officer'
  const coo = 'id: coo, title: Chief Operating Officer, reportsTo: ceo'
  const chief = (more: string) => `id: cro, title: Chief Revenue Officer, reportsTo: ceo${more}`
  const complex = (...lines: readonly string[]) =>
    `businessUnits: [{id: emea, channels: [direct, partner], industries: [retail, energy]}, {id: apac}]\n${seats(ceo, ...lines)}`
  const cso = 'id: cso, title: Chief Sales Officer, reportsTo: ceo'
  const lower = (manager: string) => `id: cso2, title: Chief Sales Officer, reportsTo: ${manager}, businessUnit: emea`
  const scope = (success: string, marketing = 'cso') =>
    seats(
      ceo,
      cso,
      `id: cmo, title: CMO, reportsTo: ${marketing}`,
      `id: hcs, title: Head of Customer Success, reportsTo: ${success}`,
    )
  const stages = (fourth: string) =>
    `${seats(ceo, cso)}lifecycle:\n${entries([...['lead-generation', 'opportunity', 'renewal'].map((stage) => `stage: ${stage}, owner: cso`), fourth])}`
  const force = (more: string, ...others: readonly string[]) =>
    seats(
      ceo,
      `id: cso, title: Chief Sales Officer, reportsTo: ceo${more}`,
      ...Array.from({ length: 10 }, (_, at) => `id: ae${at}, title: Account Executive, reportsTo: cso`),
      ...others,
    )
  const held = (people: string, holders: string) => `people: [${people}]\n${seats(ceo, chief(holders))}`
  const kpis = (words: string) => seats(ceo, chief(`, kpis: [${words}]`))
  const skilled = '{id: p1, name: Ann Ash, skills: [leadership, negotiation, excel]}'
  const team = (third: string, fourth = 'leavingOn: 2030-01-01') =>
    `${staff(
      'id: p1, name: Ann Ash, style: execution',
      'id: p2, name: Bo Bay, style: execution',
      'id: p3, name: Cy Roth, style: execution',
      `id: p4, name: Di Lee, ${fourth}`,
    )}${seats(
      ceo,
      chief(', person: p1'),
      'id: a, title: VP of Sales, person: p2, reportsTo: cro',
      `id: b, title: VP of Sales, person: ${third}, reportsTo: cro`,
      'id: c, title: VP of Sales, person: p4, reportsTo: cro',
    )}`
  const inUnit = (manager: string) =>
    seats(
      ceo,
      'id: head, title: Region Director, reportsTo: ceo, businessUnit: emea',
      manager,
      'id: x, role: cso, reportsTo: gm',
    )
  const sdr = (id: string, manager: string) =>
    `id: ${id}, title: Sales Development Representative, reportsTo: ${manager}`
  const finders = (...lines: readonly (readonly string[])[]) => seats(ceo, coo, chief(''), ...lines.flat())
  const branch = (id: string, dotted: string) => [
    `id: ${id}, title: SDR Manager, reportsTo: coo, dottedLineTo: ${dotted}`,
    sdr(`${id}1`, id),
  ]
  const monitored = (unit: string, ...more: readonly string[]) =>
    `businessUnits: [{id: emea${unit}}]\n${seats(ceo, 'id: cso, title: Chief Sales Officer, businessUnit: emea, reportsTo: ceo', ...more)}`
  const outgrown = (more: string, plan = '') =>
    `businessUnits: [{id: emea, products: [a, b], growth: {actual: 3, target: 10, market: 8}${more}}]\npeople: [{id: p1, name: Ann Ash}]\n${seats(ceo, 'id: cso, title: Chief Sales Officer, businessUnit: emea, reportsTo: ceo')}${plan}`

  it.each([
    [
      'cso-in-complex-environment',
      'the unit has a CRO of its own',
      complex(`${cso}, businessUnit: emea`, chief(', businessUnit: emea')),
      complex(`${cso}, businessUnit: emea`, chief(', businessUnit: apac')),
    ],
    [
      'cso-in-complex-environment',
      'the CSO reports to the CRO of another unit',
      complex('id: cso, title: Chief Sales Officer, reportsTo: cro, businessUnit: emea', chief(', businessUnit: apac')),
      complex(`${cso}, businessUnit: emea`, chief(', businessUnit: apac')),
    ],
    [
      'cso-in-complex-environment',
      'a chief commercial officer is there',
      complex(cso, 'id: x, title: Chief Commercial Officer, reportsTo: ceo'),
      complex(cso, 'id: x, title: Chief Financial Officer, reportsTo: ceo'),
    ],
    [
      'cso-in-complex-environment',
      'the CSO of the unit counts, and not that of the company',
      complex(
        'id: x, title: Chief Sales Officer, reportsTo: cro, businessUnit: emea',
        chief(', businessUnit: apac'),
        cso,
      ),
      complex('id: x, title: Sales Manager, reportsTo: cro, businessUnit: emea', chief(', businessUnit: apac'), cso),
    ],
    [
      'cso-in-complex-environment',
      'one of two CSOs of the unit has a CRO above',
      complex(`${cso}, businessUnit: emea`, lower('cro'), chief(', businessUnit: apac')),
      complex(`${cso}, businessUnit: emea`, lower('ceo'), chief(', businessUnit: apac')),
    ],
    ['cso-scope-exceeds-sales', 'customer success is led elsewhere', scope('ceo'), scope('cso')],
    [
      'cso-scope-exceeds-sales',
      'the fourth stage is one of the three',
      stages('stage: Lead generation, owner: cso'),
      stages('stage: upsell, owner: cso'),
    ],
    [
      'cso-scope-exceeds-sales',
      'the fourth stage is owned elsewhere',
      stages('stage: upsell, owner: ceo'),
      stages('stage: upsell, owner: cso'),
    ],
    [
      'cso-without-sales-strategist',
      'somebody below and somebody beside own strategy',
      force(
        '',
        'id: x, title: Head of Sales Strategy, reportsTo: cso',
        'id: y, title: Chief Strategy Officer, reportsTo: ceo',
      ),
      force(
        '',
        'id: x, title: Head of Sales Training, reportsTo: cso',
        'id: y, title: Chief Financial Officer, reportsTo: ceo',
      ),
    ],
    ['cso-without-sales-strategist', 'the CSO is planned', force(', status: planned'), force('')],
    [
      'cso-without-sales-strategist',
      'somebody has that duty among others',
      force('', 'id: x, title: Analyst, duties: [reporting, sales-strategy], reportsTo: ceo'),
      force('', 'id: x, title: Analyst, duties: [reporting], reportsTo: ceo'),
    ],
    [
      'cso-without-sales-strategist',
      'the head of sales strategy is there, and not only planned',
      force('', 'id: x, title: Head of Sales Strategy, reportsTo: cso'),
      force('', 'id: x, title: Head of Sales Strategy, status: planned, reportsTo: cso'),
    ],
    [
      'forecast-without-owner',
      'the duty is one of several',
      seats(ceo, chief(', duties: [coaching, forecasting]')),
      seats(ceo, chief(', duties: [coaching]')),
    ],
    ['kpi-seat-mismatch', 'two names are those of one KPI', kpis('win-rate, hit-rate'), kpis('win-rate, deal-size')],
    [
      'leader-background-gap',
      'nobody is named',
      held('', ''),
      held('{id: p1, name: Ann Ash, experience: [sales]}', ', person: p1'),
    ],
    [
      'leader-background-gap',
      'of one of two nothing is recorded',
      held(
        '{id: p1, name: Ann Ash, experience: [sales]}, {id: p2, name: Bo Bay}',
        ', person: [p1, p2], jobShare: true',
      ),
      held(
        '{id: p1, name: Ann Ash, experience: [sales]}, {id: p2, name: Bo Bay, experience: [sales]}',
        ', person: [p1, p2], jobShare: true',
      ),
    ],
    [
      'leader-background-gap',
      'the seat is vacant',
      held('{id: p1, name: Ann Ash, experience: [sales]}', ', person: p1, status: vacant'),
      held('{id: p1, name: Ann Ash, experience: [sales]}', ', person: p1, status: filled'),
    ],
    [
      'leader-competency-gap',
      'the seat is vacant',
      held(skilled, ', person: p1, status: vacant'),
      held(skilled, ', person: p1, status: filled'),
    ],
    [
      'leader-style-unknown',
      'the seat is vacant',
      held('{id: p1, name: Ann Ash}', ', person: p1, status: vacant'),
      held('{id: p1, name: Ann Ash}', ', person: p1, status: filled'),
    ],
    ['one-sided-sales-leadership', 'one of the three has two of the seats', team('p2'), team('p3')],
    [
      'sales-chief-off-exec-team',
      'nothing is said about the executive team',
      seats(ceo, chief('')),
      seats(ceo, chief(', execTeam: false')),
    ],
    [
      'sales-chief-off-exec-team',
      'those on the executive team are of another unit',
      `businessUnits: [{id: emea}]\n${seats(ceo, 'id: x, title: General Manager, reportsTo: ceo, execTeam: true, businessUnit: emea', chief(''))}`,
      `businessUnits: [{id: emea}]\n${seats(ceo, 'id: x, title: General Manager, reportsTo: ceo, execTeam: true', chief(''))}`,
    ],
    [
      'sdr-outside-cro-scope',
      'the heads of all branches have a dotted line to the CRO',
      finders(branch('a', 'cro'), branch('b', 'cro')),
      finders(branch('a', 'cro'), branch('b', 'ceo')),
    ],
    [
      'sdr-outside-cro-scope',
      'they are below the marketing leader who is beside the CRO',
      finders(['id: cmo, title: CMO, reportsTo: ceo', sdr('a', 'cmo')]),
      finders(['id: cmo, title: CMO, reportsTo: ceo', sdr('a', 'coo')]),
    ],
    [
      'cso-without-sales-strategist',
      'a title speaks of strategy',
      force('', 'id: x, title: Market Strategy Analyst, reportsTo: cso'),
      force('', 'id: x, title: Market Analyst, reportsTo: cso'),
    ],
    ['cso-scope-exceeds-sales', 'marketing is led elsewhere', scope('cso', 'ceo'), scope('cso')],
    [
      'kpi-seat-mismatch',
      'the second KPI is another name for a neutral one',
      kpis('win-rate, bookings'),
      kpis('win-rate, nps'),
    ],
    [
      'one-sided-sales-leadership',
      'a fourth leads in another way, and does not just keep it to themselves',
      team('p3', 'style: balanced'),
      team('p3', 'style: undisclosed'),
    ],
    [
      'sales-chief-off-exec-team',
      'a general manager runs a unit, not the whole',
      inUnit('id: gm, title: General Manager, reportsTo: head'),
      inUnit('id: gm, title: Operations Director, reportsTo: head'),
    ],
    [
      'sales-chief-off-exec-team',
      'the chief executive is right above, and not a general manager',
      seats(ceo, 'id: gm, title: General Manager, reportsTo: ceo', 'id: x, role: cso, reportsTo: ceo'),
      seats(ceo, 'id: gm, title: General Manager, reportsTo: ceo', 'id: x, role: cso, reportsTo: gm'),
    ],
    [
      'sales-chief-off-exec-team',
      'the top of the unit is right above, whatever its title',
      seats(ceo, 'id: x, title: Region Director, reportsTo: ceo, businessUnit: emea', 'id: y, role: cso, reportsTo: x'),
      seats(ceo, 'id: x, title: Region Director, reportsTo: ceo', 'id: y, role: cso, reportsTo: x'),
    ],
    [
      'sales-chief-off-exec-team',
      'the chart only says who is not on the executive team',
      seats(ceo, 'id: x, title: CFO, reportsTo: ceo, execTeam: false', chief('')),
      seats(ceo, 'id: x, title: CFO, reportsTo: ceo, execTeam: true', chief('')),
    ],
    [
      'sales-chief-off-exec-team',
      'the board is right above, wherever it stands',
      seats(ceo, 'id: x, title: Management Board, role: board, reportsTo: ceo', 'id: y, role: cso, reportsTo: x'),
      seats(ceo, 'id: x, title: Management Board, role: coo, reportsTo: ceo', 'id: y, role: cso, reportsTo: x'),
    ],
    [
      'sales-chief-off-exec-team',
      'whoever is right above may be the chief executive',
      seats(ceo, 'id: x, title: Executive Director, reportsTo: ceo', 'id: y, role: cso, reportsTo: x'),
      seats(ceo, 'id: x, title: Operations Director, reportsTo: ceo', 'id: y, role: cso, reportsTo: x'),
    ],
    [
      'sales-chief-off-exec-team',
      'the chief is right below the top of a unit, in a chart without a chief executive',
      seats('id: x, title: Region Director, businessUnit: emea', 'id: y, role: cso, reportsTo: x'),
      seats(
        'id: x, title: Region Director, businessUnit: emea',
        'id: m, title: Operations Director, reportsTo: x',
        'id: y, role: cso, reportsTo: m',
      ),
    ],
    [
      'sdr-outside-cro-scope',
      'one of two dotted lines leads to the CRO',
      finders([`${sdr('a', 'coo')}, dottedLineTo: [ceo, cro]`]),
      finders([`${sdr('a', 'coo')}, dottedLineTo: [ceo, coo]`]),
    ],
    [
      'sdr-outside-cro-scope',
      'they are below a neighbour of the CRO who may be a CSO',
      finders(['id: x, title: CSO, reportsTo: ceo', sdr('a', 'x')]),
      finders(['id: x, title: CFO, reportsTo: ceo', sdr('a', 'x')]),
    ],
    [
      'sdr-outside-cro-scope',
      'they are below a neighbour of the CRO who may lead marketing',
      finders(['id: x, title: Director of Brand and Growth, reportsTo: ceo', sdr('a', 'x')]),
      finders(['id: x, title: Director of Facilities, reportsTo: ceo', sdr('a', 'x')]),
    ],
    [
      'unit-not-monitored',
      'the review is as old as the limit',
      monitored(', products: [a], growth: {actual: 5}, reviewedOn: 2026-05-05'),
      monitored(', products: [a], growth: {actual: 5}, reviewedOn: 2026-05-04'),
    ],
    [
      'unit-not-monitored',
      'a unit with channels alone is more than a name',
      monitored(''),
      monitored(', channels: [direct]'),
    ],
    [
      'unit-without-cro-pipeline',
      'the search is open, however that is written',
      outgrown(', externalSearch: Open'),
      outgrown(', externalSearch: closed'),
    ],
    [
      'unit-without-cro-pipeline',
      'a candidate for another seat is meant for that of a CRO in the end',
      outgrown('', 'succession: [{position: cso, candidates: [{person: p1, targetRole: cro}]}]\n'),
      outgrown('', 'succession: [{position: cso, candidates: [{person: p1, targetRole: cso}]}]\n'),
    ],
    [
      'unit-without-cro-pipeline',
      'a candidate is meant for the seat of a CRO, however that is written',
      outgrown('', 'succession: [{position: cso, candidates: [{person: p1, targetRole: CRO}]}]\n'),
      outgrown('', 'succession: [{position: cso, candidates: [{person: p1, targetRole: CFO}]}]\n'),
    ],
    [
      'unit-without-cro-pipeline',
      'a plan is for the seat of a CRO, however that is written',
      outgrown('', 'succession: [{targetRole: CRO, candidates: [{person: p1}]}]\n'),
      outgrown('', 'succession: [{targetRole: CFO, candidates: [{person: p1}]}]\n'),
    ],
    [
      'unit-without-cro-pipeline',
      'the seat of another unit that has a plan is that of a CRO',
      outgrown('', `  - {id: x, role: cro, businessUnit: apac, succession: {candidates: [{person: p1}]}}\n`),
      outgrown('', `  - {id: x, role: cfo, businessUnit: apac, succession: {candidates: [{person: p1}]}}\n`),
    ],
  ])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
    expect(await findingsOf(ruleId, silent)).toEqual([])
    expect(await findingsOf(ruleId, speaks)).toHaveLength(1)
  })
})

it('entries without a stage are not of one stage: lifecycle-stage-overlap', async () => {
  const rulesIn = async (stage: string) => {
    const owned = entries([`${stage}owner: cro`, `${stage}owner: cmo`])
    const findings = await findingsOf(
      'lifecycle-stage-overlap',
      `${seats('id: cro, role: cro', 'id: cmo, role: cmo')}lifecycle:\n${owned}`,
    )
    return findings.map(({ ruleId }) => ruleId)
  }
  expect(await rulesIn('')).toEqual(['missing-field', 'missing-field'])
  expect(await rulesIn('stage: renewal, ')).toEqual(['lifecycle-stage-overlap'])
})

it.each([
  ['the owner above comes first', 'cro', 'head'],
  ['the owner above comes last', 'head', 'cro'],
])('lifecycle-stage-overlap sees owners in one line where %s', async (_, first, second) => {
  const chart = `${seats('id: cro, role: cro', 'id: head, title: Head of Customer Success, reportsTo: cro')}lifecycle:\n`
  const owned = entries([`stage: renewal, owner: ${first}`, `stage: renewal, owner: ${second}`])
  const findings = await findingsOf('lifecycle-stage-overlap', chart + owned)
  expect(findings.map(({ messageId }) => messageId)).toEqual(['inLine'])
})
