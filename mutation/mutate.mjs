import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Changes code a little, one change after the other, and shows which changes no test notices. `npm run mutate` takes a
 * sample; `npm run mutate -- src/rules/hierarchy/self-report.ts` takes these files of src/chart, src/lint and src/rules.
 */
const root = fileURLToPath(new URL('../', import.meta.url))

const sample = [
  'src/chart/find-cycles.ts',
  'src/chart/reporting-graph.ts',
  'src/lint/sift-findings.ts',
  'src/rules/hierarchy/level-inversion.ts',
  'src/rules/hierarchy/self-report.ts',
  'src/rules/hierarchy/single-report.ts',
  'src/rules/hierarchy/span-too-wide.ts',
  'src/rules/hierarchy/unknown-manager.ts',
  'src/rules/identity/duplicate-position-id.ts',
  'src/rules/identity/person-in-several-seats.ts',
  'src/rules/matrix/dotted-line-redundant.ts',
]

/** The tests that look at the code of a folder; others take longer and hardly see more. */
const testsOf = {
  chart: 'tests/chart/**/*.test.ts',
  lint: 'tests/{lint/*,cli/{baseline,silencing,overrides,containment,chart-groups,redact}}.test.ts',
  rules:
    'tests/rules/{rule-pages,planted-defects,nothing-to-judge,thresholds,quiet,fixes,*near-misses,whole-findings}.test.ts',
}

const files = process.argv.slice(2)
const chosen = files.length > 0 ? files : sample

if (!existsSync(`${root}mutation/node_modules`)) run('npm', ['ci', '--no-audit', '--no-fund'], `${root}mutation`)
for (const [folder, tests] of Object.entries(testsOf)) {
  const inFolder = chosen.filter((file) => file.startsWith(`src/${folder}/`))
  if (inFolder.length === 0) continue
  const environment = { MUTATE: inFolder.join(','), MUTATION_TESTS: tests, MUTATION_REPORT: folder }
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
