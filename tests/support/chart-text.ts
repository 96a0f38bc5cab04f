import type { Chart } from '../../src/chart/chart.ts'
import { readChart } from '../../src/chart/read-chart.ts'
import { recogniseDialect } from '../../src/chart/recognise-dialect.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import type { Format, Origin, Source } from '../../src/source.ts'

/** A source as if it were read from a UTF-8 file. */
export function sourceFrom(text: string, options: { path?: string; format?: Format; origin?: Origin } = {}): Source {
  const { format = 'yaml', origin = 'named' } = options
  const path = options.path ?? `chart.${format}`
  return { path, text, format, origin, encoding: { name: 'utf-8', byteOrderMark: false } }
}

/** The chart that a text holds, read with the stages that orglint itself uses. Throws where there is none. */
export async function chartFromText(
  text: string,
  options: { format?: Format; fields?: ReadonlyMap<string, string>; roots?: readonly string[] } = {},
): Promise<Chart> {
  const { fields = new Map() } = options
  const source = sourceFrom(text, options)
  const { tree, problems } = await parseSource(source)
  const dialect = tree && recogniseDialect(tree, fields)
  if (!tree || !dialect) throw new Error(`No chart in this text: ${JSON.stringify(problems)}`)
  return readChart([{ tree, dialect, outline: dialect.outline(tree, fields) }], { roots: options.roots })
}

/** A chart of these positions. */
export function chartOf(positions: readonly object[]): Promise<Chart> {
  return chartFromText(JSON.stringify({ positions }), { format: 'json' })
}
