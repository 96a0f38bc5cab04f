/** A made-up chart of so many positions, the same for the same seed, with something wrong here and there. */
export function generatedChart(size: number, seed = 1): string {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const lines = [
    'version: 1',
    'organization: Larkspur Optics',
    'asOf: 2026-11-01',
    'positions:',
    `  - {id: p1, title: Chief Executive Officer, name: ${pick(first)} ${pick(last)}}`,
  ]
  const managers = [1]
  for (let at = 2; at <= size; at++) {
    const isChief = at <= Math.min(9, size)
    const manager = isChief ? 1 : pick(managers.slice(1, Math.max(2, Math.ceil(at / 7))))
    const department = isChief ? departments[(at - 2) % departments.length] : pick(departments)
    const title = isChief ? chiefs[(at - 2) % chiefs.length] : `${pick(ranks)} ${department}`
    const holder = random() < 0.05 ? 'status: vacant' : `name: ${pick(first)} ${pick(last)} ${at}`
    const interim = random() < 0.03 && holder.startsWith('name') ? ', status: interim, until: 2026-09-30' : ''
    const reportsTo = random() < 0.004 ? 'nobody' : `p${manager ?? 1}`
    lines.push(
      `  - {id: p${at}, title: ${title}, ${holder}${interim}, reportsTo: ${reportsTo}, department: ${department}}`,
    )
    managers.push(at)
  }
  return `${lines.join('\n')}\n`
}

const first = ['Ana', 'Bo', 'Chidi', 'Dana', 'Elif', 'Farid', 'Greta', 'Hana', 'Ivo', 'Jun', 'Katya', 'Luis', 'Mina']
const last = [
  'Costa',
  'Lind',
  'Okafor',
  'Reyes',
  'Yilmaz',
  'Haddad',
  'Brandt',
  'Sato',
  'Novak',
  'Park',
  'Petrova',
  'Vega',
]
const departments = ['Sales', 'Marketing', 'Finance', 'Engineering', 'Customer Success', 'Operations', 'People']
const ranks = ['Director of', 'Manager', 'Senior Specialist', 'Specialist', 'Analyst', 'Coordinator']
const chiefs = [
  'Chief Revenue Officer',
  'Chief Marketing Officer',
  'Chief Financial Officer',
  'Chief Technology Officer',
  'VP of Customer Success',
  'Chief Operating Officer',
  'Chief People Officer',
  'General Counsel',
]

/** Numbers from 0 to 1: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
