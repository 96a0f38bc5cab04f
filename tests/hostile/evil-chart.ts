/** In every place of a chart that takes a text, this one. */
export function evilChart(evil: string): string {
  const person = { id: `p ${evil}`, name: evil, email: evil, style: evil, strengths: [evil], leavingOn: evil }
  const candidate = { person: evil, readiness: evil, candidateType: evil, developmentActions: [{ action: evil }] }
  const seat = {
    id: evil,
    title: evil,
    role: evil,
    person: `p ${evil}`,
    department: evil,
    businessUnit: evil,
    status: evil,
    dottedLineTo: [evil, `${evil}?`],
    kpis: [evil],
    critical: true,
    succession: { lastReviewed: evil, stakeholders: [evil], alignedWith: [evil], candidates: [candidate] },
    [evil]: evil,
    'x-orglint-ignore': [
      { rule: evil, reason: evil },
      { rule: 'self-report', reason: evil },
    ],
  }
  return JSON.stringify({
    organization: evil,
    asOf: '2026-11-01',
    people: [person, person],
    positions: [
      { ...seat, reportsTo: evil },
      { ...seat, id: 'cro', title: 'Chief Revenue Officer', reportsTo: `ghost ${evil}` },
      { ...seat, title: 'Chief Executive Officer', id: `${evil}2`, reports: [seat, { title: `VP of ${evil}` }] },
    ],
    businessUnits: [{ id: evil, name: evil, products: [evil] }],
    lifecycle: [{ stage: evil, owner: evil }],
    [evil]: 1,
  })
}
