import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkTypes } from './try-package/check-types.mjs'
import { exercise } from './try-package/exercise.mjs'
import { installations } from './try-package/installations.mjs'
import { newRun } from './try-package/run.mjs'
import { fetchTools } from './try-package/tools.mjs'

/**
 * Installs the packed package as strangers do, and uses it: under npm, pnpm and yarn; in a project, for all projects,
 * and for one run; on every supported Node.js. All folders have a blank in their names.
 *
 * `--quick` leaves out what differs least from the rest. `--tarball FILE` tries a package that is packed already.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, tarball: { type: 'string' } } })
const root = fileURLToPath(new URL('../', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'orglint tried '))
const run = newRun(place)

try {
  const tarball = values.tarball ?? pack()
  const tools = fetchTools(run, join(place, 'tools'), { all: !values.quick })
  for (const { name, install } of installations(tools, { all: !values.quick })) {
    const began = performance.now()
    const folder = join(place, name)
    mkdirSync(folder)
    exercise(run, folder, install({ run, folder, tarball }))
    say(`${name}: works`, began)
  }
  for (const { name, program } of tools.compilers) {
    const began = performance.now()
    checkTypes(run, join(place, `types for ${name}`), { tarball, program })
    say(`${name}: the types hold`, began)
  }
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 3 })
}

function pack() {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: root })
  const name = readdirSync(place).find((file) => file.endsWith('.tgz'))
  return join(place, name)
}

function say(text, began) {
  console.log(`${text} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}
