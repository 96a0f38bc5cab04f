import { expect } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

/** What one rule finds in a chart, with what is wrong with the chart itself. */
export async function findingsOf(ruleId: string, chart: string) {
  const { files, crashes } = await lintText(chart, { rules: rules.filter(({ id }) => id === ruleId) })
  expect(crashes).toEqual([])
  return files.flatMap(({ findings }) => findings)
}

export const seats = (...lines: readonly string[]) => `positions:\n${entries(lines)}`

export const staff = (...lines: readonly string[]) => `people:\n${entries(lines)}`

export function entries(lines: readonly string[]): string {
  return lines.map((line) => `  - {${line}}\n`).join('')
}
