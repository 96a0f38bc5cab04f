import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Loaded into a program to be told its peak memory. */
const memoryReporter = fileURLToPath(new URL('report-memory.cjs', import.meta.url))
const memoryFile = join(tmpdir(), `orglint-bench-${process.pid}`)

/** A set certificate file makes every start of Node slower, ours and theirs. */
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...others } = process.env
export const environment = others

/**
 * Runs a program as a whole process, cold, some times.
 * @param {readonly string[]} command
 * @param {{ cwd: string, runs: number, limit: number, answers?: readonly number[] }} how; `limit` in milliseconds;
 * `answers` are the exit codes of a program that did its work
 * @returns the shortest wall time in ms (what else the machine does only ever adds to it), the peak memory in MB if
 * it is a program of Node.js; or what went wrong
 */
export function measure([program, ...operands], { cwd, runs, limit, answers = [0, 1] }) {
  const run = (env) => {
    const begin = performance.now()
    const { status, error } = spawnSync(program, operands, { cwd, env, timeout: limit, stdio: 'ignore' })
    const time = performance.now() - begin
    if (error?.code === 'ETIMEDOUT') return { failure: `over ${limit / 1000} s` }
    if (error || !answers.includes(status)) return { failure: status === null ? 'crashed' : `exit code ${status}` }
    return { time }
  }
  const watched = { ...environment, NODE_OPTIONS: `--require=${memoryReporter}`, ORGLINT_BENCH_MEMORY: memoryFile }
  let shortest = Number.POSITIVE_INFINITY
  for (let nth = 0; nth < runs; nth++) {
    // Where a single run takes long, the reporter does not count.
    const { time, failure } = run(runs === 1 ? watched : environment)
    if (failure) return { failure }
    shortest = Math.min(shortest, time)
  }
  if (runs > 1) run(watched)
  return { time: shortest, memory: takeMemory() }
}

function takeMemory() {
  try {
    return Math.max(...readFileSync(memoryFile, 'utf8').trim().split('\n').map(Number)) / 1024
  } catch {
    return undefined
  } finally {
    rmSync(memoryFile, { force: true })
  }
}
