/** One mistake, as a compiled JSON schema states it. */
export interface SchemaMistake {
  readonly keyword: string
  /** JSON pointer to the value at fault. */
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set where it is the name of a key that is at fault. */
  readonly propertyName?: string
}

/** A compiled schema: true for a value that fits, else the mistakes are left in `errors`. */
export interface SchemaValidator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaMistake[] | null
}

/** Checks a value against the configuration schema; every mistake, not only the first. */
export type SchemaCheck = (value: unknown) => readonly SchemaMistake[]
