import type { Configuration } from '../config/configuration.ts'
import type { Source } from '../source.ts'
import type { LintRequest } from './lint-request.ts'
import { compareText } from './sift-findings.ts'

/** The sources that make one chart, and what it is judged by. */
export interface ChartInput {
  /** Of the chart group; undefined for a file that is a chart of its own. */
  readonly group: string | undefined
  /** Sorted by path. */
  readonly sources: readonly Source[]
  readonly configuration: Configuration
  /** What the chart lacks, for people: `org/emea.yaml (not found)`. */
  readonly missing: readonly string[]
}

/** Each chart group is one chart; every other source is a chart of its own. */
export function gatherCharts(request: LintRequest): readonly ChartInput[] {
  const { sources, groups, undecodable, configurationFor } = request
  const grouped = new Set(groups.flatMap((group) => group.sources))
  const lost = new Set(undecodable.map(({ source }) => source))
  const charts = groups.flatMap(({ name, sources: all, missing }): ChartInput[] => {
    const members = all.filter((source) => !lost.has(source)).sort(byPath)
    const unread = all.filter((source) => lost.has(source)).map(({ path }) => `${path} (no text)`)
    const [first] = members
    if (!first) return []
    return [
      {
        group: name,
        sources: members,
        configuration: configurationFor(first),
        missing: [...missing, ...unread].sort(),
      },
    ]
  })
  const single = sources.filter((source) => !grouped.has(source))
  return [
    ...charts,
    ...single.map((source) => ({
      group: undefined,
      sources: [source],
      configuration: configurationFor(source),
      missing: [],
    })),
  ]
}

function byPath(a: Source, b: Source): number {
  return compareText(a.path, b.path)
}
