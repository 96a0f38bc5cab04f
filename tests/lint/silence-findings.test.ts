import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import { silenceFindings } from '../../src/lint/silence-findings.ts'
import type { Silencer } from '../../src/lint/silencer.ts'
import { silencingRules } from '../../src/lint/silencing-rules.ts'
import { rules as allRules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { findingAt } from '../support/lint-report.ts'
import { lintSources, lintText, today } from '../support/lint-text.ts'
import { everyManager, everyPosition } from './example-rules.ts'

const rules = [everyPosition, everyManager]

/** Ids of the positions that are reported, and of those that are silenced. */
async function idsIn(text: string, request: Parameters<typeof lintText>[1] = {}) {
  const { files } = await lintText(text, { rules: [everyPosition], ...request })
  const [file] = files
  return {
    kept: file?.findings.map(({ entities }) => entities[0]?.id),
    silenced: file?.silenced.map(({ finding }) => finding.entities[0]?.id),
  }
}

describe('orglint-disable-next-line', () => {
  it('silences what stands on the next line, with its reason', async () => {
    const { files } = await lintText(
      `positions:
  # orglint-disable-next-line every-position -- kept for the auditors
  - {id: a, title: A}
  - {id: b, title: B}`,
      { rules: [everyPosition] },
    )
    expect(files[0]?.findings.map(({ message }) => message)).toEqual(['b is here.'])
    expect(files[0]?.silenced).toMatchObject([
      { finding: { message: 'a is here.' }, by: 'directive', reason: 'kept for the auditors' },
    ])
  })

  it('covers the whole record that begins on the next line', async () => {
    const text = `positions:
  # orglint-disable-next-line every-position
  - id: a
    department: Sales
    title: A
  - id: b
    title: B`
    expect(await idsIn(text)).toEqual({ kept: ['b'], silenced: ['a'] })
  })

  it('does not cover the positions nested in that record', async () => {
    const text = `positions:
  # orglint-disable-next-line every-position
  - id: a
    reports:
      - {id: b, title: B}
      - {id: c, title: C}
    title: A`
    expect(await idsIn(text)).toEqual({ kept: ['b', 'c'], silenced: ['a'] })
  })

  it('covers a nested record alone, where it stands above that', async () => {
    const text = `positions:
  - id: a
    title: A
    reports:
      # orglint-disable-next-line every-position
      - id: b
        title: B
        reports:
          - {id: c, title: C}
      - {id: d, title: D}`
    expect(await idsIn(text)).toEqual({ kept: ['a', 'c', 'd'], silenced: ['b'] })
  })

  it('covers one line and no record where none begins there', async () => {
    const text = `positions:
  - id: a
    # orglint-disable-next-line every-position
    title: A
  - id: b
    # orglint-disable-next-line every-position
    department: Sales
    title: B`
    expect(await idsIn(text)).toEqual({ kept: ['b'], silenced: ['a'] })
  })

  it('works in JSON with comments', async () => {
    const source = sourceFrom(
      `{"positions": [
        // orglint-disable-next-line every-position
        {
          "id": "a",
          "title": "A"
        },
        {"id": "b", "title": "B"}
      ]}`,
      { format: 'jsonc' },
    )
    const { files } = await lintSources([source], { rules: [everyPosition] })
    expect(files[0]?.findings.map(({ message }) => message)).toEqual(['b is here.'])
  })
})

describe('orglint-disable-line', () => {
  it('silences its own line and no record', async () => {
    const text = `positions:
  - {id: a, title: A} # orglint-disable-line every-position
  - id: b # orglint-disable-line every-position
    title: B`
    expect(await idsIn(text)).toEqual({ kept: ['b'], silenced: ['a'] })
  })
})

describe('orglint-disable', () => {
  it('silences up to the matching orglint-enable', async () => {
    const text = `positions:
  - {id: a, title: A}
  # orglint-disable every-position
  - {id: b, title: B}
  - {id: c, title: C}
  # orglint-enable every-position
  - {id: d, title: D}`
    expect(await idsIn(text)).toEqual({ kept: ['a', 'd'], silenced: ['b', 'c'] })
  })

  it('silences to the end of the file where nothing ends it', async () => {
    const text = `# orglint-disable every-position
positions:
  - {id: a, title: A}
  # orglint-enable every-manager
  - {id: b, title: B}`
    expect(await idsIn(text)).toEqual({ kept: [], silenced: ['a', 'b'] })
  })

  it('ends for one rule of several where orglint-enable names that one', async () => {
    const text = `# orglint-disable every-position, every-manager
positions:
  - id: a
    title: A
    reports:
      - {id: b, title: B}
  # orglint-enable every-position
  - {id: c, title: C, reports: [{id: d, title: D}]}`
    const { files } = await lintText(text, { rules })
    expect(files[0]?.findings.map(({ message }) => message)).toEqual(['c is here.', 'd is here.'])
  })

  it('that names no rule ends for the one that orglint-enable names', async () => {
    const text = `# orglint-disable
positions:
  - {id: a, title: A}
  # orglint-enable every-manager
  - {id: b, title: B, reports: [{id: c, title: C}]}`
    const { files } = await lintText(text, { rules })
    expect(files[0]?.findings.map(({ message }) => message)).toEqual(['b leads somebody.'])
  })

  it('ends at an orglint-enable that names no rule', async () => {
    const text = `# orglint-disable every-position
positions:
  - {id: a, title: A}
  # orglint-enable
  - {id: b, title: B}`
    expect(await idsIn(text)).toEqual({ kept: ['b'], silenced: ['a'] })
  })
})

describe('the rules of a directive', () => {
  const idsByRule = async (directive: string) => {
    const { files } = await lintText(
      `positions:
  # ${directive}
  - {id: a, title: A}
  - {id: b, title: B, reportsTo: a}`,
      { rules },
    )
    return files[0]?.silenced.map(({ finding }) => finding.ruleId).sort()
  }

  it('are the only ones it silences', async () => {
    expect(await idsByRule('orglint-disable-next-line every-manager')).toEqual(['every-manager'])
  })

  it('may be several', async () => {
    expect(await idsByRule('orglint-disable-next-line every-manager, every-position')).toEqual([
      'every-manager',
      'every-position',
    ])
  })

  it('are all where it names none', async () => {
    expect(await idsByRule('orglint-disable-next-line')).toEqual(['every-manager', 'every-position'])
  })

  it('silence nothing where they are unknown', async () => {
    expect(await idsByRule('orglint-disable-next-line evry-manager')).toEqual([])
  })
})

describe('a directive with a date', () => {
  const kept = async (until: string, request: Parameters<typeof lintText>[1] = {}) =>
    (
      await idsIn(
        `positions:\n  # orglint-disable-next-line -- new lead (until ${until})\n  - {id: a, title: A}`,
        request,
      )
    ).kept

  it('silences until that day is over, and not after', async () => {
    expect(await kept('2026-11-02')).toEqual([])
    expect(await kept('2026-11-01')).toEqual([])
    expect(await kept('2026-10-31')).toEqual(['a'])
  })

  it('silences until a month is over', async () => {
    expect(await kept('2026-11', { today: '2026-11-30' })).toEqual([])
    expect(await kept('2026-11', { today: '2026-12-01' })).toEqual(['a'])
  })

  it('goes by --as-of where that is given, and never by the date of the chart', async () => {
    expect(await kept('2026-11-02', { asOfFlag: '2027-01-01' })).toEqual(['a'])
    const text = `asOf: 2020-01-01
positions:
  # orglint-disable-next-line -- new lead (until 2026-10-31)
  - {id: a, title: A}`
    expect((await idsIn(text)).kept).toEqual(['a'])
  })
})

describe('silencing', () => {
  it('can be switched off', async () => {
    const text = 'positions:\n  - {id: a, title: A} # orglint-disable-line'
    expect(await idsIn(text, { inlineDirectives: false })).toEqual({ kept: ['a'], silenced: [] })
  })

  it('takes a marker inside a value for what it is: a value', async () => {
    const text = 'positions:\n  - {id: a, title: "A # orglint-disable-line"}'
    expect((await idsIn(text)).kept).toEqual(['a'])
  })

  it('never hides that a file could not be read', () => {
    const place = { source: sourceFrom('# orglint-disable'), start: 2, end: 3 }
    const findings = ['syntax', 'encoding', 'duplicate-key'].map((ruleId) => findingAt(place, ruleId))
    const everything: Silencer = {
      by: 'directive',
      noun: 'comment',
      place,
      rules: [],
      reason: undefined,
      until: undefined,
      reach: { line: 1 },
      covers: () => true,
      removal: [],
    }
    const standards = silencingRules(allRules, builtInConfiguration(allRules), today)
    const { findings: kept, silenced } = silenceFindings(findings, [], [everything], standards)
    expect(kept.map(({ ruleId }) => ruleId)).toEqual(['syntax', 'encoding'])
    expect(silenced.map(({ finding }) => finding.ruleId)).toEqual(['duplicate-key'])
  })

  it('covers people and plans as it covers positions', async () => {
    const { files } = await lintText(`
people:
  # orglint-disable-next-line invalid-field -- they asked for it
  - id: p-1
    name: Mara Lindqvist
    leavingOn: some day
positions: [{id: ceo, role: ceo, person: p-1}]
succession:
  # orglint-disable-next-line unknown-field
  - position: ceo
    mood: good
    candidates: [{person: p-1}]`)
    expect(files[0]?.findings).toEqual([])
    expect(files[0]?.silenced.map(({ finding, reason }) => `${finding.ruleId} ${reason}`)).toEqual([
      'invalid-field they asked for it',
      'unknown-field undefined',
    ])
  })
})
