import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Changes rules and the chart's index a little, one change after the other, and shows which changes no test notices.
 * `npm run mutate` takes a sample; `npm run mutate -- src/rules/hierarchy/self-report.ts` takes these files.
 */
const root = fileURLToPath(new URL('../', import.meta.url))

const sample = [
  'src/chart/find-cycles.ts',
  'src/chart/reporting-graph.ts',
  'src/rules/hierarchy/level-inversion.ts',
  'src/rules/hierarchy/self-report.ts',
  'src/rules/hierarchy/single-report.ts',
  'src/rules/hierarchy/span-too-wide.ts',
  'src/rules/hierarchy/unknown-manager.ts',
  'src/rules/identity/duplicate-position-id.ts',
  'src/rules/identity/person-in-several-seats.ts',
  'src/rules/matrix/dotted-line-redundant.ts',
]

const files = process.argv.slice(2)
const chosen = files.length > 0 ? files : sample
const chart = chosen.filter((file) => file.startsWith('src/chart/'))
const rules = chosen.filter((file) => file.startsWith('src/rules/'))

if (!existsSync(`${root}mutation/node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund'], `${root}mutation`)
if (chart.length > 0) mutate(chart, 'tests/chart/*.test.ts')
if (rules.length > 0) mutate(rules, 'tests/rules/{rule-pages,planted-defects,nothing-to-judge,thresholds}.test.ts')

function mutate(mutated, tests) {
  const environment = { MUTATE: mutated.join(','), MUTATION_TESTS: tests }
  run('mutation/node_modules/.bin/stryker', ['run', 'mutation/stryker.config.mjs'], root, environment)
}

function run(program, words, folder, environment = {}) {
  const { status } = spawnSync(program, words, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) process.exit(status ?? 1)
}
