import { describe, expect, it } from 'vitest'
import type { Position } from '../../src/chart/chart.ts'
import { positionIds } from '../../src/chart/position-ids.ts'
import { reportingGraph } from '../../src/chart/reporting-graph.ts'
import { chartFromText, chartOf } from '../support/chart-text.ts'

const ids = (positions: readonly Position[]) => positions.map(({ id }) => id)

/** The graph of some positions, asked by id: of positions that share one, the first. */
async function graphOf(positions: readonly object[]) {
  const chart = await chartOf(positions)
  const graph = reportingGraph(chart, positionIds(chart.positions))
  const at = (id: string): Position => {
    const found = chart.positions.find((position) => position.id === id)
    if (!found) throw new Error(`The test asks for ${id}, which is not in its chart.`)
    return found
  }
  return {
    positions: chart.positions,
    graph,
    roots: ids(graph.roots),
    cycles: graph.cycles.map(ids),
    at,
    state: (id: string) => graph.managerState(at(id)),
    manager: (id: string) => graph.manager(at(id))?.id,
    reports: (id: string) => ids(graph.reports(at(id))),
    peers: (id: string) => ids(graph.peers(at(id))),
    chain: (id: string) => ids(graph.chain(at(id))),
    depth: (id: string) => graph.depth(at(id)),
    subtree: (id: string) => ids(graph.subtree(at(id))),
    isInSubtree: (id: string, top: string) => graph.isInSubtree(at(id), at(top)),
  }
}

const company = [
  { id: 'ceo' },
  { id: 'cro', reportsTo: 'ceo' },
  { id: 'cfo', reportsTo: 'ceo' },
  { id: 'vp', reportsTo: 'cro' },
  { id: 'ae', reportsTo: 'vp' },
]

describe('a plain tree', () => {
  it('knows managers and direct reports, in order of place', async () => {
    const { manager, reports, state } = await graphOf(company)
    expect([manager('ceo'), manager('cro'), manager('ae')]).toEqual([undefined, 'ceo', 'vp'])
    expect([state('ceo'), state('cro')]).toEqual(['root', 'managed'])
    expect(reports('ceo')).toEqual(['cro', 'cfo'])
    expect(reports('ae')).toEqual([])
  })

  it('knows peers, none of them for a root', async () => {
    const { peers } = await graphOf([...company, { id: 'other' }])
    expect(peers('cro')).toEqual(['cfo'])
    expect(peers('ceo')).toEqual([])
  })

  it('gives the chain upwards, nearest first, and the depth', async () => {
    const { chain, depth } = await graphOf(company)
    expect(chain('ae')).toEqual(['vp', 'cro', 'ceo'])
    expect(chain('ceo')).toEqual([])
    expect([depth('ceo'), depth('cfo'), depth('ae')]).toEqual([0, 1, 3])
  })

  it('gives a subtree with its top, and nothing beside it', async () => {
    const { subtree, isInSubtree } = await graphOf(company)
    expect(subtree('cro')).toEqual(['cro', 'vp', 'ae'])
    expect(subtree('ceo')).toHaveLength(5)
    expect(subtree('cfo')).toEqual(['cfo'])
    expect(isInSubtree('ae', 'cro')).toBe(true)
    expect(isInSubtree('cro', 'cro')).toBe(true)
    expect(isInSubtree('cfo', 'cro')).toBe(false)
    expect(isInSubtree('ceo', 'cro')).toBe(false)
  })

  it('does not depend on the order in which positions stand', async () => {
    const { subtree, depth, roots } = await graphOf([...company].reverse())
    expect(roots).toEqual(['ceo'])
    expect(new Set(subtree('cro'))).toEqual(new Set(['cro', 'vp', 'ae']))
    expect(depth('ae')).toBe(3)
  })

  it('keeps trees apart that follow one another', async () => {
    const { subtree, roots } = await graphOf([
      { id: 'a' },
      { id: 'b' },
      { id: 'a1', reportsTo: 'a' },
      { id: 'b1', reportsTo: 'b' },
    ])
    expect(roots).toEqual(['a', 'b'])
    expect(subtree('a')).toEqual(['a', 'a1'])
    expect(subtree('b')).toEqual(['b', 'b1'])
  })
})

describe('lines that lead nowhere', () => {
  it('tells a root, an outside boss, an unknown id and a line to itself apart', async () => {
    const { state, roots } = await graphOf([
      { id: 'top' },
      { id: 'outside', reportsTo: 'external:parent-company' },
      { id: 'lost', reportsTo: 'nobody-here' },
      { id: 'self', reportsTo: 'self' },
    ])
    expect(['top', 'outside', 'lost', 'self'].map(state)).toEqual(['root', 'external', 'unknown', 'self'])
    expect(roots).toEqual(['top'])
  })

  it('follows an id that begins with external: where a position has it', async () => {
    const { state } = await graphOf([{ id: 'external:board' }, { id: 'ceo', reportsTo: 'external:board' }])
    expect(state('ceo')).toBe('managed')
  })

  it('gives a position that reports to itself a subtree of its own', async () => {
    const { subtree, chain, cycles, reports } = await graphOf([
      { id: 'self', reportsTo: 'self' },
      { id: 'below', reportsTo: 'self' },
    ])
    expect(subtree('self')).toEqual(['self', 'below'])
    expect(reports('self')).toEqual(['below'])
    expect(chain('below')).toEqual(['self'])
    expect(cycles).toEqual([])
  })

  it('compares ids as they are written', async () => {
    const { state } = await graphOf([{ id: '007' }, { id: 'q', reportsTo: 7 }])
    expect(state('q')).toBe('unknown')
  })

  it('takes ids of any script, and __proto__, as ordinary ids', async () => {
    const { manager, subtree } = await graphOf([
      { id: 'Geschäftsführung' },
      { id: '销售', reportsTo: 'Geschäftsführung' },
      { id: 'constructor', reportsTo: '销售' },
      JSON.parse('{"id": "__proto__", "reportsTo": "constructor"}'),
    ])
    expect(manager('__proto__')).toBe('constructor')
    expect(subtree('销售')).toEqual(['销售', 'constructor', '__proto__'])
  })
})

describe('loops', () => {
  const loop = [
    { id: 'tail', reportsTo: 'c' },
    { id: 'a', reportsTo: 'b' },
    { id: 'b', reportsTo: 'c' },
    { id: 'c', reportsTo: 'a' },
    { id: 'below-tail', reportsTo: 'tail' },
  ]

  it('are found once, from their first member by place, without their tails', async () => {
    expect((await graphOf(loop)).cycles).toEqual([['a', 'b', 'c']])
  })

  it('have no root, and end every walk', async () => {
    const { roots, chain, subtree, depth } = await graphOf(loop)
    expect(roots).toEqual([])
    expect(chain('a')).toEqual(['b', 'c'])
    expect(chain('below-tail')).toEqual(['tail', 'c', 'a', 'b'])
    for (const member of ['a', 'b', 'c']) {
      expect(new Set(subtree(member)), member).toEqual(new Set(['a', 'b', 'c', 'tail', 'below-tail']))
    }
    expect(depth('a')).toBe(0)
    expect(depth('below-tail')).toBe(3)
  })

  it('leave the tree beside them whole', async () => {
    const { subtree, roots } = await graphOf([...loop, ...company])
    expect(roots).toEqual(['ceo'])
    expect(subtree('ceo')).toEqual(['ceo', 'cro', 'vp', 'ae', 'cfo'])
  })

  it('of two are found in each of several places', async () => {
    const { cycles } = await graphOf([
      { id: 'd', reportsTo: 'c' },
      { id: 'a', reportsTo: 'b' },
      { id: 'b', reportsTo: 'a' },
      { id: 'c', reportsTo: 'd' },
    ])
    expect(cycles).toEqual([
      ['d', 'c'],
      ['a', 'b'],
    ])
  })

  it('are not made by an id that two positions claim', async () => {
    // Followed blindly, DWP135 would stand above itself.
    const { cycles, state } = await graphOf([
      { id: 'DWP135', title: 'Director', reportsTo: 'DWP001' },
      { id: 'DWP001', title: 'Head', reportsTo: 'DWP135' },
      { id: 'DWP135', title: 'Analyst', reportsTo: 'DWP001' },
    ])
    expect(cycles).toEqual([])
    expect(state('DWP001')).toBe('ambiguous')
  })

  it('of one are not made by it either: the line may mean the other position', async () => {
    const { positions, graph } = await graphOf([
      { id: 'DWP135', title: 'Director' },
      { id: 'DWP135', title: 'Analyst', reportsTo: 'DWP135' },
    ])
    expect(positions.map(graph.managerState)).toEqual(['root', 'ambiguous'])
  })
})

describe('several records with one id', () => {
  const share = { id: 'cro', title: 'Chief Revenue Officer', reportsTo: 'ceo' }

  it('are one seat where they differ in the holder only', async () => {
    const { manager, reports, subtree, roots, positions } = await graphOf([
      { id: 'ceo' },
      { ...share, name: 'Ana Costa' },
      { ...share, name: 'Bo Lind' },
      { id: 'vp', reportsTo: 'cro' },
    ])
    expect(manager('vp')).toBe('cro')
    expect(reports('ceo')).toEqual(['cro'])
    expect(reports('cro')).toEqual(['vp'])
    expect(subtree('ceo')).toEqual(['ceo', 'cro', 'vp'])
    expect(roots).toEqual(['ceo'])
    expect(positions).toHaveLength(4)
  })

  it('make one root where the shared seat is at the top', async () => {
    const { roots } = await graphOf([
      { id: 'ceo', name: 'Ana Costa' },
      { id: 'ceo', name: 'Bo Lind' },
      { id: 'cfo', reportsTo: 'ceo' },
    ])
    expect(roots).toEqual(['ceo'])
  })

  it('are several seats where they differ in more, and a line to them leads nowhere', async () => {
    const { state, manager, reports } = await graphOf([
      { id: 'ceo' },
      share,
      { ...share, title: 'Sales Manager' },
      { id: 'vp', reportsTo: 'cro' },
    ])
    expect(state('vp')).toBe('ambiguous')
    expect(manager('vp')).toBeUndefined()
    expect(reports('ceo')).toEqual(['cro', 'cro'])
  })
})

describe('nested positions', () => {
  it('report to the position they stand in, beside flat lines', async () => {
    const { manager, reports, depth } = await graphOf([
      { id: 'ceo', reports: [{ id: 'cro', reports: [{ id: 'vp' }] }] },
      { id: 'ae', reportsTo: 'vp' },
    ])
    expect([manager('cro'), manager('vp'), manager('ae')]).toEqual(['ceo', 'cro', 'vp'])
    expect(reports('vp')).toEqual(['ae'])
    expect(depth('ae')).toBe(3)
  })

  it('need no ids', async () => {
    const { graph, positions } = await graphOf([{ title: 'Head', reports: [{ title: 'Analyst' }] }])
    const [head, analyst] = positions
    if (!head || !analyst) throw new Error('two positions')
    expect(graph.manager(analyst)).toBe(head)
  })

  it('stay where they are nested, whatever their own reportsTo says', async () => {
    const { manager } = await graphOf([{ id: 'ceo', reports: [{ id: 'cro', reportsTo: 'cfo' }] }, { id: 'cfo' }])
    expect(manager('cro')).toBe('ceo')
  })

  it('go 500 levels deep', async () => {
    let nested: object = { id: 'p500' }
    for (let level = 499; level >= 0; level--) nested = { id: `p${level}`, reports: [nested] }
    const { depth, subtree } = await graphOf([nested])
    expect(depth('p500')).toBe(500)
    expect(subtree('p0')).toHaveLength(501)
  })
})

describe('dotted lines', () => {
  it('lead to each seat they name once; what they do not find is left out', async () => {
    const { graph, at } = await graphOf([
      ...company,
      { id: 'ops', reportsTo: 'ceo', dottedLineTo: ['cfo', 'nobody-here', 'cfo', 'cro'] },
    ])
    expect(ids(graph.dottedManagers(at('ops')))).toEqual(['cfo', 'cro'])
    expect(ids(graph.reports(at('cfo')))).toEqual([])
  })
})

describe('large charts', () => {
  const length = 100_000

  it('may be one chain', async () => {
    const { depth, subtree, chain, isInSubtree } = await graphOf(
      Array.from({ length }, (_, at) => (at === 0 ? { id: 'p0' } : { id: `p${at}`, reportsTo: `p${at - 1}` })),
    )
    expect(depth(`p${length - 1}`)).toBe(length - 1)
    expect(subtree('p0')).toHaveLength(length)
    expect(chain(`p${length - 1}`)).toHaveLength(length - 1)
    expect(isInSubtree(`p${length - 1}`, 'p50000')).toBe(true)
    expect(isInSubtree('p49999', 'p50000')).toBe(false)
  }, 30_000)

  it('may have one manager for all', async () => {
    const { reports, depth, subtree } = await graphOf(
      Array.from({ length }, (_, at) => (at === 0 ? { id: 'p0' } : { id: `p${at}`, reportsTo: 'p0' })),
    )
    expect(reports('p0')).toHaveLength(length - 1)
    expect(subtree('p0')).toHaveLength(length)
    expect(depth(`p${length - 1}`)).toBe(1)
  }, 30_000)

  it('may be one loop', async () => {
    const { cycles, roots } = await graphOf(
      Array.from({ length }, (_, at) => ({ id: `p${at}`, reportsTo: `p${(at + 1) % length}` })),
    )
    expect(roots).toEqual([])
    expect(cycles.map((loop) => loop.length)).toEqual([length])
  }, 30_000)
})

it('reads YAML as it reads JSON', async () => {
  const chart = await chartFromText(
    ['positions:', '  - id: ceo', '    reports:', '      - {id: cro}', '  - {id: vp, reportsTo: cro}'].join('\n'),
  )
  const graph = reportingGraph(chart, positionIds(chart.positions))
  expect(chart.positions.map((position) => [position.id, graph.depth(position)])).toEqual([
    ['ceo', 0],
    ['cro', 1],
    ['vp', 2],
  ])
})
