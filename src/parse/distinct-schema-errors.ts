import type { FieldSchema, SchemaError } from './record-validator.ts'

/**
 * One schema error per fact. Where a field allows several kinds of value, ajv tells why the value is none of
 * them: this keeps what is wrong inside the kind that was meant, else the one error that the field is none.
 */
export function distinctSchemaErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const told = errors.filter(({ keyword }) => keyword !== 'required' && keyword !== 'not')
  const choices = new Set(told.filter(isChoice).map(({ instancePath }) => instancePath))
  const broken = pathsWithBrokenInside(told)
  const meant = choiceMeant(told)
  const isTold = (error: SchemaError): boolean => {
    const { instancePath } = error
    if (isInside(error) || !choices.has(instancePath)) return true
    if (broken.has(instancePath)) return false
    const fitting = meant.get(instancePath)
    return fitting ? error === fitting : isChoice(error)
  }
  return firstOfEachPlace(told.filter(isTold))
}

/** A record that lacks one of the fields of which it needs at least one. */
export function isMissing({ keyword, parentSchema }: SchemaError): boolean {
  return keyword === 'anyOf' && parentSchema['x-record'] !== undefined
}

/** Steps from a record to the place that a JSON pointer names. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function isChoice(error: SchemaError): boolean {
  return error.keyword === 'anyOf' && !isMissing(error)
}

/** ajv reports these at the record, though the value is the right kind of record and a field of it is at fault. */
function isInside(error: SchemaError): boolean {
  return error.keyword === 'additionalProperties' || isMissing(error)
}

function pathsWithBrokenInside(errors: readonly SchemaError[]): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const error of errors) {
    let path = error.instancePath
    if (isInside(error)) paths.add(path)
    while (path !== '') {
      path = path.slice(0, path.lastIndexOf('/'))
      paths.add(path)
    }
  }
  return paths
}

/** Path → the error of a branch that has the right type there, and fails by something else. */
function choiceMeant(errors: readonly SchemaError[]): ReadonlyMap<string, SchemaError> {
  const mistyped = new Map<FieldSchema, Set<string>>()
  for (const { keyword, parentSchema, instancePath } of errors) {
    if (keyword !== 'type') continue
    const paths = mistyped.get(parentSchema)
    if (paths) paths.add(instancePath)
    else mistyped.set(parentSchema, new Set([instancePath]))
  }
  const meant = new Map<string, SchemaError>()
  for (const error of errors) {
    const { keyword, parentSchema, instancePath } = error
    if (keyword === 'type' || keyword === 'anyOf' || isInside(error)) continue
    if (!meant.has(instancePath) && !mistyped.get(parentSchema)?.has(instancePath)) meant.set(instancePath, error)
  }
  return meant
}

function firstOfEachPlace(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Set<string>()
  return errors.filter(({ instancePath, keyword, params }) => {
    const field = keyword === 'additionalProperties' ? `/${String(params.additionalProperty)}` : ''
    const place = instancePath + field
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}
