/**
 * A small company of made-up people, without a fault on the day it is written, to be changed into one's own.
 * @param modeline where an editor finds the format
 * @param today when its plans were last reviewed, `YYYY-MM-DD`
 */
export function starterChart(modeline: string, today: string): string {
  const nextYear = `${Number(today.slice(0, 4)) + 1}-06-30`
  return `${modeline}
# A made-up company to begin with: put your own in its place. orglint explain <rule> says what a finding is about.
organization: Example Company

people:
  - {id: alma, name: Alma Reed}
  - id: ravi
    name: Ravi Stone
    style: strategy # how they lead: execution, strategy, balanced or undisclosed
    experience: [sales, marketing, finance] # functions they have worked in
  - id: jo
    name: Jo Winter
    style: execution
    experience: [sales, marketing]
  - {id: kim, name: Kim Sommer, style: strategy, experience: [marketing, sales]}
  - {id: lou, name: Lou Berg, experience: [customer-success, sales]}

# A position is a seat, whether or not somebody sits in it.
positions:
  - id: ceo
    title: Chief Executive Officer
    person: alma
  - id: cfo
    title: Chief Financial Officer
    status: vacant
    reportsTo: ceo # the id of the manager's position
  - id: cro
    title: Chief Revenue Officer
    person: ravi
    reportsTo: ceo
    dottedLineTo: [cfo] # somebody else to answer to
  - {id: vp-sales, title: VP of Sales, person: jo, reportsTo: cro}
  - {id: vp-marketing, title: VP of Marketing, person: kim, reportsTo: cro}
  - {id: vp-customer-success, title: VP of Customer Success, person: lou, reportsTo: cro}
  - {id: sales-manager, title: Sales Manager, status: vacant, reportsTo: vp-sales}
  - {id: account-executive, title: Account Executive, status: vacant, reportsTo: vp-sales}

# Who may follow in a seat, and how soon.
succession:
  - position: cro
    lastReviewed: ${today}
    candidates:
      - {person: jo, candidateType: internal, readiness: ready-now, emergency: true}
      - person: kim
        candidateType: internal
        readiness: ready-1-2-years
        developmentActions: [{action: deputise for the VP of Sales, due: ${nextYear}}]
  - position: vp-sales
    lastReviewed: ${today}
    candidates:
      - {person: lou, candidateType: internal, readiness: ready-now, emergency: true}
      - person: kim
        candidateType: internal
        readiness: ready-1-2-years
        developmentActions: [{action: carry a quota for two quarters, due: ${nextYear}}]
`
}
