import { readdirSync, readFileSync } from 'node:fs'
import { formatOf } from '../../src/read/chart-files.ts'
import type { Source } from '../../src/source.ts'
import { readRulePage } from '../rules/rule-page.ts'
import { sourceFrom } from '../support/chart-text.ts'

function chartsIn(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => formatOf(path) !== undefined && !path.includes('orglint.config'))
    .sort()
    .map((path) => sourceFrom(readFileSync(path, 'utf8'), { path, format: formatOf(path) ?? 'yaml' }))
}

const ownCharts = process.env.PROPERTY_CHARTS

/** The charts of the stories and of every dialect, and those of the folder that `PROPERTY_CHARTS` names. */
export const fixtureCharts: readonly Source[] = ['fixtures', ...(ownCharts === undefined ? [] : [ownCharts])].flatMap(
  chartsIn,
)

/** The charts on the pages of the rules: each has just what some rule looks at. */
export const pageCharts: readonly Source[] = readdirSync('docs/rules')
  .sort()
  .flatMap((page) => readRulePage(readFileSync(`docs/rules/${page}`, 'utf8')).examples)
  .map(({ text, format }) => sourceFrom(text, { format }))
