/** Kinds of record that a native chart file holds, by their names in the schema. */
export type RecordKind =
  | 'chart'
  | 'position'
  | 'person'
  | 'businessUnit'
  | 'lifecycleStage'
  /** A plan written on its position. */
  | 'successionPlan'
  /** A plan in the chart's own list: it has to name its seat. */
  | 'listedSuccessionPlan'
  | 'candidate'
  | 'developmentAction'
  | 'quota'
  | 'growth'
  /** The value of `x-orglint-ignore`. */
  | 'ignores'

/** What problems need of the schema at fault; the `x-` keywords are ours. */
export interface FieldSchema {
  /** What belongs in the field, fitting behind "must be". */
  readonly 'x-expected'?: string
  /** What the record is called, with its article. */
  readonly 'x-record'?: string
  readonly 'x-date'?: boolean
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly anyOf?: readonly { readonly required?: readonly string[] }[]
}

/** An error of a validator that ajv compiled with `verbose`. */
export interface SchemaError {
  /** A JSON pointer to the value at fault. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema: FieldSchema
  readonly data: unknown
}

export interface RecordValidator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
