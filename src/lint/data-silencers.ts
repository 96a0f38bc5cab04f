import { startOf } from '../chart/chart-record.ts'
import { type IgnoreField, ignoredRules, ignoreKey } from '../chart/ignored-rules.ts'
import { locate } from '../line-index.ts'
import { removeEntry } from '../parse/remove-entry.ts'
import type { Silencer } from './silencer.ts'

/** What the data of a file silences. An entry that names no rule silences none. */
export function dataSilencers(fields: readonly IgnoreField[]): readonly Silencer[] {
  return fields.flatMap((field) => {
    const { tree, holds, record } = field
    const { start, end } = tree.span(record)
    const reach = { first: locate(tree.source, start).line, last: locate(tree.source, end).line }
    return ignoredRules(field)
      .filter(({ rules }) => rules.length > 0)
      .map(
        ({ node, rules, reason, until }): Silencer => ({
          by: 'data',
          noun: `entry of ${ignoreKey}`,
          place: startOf(tree, node),
          rules: rules.map((rule) => ({
            name: rule.name,
            place: { source: tree.source, ...tree.span(rule.node) },
            removal: removeEntry(tree, rules.length > 1 ? rule.node : node),
          })),
          reason,
          until,
          reach,
          covers: ({ place }) => holds(place.start),
          removal: removeEntry(tree, node),
        }),
      )
  })
}
