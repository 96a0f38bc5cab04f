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
 * Runs programs as whole processes, cold, some times each. They take turns, so that a while in which the machine is busy
 * with something else counts for all of them.
 * @param {readonly { command: readonly string[], runs: number }[]} programs
 * @param {{ cwd: string, limit: number }} how; `limit` in milliseconds
 * @returns for each the shortest wall time in ms (what else the machine does only ever adds to it), the peak memory in
 * MB if it is a program of Node.js; or what went wrong
 */
export function measureInTurns(programs, how) {
  const results = programs.map(() => ({ time: Number.POSITIVE_INFINITY }))
  const rounds = Math.max(...programs.map(({ runs }) => runs))
  for (let round = 0; round < rounds; round++) {
    for (const [nth, { command, runs }] of programs.entries()) {
      const result = results[nth]
      if (round >= runs || result.failure !== undefined) continue
      // Where a single run takes long, the reporter of the memory does not count.
      const { time, failure } = run(command, how, runs === 1)
      if (failure) results[nth] = { failure }
      else result.time = Math.min(result.time, time)
      if (runs === 1) result.memory = takeMemory()
    }
  }
  for (const [nth, { command, runs }] of programs.entries()) {
    if (runs === 1 || results[nth].failure !== undefined) continue
    run(command, how, true)
    results[nth].memory = takeMemory()
  }
  return results
}

/** Exit codes of a program that did its work. */
const answers = [0, 1]

const watched = { ...environment, NODE_OPTIONS: `--require=${memoryReporter}`, ORGLINT_BENCH_MEMORY: memoryFile }

function run([program, ...operands], { cwd, limit }, isWatched) {
  const env = isWatched ? watched : environment
  const begin = performance.now()
  const { status, error } = spawnSync(program, operands, { cwd, env, timeout: limit, stdio: 'ignore' })
  const time = performance.now() - begin
  if (error?.code === 'ETIMEDOUT') return { failure: `over ${limit / 1000} s` }
  if (error || !answers.includes(status)) return { failure: status === null ? 'crashed' : `exit code ${status}` }
  return { time }
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
