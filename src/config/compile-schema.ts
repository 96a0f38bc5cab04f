import Ajv2020 from 'ajv/dist/2020.js'
import type { Schema } from './schema.ts'
import type { SchemaCheck, SchemaMistake } from './schema-check.ts'

/** Compiles a schema that is only known at run time. Throws an error of ajv for one that is none. */
export function compileSchema(schema: Schema): SchemaCheck {
  const ajv = new Ajv2020.default({ allErrors: true, strict: false, messages: false })
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? [] : ((validate.errors ?? []) as readonly SchemaMistake[]))
}
