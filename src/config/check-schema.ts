import { pointerSteps } from '../parse/distinct-schema-errors.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import { configSchema } from './config-schema.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import { explainMissingKey, explainRepeatedItem, explainUnknownKey, explainValue } from './explain-mistake.ts'
import { plainValue } from './plain-value.ts'
import { type Schema, schemaAt, valueAt } from './schema.ts'
import type { SchemaCheck, SchemaMistake } from './schema-check.ts'
import { keyPlace, nodeAt, valuePlace } from './tree-path.ts'

/** A mistake and where it is: the value at a path, or one of its keys. */
interface Fault {
  readonly path: readonly string[]
  readonly key?: string
  readonly message: string
}

/**
 * Checks a value of a tree against the configuration schema; each fault once.
 * @param section the path of `node` in a configuration: empty for a whole one, `['rules']` for a map of rules
 */
export function checkSchema(
  tree: Tree,
  node: NodeId,
  section: readonly string[],
  rules: readonly Rule[],
  check: SchemaCheck,
): readonly ConfigurationProblem[] {
  const document = section.reduceRight((value, key) => ({ [key]: value }), plainValue(tree, node))
  const mistakes = check(document)
  if (mistakes.length === 0) return []
  const schema = configSchema(rules)
  const problems = new Map<string, ConfigurationProblem>()
  for (const mistake of mistakes) {
    const fault = faultOf(mistake, document, schema)
    if (fault === undefined) continue
    const { path, key, message } = fault
    const at = nodeAt(tree, node, path.slice(section.length))
    const place = key === undefined ? valuePlace(tree, at) : keyPlace(tree, at, key)
    problems.set(JSON.stringify([path, key]), { message, place, severity: 'error' })
  }
  return [...problems.values()]
}

/** Undefined for a mistake that only wraps others. */
function faultOf(mistake: SchemaMistake, document: unknown, root: Schema): Fault | undefined {
  const { keyword, params } = mistake
  const steps = pointerSteps(mistake.instancePath)
  const { schema, path } = schemaAt(root, document, steps)
  const value = valueAt(document, path)
  const isAlternative = path.length < steps.length
  if (keyword === 'if' || (mistake.propertyName !== undefined && !isAlternative)) return undefined
  if (isAlternative) return { path, message: explainValue(path, value, schema) }
  switch (keyword) {
    case 'additionalProperties':
    case 'propertyNames': {
      const key = String(params.additionalProperty ?? params.propertyName)
      return { path, key, message: explainUnknownKey(path, key, valueAt(value, [key]), knownKeys(schema)) }
    }
    case 'required':
      return { path, message: explainMissingKey(path, String(params.missingProperty)) }
    case 'uniqueItems': {
      const index = String(Math.max(Number(params.i), Number(params.j)))
      return { path: [...path, index], message: explainRepeatedItem(path, valueAt(value, [index])) }
    }
    default:
      return { path, message: explainValue(path, value, schema) }
  }
}

function knownKeys({ properties, propertyNames }: Schema): readonly string[] {
  if (properties) return Object.keys(properties).filter((key) => properties[key]?.deprecated !== true)
  return ((propertyNames as Schema | undefined)?.enum ?? []).map(String)
}
