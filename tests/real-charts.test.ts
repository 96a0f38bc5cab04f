import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../src/config/built-in-configuration.ts'
import type { Configuration } from '../src/config/configuration.ts'
import type { Finding } from '../src/finding.ts'
import { locate } from '../src/line-index.ts'
import type { LintReport } from '../src/lint/lint-report.ts'
import type { LintRequest } from '../src/lint/lint-request.ts'
import { rules } from '../src/rules/index.ts'
import type { Format, Place, Source } from '../src/source.ts'
import { sourceFrom } from './support/chart-text.ts'
import { lintSources } from './support/lint-text.ts'

/**
 * Public charts of companies and governments, kept outside the repository. ORGLINT_REAL_CHARTS names their folder;
 * else they are looked for beside the repository.
 */
const beside = fileURLToPath(new URL('../../shared/charts', import.meta.url))
const folder = [process.env.ORGLINT_REAL_CHARTS, beside].find((path) => path !== undefined && existsSync(path))
const isThere = folder !== undefined

// The charts are not part of the repository, so a clone alone cannot try them: all that needs them is skipped then.
if (!isThere) {
  console.warn('SKIPPED: no real charts were tried. Name the folder that holds them in ORGLINT_REAL_CHARTS.')
}

interface Findings {
  readonly report: LintReport
  readonly all: readonly Finding[]
  readonly of: (ruleId: string) => readonly Finding[]
}

async function lintFiles(
  paths: readonly string[],
  settings: Partial<Configuration> = {},
  request: (sources: readonly Source[]) => Partial<LintRequest> = () => ({}),
): Promise<Findings> {
  const sources = paths.map((path) => {
    const format: Format = path.endsWith('.json') ? 'json' : 'yaml'
    return sourceFrom(readFileSync(`${folder}/${path}`, 'utf8'), { path, format })
  })
  const configuration: Configuration = { ...builtInConfiguration(rules), ...settings }
  const report = await lintSources(sources, { configurationFor: () => configuration, ...request(sources) })
  const all = report.files.flatMap(({ findings }) => findings)
  expect(report.crashes).toEqual([])
  return { report, all, of: (ruleId) => all.filter((finding) => finding.ruleId === ruleId) }
}

function lineOf({ source, start }: Place): number {
  return locate(source, start).line
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Value
}

describe.runIf(isThere)('the chart of a company, a map from slugs to people', () => {
  const settings = {
    fields: new Map([
      ['reportsTo', 'reports_to'],
      ['positionId', 'manager_role_slug'],
      ['title', 'role'],
    ]),
  }

  it('has no line that leads nowhere, no loop and no id used twice', async () => {
    const { report, all } = await lintFiles(['slug-map/team.yml'], settings)
    const kinds = ['unknown-manager', 'self-report', 'reporting-cycle', 'duplicate-position-id', 'conflicting-manager']
    expect(report.positions).toBeGreaterThan(150)
    expect(all.filter(({ ruleId }) => kinds.includes(ruleId)).map(({ message }) => message)).toEqual([])
  })

  interface Incident {
    readonly broken: string
    readonly repaired: string
    readonly findings: readonly {
      readonly rule: string
      readonly id: string
      readonly manager?: string
      readonly line?: number
      readonly lines?: readonly [number, number]
    }[]
  }
  const incidents = isThere ? readJson<readonly Incident[]>('slug-map/incidents/expected.json') : []

  it.each(incidents)(
    '$broken: what broke it is found, at its lines, and not in the repaired file',
    async (incident) => {
      const broken = await lintFiles([`slug-map/incidents/${incident.broken}`], settings)
      const repaired = await lintFiles([`slug-map/incidents/${incident.repaired}`], settings)
      const rulesOfCase = new Set(incident.findings.map(({ rule }) => rule))
      const shown = (findings: Findings): readonly unknown[] =>
        findings.all
          .filter(({ ruleId }) => rulesOfCase.has(ruleId))
          .map(({ ruleId, place, related, value }) =>
            ruleId === 'duplicate-position-id'
              ? { rule: ruleId, id: value, lines: [...related.map((other) => lineOf(other.place)), lineOf(place)] }
              : { rule: ruleId, manager: value, line: lineOf(place) },
          )
      // The id listed is the key of the record; a record with a slug of its own goes by that.
      const expected = incident.findings.map(({ id, ...rest }) => (rest.lines ? { id, ...rest } : rest))
      for (const finding of expected) expect(shown(broken)).toContainEqual(finding)
      const added = shown(broken).filter((finding) => !shown(repaired).some((other) => same(finding, other)))
      expect(added).toHaveLength(incident.findings.length)
      expect(shown(repaired).filter((finding) => expected.some((other) => same(finding, other)))).toEqual([])
    },
  )

  function same(a: unknown, b: unknown): boolean {
    const strip = (finding: unknown) => JSON.stringify({ ...(finding as object), line: 0, lines: 0 })
    return strip(a) === strip(b)
  }
})

describe.runIf(isThere)('registers of senior posts', () => {
  const settings = {
    fields: new Map([
      ['id', 'Post Unique Reference'],
      ['reportsTo', 'Reports to Senior Post'],
      ['title', 'Job Title'],
      ['name', 'Name'],
    ]),
    roots: ['XX'],
  }

  interface Verdict {
    readonly 'self-report': readonly string[]
    readonly 'unknown-manager': readonly (readonly [id: string, manager: string])[]
    readonly 'duplicate-mismatch': readonly string[]
    readonly 'no-top': boolean
  }
  const verdicts = isThere ? Object.entries(readJson<Record<string, Verdict>>('post-register/expected.json')) : []

  it('show what the publisher found wrong in them, and nothing else of those kinds', async () => {
    const rows: string[] = []
    for (const [file, verdict] of verdicts) {
      const { of } = await lintFiles([`post-register/${file}`], settings)
      const found = {
        self: of('self-report').map(({ entities }) => entities[0]?.id ?? ''),
        unknown: of('unknown-manager').map(({ entities, value }) => `${entities[0]?.id} → ${value}`),
        duplicate: of('duplicate-position-id').map(({ value }) => value ?? ''),
      }
      const expected = {
        self: verdict['self-report'],
        unknown: verdict['unknown-manager'].map(([id, manager]) => `${id} → ${manager}`),
        duplicate: verdict['duplicate-mismatch'],
      }
      const columns = (['self', 'unknown', 'duplicate'] as const).map((kind) => {
        const ours = [...new Set(found[kind])].sort()
        const theirs = [...new Set(expected[kind])].sort()
        if (!verdict['no-top']) expect.soft(ours, `${file}: ${kind}`).toEqual(theirs)
        return `${ours.length}/${theirs.length}`.padStart(9)
      })
      if (verdict['no-top']) {
        const top = [...of('no-root'), ...of('self-report'), ...of('unknown-manager')]
        expect.soft(top, `${file} has no top`).not.toEqual([])
      }
      rows.push(`${columns.join(' ')}  ${verdict['no-top'] ? 'no top      ' : 'same verdict'}  ${file}`)
    }
    const heading = `${['self', 'unknown', 'duplicate'].map((kind) => kind.padStart(9)).join(' ')}  (found/published)`
    console.log([heading, ...rows].join('\n'))
  })
})

describe.runIf(isThere)('a catalogue of groups and users', () => {
  it('is one chart over all its files: one link is stated on one side only, and nothing is wrong', async () => {
    const paths = readdirSync(`${folder}/backstage`)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `backstage/${file}`)
    const { report, all, of } = await lintFiles(paths, {}, (sources) => ({
      groups: [{ name: 'catalogue', sources, missing: [] }],
    }))
    expect(report.charts).toBe(1)
    expect(all.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
    expect(of('one-sided-link').map(({ severity, entities }) => [severity, entities[0]?.id])).toEqual([
      ['info', 'group:team-e'],
    ])
    expect(of('duplicate-position-id')).toEqual([])
  })
})
