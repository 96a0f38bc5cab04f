import { startOf } from '../chart/chart-record.ts'
import { type IgnoreField, ignoredRules, ignoreKey } from '../chart/ignored-rules.ts'
import { removeEntry } from '../parse/remove-entry.ts'
import type { Silencer } from './silencer.ts'

/** What the data of a file silences. An entry that names no rule silences none. */
export function dataSilencers(fields: readonly IgnoreField[]): readonly Silencer[] {
  return fields.flatMap((field) => {
    const { tree, holds, record } = field
    const reach = { span: tree.span(record) }
    // All entries before their rules: what stands in a list is looked up fast only for the list asked for last.
    const entries = ignoredRules(field)
      .filter(({ rules }) => rules.length > 0)
      .map((entry) => ({ ...entry, removal: removeEntry(tree, entry.node) }))
    return entries.map(
      ({ node, rules, reason, until, removal }): Silencer => ({
        by: 'data',
        noun: `entry of ${ignoreKey}`,
        place: startOf(tree, node),
        rules: rules.map((rule) => ({
          name: rule.name,
          place: { source: tree.source, ...tree.span(rule.node) },
          removal: rules.length > 1 ? removeEntry(tree, rule.node) : removal,
        })),
        reason,
        until,
        reach,
        covers: ({ place }) => holds(place.start),
        removal,
      }),
    )
  })
}
