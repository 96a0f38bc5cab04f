import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const team = `positions:
  - id: lead
    title: Lead
    person: {name: Ann Roe}
    reports: [{id: a, title: Clerk}, {id: b, title: Clerk}, {id: c, title: Clerk, status: vacant}]
`

const spans = (argv: readonly string[], text = team) => run(['spans', ...argv, 'a.yaml'], { files: { 'a.yaml': text } })

describe('orglint spans', () => {
  it('says so where nobody has a report', async () => {
    expect(await spans([], 'positions: [{id: a, title: Clerk}]')).toMatchObject({
      code: 0,
      printed: 'a.yaml\nNo span to show: nobody has a direct report.\n',
    })
  })

  it('counts vacant seats on demand', async () => {
    expect((await spans([])).printed).toContain('1 manager leads 2 direct reports, 2.0 on average, in 2 layers.\n')
    const { printed } = await spans(['--count-vacant'])
    expect(printed).toContain('1 manager leads 3 direct reports, 3.0 on average, in 2 layers.\n')
  })

  it('prints Markdown', async () => {
    expect((await spans(['-f', 'markdown'])).printed).toBe(`## a.yaml

| Layer | Seats | Managers | Reports | Average | Widest | Widest span of |
| ---: | ---: | ---: | ---: | ---: | ---: | --- |
| 1 | 1 | 1 | 2 | 2.0 | 2 | Lead (lead) |
| 2 | 2 | 0 | 0 | – | – | – |

| Reports | Managers | Share |  |
| ---: | ---: | ---: | --- |
| 1 | 0 | 0% |  |
| 2–3 | 1 | 100% | ██████████████████████████████ |
| 4–7 | 0 | 0% |  |
| 8–12 | 0 | 0% |  |
| 13–16 | 0 | 0% |  |
| 17+ | 0 | 0% |  |

1 manager leads 2 direct reports, 2.0 on average, in 2 layers.
`)
  })

  it('gives programs the numbers', async () => {
    const [{ layers, bands, ...rest }] = JSON.parse((await spans(['-f', 'json'])).printed)
    expect(rest).toEqual({ chart: 'a.yaml', managers: 1, reports: 2, average: 2 })
    expect(layers[0]).toEqual({
      layer: 1,
      seats: 1,
      managers: 1,
      reports: 2,
      average: 2,
      widest: 2,
      widestManager: 'Lead (lead)',
    })
    expect(bands[1]).toEqual({ from: 2, to: 3, managers: 1 })
    expect(bands[5]).toEqual({ from: 17, managers: 0 })
  })

  it('hides ids that give names away', async () => {
    const { printed } = await spans(['--redact'], team.replace('id: lead', 'id: ann-roe'))
    expect(printed).not.toMatch(/ann|roe/i)
    expect(printed).toMatch(/Lead \(person-[0-9a-f]{8}\)/)
  })
})
