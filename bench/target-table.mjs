/**
 * What orglint is meant to reach, each with what was measured: the worst of all charts that it is about.
 * @param {{ start: { time?: number }, version: { time?: number }, charts: readonly Measured[] }} measured
 * @returns a Markdown table
 * @typedef {{ time?: number, memory?: number, failure?: string }} Result
 * @typedef {{ toParsing: number, slowestRule: { ruleId: string, share: number } }} Stages
 * @typedef {{ size: number, layout: string, format: string, stages?: Stages, results: ReadonlyMap<string, Result> }} Measured
 */
export function targetTable({ start, version, charts }) {
  const of = (size, format) => charts.filter((chart) => chart.size === size && (!format || chart.format === format))
  const time = (chart, name = 'orglint') => chart.results.get(name)?.time
  const toStart = (chart) => time(chart) / time(chart, '`node -e 0`')
  const toPeer = (peer) => (chart) => time(chart, peer) / time(chart)
  const memory = (chart) => chart.results.get('orglint')?.memory
  const growth = (chart) => {
    const smaller = charts.find(
      (each) => each.size === 10_000 && each.layout === chart.layout && each.format === chart.format,
    )
    return smaller && time(chart) / 10 / time(smaller)
  }
  const rows = [
    atMost('`--version`, × `node -e 0`', 1.4, [version.time / start.time]),
    atMost('100 positions, × `node -e 0`', 2.2, of(100).map(toStart)),
    atMost('10,000 positions, × `node -e 0`', 12, of(10_000).map(toStart)),
    atMost('10,000 positions, MB', 250, of(10_000).map(memory)),
    atLeast('10,000 positions, times faster than Redocly CLI', 3, of(10_000).map(toPeer('Redocly CLI'))),
    atLeast('10,000 positions, times faster than Spectral', 6, of(10_000).map(toPeer('Spectral'))),
    atLeast('10,000 positions, times faster than ESLint', 10, of(10_000).map(toPeer('ESLint'))),
    atMost('100,000 positions in YAML, s', 3, of(100_000, 'yaml').map(seconds)),
    atMost('100,000 positions in JSON, s', 1.2, of(100_000, 'json').map(seconds)),
    atMost('100,000 positions, MB', 1_000, of(100_000).map(memory)),
    atMost('a position of 100,000, × one of 10,000', 1.3, of(100_000).map(growth)),
    atMost('1,000,000 positions in JSON, s', 15, of(1_000_000, 'json').map(seconds)),
    atMost('1,000,000 positions in JSON, MB', 4_000, of(1_000_000, 'json').map(memory)),
    atMost(
      'rules and index, × parsing',
      1,
      charts.map(({ stages }) => stages?.toParsing),
    ),
    atMost(
      'the slowest rule, % of the whole',
      10,
      charts.map(({ stages }) => stages && stages.slowestRule.share * 100),
    ),
    ...of(1_000_000, 'yaml').map((chart) => [
      '1,000,000 positions in YAML',
      'reads it',
      finish(chart),
      verdict(!!time(chart)),
    ]),
  ]
  const head = ['target', 'limit', 'worst measured', '']
  const lines = [head, ['---', '---:', '---:', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `### Targets\n\n${lines.join('\n')}`

  function seconds(chart) {
    return time(chart) / 1000
  }

  function finish(chart) {
    const { failure } = chart.results.get('orglint')
    return failure ?? `${seconds(chart).toFixed(1)} s`
  }
}

function atMost(target, limit, values) {
  return row(target, `at most ${limit}`, values, Math.max(...values), (worst) => worst <= limit)
}

function atLeast(target, limit, values) {
  return row(target, `at least ${limit}`, values, Math.min(...values), (worst) => worst >= limit)
}

/** A chart that was not read to its end, or a peer that is not there, leaves a value that is no number. */
function row(target, limit, values, worst, isMet) {
  if (values.length === 0) return [target, limit, '–', 'not measured']
  return Number.isFinite(worst)
    ? [target, limit, worst.toFixed(2), verdict(isMet(worst))]
    : [target, limit, '–', 'not measured in full']
}

function verdict(isMet) {
  return isMet ? 'met' : '**missed**'
}
