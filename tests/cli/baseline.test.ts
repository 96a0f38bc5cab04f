import { describe, expect, it } from 'vitest'
import type { MemoryFile } from '../support/memory-io.ts'
import { run } from '../support/run-main.ts'

type Files = Record<string, MemoryFile>

const baselineFile = 'orglint.baseline.json'

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cfo, title: Chief Financial Officer, reportsTo: boss}
  - {id: cro, title: Chief Revenue Officer, reportsTo: cro}
`

/** A run, and the files as they are after it. */
async function desk(files: Files, ...argv: readonly string[]) {
  const { code, printed, complained, io } = await run(argv, { files })
  const text = io.fileText(baselineFile)
  return { code, printed, complained, files: text === undefined ? files : { ...files, [baselineFile]: text } }
}

/** The rule ids that a run reports, and those of what the baseline silences. */
async function rulesIn(files: Files, ...argv: readonly string[]) {
  const { printed, code } = await run(['-f', 'json', ...argv], { files })
  const results = JSON.parse(printed) as {
    messages: { ruleId: string; message: string }[]
    suppressedMessages: { ruleId: string; suppressions: object[] }[]
  }[]
  return {
    code,
    reported: results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)),
    silenced: results.flatMap(({ suppressedMessages }) => suppressedMessages.map(({ ruleId }) => ruleId)),
    results,
  }
}

/** The entries of the baseline, one per line. */
const linesOf = (files: Files) =>
  String(files[baselineFile])
    .split('\n')
    .filter((line) => line.includes('"rule"'))

describe('--suppress-all', () => {
  it('writes every finding on a line of its own, and only what is new is reported from then on', async () => {
    const before = await rulesIn({ 'chart.yaml': chart }, 'chart.yaml')
    expect(before.code).toBe(1)
    const taken = await desk(
      { 'chart.yaml': chart },
      'chart.yaml',
      '--suppress-all',
      '--suppress-reason',
      'from the old system',
    )
    expect(taken.code).toBe(0)
    expect(linesOf(taken.files)).toHaveLength(before.reported.length)
    expect(taken.files[baselineFile]).toContain(
      '    {"file": "chart.yaml", "rule": "self-report", "about": "position:cro .reportsTo", "since": "2026-11-22", "reason": "from the old system"}',
    )
    expect(taken.files[baselineFile]).toContain(
      '{"file": "chart.yaml", "rule": "unknown-manager", "about": "position:cfo .reportsTo =boss", ',
    )
    expect(taken.printed).toContain(`Took ${before.reported.length} findings into orglint.baseline.json.`)
    const after = await rulesIn(taken.files, 'chart.yaml')
    expect(after).toMatchObject({ code: 0, reported: [] })
    expect([...after.silenced].sort()).toEqual([...before.reported].sort())
    const [suppressed] = after.results.flatMap(({ suppressedMessages }) => suppressedMessages)
    expect(suppressed?.suppressions).toEqual([{ kind: 'file', justification: 'from the old system' }])
    const { printed } = await desk(taken.files, 'chart.yaml')
    expect(printed).toContain('silenced:')
    expect(printed).toContain('by the baseline.')
  })

  it('takes warnings and notes, too, and takes the date from --as-of', async () => {
    const flags = [
      'chart.yaml',
      '--suppress-all',
      '--as-of',
      '2026-03-01',
      '--rule',
      'unknown-manager: warn',
      '--rule',
      'self-report: info',
    ]
    const { files } = await desk({ 'chart.yaml': chart }, ...flags)
    expect(linesOf(files).some((line) => line.includes('"unknown-manager"') && line.includes('"2026-03-01"'))).toBe(
      true,
    )
    expect(linesOf(files).some((line) => line.includes('"self-report"'))).toBe(true)
  })

  it('leaves a baseline alone that says the same already, whoever wrote its reasons', async () => {
    const { files } = await desk({ 'chart.yaml': chart }, 'chart.yaml', '--suppress-all')
    const edited = {
      ...files,
      [baselineFile]: `${String(files[baselineFile]).replace('"since"', '"reason": "seen",   "since"')}\n`,
    }
    const again = await desk(edited, 'chart.yaml', '--suppress-all')
    expect(again.files[baselineFile]).toBe(edited[baselineFile])
    expect(again.printed).toContain('There was nothing to take into orglint.baseline.json.')
  })

  it('says where the baseline cannot be written, and reports what it could not silence', async () => {
    const files = { 'chart.yaml': chart }
    const { code, printed } = await run(['chart.yaml', '--suppress-all'], { files, readOnly: [baselineFile] })
    expect(code).toBe(2)
    expect(printed).toContain('The baseline could not be written: permission denied.')
    expect(printed).toContain('self-report')
  })
})

describe('standard input', () => {
  it('needs a name to be taken into a baseline', async () => {
    const { printed, code, io } = await run(['-', '--suppress-all'], { standardInput: chart })
    expect(code).toBe(1)
    expect(printed.replace(/\s+/g, ' ')).toContain('Give it one with --stdin-filename.')
    expect(io.fileText(baselineFile)).toBeUndefined()
  })
})

describe('--suppress-rule', () => {
  it('takes in the findings of one rule, by whatever id it had', async () => {
    const { files } = await desk({ 'chart.yaml': chart }, 'chart.yaml', '--suppress-rule', 'self-report')
    expect(linesOf(files)).toHaveLength(1)
    const { reported, silenced } = await rulesIn(files, 'chart.yaml')
    expect(silenced).toEqual(['self-report'])
    expect(reported).toContain('unknown-manager')
    const several = await desk({ 'chart.yaml': chart }, 'chart.yaml', '--suppress-rule', 'small-island')
    expect(several.code).toBe(1)
  })

  it('refuses a rule that does not exist, and names the nearest', async () => {
    const { code, complained } = await desk({ 'chart.yaml': chart }, 'chart.yaml', '--suppress-rule', 'self-raport')
    expect([code, complained]).toEqual([2, 'There is no rule self-raport to suppress. Did you mean self-report?\n'])
  })
})

describe('a baseline', () => {
  const taken = async (text = chart) => (await desk({ 'chart.yaml': text }, 'chart.yaml', '--suppress-all')).files

  it('does not mind in which order the chart stands', async () => {
    const files = await taken()
    const [head = '', ...seats] = chart.trimEnd().split('\n')
    const turned = `# a comment more\n${[head, ...seats.reverse()].join('\n')}\n`
    expect(await rulesIn({ ...files, 'chart.yaml': turned }, 'chart.yaml')).toMatchObject({ code: 0, reported: [] })
  })

  it('reports one finding that was swapped for another, and what is left over', async () => {
    const files = await taken()
    const swapped = chart.replace('reportsTo: boss', 'reportsTo: chief')
    const { code, reported } = await rulesIn({ ...files, 'chart.yaml': swapped }, 'chart.yaml')
    expect(code).toBe(1)
    expect(reported.sort()).toEqual(['stale-baseline-entry', 'unknown-manager'])
  })

  it('is no error where it has leftovers, unless the configuration says so', async () => {
    const files = { ...(await taken()), 'chart.yaml': chart.replace('reportsTo: boss', 'reportsTo: ceo') }
    expect((await rulesIn(files, 'chart.yaml')).code).toBe(0)
    expect((await rulesIn(files, 'chart.yaml', '--rule', 'stale-baseline-entry: error')).code).toBe(1)
    const { printed } = await desk(files, 'chart.yaml')
    expect(printed).toContain('(1 chart, 1 file)')
    expect(printed.replace(/\s+/g, ' ')).toContain(
      'What this entry of the baseline lets be is settled. Take the entry out with --prune-suppressions, or it may hide the same finding when it comes back. stale-baseline-entry',
    )
  })

  it('tells of all its leftovers once', async () => {
    const messageIds = async (text: string) => {
      const { results } = await rulesIn({ ...(await taken()), 'chart.yaml': text }, 'chart.yaml')
      const messages = results.flatMap((result) => result.messages as { ruleId: string; messageId?: string }[])
      return messages.filter(({ ruleId }) => ruleId === 'stale-baseline-entry').map(({ messageId }) => messageId)
    }
    expect(await messageIds(chart.replace('reportsTo: boss', 'reportsTo: ceo'))).toEqual(['stale'])
    expect(await messageIds(chart.replace(/reportsTo: (?:boss|cro)/g, 'reportsTo: ceo'))).toEqual(['several'])
  })

  it('loses its leftovers to --prune-suppressions, and nothing else', async () => {
    const files = { ...(await taken()), 'chart.yaml': chart.replace('reportsTo: boss', 'reportsTo: ceo') }
    const before = linesOf(files)
    const pruned = await desk(files, 'chart.yaml', '--prune-suppressions')
    const bare = (lines: string[]) => lines.map((line) => line.replace(/,$/, ''))
    expect(bare(linesOf(pruned.files))).toEqual(bare(before.filter((line) => !line.includes('=boss'))))
    expect(pruned.printed).toContain('Took 1 entry out of orglint.baseline.json.')
    expect((await rulesIn(pruned.files, 'chart.yaml')).reported).not.toContain('stale-baseline-entry')
  })

  it('keeps entries about charts and rules that a run did not look at', async () => {
    const files: Files = {
      ...(await taken()),
      'other.yaml': 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n',
    }
    const other = await desk(files, 'other.yaml', '--prune-suppressions')
    expect(other.files[baselineFile]).toBe(files[baselineFile])
    expect((await rulesIn(files, 'other.yaml')).reported).toEqual([])
    const mended = { ...files, 'chart.yaml': chart.replace('reportsTo: boss', 'reportsTo: ceo') }
    const { reported } = await rulesIn(mended, 'chart.yaml', '--rule', 'unknown-manager: off')
    expect(reported).not.toContain('stale-baseline-entry')
    const broken = { ...files, 'chart.yaml': 'positions: [' }
    expect((await rulesIn(broken, 'chart.yaml')).reported).toEqual(['syntax'])
  })

  it('does not keep entries about a file that is gone', async () => {
    const { 'chart.yaml': _, ...files }: Files = {
      ...(await taken()),
      'other.yaml': 'positions:\n  - {id: a, title: Chief Executive Officer}\n',
    }
    expect((await rulesIn(files, 'other.yaml')).reported).toEqual(['stale-baseline-entry'])
  })

  it('is read unasked, under --no-config too, for standard input by its name, and from elsewhere by --baseline', async () => {
    const files = await taken()
    expect((await rulesIn(files, '--no-config', 'chart.yaml')).code).toBe(0)
    const piped = await run(['--stdin', '--stdin-filename', 'chart.yaml'], {
      files: { [baselineFile]: files[baselineFile] ?? '' },
      standardInput: chart,
    })
    expect(piped.code).toBe(0)
    const { [baselineFile]: text = '', ...rest } = files
    const elsewhere = { ...rest, 'ci/known.json': String(text).replaceAll('"chart.yaml"', '"../chart.yaml"') }
    expect((await rulesIn(elsewhere, 'chart.yaml')).code).toBe(1)
    expect((await rulesIn(elsewhere, 'chart.yaml', '--baseline', 'ci/known.json')).code).toBe(0)
    const { code, complained } = await desk(rest, 'chart.yaml', '--baseline', 'known.json')
    expect([code, complained]).toEqual([2, 'There is no baseline known.json. To write one, add --suppress-all.\n'])
  })

  it('knows chart groups by their name, so that a record may move from file to file', async () => {
    const config = 'charts: [{name: group, files: [org/*.yaml]}]\n'
    const one = 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n'
    const two = 'positions:\n  - {id: cfo, title: Chief Financial Officer, reportsTo: cfo}\n'
    const before = {
      'orglint.config.yaml': config,
      'org/a.yaml': one,
      'org/b.yaml': `${two}  - {id: coo, title: Chief Operating Officer, reportsTo: ceo}\n`,
    }
    const { files } = await desk(before, '--suppress-all')
    expect(files[baselineFile]).toContain(
      '{"chart": "group", "rule": "self-report", "about": "position:cfo .reportsTo", ',
    )
    const moved = {
      ...files,
      'org/a.yaml': `${one}${two.split('\n')[1]}\n`,
      'org/b.yaml': 'positions:\n  - {id: coo, title: Chief Operating Officer, reportsTo: ceo}\n',
    }
    expect(await rulesIn(moved)).toMatchObject({ code: 0, reported: [] })
  })

  it('holds no name of a person who has an id for nothing', async () => {
    const text =
      'positions:\n  - {name: Mara Lindqvist, reportsTo: Nobody Atall}\n  - {id: ceo, title: Chief Executive Officer}\n'
    const files = await taken(text)
    expect(String(files[baselineFile])).not.toContain('Lindqvist')
    expect((await rulesIn(files, 'chart.yaml')).reported).toEqual([])
    expect((await rulesIn(files, 'chart.yaml', '--redact')).reported).toEqual([])
  })

  it('cannot silence a rule that the configuration locks', async () => {
    const files = { ...(await taken()), 'orglint.config.yaml': 'locked: [self-report]\n' }
    const { code, reported } = await rulesIn(files, 'chart.yaml')
    expect(code).toBe(1)
    expect(reported.sort()).toEqual(['locked-rule-in-directive', 'self-report'])
    const again = await desk(files, 'chart.yaml', '--suppress-all', '--prune-suppressions')
    expect(again.code).toBe(1)
    expect(linesOf(again.files).some((line) => line.includes('"self-report"'))).toBe(false)
  })

  it('keeps entries of a rule that an override turns off', async () => {
    const config = 'overrides: [{files: [chart.yaml], rules: {self-report: off, no-root: off}}]\n'
    const files = { ...(await taken()), 'orglint.config.yaml': config }
    expect((await rulesIn(files, 'chart.yaml')).reported).not.toContain('stale-baseline-entry')
  })
})

describe('a baseline that cannot be used', () => {
  const entry = '{"file": "chart.yaml", "rule": "self-report", "about": "position:cro .reportsTo"}'
  const whole = (lines: string, version = '1') => `{\n  "version": ${version},\n  "findings": [\n${lines}\n  ]\n}\n`

  it.each([
    [
      'a conflict',
      whole(`<<<<<<< ours\n    ${entry}\n=======\n    ${entry}\n>>>>>>> theirs`),
      '4:1',
      'A merge left a conflict in this baseline. Keep the lines of both sides, one per finding, and delete the marks.',
    ],
    [
      'a line twice',
      whole(`    ${entry},\n    ${entry}`),
      '5:5',
      'This finding stands in the baseline twice, as after a merge. Delete one of the lines.',
    ],
    [
      'another version',
      whole(`    ${entry}`, '2'),
      '2:14',
      'This baseline is not of version 1, the one that this orglint knows. Use the orglint that wrote it, or write it anew with --suppress-all.',
    ],
    [
      'no list',
      '{"version": 1}',
      '1:1',
      'This is no baseline of orglint: it has no list of findings. Name another file with --baseline, or delete this one.',
    ],
    [
      'half an entry',
      whole('    {"rule": "self-report"}'),
      '4:5',
      'This is no entry of a baseline: it needs "rule", "about" and either "file" or "chart", each a text. Correct or delete the line.',
    ],
    ['no JSON', '{"version": 1,,}', '1:15', 'This baseline cannot be read: '],
  ])('for %s is one clear error at its place', async (_, text, place, message) => {
    const { code, printed } = await desk({ 'chart.yaml': chart, [baselineFile]: text }, 'chart.yaml')
    expect(code).toBe(2)
    const flat = printed.replace(/\s+/g, ' ')
    expect(flat).toContain(`orglint.baseline.json ${place} error ${message}`)
    expect(printed).not.toContain('unknown-manager')
  })

  it.each([
    [
      ['--suppress-all', '--suppress-rule', 'self-report'],
      '--suppress-all takes in every finding, so leave out --suppress-rule.\n',
    ],
    [
      ['--suppress-reason', 'x'],
      '--suppress-reason is the reason for what --suppress-all or --suppress-rule take in: add one of them.\n',
    ],
    [
      ['--suppress-all', '--require-reason'],
      '--require-reason lets nothing be silent without a reason: add --suppress-reason "…".\n',
    ],
  ])('%s is refused', async (flags, message) => {
    const { code, complained } = await desk({ 'chart.yaml': chart }, 'chart.yaml', ...flags)
    expect([code, complained]).toEqual([2, message])
  })
})
