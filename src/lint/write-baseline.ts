import type { BaselineEntry } from './baseline.ts'
import { compareText } from './sift-findings.ts'

export const baselineVersion = 1

/** The text of a baseline: one line per finding, in an order that no edit to a chart changes, so that merges stay easy. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(inOrder).map((entry) => `    ${entryLine(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": ${baselineVersion},\n  "findings": ${list}\n}\n`
}

function entryLine({ scope, rule, about, reason, since }: BaselineEntry): string {
  const fields = Object.entries({ [scope.kind]: scope.name, rule, about, since, reason })
    .filter(([, text]) => text !== undefined)
    .map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)}`)
  return `{${fields.join(', ')}}`
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.scope.kind, b.scope.kind) ||
    compareText(a.scope.name, b.scope.name) ||
    compareText(a.rule, b.rule) ||
    compareText(a.about, b.about)
  )
}
