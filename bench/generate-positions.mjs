import { random } from './random.mjs'

/** How many people report to somebody, at least and at most. */
const span = [6, 10]

/** Leaders from the top of a department down; whoever has no reports has one of the other titles. */
const departments = [
  {
    name: 'sales',
    chief: 'Chief Revenue Officer',
    leaders: ['VP of Sales', 'Sales Director', 'Regional Sales Manager', 'Sales Team Lead', 'Shift Supervisor'],
    others: ['Account Executive', 'Sales Development Representative', 'Sales Engineer', 'Account Manager'],
  },
  {
    name: 'marketing',
    chief: 'Chief Marketing Officer',
    leaders: ['VP of Marketing', 'Marketing Director', 'Marketing Manager', 'Content Team Lead', 'Shift Supervisor'],
    others: ['Content Writer', 'Marketing Specialist', 'Graphic Designer'],
  },
  {
    name: 'customer-success',
    chief: 'Chief Customer Officer',
    leaders: [
      'VP of Customer Success',
      'Director of Customer Success',
      'Support Manager',
      'Support Team Lead',
      'Shift Supervisor',
    ],
    others: ['Customer Success Manager', 'Support Engineer', 'Onboarding Specialist'],
  },
  {
    name: 'engineering',
    chief: 'Chief Technology Officer',
    leaders: ['VP of Engineering', 'Director of Engineering', 'Engineering Manager', 'Team Lead', 'Shift Supervisor'],
    others: ['Software Engineer', 'Senior Software Engineer', 'Test Engineer', 'Site Reliability Engineer'],
  },
  {
    name: 'finance',
    chief: 'Chief Financial Officer',
    leaders: ['VP of Finance', 'Finance Director', 'Finance Manager', 'Accounting Team Lead', 'Shift Supervisor'],
    others: ['Accountant', 'Financial Analyst', 'Payroll Specialist'],
  },
  {
    name: 'people',
    chief: 'Chief People Officer',
    leaders: ['VP of People', 'HR Director', 'HR Manager', 'Recruiting Team Lead', 'Shift Supervisor'],
    others: ['Recruiter', 'HR Business Partner', 'Learning Specialist'],
  },
]

const units = ['emea', 'americas', 'apac']
const firstNames =
  'Ana Bo Cleo Dan Elif Fay Gil Hana Ines Jon Kai Lea Mira Nils Omar Pia Quim Rosa Sam Tove Uma Vik Wen Xara Yan Zoe'.split(
    ' ',
  )
const syllables =
  'ba co da fe gi ho ja ku la mo ne pi ra so ta vu wi za ber den gar hol kis lin mar nov pas run ter vos'.split(' ')

/**
 * An organisation of a size, as positions in the order of their levels: `reports` are the numbers of those below.
 * The same size and seed give the same organisation.
 */
export function generatePositions(size, seed = 1) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const positions = [{ title: 'Chief Executive Officer', department: undefined, depth: 0, reports: [] }]
  for (let at = 0; positions.length < size; at++) {
    const above = positions[at]
    const wanted = at === 0 ? departments.length : span[0] + Math.floor(next() * (span[1] - span[0] + 1))
    for (let nth = 0; nth < wanted && positions.length < size; nth++) {
      above.reports.push(positions.length)
      const unit = above.depth === 0 ? undefined : (above.unit ?? units[nth % units.length])
      const department = above.department ?? departments[nth]
      positions.push({ department, unit, depth: above.depth + 1, above: at, reports: [] })
    }
  }
  return positions.map((position, at) => ({
    id: `p-${String(at).padStart(7, '0')}`,
    title: position.title ?? titleOf(position, pick),
    name: nameOf(at),
    reportsTo: position.above === undefined ? undefined : `p-${String(position.above).padStart(7, '0')}`,
    department: position.department?.name,
    businessUnit: position.unit,
    'x-location': pick(['Lisbon', 'Austin', 'Osaka', 'remote']),
    startDate: `20${10 + Math.floor(next() * 15)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`,
    reports: position.reports,
  }))
}

function titleOf({ department, depth, unit, reports }, pick) {
  if (depth === 1) return department.chief
  if (reports.length === 0) return pick(department.others)
  const title = department.leaders[Math.min(depth - 2, department.leaders.length - 1)]
  return unit && depth < 4 ? `${title}, ${unit.toUpperCase()}` : title
}

/** A name that nobody else in the organisation has. */
function nameOf(at) {
  const first = firstNames[at % firstNames.length]
  let rest = Math.floor(at / firstNames.length)
  let last = ''
  do {
    last += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0)
  const middle = syllables[(at * 7) % syllables.length]
  return `${first} ${middle[0].toUpperCase()}${middle.slice(1)}${last}`
}
