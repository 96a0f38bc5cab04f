import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { charts } from './charts.mjs'
import { eslintPlugins, floors, orglint, orglintStats, orglintVersion, peers } from './contestants.mjs'
import { measureInTurns } from './measure.mjs'
import { measureStages } from './measure-stages.mjs'
import { machineLine, resultTable, versionLine } from './result-table.mjs'
import { targetTable } from './target-table.mjs'

/** Times orglint beside the floor and its peers on generated charts. See docs/performance.md. */
const defaults = { sizes: '100,1000,10000,100000,1000000', layouts: 'flat,nested', 'no-peers': false }
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: defaults.sizes },
    layouts: { type: 'string', default: defaults.layouts },
    'no-peers': { type: 'boolean', default: defaults['no-peers'] },
    write: { type: 'boolean', default: false },
    limit: { type: 'string', default: '60' },
    keep: { type: 'boolean', default: false },
  },
})

const folder = fileURLToPath(new URL('charts/', import.meta.url))
const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
const limit = Number(options.limit) * 1000
const installed = options['no-peers'] ? [] : peers.filter(({ version }) => version !== undefined)
const missing = peers.filter((peer) => !installed.includes(peer)).map(({ name }) => name)

rmSync(folder, { recursive: true, force: true })
const tables = []
const measured = []
const [start, version] = measureInTurns(
  [floors[0], orglintVersion].map(({ command }) => ({ command: command(), runs: 25 })),
  { cwd: '.', limit },
)
tables.push(
  resultTable(
    'Start',
    [
      { name: floors[0].name, result: start },
      { name: orglintVersion.name, result: version },
    ],
    { start: start.time },
  ),
)
show()

for (const size of options.sizes.split(',').map(Number)) {
  // The shorter a run is, the more the rest of the machine disturbs it.
  const runs = size <= 1_000 ? 25 : size <= 10_000 ? 12 : size <= 100_000 ? 3 : 1
  // A nested chart of a million positions says no more than the flat one, and a slow peer no more than once.
  const layouts = options.layouts.split(',').slice(0, size > 100_000 ? 1 : 2)
  const withHeadings = size <= 100_000 && installed.some(({ needsHeading }) => needsHeading)
  for (const chart of charts(folder, size, { layouts, withHeadings })) {
    const contestants = [orglint, ...floors]
    if (size <= 10_000 || (size <= 100_000 && chart.layout === 'flat')) contestants.push(...installed)
    const able = contestants.filter(({ formats }) => !formats || formats.includes(chart.format))
    const programs = able.map((contestant) => {
      const isPeer = installed.includes(contestant)
      const most = isPeer && size > 10_000 ? 1 : isPeer ? Math.min(runs, 3) : runs
      return { command: contestant.command(contestant.needsHeading ? chart.withHeading : chart.file), runs: most }
    })
    const measurements = measureInTurns(programs, { cwd: folder, limit })
    const rows = able.map(({ name }, nth) => ({ name, result: measurements[nth] }))
    const stages = measureStages(orglintStats(chart.file), { cwd: folder, runs: Math.min(runs, 3), limit })
    const results = new Map(rows.map(({ name, result }) => [name, result]))
    measured.push({ ...chart, size, stages, results })
    const title = `${size.toLocaleString('en')} positions, ${chart.layout}, ${chart.format.toUpperCase()}`
    // Measured anew beside each chart, since a machine is not equally busy all the time.
    const besides = results.get(floors[0].name).time
    tables.push(resultTable(title, rows, { start: besides, orglint: rows[0].result.time, size }))
    show()
  }
}

tables.unshift(targetTable({ start, version, charts: measured }))
process.stdout.write(`${tables[0]}\n\n`)
if (!options.keep) rmSync(folder, { recursive: true, force: true })
const about = [machineLine(), versionLine([orglint, ...installed, ...(installed.length > 0 ? eslintPlugins : [])])]
if (missing.length > 0) about.push(`Not measured: ${missing.join(', ')}.`)
process.stdout.write(`${about.join('\n')}\n`)
// A part of the tables is for the one who asked; the page tells the whole.
const isWhole = ['sizes', 'layouts', 'no-peers'].every((name) => options[name] === defaults[name])
if (options.write || isWhole) {
  const text = readFileSync(page, 'utf8')
  const [before, rest] = text.split('<!-- bench:begin -->')
  const after = rest?.split('<!-- bench:end -->')[1]
  if (after === undefined) throw new Error('docs/performance.md has lost its marks bench:begin and bench:end.')
  const body = [about.join('\n'), ...tables].join('\n\n')
  writeFileSync(page, `${before}<!-- bench:begin -->\n${body}\n<!-- bench:end -->${after}`)
}

function show() {
  process.stdout.write(`${tables.at(-1)}\n\n`)
}
