/** Bits of a node's flags. A node that is neither `map` nor `list` nor `alias` is a scalar. */
export const nodeFlag = {
  map: 1,
  list: 2,
  alias: 4,
  /** Can only be a string: quoted, a block, or tagged so. */
  string: 8,
  /** One character at both ends of the span is a quote. */
  quoted: 16,
  /** The text differs from the source and is kept apart. */
  decoded: 32,
  /** Has an explicit tag of the core schema, kept apart. */
  tagged: 64,
  /** Belongs to no list of children: a key that is a node of its own, or a value lost to a later equal key. */
  hidden: 128,
  /** The value of a merge key. */
  merge: 256,
  /** A map with at least one merge key. */
  merges: 512,
  /** A collection between brackets. */
  bracketed: 1024,
} as const
