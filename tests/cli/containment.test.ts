import { describe, expect, it, vi } from 'vitest'
import type { Rule } from '../../src/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources, lintText } from '../support/lint-text.ts'
import { run } from '../support/run-main.ts'

/** Whatever breaks, what else was found is reported, and the exit code is 2. */

vi.mock('../../src/report/junit.ts', () => ({
  junit: () => {
    throw new Error('Out of ink')
  },
}))

const loop = 'positions:\n  - {id: a, name: Ana Costa, reportsTo: b}\n  - {id: b, reportsTo: a}\n'
const config = 'extends: []\nrules: {reporting-cycle: error}\n'
const files = { 'loop.yaml': loop, 'orglint.config.yaml': config }

describe('a format that throws', () => {
  const told = "The format junit broke off: Out of ink. The fault is the format's, not the chart's. Please report it.\n"

  it('keeps no other report from being made', async () => {
    const { code, printed, complained, io } = await run(
      ['loop.yaml', '-f', 'junit=a.xml', '-f', 'compact', '-f', 'json=b'],
      { files },
    )
    expect({ code, complained }).toEqual({ code: 2, complained: told })
    expect(printed).toMatch(/^loop\.yaml:2:\d+: error: /)
    expect(io.fileText('a.xml')).toBe(undefined)
    expect(JSON.parse(io.fileText('b') ?? '')).toHaveLength(1)
  })

  it('was to be printed: the findings go to the error stream, and the output stays empty', async () => {
    const { code, printed, complained } = await run(['loop.yaml', '-f', 'junit'], { files })
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toMatch(
      new RegExp(`^${told.replaceAll('.', '\\.')}loop\\.yaml:2:\\d+: error: .*\\[reporting-cycle\\]\n$`),
    )
    const redacted = await run(['loop.yaml', '-f', 'junit', '--redact'], { files })
    expect(redacted.complained).toMatch(/^The format junit broke off\. /)
    expect(redacted.complained).not.toContain('Ana')
  })
})

describe('a rule that throws', () => {
  const broken = (check: unknown): Rule => ({
    ...(rules[0] as Rule),
    id: 'broken',
    category: 'titles',
    check: check as never,
    messages: { m: 'It is {x}.' },
  })
  const cycle = rules.find(({ id }) => id === 'reporting-cycle') as Rule

  it.each([
    [
      'an error',
      () => {
        throw new Error('out of luck')
      },
      'out of luck',
    ],
    [
      'a text',
      () => {
        throw 'out of luck'
      },
      'out of luck',
    ],
    [
      'nothing',
      () => {
        throw undefined
      },
      'undefined',
    ],
    [
      'what cannot be shown',
      () => {
        throw Object.create(null)
      },
      'something that cannot be shown was thrown',
    ],
    [
      'later',
      async () => {
        throw new Error('late')
      },
      'its check is asynchronous, and a check must be done when it returns',
    ],
    [
      'no error, but returns a finding',
      () => ({ messageId: 'm' }),
      'its check returned something else than the reason why there was nothing to judge',
    ],
    [
      'by a report that points nowhere',
      (_: unknown, report: (finding: object) => void) => report({ messageId: 'm', data: {} }),
      undefined,
    ],
  ])('%s loses its own findings only', async (_, check, message) => {
    const { files, crashes } = await lintText(loop, { rules: [broken(check), cycle] })
    expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['broken'])
    if (message !== undefined) expect(crashes[0]?.error.message).toBe(message)
    expect(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual(['reporting-cycle'])
  })

  it('has no finding in the report, those before the error neither', async () => {
    const check = (chart: { positions: object[] }, report: (finding: object) => void) => {
      report({ messageId: 'm', data: { x: 1 }, on: chart.positions[0] })
      report({ messageId: 'm', data: { x: 1 } })
    }
    const { files } = await lintText(loop, { rules: [broken(check)] })
    expect(files.flatMap(({ findings }) => findings)).toEqual([])
  })
})

it('a chart at which orglint itself breaks off costs no other chart', async () => {
  const trap = Object.defineProperty({ ...sourceFrom(loop, { path: 'trap.yaml' }) }, 'text', {
    get: () => {
      throw new Error('out of luck')
    },
  })
  const sources = [sourceFrom(loop, { path: 'a.yaml' }), trap, sourceFrom(loop, { path: 'z.yaml' })]
  const report = await lintSources(sources)
  expect(report.problems).toEqual([
    {
      path: 'trap.yaml',
      message:
        'orglint broke off at this chart: out of luck. All other charts were judged. This is a fault of orglint, please report it.',
    },
  ])
  expect(report.files.map(({ source }) => source.path)).toEqual(['a.yaml', 'z.yaml'])
  const redacted = await lintSources([trap], { redact: true })
  expect(redacted.problems[0]?.message).toMatch(/^orglint broke off at this chart\. /)
})

it('a file that vanishes between listing and reading is a message, and the others are judged', async () => {
  const gone = { error: 'ENOENT' }
  const { code, printed } = await run(['-f', 'json'], { files: { ...files, 'gone.yaml': gone } })
  expect(code).toBe(2)
  const results = JSON.parse(printed) as { filePath: string; messages: { message: string; ruleId: string }[] }[]
  const facts = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => [filePath, ruleId ?? message]),
  )
  expect(facts).toEqual([
    ['/desk/loop.yaml', 'reporting-cycle'],
    [
      '/desk/gone.yaml',
      'This file was there a moment ago and is gone now, or it is a link that leads nowhere. Run again, or mend the link.',
    ],
  ])
})

it('a report for which the disk has no space is printed instead, and the others are written', async () => {
  const world = { files, full: ['a.json'] }
  const { code, printed, complained, io } = await run(['loop.yaml', '-f', 'json=a.json', '-f', 'compact=b.txt'], world)
  expect({ code, complained }).toEqual({
    code: 2,
    complained: 'The report could not be written to a.json: no space is left. It is printed instead.\n',
  })
  expect(JSON.parse(printed)).toHaveLength(1)
  expect(io.fileText('b.txt')).toContain('[reporting-cycle]')
  expect(io.fileText('a.json')).toBe(undefined)
})
