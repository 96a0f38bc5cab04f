import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Plugins as they are used: beside the bundled command line, in files and in node_modules of a folder of their own. */

const page = readFileSync('docs/plugins.md', 'utf8')
const program = (mark: string) =>
  [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, text = '']) => text).find((text) => text.includes(mark)) ?? ''

const chart = `complete: false
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: coo, title: Chief Operating Officer, reportsTo: ceo, department: Operations, x-cost-centre: 1}
  # orglint-disable-next-line harbour/missing-cost-centre -- the budget comes in May
  - {id: dock, title: Dock Intern, reportsTo: coo, department: Operations}
  - {id: crane, title: Crane Driver, reportsTo: dock, department: Operations}
`

const bundle = 'node_modules/.cache/orglint-plugin-test'
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orglint-plugin-'))
  const installed = join(folder, 'node_modules/orglint')
  const { bundleCli } = await import(pathToFileURL(resolve('scripts/bundle-cli.mjs')).href)
  await bundleCli(bundle)
  cpSync(bundle, join(installed, 'dist/command-line'), { recursive: true })
  for (const part of ['bin', 'package.json']) cpSync(part, join(installed, part), { recursive: true })
  const { bundleApi } = await import(pathToFileURL(resolve('scripts/bundle-api.mjs')).href)
  await bundleApi(join(installed, 'dist/api'))
  // As npm would pack it: what its package.json lists under files.
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: 'fixtures/plugin-example',
    encoding: 'utf8',
  }).trim()
  const place = join(folder, 'node_modules/orglint-plugin-harbour')
  mkdirSync(place)
  execFileSync('tar', ['xzf', join(folder, packed), '-C', place, '--strip-components', '1'])
  writeFileSync(join(folder, 'chart.yaml'), chart)
})

afterAll(() => {
  for (const place of [folder, bundle]) rmSync(place, { recursive: true, force: true })
})

function orglint(configuration: string, ...argv: readonly string[]) {
  writeFileSync(join(folder, 'orglint.config.yaml'), configuration)
  const bin = join(folder, 'node_modules/orglint/bin/orglint.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd: folder, encoding: 'utf8' })
  return { status, stderr, lines: stdout.split('\n').filter((line) => /^(chart|crew|orglint\.config)/.test(line)) }
}

describe('the example package', () => {
  it('is used as its README says, and its findings can be silenced', () => {
    const readme = readFileSync('fixtures/plugin-example/README.md', 'utf8')
    const configuration = /^```yaml\n(.*?)^```$/ms.exec(readme)?.[1] ?? ''
    expect(orglint(configuration, 'chart.yaml', '-f', 'compact')).toEqual({
      status: 1,
      stderr: '',
      lines: [
        'chart.yaml:6:23: error: dock is an intern, but 1 person reports there. Interns leave after months: name a manager who stays. [harbour/intern-with-reports]',
        'chart.yaml:7:10: error: crane is in Operations but has no x-cost-centre, so nobody knows who pays for it. Add x-cost-centre. [harbour/missing-cost-centre]',
      ],
    })
  })

  it('is kept out by --no-plugins', () => {
    const configuration = 'plugins: [orglint-plugin-harbour]\nextends: [harbour/strict]\n'
    expect(orglint(configuration, 'chart.yaml', '-f', 'compact', '--no-plugins')).toMatchObject({
      status: 0,
      lines: [],
    })
  })
})

describe('the files of docs/plugins.md', () => {
  it('a rule with an option', () => {
    writeFileSync(join(folder, 'house-rules.mjs'), program('namespace: '))
    const configuration = /^```yaml\n(.*?)^```$/ms.exec(page)?.[1] ?? ''
    expect(orglint(configuration, 'chart.yaml', '-f', 'compact')).toEqual({
      status: 1,
      stderr: '',
      lines: [
        'chart.yaml:6:23: error: dock is an intern, but has reports (1). Name a manager who stays. [house/intern-with-reports]',
      ],
    })
  })

  it('a dialect', () => {
    const plugin = `${program('export const crew')}\nexport default { namespace: 'house', dialects: [crew] }\n`
    writeFileSync(join(folder, 'house-rules.mjs'), plugin)
    writeFileSync(
      join(folder, 'crew.yaml'),
      'crew:\n  - {badge: a, job: Captain}\n  - {badge: b, job: Mate, boss: c}\n',
    )
    const { lines } = orglint('plugins: [./house-rules.mjs]', 'crew.yaml', '-f', 'compact')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('[unknown-manager]')
    expect(orglint('plugins: [./house-rules.mjs]\ndialect: house/crw', 'crew.yaml', '-f', 'compact')).toMatchObject({
      status: 2,
      lines: [
        'orglint.config.yaml:2:10: error: Unknown dialect "house/crw". Did you mean "house/crew"? [configuration]',
      ],
    })
  })

  it('a plugin that does not parse costs only itself', () => {
    writeFileSync(join(folder, 'house-rules.mjs'), 'export default {')
    const { status, lines } = orglint('plugins: [./house-rules.mjs]', 'chart.yaml', '-f', 'compact')
    expect(status).toBe(2)
    expect(lines).toEqual([
      'orglint.config.yaml:1:11: error: The plugin "./house-rules.mjs" cannot be loaded, so its rules were not run. It broke off with: SyntaxError: Unexpected end of input [configuration]',
    ])
  })
})
