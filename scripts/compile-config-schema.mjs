import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/**
 * Writes schemas/config.schema.json, which editors use, and the check that it compiles to. Both are made from
 * the rules, so they are made anew whenever a rule changes.
 * @param {URL} root the folder of the repository
 */
export async function compileConfigSchema(root) {
  const schema = await schemaOfRules(root)
  await mkdir(new URL('schemas/', root), { recursive: true })
  await writeFile(new URL('schemas/config.schema.json', root), `${JSON.stringify(schema, null, 2)}\n`)
  await mkdir(new URL('src/generated/', root), { recursive: true })
  await writeFile(new URL('src/generated/validate-config.ts', root), validatorModule(schema))
}

/** Node cannot import TypeScript yet, so the sources go through the bundler first. */
async function schemaOfRules(root) {
  const contents = `
    export { configSchema } from './src/config/config-schema.ts'
    export { rules } from './src/rules/index.ts'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const { configSchema, rules } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  return configSchema(rules)
}

function validatorModule(schema) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictTuples: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  })
  const code = standaloneCode.default(ajv, ajv.compile(shared(withoutNotes(schema))))
  return [
    '// @ts-nocheck',
    '// Made by scripts/generate.mjs from the rules.',
    "import type { SchemaValidator } from '../config/schema-check.ts'",
    ...code
      .replace(/^"use strict";\s*/, '')
      .replace(
        /export const validate = (\w+);\s*export default \1;/,
        'export const validateConfiguration: SchemaValidator = $1;',
      )
      // ajv writes `require` even for modules; what `default` is then differs between Node and bundlers.
      .replaceAll(
        /const (\w+) = require\("([^"]+)"\)\.default;/g,
        'import $1Module from "$2.js";\nconst $1 = $1Module.default ?? $1Module;',
      )
      .split('\n'),
    '',
  ].join('\n')
}

/** Many rules have the same settings: checking those in one place makes the check a quarter shorter. */
function shared(schema) {
  const rules = schema.$defs.rules.properties
  const texts = Object.values(rules).map((rule) => JSON.stringify(rule))
  const common = texts.find((text, at) => texts.indexOf(text) !== at)
  for (const [id, rule] of Object.entries(rules)) {
    if (JSON.stringify(rule) === common) rules[id] = { $ref: '#/$defs/plainRule' }
  }
  schema.$defs.plainRule = JSON.parse(common)
  return schema
}

const notes = new Set(['title', 'x-expected', 'x-noun', 'description', 'default', 'examples', 'deprecated'])
const maps = new Set(['properties', 'patternProperties', '$defs'])

/** A schema without what only people read; keys of maps are never keywords. */
function withoutNotes(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNotes)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([keyword]) => !notes.has(keyword))
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (!maps.has(keyword)) return [keyword, withoutNotes(value)]
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutNotes(inner)]))]
    }),
  )
}
