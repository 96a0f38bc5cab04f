import { describe, expect, it } from 'vitest'
import { singleReports } from '../../src/chart/single-reports.ts'
import { stopsAtLeaders } from '../../src/chart/stops-at-leaders.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const options = { countVacant: true, ignoreRoot: true }

async function singles(positions: string, given = options) {
  const chart = await indexedChartFrom(`positions:\n  - {id: ceo, title: CEO}\n${positions}`)
  return [...singleReports(chart, given)].map(([manager, report]) => `${manager.id} ${report.id}`)
}

describe('single reports', () => {
  it('are the only person of a manager', async () => {
    const lines = '  - {id: m, reportsTo: ceo}\n  - {id: r, reportsTo: m}\n  - {id: x, reportsTo: ceo}\n'
    expect(await singles(lines)).toEqual(['m r'])
  })

  it('are none beside an empty seat, unless empty seats do not count', async () => {
    const lines = '  - {id: m, reportsTo: ceo}\n  - {id: r, reportsTo: m}\n  - {id: v, reportsTo: m, status: vacant}\n'
    expect(await singles(lines)).toEqual([])
    expect(await singles(lines, { ...options, countVacant: false })).toEqual(['m r'])
  })

  it('are none at the top, unless asked for', async () => {
    const lines = '  - {id: r, reportsTo: ceo}\n'
    expect(await singles(lines)).toEqual([])
    expect(await singles(lines, { ...options, ignoreRoot: false })).toEqual(['ceo r'])
  })

  it('are none where the report is a leader without a team in the chart', async () => {
    const lines = '  - {id: m, reportsTo: ceo}\n  - {id: r, title: Director of Policy, reportsTo: m}\n'
    expect(await singles(lines)).toEqual([])
    expect(await singles(`${lines}  - {id: a, title: Analyst, reportsTo: r}\n`)).toEqual(['m r', 'r a'])
  })

  it('are none where a broken line may lead to the manager', async () => {
    const lines = '  - {id: m, reportsTo: ceo}\n  - {id: r, reportsTo: m}\n'
    for (const broken of ['reportsTo: nobody', 'reportsTo: lost', 'title: No line at all']) {
      expect(await singles(`${lines}  - {id: lost, ${broken}}\n`)).toEqual([])
    }
    // This one is a slip for somebody else.
    expect(await singles(`${lines}  - {id: chief, reportsTo: ceo}\n  - {id: x, reportsTo: chieff}\n`)).toEqual(['m r'])
  })
})

describe('a chart stops at its leaders', () => {
  const chart = (title: string) =>
    `positions:\n  - {id: top, title: Permanent Secretary}\n${Array.from({ length: 10 }, (_, at) => `  - {id: r${at}, title: ${title}, reportsTo: top}\n`).join('')}`

  it('where most of those at the bottom have the titles of leaders', async () => {
    expect(stopsAtLeaders(await indexedChartFrom(chart('Deputy Director')))).toBe(true)
    expect(stopsAtLeaders(await indexedChartFrom(chart('Product Manager')))).toBe(false)
    expect(stopsAtLeaders(await indexedChartFrom(chart('Engineer')))).toBe(false)
  })
})
