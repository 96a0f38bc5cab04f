import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** Record kinds that the reader checks one by one; where they are nested, only "a list" or "a map" is asked for. */
export const checkedAlone = [
  'position',
  'person',
  'businessUnit',
  'lifecycleStage',
  'successionPlan',
  'listedSuccessionPlan',
]

/** Every kind that gets a validator of its own. */
const recordKinds = ['chart', ...checkedAlone, 'candidate', 'developmentAction', 'quota', 'growth', 'ignores']

/** Keywords that tell people and editors about a field, and validators nothing. */
const editorKeywords = ['title', 'description', 'examples', 'enumDescriptions', 'patternErrorMessage']

/** Keywords from which problems get their wording; ajv hands them over with each error. */
const wordingKeywords = ['x-expected', 'x-record', 'x-date']

/**
 * Validators for the records of a chart, as the text of a TypeScript module.
 * @param {object} published the schema that editors use
 */
export function compileChartSchema(published) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    messages: false,
    verbose: true,
    inlineRefs: false,
    keywords: wordingKeywords,
    code: { source: true, esm: true, optimize: 2 },
  })
  const schema = recordSchema(published)
  ajv.addSchema(schema)
  const exports = Object.fromEntries(recordKinds.map((kind) => [exportName(kind), `${schema.$id}#/$defs/${kind}`]))
  const code = withLinearErrors(standaloneCode.default(ajv, exports))
  if (code.includes('require(')) throw new Error('The validators need a module of ajv: import it instead of require.')
  return [
    '// @ts-nocheck',
    '// Made by scripts/generate.mjs from schemas/orgchart.schema.json.',
    "import type { RecordKind, RecordValidator } from '../parse/record-validator.ts'",
    code.replace('"use strict";', '').replaceAll(/export const (\w+) = (validate\d+);/g, typedExport),
    'export const validators: Readonly<Record<RecordKind, RecordValidator>> = {',
    ...recordKinds.map((kind) => `  ${kind}: ${exportName(kind)},`),
    '}',
    '',
  ].join('\n')
}

/** ajv copies all errors so far at every failing part of a record; these validators append instead. */
function withLinearErrors(code) {
  const copying = /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g
  const linear = code.replaceAll(copying, 'vErrors = append(vErrors, $1.errors);')
  if (linear.includes('.concat(')) throw new Error('ajv gathers errors in a new way: look at withLinearErrors.')
  return `${linear}
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`
}

/**
 * The published schema without recursion, without notes for editors, and with `x-` fields left to their owners;
 * `x-orglint-ignore` is checked on its own, since charts of every kind may have it.
 */
export function recordSchema(published) {
  const schema = structuredClone(published)
  delete schema.$ref
  visit(schema, (node) => {
    for (const keyword of editorKeywords) if (!isSchema(node[keyword])) delete node[keyword]
    if (node.properties) delete node.properties['x-orglint-ignore']
    if (isCheckedAlone(node.items)) delete node.items
  })
  const { succession } = schema.$defs.position.properties
  succession.anyOf = succession.anyOf.map((choice) => (isCheckedAlone(choice) ? { type: 'object' } : choice))
  // Which words mean a level is known by the time a candidate is checked; then only the levels are left.
  const candidate = schema.$defs.candidate.properties
  candidate.readiness = candidate.readiness.anyOf[0]
  return schema
}

function visit(node, change) {
  if (typeof node !== 'object' || node === null) return
  change(node)
  for (const child of Object.values(node)) visit(child, change)
}

/** Tells a field that happens to be called `title` from the keyword. */
function isSchema(value) {
  return typeof value === 'object' && !Array.isArray(value)
}

function isCheckedAlone(schema) {
  return checkedAlone.some((kind) => schema?.$ref === `#/$defs/${kind}`)
}

function exportName(kind) {
  return `validate${kind[0].toUpperCase()}${kind.slice(1)}`
}

function typedExport(_match, name, compiled) {
  return `export const ${name}: RecordValidator = ${compiled};`
}
