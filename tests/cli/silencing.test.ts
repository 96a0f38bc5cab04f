import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const seat = (comment: string) => `positions:
  - id: ceo
    title: Chief Executive Officer
    reportsTo: ceo # ${comment}
`

/** Rule ids and severities of what a run reports, and what it silences. */
async function outcome(text: string, ...flags: readonly string[]) {
  const { printed, code } = await run(['-f', 'json', ...flags, 'chart.yaml'], { files: { 'chart.yaml': text } })
  const [{ messages, suppressedMessages }] = JSON.parse(printed)
  const brief = ({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`
  return {
    code,
    reported: messages.map(brief),
    silenced: suppressedMessages.map((message: { ruleId: string; suppressions: unknown[] }) => [
      message.ruleId,
      message.suppressions,
    ]),
  }
}

describe('silencing on the command line', () => {
  it('carries the reason into JSON and SARIF, and counts in the summary', async () => {
    const text = seat('orglint-disable-line self-report -- founder (until 2027-01-31)')
    expect(await outcome(text)).toEqual({
      code: 0,
      reported: [],
      silenced: [['self-report', [{ kind: 'directive', justification: 'founder' }]]],
    })
    const files = { 'chart.yaml': text }
    const sarif = JSON.parse((await run(['-f', 'sarif', 'chart.yaml'], { files })).printed)
    expect(sarif.runs[0].results).toMatchObject([
      { ruleId: 'self-report', suppressions: [{ kind: 'inSource', justification: 'founder' }] },
    ])
    expect((await run(['chart.yaml'], { files })).printed).toContain(
      '1 finding is silenced: 1 by a comment. --no-inline-config shows what comments\nsilence.',
    )
  })

  it('--require-reason lets nothing be silent without one', async () => {
    const text = seat('orglint-disable-line self-report')
    expect(await outcome(text, '--require-reason')).toEqual({
      code: 1,
      reported: ['self-report error', 'directive-without-reason error'],
      silenced: [],
    })
    const reasoned = seat('orglint-disable-line self-report -- founder')
    expect(await outcome(reasoned, '--require-reason')).toMatchObject({ code: 0, reported: [] })
  })

  it('--report-unused-disable-directives makes leftovers errors', async () => {
    const text = seat('orglint-disable-line self-report, reporting-cycle')
    expect(await outcome(text)).toMatchObject({ code: 0, reported: ['unused-directive warning'] })
    expect(await outcome(text, '--report-unused-disable-directives')).toMatchObject({
      code: 1,
      reported: ['unused-directive error'],
    })
    const off = ['--report-unused-disable-directives', '--rule', 'unused-directive: off']
    expect(await outcome(text, ...off)).toMatchObject({ code: 0, reported: [] })
  })

  it('--no-inline-config reports all that is silenced, and nothing about directives', async () => {
    const text = `${seat('orglint-disable-line self-report')}    x-orglint-ignore: {rule: reporting-cycle}\n`
    expect(await outcome(text, '--no-inline-config')).toEqual({
      code: 1,
      reported: ['self-report error'],
      silenced: [],
    })
  })

  it('says nothing of a directive for a rule that did not run', async () => {
    const text = seat('orglint-disable-line self-report')
    expect(await outcome(text, '--rule', 'self-report: off')).toMatchObject({ reported: ['no-root error'] })
  })

  it('says nothing of a directive for a rule that an override turns off there', async () => {
    const world = (config: string) => ({
      files: {
        'chart.yaml': seat('orglint-disable-line span-too-wide'),
        'orglint.config.yaml': config,
      },
    })
    const idle = await run(['-f', 'compact', 'chart.yaml'], world(''))
    expect(idle.printed).toContain('[unused-directive]')
    for (const where of ['files: [chart.yaml]', 'where: {id: ceo}']) {
      const off = await run(
        ['-f', 'compact', 'chart.yaml'],
        world(`overrides: [{${where}, rules: {span-too-wide: off}}]\n`),
      )
      expect(off.printed).not.toContain('[unused-directive]')
    }
  })

  it('reports the attempt to silence a locked rule, and what it was to hide', async () => {
    const files = {
      'chart.yaml': seat('orglint-disable-line self-report'),
      'orglint.config.yaml': 'locked: [self-report]\n',
    }
    const { printed, code } = await run(['-f', 'compact', 'chart.yaml'], { files })
    expect(code).toBe(1)
    expect(printed).toContain('[self-report]')
    expect(printed).toContain(
      'The configuration locks self-report, so this comment cannot silence it: its findings are reported all the same.',
    )
  })

  it('understands the earlier id of a rule', async () => {
    const text = `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo}
  # orglint-disable-next-line small-island -- joins in spring
  - {id: coo, title: Chief Operating Officer}
  - {id: cio, title: Chief Information Officer, reportsTo: coo}
`
    const { silenced } = await outcome(text)
    expect(silenced.map(([ruleId]: [string]) => ruleId)).toContain('multiple-roots')
  })
})
