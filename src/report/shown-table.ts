/** A table for people, before it is set in lines or in Markdown. Its texts are raw: whoever prints them makes them safe. */
export interface ShownTable {
  readonly columns: readonly ShownColumn[]
  readonly rows: readonly (readonly ShownCell[])[]
}

export interface ShownColumn {
  readonly heading: string
  readonly align?: 'right'
  /** Whether its texts may be broken at spaces where the terminal is narrow. */
  readonly wraps?: true
}

export interface ShownCell {
  /** One line each; none for an empty cell. */
  readonly lines: readonly string[]
  readonly style?: (text: string) => string
}
