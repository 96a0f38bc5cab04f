import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/source.ts'
import { run } from '../support/run-main.ts'

/** The examples of docs/charts.md do what the page says. */

const page = readFileSync('docs/charts.md', 'utf8')
const blocks = [...page.matchAll(/^```(yaml|json) (chart|part|config)\n(.*?)^```$/gms)].map(
  ([, format, kind, text = ''], at) => ({ name: `${kind} ${at + 1}`, format: format as Format, kind, text }),
)
const of = (kind: string) => blocks.filter((block) => block.kind === kind).map((block) => [block.name, block] as const)

/** Small examples name no successors; what they show must be right all the same. */
const settings = 'categories: {succession: off, leadership: off, ladder: off}\n'

it('has examples of every kind', () => {
  expect([of('chart').length, of('part').length, of('config').length]).toEqual([5, 1, 4])
})

describe('the charts', () => {
  it.each(of('chart'))('%s is without fault', async (_, { format, text }) => {
    const { code, printed } = await run(['--max-warnings', '0', `chart.${format}`], {
      files: { [`chart.${format}`]: text, 'orglint.config.yaml': settings },
    })
    expect(printed).toMatch(/^No problems in \d+ positions/)
    expect(code).toBe(0)
  })
})

describe('the configurations', () => {
  // Every file that they name, so that no pattern is empty.
  const owner = 'organization: Larkspur Optics\npositions: [{id: owner, title: Owner}]\n'
  const paths = ['org/a.yaml', 'europe/a.yaml', 'people/a.yaml', '/people-office/succession.yaml']
  const files = {
    ...Object.fromEntries(paths.map((path) => [path, owner])),
    'registers/a.json': '[{"Post Ref": "1", "Job": "Director", "Manager": "XX"}]',
  }

  it.each(of('config'))('%s is understood', async (_, { text }) => {
    const { printed } = await run([], { files: { ...files, 'orglint.config.yaml': text } })
    expect(printed).not.toContain('configuration')
    expect(printed).toMatch(/in \d+ positions? \(\d charts?, \d files?\)/)
  })
})

it('shows plans that fit the full example', async () => {
  const full = of('chart').at(-1)
  const [plans] = of('part')
  const [, , , config] = of('config')
  const { printed } = await run([], {
    files: {
      'org/chart.yaml': full?.[1].text ?? '',
      '/people-office/succession.yaml': plans?.[1].text ?? '',
      'orglint.config.yaml': `${config?.[1].text}${settings}`,
    },
  })
  expect(printed).toMatch(/^No problems in \d+ positions \(1 chart, 2 files\)/)
})
