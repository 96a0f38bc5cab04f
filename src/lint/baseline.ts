import type { Source, Span } from '../source.ts'

/** What a finding belongs to: a file that is a chart of its own, or a chart group. */
export interface BaselineScope {
  readonly kind: 'file' | 'chart'
  /** The path from the folder of the baseline, with `/`; or the name of the group. */
  readonly name: string
}

/** A finding that is known and let be. */
export interface BaselineEntry {
  readonly scope: BaselineScope
  readonly rule: string
  /** What makes it this finding and no other: entities, field, value; the second of equal ones ends in ` #2`. */
  readonly about: string
  readonly reason: string | undefined
  /** The day on which it was let be. */
  readonly since: string | undefined
}

/** A baseline file, read. */
export interface Baseline {
  readonly source: Source
  readonly entries: readonly ReadEntry[]
}

/** An entry and its place in the file. */
export interface ReadEntry extends BaselineEntry {
  readonly span: Span
}

/** By what an entry is found again. */
export function entryKey({ scope, rule, about }: Pick<BaselineEntry, 'scope' | 'rule' | 'about'>): string {
  return JSON.stringify([scope.kind, scope.name, rule, about])
}
