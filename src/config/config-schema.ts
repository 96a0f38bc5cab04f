import { dialects } from '../chart/dialects/index.ts'
import { readinessLevels } from '../chart/readiness.ts'
import { roleFacts, roleIds } from '../chart/titles/roles.ts'
import { categories, type Rule } from '../rule.ts'
import { doctrineSchema } from './doctrine-schema.ts'
import { mappableFields } from './mappable-fields.ts'
import { presetNames } from './presets.ts'
import { ruleSchema } from './rule-schema.ts'
import { listOrElse, type Schema } from './schema.ts'

/**
 * The JSON schema of a configuration file, for editors and for validation. It knows every rule with its options,
 * so it is built from the rules and never written by hand.
 */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'orglint configuration',
    description: 'How orglint judges the org charts below this folder.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where editors find this schema.', type: 'string' },
      extends: {
        description:
          'Which rules are on: recommended, strict, all, or the rules of a category. Several add up; [] turns on none but the format rules. Default: recommended.',
        default: ['recommended'],
        ...listOrElse({ items: reference('preset') }, reference('preset')),
      },
      asOf: {
        'x-expected': 'a date such as 2026-11-01',
        description: 'The date that rules about time go by. Default: today.',
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      },
      ...readingKeys(''),
      placeholders: {
        description:
          'Further words that stand where a name belongs, beside the usual ones such as Vacant, TBH and N/A. Letter case does not count.',
        type: 'object',
        additionalProperties: false,
        properties: {
          vacant: { description: 'Words for a seat that nobody holds.', ...reference('texts') },
          anonymous: { description: 'Words for a holder whose name is not told.', ...reference('texts') },
        },
      },
      charts: {
        description:
          'Chart groups: files that are linted together as one chart. Every other file is a chart of its own.',
        type: 'array',
        items: reference('chart'),
      },
      titles: {
        description: 'Further titles that surely mean a role: role → list of titles.',
        type: 'object',
        additionalProperties: false,
        properties: properties(
          roleIds.map((role) => [role, roleFacts(role).label]),
          (label) => ({ description: `Titles that mean ${label}.`, ...reference('texts') }),
        ),
      },
      glossary: {
        description: 'What a bare acronym means in this company: acronym → role.',
        type: 'object',
        additionalProperties: reference('role'),
      },
      readiness: {
        description:
          'How your HR system words the readiness of candidates, level by level, soonest first. Usual words such as "Ready in 1-2 Years" are understood without it.',
        type: 'array',
        items: {
          'x-expected': 'a map with level and spellings',
          type: 'object',
          additionalProperties: false,
          required: ['level', 'spellings'],
          properties: {
            level: {
              'x-noun': 'level of readiness',
              description: 'The level that the spellings stand for.',
              enum: readinessLevels,
            },
            spellings: {
              description: 'What your charts say for it; letter case does not count.',
              type: 'array',
              items: { type: ['string', 'number'] },
            },
          },
        },
      },
      doctrine: doctrineSchema(),
      categories: {
        description:
          'How much the rules of a category weigh. Rules that are off stay off; off turns the whole category off.',
        type: 'object',
        additionalProperties: false,
        properties: properties(
          categories.map((category) => [category, category]),
          (category) => ({ description: `Severity of the rules about ${category}.`, ...reference('severity') }),
        ),
      },
      rules: {
        description:
          'Single rules: a severity, or [severity, {options}]. This has the last word. Options are laid over the defaults, maps entry by entry.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.flatMap(ruleEntries)),
      },
      ignores: {
        description: 'Files to leave out: glob patterns, relative to the folder of this file.',
        ...reference('texts'),
      },
    },
    $defs: {
      severity: {
        'x-expected': 'off, info, warn or error',
        description: 'off, info, warn or error; 0, 1 and 2 stand for off, warn and error.',
        enum: ['off', 'info', 'warn', 'error', 0, 1, 2],
      },
      preset: { 'x-noun': 'preset', description: 'A set of rules.', enum: presetNames },
      chart: {
        'x-expected': 'a map with name and files',
        description: 'Files that are one chart.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'files'],
        properties: {
          name: { description: 'What reports call the group.', ...reference('text') },
          files: {
            description:
              'Files, folders and glob patterns, relative to the folder of this file; absolute ones and ../ are allowed. A pattern with ! in front leaves files out.',
            type: 'array',
            minItems: 1,
            items: reference('text'),
          },
          ...readingKeys(' Only for this group.'),
        },
      },
      dialect: { 'x-noun': 'dialect', description: 'A shape of chart file.', enum: dialects.map(({ name }) => name) },
      fields: {
        description: 'Field of orglint → field of the charts.',
        type: 'object',
        additionalProperties: false,
        properties: properties(mappableFields, (description) => ({ description, ...reference('text') })),
      },
      roots: {
        description: 'Values that stand for nobody.',
        type: 'array',
        items: { type: ['string', 'number', 'null'] },
      },
      role: { 'x-noun': 'role', description: 'A role that rules speak of.', enum: roleIds },
      text: { type: 'string', minLength: 1 },
      texts: { type: 'array', items: { type: 'string', minLength: 1 } },
    },
  }
}

/** How charts are read, for all of them or for one group. */
function readingKeys(scope: string): Readonly<Record<'dialect' | 'fields' | 'roots', Schema>> {
  return {
    dialect: {
      ...reference('dialect'),
      description: `The shape of the chart files, where orglint does not recognise it.${scope}`,
    },
    fields: {
      ...reference('fields'),
      description: `How the charts name a field: field of orglint → field of yours.${scope}`,
    },
    roots: {
      ...reference('roots'),
      description: `What the field for the manager says where nobody is above, such as none or XX.${scope}`,
    },
  }
}

/** A rule under its id, and under each id it had before. */
function ruleEntries(rule: Rule): readonly [string, Schema][] {
  const renamed = (rule.aliases ?? []).map((alias): [string, Schema] => [
    alias,
    { ...ruleSchema(rule), description: `Renamed: write ${rule.id}.`, deprecated: true },
  ])
  return [[rule.id, ruleSchema(rule)], ...renamed]
}

function properties(
  entries: Iterable<readonly [name: string, text: string]>,
  schema: (text: string) => Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries([...entries].map(([name, text]) => [name, schema(text)]))
}

type Definition = 'severity' | 'preset' | 'chart' | 'dialect' | 'fields' | 'roots' | 'role' | 'text' | 'texts'

function reference(name: Definition): Schema {
  return { $ref: `#/$defs/${name}` }
}
