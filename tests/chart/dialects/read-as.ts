import type { ChartParts } from '../../../src/chart/chart-part.ts'
import { indexChart } from '../../../src/chart/index-chart.ts'
import type { IndexedChart } from '../../../src/chart/indexed-chart.ts'
import { readChart } from '../../../src/chart/read-chart.ts'
import { chooseDialect, type Standing } from '../../../src/chart/recognise-dialect.ts'
import { builtInConfiguration } from '../../../src/config/built-in-configuration.ts'
import { parseSource } from '../../../src/parse/parse-source.ts'
import { formatOf } from '../../../src/read/chart-files.ts'
import { sourceFrom } from '../../support/chart-text.ts'

export interface Reading {
  readonly fields?: Readonly<Record<string, string>>
  readonly roots?: readonly string[]
  readonly dialect?: string
  readonly standing?: Standing
}

/** Path → text; `text` alone is one YAML file. */
type Files = string | Readonly<Record<string, string>>

/** The chart in some files. Throws where one of them is not read. */
export async function chartIn(files: Files, { fields = {}, roots, dialect, standing = 'passing' }: Reading = {}) {
  const texts = typeof files === 'string' ? { 'chart.yaml': files } : files
  const mapping = new Map(Object.entries(fields))
  const parts = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => {
      const { tree, problems } = await parseSource(sourceFrom(text, { path, format: formatOf(path) ?? 'yaml' }))
      const choice = tree && chooseDialect(tree, mapping, dialect, standing)
      if (!tree || !choice) throw new Error(`${path} is not read. ${JSON.stringify(problems)}`)
      return { tree, dialect: choice.dialect, outline: choice.dialect.outline(tree, mapping) }
    }),
  )
  const read = readChart(parts as unknown as ChartParts, { roots })
  const today = { date: '2026-11-01', from: 'clock' } as const
  return {
    dialects: [...new Set(parts.map((part) => part.dialect.name))],
    chart: indexChart(read, builtInConfiguration([]), today),
  }
}

/** Each position in a line: `id title (holder) → manager`; a state where the line ends at none. */
export function linesOf(chart: IndexedChart): readonly string[] {
  return chart.positions.map((position) => {
    const { id, title, holders, isUnit } = position
    const holder = holders.map(({ name, email }) => name ?? email)
    const manager = chart.manager(position)
    const above = manager ? (manager.id ?? manager.holders[0]?.name ?? manager.title) : chart.managerState(position)
    const who = [id, title, ...(holder.length > 0 ? [`(${holder.join(', ')})`] : []), ...(isUnit ? ['[unit]'] : [])]
    return `${who.filter((word) => word !== undefined).join(' ')} → ${above}`
  })
}

/** How some files are read: the dialect and a line per position. */
export async function readAs(files: Files, reading: Reading = {}): Promise<readonly string[]> {
  const { dialects: names, chart } = await chartIn(files, reading)
  return [names.join(', '), ...linesOf(chart)]
}
