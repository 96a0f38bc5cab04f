import { spawnSync } from 'node:child_process'
import { environment } from './measure.mjs'

/**
 * Where the time of a run of orglint goes, as it tells itself; of some runs the one in which rules took the least.
 * @param {readonly string[]} command that prints the report as JSON, with the stats
 * @returns {{ toParsing: number, slowestRule: { ruleId: string, share: number } } | undefined} what rules and index
 * took as a multiple of parsing, and the share of the slowest rule in the whole; undefined where there was no report
 */
export function measureStages([program, ...operands], { cwd, runs, limit }) {
  const all = Array.from({ length: runs }, () => {
    const { stdout } = spawnSync(program, operands, { cwd, env: environment, timeout: limit, maxBuffer: 2 ** 30 })
    return reported(stdout?.toString() ?? '')
  })
  return all.filter((each) => each !== undefined).sort((a, b) => a.toParsing - b.toParsing)[0]
}

function reported(text) {
  const { stats } = parsed(text)?.at(-1)?.run ?? {}
  if (!stats) return undefined
  const time = Object.fromEntries(stats.stages.map(({ stage, time: taken }) => [stage, taken]))
  const [{ ruleId, time: slowest }] = stats.rules
  return {
    toParsing: (time['index and titles'] + time.rules) / time.parsing,
    slowestRule: { ruleId, share: slowest / stats.total },
  }
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
