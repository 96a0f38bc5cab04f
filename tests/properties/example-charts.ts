import { readdirSync, readFileSync } from 'node:fs'
import { formatOf } from '../../src/read/chart-files.ts'
import type { Source } from '../../src/source.ts'
import { readRulePage } from '../rules/rule-page.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** The charts of the stories and of every dialect. */
export const fixtureCharts: readonly Source[] = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .map((path) => `fixtures/${path.replaceAll('\\', '/')}`)
  .filter((path) => formatOf(path) !== undefined && !path.includes('orglint.config'))
  .sort()
  .map((path) => sourceFrom(readFileSync(path, 'utf8'), { path, format: formatOf(path) ?? 'yaml' }))

/** The charts on the pages of the rules: each has just what some rule looks at. */
export const pageCharts: readonly Source[] = readdirSync('docs/rules')
  .sort()
  .flatMap((page) => readRulePage(readFileSync(`docs/rules/${page}`, 'utf8')).examples)
  .map(({ text, format }) => sourceFrom(text, { format }))
