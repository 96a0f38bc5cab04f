import { describe, expect, it } from 'vitest'
import { dialects } from '../../src/chart/dialects/index.ts'
import { run } from '../support/run-main.ts'

describe('orglint dialects', () => {
  it('shows every form with its example', async () => {
    const { code, printed, complained } = await run(['dialects'])
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    for (const { name, summary, example } of dialects) {
      expect(printed.replace(/\s+/g, ' ')).toContain(`${name}: ${summary}.`)
      for (const line of example.trimEnd().split('\n')) expect(printed).toContain(`    ${line}`.trimEnd())
    }
  })

  it('shows one form that is named, with the name of its file where that matters', async () => {
    const { code, printed } = await run(['dialects', 'directory'])
    expect(code).toBe(0)
    expect(
      printed,
    ).toBe(`directory: one file per person, whose id is the name of the file; also Markdown with front matter.

    bo-lind.md
    ---
    name: Bo Lind
    title: VP of Sales
    reportsTo: ana-costa
    ---

A file is recognised by its shape, or read as you say with --dialect, or dialect: in the
configuration. Fields of other names are mapped there, under fields:.
`)
  })

  it('prints JSON for programs', async () => {
    const { code, printed } = await run(['dialects', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toEqual(
      dialects.map(({ name, summary, example, exampleFile }) =>
        exampleFile === undefined ? { name, summary, example } : { name, summary, example, exampleFile },
      ),
    )
  })

  it('shows those of plugins, too', async () => {
    const [flat] = dialects.filter(({ name }) => name === 'flat')
    const harbour = { ...flat, name: 'berths', summary: 'the berths of a harbour', example: 'berths: []\n' }
    const world = {
      files: { 'acme.mjs': '', 'orglint.config.yaml': 'plugins: [./acme.mjs]\n' },
      modules: { 'acme.mjs': { default: { namespace: 'acme', dialects: [harbour] } } },
    }
    const one = await run(['dialects', 'acme/berths'], world)
    expect(one.printed).toMatch(/^acme\/berths: the berths of a harbour\.\n\n {4}berths: \[\]\n/)
    expect((await run(['dialects'], world)).printed).toContain('\nacme/berths: ')
    const without = await run(['dialects', 'acme/berths', '--no-plugins'], world)
    expect(without).toMatchObject({ code: 2, printed: '' })
  })

  it('fits a narrow terminal', async () => {
    const { printed } = await run(['dialects', 'flat', '--no-color'], { terminal: { width: 50 } })
    const prose = printed.split('\n').filter((line) => !line.startsWith('    '))
    expect(prose.filter((line) => line.length > 50)).toEqual([])
  })

  it.each([
    [['dialects', 'flatt'], 'There is no dialect flatt. Did you mean flat? '],
    [['dialects', 'flat', 'scim'], 'Name one dialect at a time: flat or scim.\n'],
    [['dialects', '-f', 'xml'], 'There is no format xml for dialects. Known formats are text and json.\n'],
    [['--dialect', 'back-stage', 'chart.yaml'], 'There is no dialect back-stage. Did you mean backstage? '],
  ])('refuses %j', async (argv, complaint) => {
    const { code, printed, complained } = await run(argv)
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained.startsWith(complaint)).toBe(true)
  })
})
