/** What a role is to the rules: which function it leads or serves, and where it stands. */
export interface RoleFacts {
  /** For people: `chief revenue officer`. */
  readonly label: string
  /** The function whose head this role is. */
  readonly leads?: string
  /** The function this role works in. */
  readonly function?: string
  /** Rung of the sales ladder, 1 at the top. */
  readonly salesRung?: number
}
