/** A position as a test writes it. */
export interface Seat {
  id: string
  title: string
  [field: string]: unknown
}

/** A native chart that tests change. */
export interface Company {
  people: { id: string; name: string; [field: string]: unknown }[]
  businessUnits: { id: string }[]
  positions: Seat[]
  [field: string]: unknown
}

const heads: Readonly<Record<string, string>> = {
  engineering: 'Head of Engineering',
  finance: 'Chief Financial Officer',
  service: 'Head of Service',
}
const work: Readonly<Record<string, string>> = { engineering: 'Engineer', finance: 'Accountant', service: 'Adviser' }

/**
 * A chief executive over three departments, each of some teams of some people: a chart in which nothing is wrong, for
 * two to six teams of two to eight people.
 */
export function soundCompany({ teams = 2, people = 3 }: { teams?: number; people?: number } = {}): Company {
  const chart: Company = { people: [], businessUnits: [{ id: 'north' }], positions: [] }
  addSeat(chart, { id: 'ceo', title: 'Chief Executive Officer', level: 9 })
  for (const [department, title] of Object.entries(heads)) {
    addSeat(chart, { id: department, title, reportsTo: 'ceo', department, level: 8 })
    for (const team of 'abcdef'.slice(0, teams)) {
      const lead = `${department}-${team}`
      addSeat(chart, { id: lead, title: `Team Manager ${department}`, reportsTo: department, department, level: 6 })
      for (let number = 1; number <= people; number++) {
        addSeat(chart, { id: `${lead}${number}`, title: work[department] ?? '', reportsTo: lead, department, level: 4 })
      }
    }
  }
  return chart
}

/** A seat at the end of the list, held by a person of its own. */
export function addSeat(chart: Company, seat: Seat): void {
  const number = chart.people.length
  chart.people.push({ id: `p-${seat.id}`, name: `Person${number} Family${number}` })
  chart.positions.push({ person: `p-${seat.id}`, ...seat })
}

export function seatOf({ positions }: Company, id: string): Seat {
  const seat = positions.find((each) => each.id === id)
  if (!seat) throw new Error(`The test changes ${id}, which is not in its chart.`)
  return seat
}
