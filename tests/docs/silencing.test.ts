import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locate } from '../../src/line-index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'
import type { MemoryFile } from '../support/memory-io.ts'
import { run } from '../support/run-main.ts'

const page = readFileSync('docs/silencing.md', 'utf8')
const baselineFile = 'orglint.baseline.json'

/** A chart of which 200 seats name a manager who is not there. */
function messyChart(order: (seats: string[]) => string[] = (seats) => seats, more: readonly string[] = []): string {
  const seats = Array.from({ length: 200 }, (_, at) => `  - {id: seat-${at}, title: Clerk, reportsTo: gone-${at}}\n`)
  return `complete: false\npositions:\n  - {id: ceo, title: Chief Executive Officer}\n${order([...seats]).join('')}${more.join('')}`
}

/** Rule ids of what a run reports, without those that only speak of directives and the baseline. */
async function desk(files: Record<string, MemoryFile>, command: string) {
  const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1)
  const { printed, complained, code, io } = await run(['-f', 'json', ...argv], { files })
  const results = JSON.parse(printed || '[]') as { messages: { ruleId: string }[]; suppressedMessages: object[] }[]
  const text = io.fileText(baselineFile)
  return {
    code,
    complained,
    reported: results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).sort(),
    silenced: results.flatMap(({ suppressedMessages }) => suppressedMessages).length,
    files: text === undefined ? files : { ...files, [baselineFile]: text },
  }
}

const commands = [...page.matchAll(/^ *(orglint .+)$/gm)].map(([, command = '']) => command)

describe('docs/silencing.md', () => {
  it('shows a chart in which every comment silences or is told to be of no use', async () => {
    const [, text = ''] = /```yaml\n(.*?)```/s.exec(page) ?? []
    const { files } = await lintSources([sourceFrom(text)])
    const said = files[0]?.findings.filter(({ ruleId }) => ruleId.includes('directive'))
    expect(said?.map(({ ruleId, place }) => `${locate(place.source, place.start).line} ${ruleId}`)).not.toContain(
      'unknown-rule-in-directive',
    )
    expect(files[0]?.silenced.map(({ finding, reason }) => `${finding.ruleId}: ${reason}`)).toContain(
      'self-report: import from the old system',
    )
  })

  it('shows JSON that is right', async () => {
    const [, text = ''] = /```json\n(.*?)```/s.exec(page) ?? []
    const { files } = await lintSources([sourceFrom(text, { format: 'json' })])
    expect(files[0]?.findings.filter(({ ruleId }) => ruleId.endsWith('-field'))).toEqual([])
  })

  it('tells how a messy repository is taken in hand', async () => {
    const [adopt = '', look = '', later = '', prune = ''] = [
      'orglint --suppress-all --suppress-reason "before orglint" org',
      'orglint org',
      'orglint --as-of 2027-02-01 org',
      'orglint --prune-suppressions org',
    ]
    for (const command of [adopt, look, later, prune]) expect(commands).toContain(command)
    const before = await desk({ 'org/chart.yaml': messyChart() }, look)
    expect(before.code).toBe(1)
    expect(before.reported.filter((ruleId) => ruleId === 'unknown-manager')).toHaveLength(200)

    const adopted = await desk({ 'org/chart.yaml': messyChart() }, adopt)
    expect([adopted.code, adopted.reported, adopted.silenced]).toEqual([0, [], before.reported.length])

    const seat = '  - {id: new, title: Clerk, reportsTo: new}\n'
    const grown = { ...adopted.files, 'org/chart.yaml': messyChart(undefined, [seat]) }
    expect(await desk(grown, look)).toMatchObject({ code: 1, reported: ['self-report'] })

    const comment = '  # orglint-disable-next-line self-report -- new lead starts (until 2027-01-31)\n'
    const silenced = { ...adopted.files, 'org/chart.yaml': messyChart(undefined, [comment, seat]) }
    expect(await desk(silenced, look)).toMatchObject({ code: 0, reported: [] })

    const sorted = { ...adopted.files, 'org/chart.yaml': messyChart((seats) => seats.reverse(), [comment, seat]) }
    expect(await desk(sorted, look)).toMatchObject({ code: 0, reported: [] })
    expect(await desk(sorted, later)).toMatchObject({ code: 1, reported: ['expired-directive', 'self-report'] })

    const mended = (seats: string[]) => seats.map((line, at) => (at < 20 ? line.replace(/gone-\d+/, 'ceo') : line))
    const settled = { ...adopted.files, 'org/chart.yaml': messyChart(mended, [comment, seat]) }
    expect((await desk(settled, look)).reported).toContain('stale-baseline-entry')
    const pruned = await desk(settled, prune)
    expect(pruned.code).toBe(0)
    expect(String(pruned.files[baselineFile]).match(/"unknown-manager"/g)).toHaveLength(180)
  })
})
