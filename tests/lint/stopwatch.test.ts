import { expect, it } from 'vitest'
import { Stopwatch } from '../../src/lint/stopwatch.ts'

it('gives each stage the time before its lap, and the slowest rules first, equal ones by id', () => {
  const times = [3, 5, 6, 7, 11]
  const watch = new Stopwatch(() => times.shift() ?? 0)
  watch.lap('parsing')
  watch.lapRule('slow', 1)
  watch.lapRule('b-quick', 0)
  watch.lapRule('a-quick', 2)
  watch.lapRule('slow', 2)
  const { total, stages, rules } = watch.stats()
  expect(total).toBe(11)
  expect(stages.filter(({ time }) => time > 0)).toEqual([
    { stage: 'parsing', time: 3 },
    { stage: 'rules', time: 8 },
  ])
  expect(rules).toEqual([
    { ruleId: 'slow', time: 6, findings: 3 },
    { ruleId: 'a-quick', time: 1, findings: 2 },
    { ruleId: 'b-quick', time: 1, findings: 0 },
  ])
})
