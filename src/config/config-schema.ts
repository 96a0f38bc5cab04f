import { dialects } from '../chart/dialects/index.ts'
import { readinessLevels } from '../chart/readiness.ts'
import { noRole, roleFacts, roleIds } from '../chart/titles/roles.ts'
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
          'What to build on: recommended, strict, all, the rules of a category, a file such as ./shared.yaml, an npm package, or the preset of a plugin. Several add up; [] turns on none but the format rules. Default: recommended.',
        default: ['recommended'],
        ...listOrElse({ items: reference('extended') }, reference('extended')),
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
        description:
          'What a bare acronym means in this company: acronym → role; none where it is no role that orglint knows, such as a chief risk officer.',
        type: 'object',
        additionalProperties: { 'x-noun': 'role', enum: [...roleIds, noRole] },
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
      plugins: {
        description:
          'ES modules with further rules, presets and dialects: files such as ./house-rules.mjs, and npm packages. They are programs: --no-plugins keeps them out.',
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', ...reference('text') },
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
        ...reference('rules'),
        description:
          'Single rules: a severity, or [severity, {options}]. This has the last word. Options are laid over the defaults, maps entry by entry.',
      },
      overrides: {
        description:
          'Other settings for some files or some entities. Laid over the rest in this order; the last word counts.',
        type: 'array',
        items: reference('override'),
      },
      locked: {
        description:
          'Rules whose findings nothing may silence: no comment, no entry in the data, no baseline, no override.',
        type: 'array',
        uniqueItems: true,
        items: {
          'x-noun': 'rule',
          type: 'string',
          anyOf: [ruleNames(rules), { type: 'string', pattern: pluginRulePattern }],
        },
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
      extended: {
        'x-expected': 'a preset, a file such as ./shared.yaml or an npm package',
        description: 'A preset, a file that begins with ./ or ../, an npm package, or the preset of a plugin.',
        anyOf: [{ enum: presetNames }, { type: 'string', minLength: 1 }],
      },
      rules: {
        description: 'Rule → severity, or [severity, {options}].',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.flatMap(ruleEntries)),
        patternProperties: { [pluginRulePattern]: reference('pluginRule') },
      },
      pluginRule: {
        description: 'A rule of a plugin: a severity, or [severity, {options}].',
        ...listOrElse(
          { prefixItems: [reference('severity'), { type: 'object' }], items: false, minItems: 1 },
          reference('severity'),
        ),
      },
      override: {
        'x-expected': 'a map with files or where, and rules',
        description: 'Other settings for some files or some entities.',
        type: 'object',
        additionalProperties: false,
        required: ['rules'],
        properties: {
          files: {
            description:
              'Glob patterns of the files it is about, relative to the folder of this file; with ! in front: not these.',
            ...reference('patterns'),
          },
          where: {
            'x-expected': 'a map with role, department, businessUnit or id',
            description: 'The entities it is about: all that is said here must hold, and of a list one word.',
            type: 'object',
            additionalProperties: false,
            minProperties: 1,
            properties: {
              role: {
                description: 'The role, or roles.',
                ...listOrElse({ minItems: 1, items: reference('role') }, reference('role')),
              },
              department: { description: 'The department, or departments.', ...reference('words') },
              businessUnit: { description: 'The id or name of the business unit, or several.', ...reference('words') },
              id: { description: 'The id of the position, person or unit, or several.', ...reference('words') },
            },
          },
          rules: { ...reference('rules'), description: 'What holds there, as under rules.' },
        },
      },
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
      dialect: {
        'x-noun': 'dialect',
        description: 'A shape of chart file.',
        anyOf: [{ enum: dialects.map(({ name }) => name) }, { type: 'string', pattern: pluginRulePattern }],
      },
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
      patterns: listOrElse({ minItems: 1, items: reference('text') }, reference('text')),
      words: listOrElse({ minItems: 1, items: reference('word') }, reference('word')),
      word: { 'x-expected': 'a text or a number', type: ['string', 'number'] },
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

const pluginRulePattern = '^[a-z][a-z0-9-]*/.'

/** The ids of rules, earlier ones left out. */
function ruleNames(rules: readonly Rule[]): Schema {
  return { type: 'string', enum: rules.map(({ id }) => id) }
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

type Definition =
  | 'severity'
  | 'extended'
  | 'rules'
  | 'pluginRule'
  | 'override'
  | 'patterns'
  | 'words'
  | 'word'
  | 'chart'
  | 'dialect'
  | 'fields'
  | 'roots'
  | 'role'
  | 'text'
  | 'texts'

function reference(name: Definition): Schema {
  return { $ref: `#/$defs/${name}` }
}
