import { cpus } from 'node:os'

/**
 * A Markdown table of what was measured.
 * @param {readonly { name: string, result: { time?: number, memory?: number, failure?: string } }[]} rows
 * @param {{ start: number, orglint?: number, size?: number }} to compare with: times of `node -e 0` and of orglint
 */
export function resultTable(title, rows, { start, orglint, size }) {
  const columns = ['', 'wall time', 'peak memory', '× `node -e 0`', ...(orglint ? ['× orglint', 'µs a position'] : [])]
  const lines = rows.map(({ name, result: { time, memory, failure } }) => {
    if (failure) return [name, failure, ...columns.slice(2).map(() => '–')]
    const compared = orglint ? [ratio(time / orglint), ((1000 * time) / size).toFixed(1)] : []
    return [name, duration(time), memory ? `${memory.toFixed(0)} MB` : '–', ratio(time / start), ...compared]
  })
  const all = [columns, columns.map((_, at) => (at === 0 ? '---' : '---:')), ...lines]
  return `### ${title}\n\n${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`
}

/** The kind of machine, and the day; no name of a host. */
export function machineLine() {
  const day = new Date().toISOString().slice(0, 10)
  const cores = cpus().length
  return `Measured on ${day}: ${process.platform} ${process.arch}, ${cores} cores, Node.js ${process.versions.node}.`
}

export function versionLine(programs) {
  return `Versions: ${programs.map(({ name, version }) => `${name} ${version}`).join(', ')}.`
}

function duration(time) {
  return time < 10_000 ? `${time.toFixed(time < 100 ? 1 : 0)} ms` : `${(time / 1000).toFixed(1)} s`
}

function ratio(value) {
  return value.toFixed(value < 10 ? 2 : 0)
}
