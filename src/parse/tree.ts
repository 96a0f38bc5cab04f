import type { Source, Span } from '../source.ts'

/** A node of a tree: a number, so that a million of them cost little. */
export type NodeId = number

export type NodeKind = 'map' | 'list' | 'scalar'

/** What a scalar stands for under the core schema of YAML 1.2 (JSON's values are the same). */
export type ScalarValue = string | number | boolean | null

/** A map entry or list item as a walk meets it. */
export interface Child {
  /** The key, decoded; undefined in a list. */
  readonly key: string | undefined
  readonly node: NodeId
}

/**
 * A source after parsing: values with the place of every key and value, the same for YAML and JSON.
 *
 * Aliases point and never copy: `kind`, `children`, `get`, `text` and `value` follow an alias to what it
 * names, `span` and `parent` stay where the alias is written. `target` gives the node that an alias names
 * (any other node: itself), so that a walk can visit each anchor once. Merge keys (`<<`) are honoured by
 * `children` and `get`: a map's own keys first, then the merged ones it does not have itself.
 */
export interface Tree {
  readonly source: Source
  /** The top value of each document, in order; a document without a value is left out. */
  readonly documents: readonly NodeId[]
  readonly size: number
  /** Whether a node can be reached on more than one way: by an alias, or a merge key. */
  readonly hasAliases: boolean
  kind(node: NodeId): NodeKind
  target(node: NodeId): NodeId
  parent(node: NodeId): NodeId | undefined
  /** Whether any map of the source has this key. */
  hasKey(key: string): boolean
  /** Place of the value: quotes and brackets included, an anchor or tag before it not. */
  span(node: NodeId): Span
  key(node: NodeId): string | undefined
  /** Place of the key (quotes included); undefined in a list and at the top. */
  keySpan(node: NodeId): Span | undefined
  children(node: NodeId): Child[]
  /** Whether all children pass a test; stops at the first that does not. Spares the list that `children` makes. */
  everyChild(node: NodeId, test: (node: NodeId, key: string | undefined) => boolean): boolean
  get(node: NodeId, key: string): NodeId | undefined
  /** An item of a list, counted from 0. */
  item(node: NodeId, at: number): NodeId | undefined
  /** A scalar as written, quotes and escapes undone: `007` stays `007`. Undefined for null, maps and lists. */
  text(node: NodeId): string | undefined
  value(node: NodeId): ScalarValue | undefined
  /** Whether a scalar is written with quotes or as a block, so that it can only be a string. */
  isQuoted(node: NodeId): boolean
  /** Whether a scalar is a text at first sight: quoted, or beginning as no number, null or boolean does. */
  isSurelyText(node: NodeId): boolean
}
