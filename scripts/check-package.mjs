import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Packs the package as it is built, and holds it to what docs/package.md says of its size; publint and
 * are-the-types-wrong look at the rest.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const page = 'docs/package.md'
const place = mkdtempSync(join(tmpdir(), 'orglint packed '))

try {
  const [packed] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', place))
  const problems = sizeProblems(readFileSync(join(root, page), 'utf8'), {
    'Download, kB': packed.size / 1000,
    'Installed, kB': packed.unpackedSize / 1000,
    Files: packed.files.length,
  })
  const strays = packed.files.map(({ path }) => path).filter((path) => /\.(map|bin|tmp|tgz)$/.test(path))
  if (strays.length > 0) problems.push(`The package holds what nobody needs: ${strays.join(', ')}.`)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
  const tarball = join(place, packed.filename)
  run(process.execPath, 'node_modules/publint/src/cli.js', 'run', tarball, '--strict')
  run(process.execPath, 'node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only')
  console.log('publint and are-the-types-wrong found nothing.')
} finally {
  rmSync(place, { recursive: true, force: true })
}

/** A row of the page's table says `| measure | about | at most |`. */
function sizeProblems(text, measures) {
  return Object.entries(measures).flatMap(([measure, exact]) => {
    const size = Math.round(exact)
    const [, about, most] = new RegExp(`^\\| ${measure} \\| (\\d+) \\| (\\d+) \\|$`, 'm').exec(text) ?? []
    if (most === undefined) return [`${page} does not say how large the package is: a row for ${measure} is missing.`]
    console.log(`${measure}: ${size} (at most ${most})`)
    if (size > Number(most)) {
      return [
        `${measure}: ${size} is more than ${most}. Find what made the package grow, or raise the limit in ${page}.`,
      ]
    }
    const drift = Math.abs(size - Number(about)) / Number(about)
    return drift > 0.1 ? [`${measure}: ${size}, but ${page} says ${about}. Write down the new figure.`] : []
  })
}

function run(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
