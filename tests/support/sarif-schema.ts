/**
 * The part of SARIF 2.1.0 that orglint writes, as a JSON schema: every property in it is one of the standard's, with
 * the standard's type, and what the standard or GitHub's code scanning require is required here. Nothing else may occur.
 */

const text = { type: 'string', minLength: 1 } as const
const position = { type: 'integer', minimum: 1 } as const

function record(required: readonly string[], properties: object) {
  return { type: 'object', required, additionalProperties: false, properties }
}

const message = record(['text'], { text })
const shortMessage = record(['text'], { text: { ...text, maxLength: 1024 } })
const multiformat = record(['text'], { text, markdown: text })
const level = { enum: ['none', 'note', 'warning', 'error'] }
const region = record(['startLine', 'startColumn', 'endLine', 'endColumn'], {
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
})
const artifactLocation = record(['uri'], { uri: text, uriBaseId: { const: '%SRCROOT%' } })
const physicalLocation = record(['artifactLocation'], { artifactLocation, region })
const precise = { ...physicalLocation, required: ['artifactLocation', 'region'] }
const logicalLocations = { type: 'array', items: record(['name'], { name: text, kind: text }) }

const rule = record(['id', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'], {
  id: text,
  shortDescription: shortMessage,
  fullDescription: shortMessage,
  help: multiformat,
  helpUri: text,
  defaultConfiguration: record(['level'], { level }),
  properties: record(['tags'], { tags: { type: 'array', items: text, maxItems: 10 } }),
})

const driver = record(['name', 'version', 'semanticVersion', 'rules', 'notifications'], {
  name: { const: 'orglint' },
  version: text,
  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
  informationUri: text,
  rules: { type: 'array', items: rule },
  notifications: { type: 'array', items: record(['id'], { id: text, shortDescription: message }) },
})

const notification = record(['level', 'message', 'descriptor'], {
  level,
  message,
  descriptor: record(['id', 'index'], { id: text, index: { type: 'integer', minimum: 0 } }),
  associatedRule: record(['id'], { id: text }),
  locations: { type: 'array', items: record([], { physicalLocation }) },
})

const fix = record(['description', 'artifactChanges'], {
  description: message,
  artifactChanges: {
    type: 'array',
    minItems: 1,
    items: record(['artifactLocation', 'replacements'], {
      artifactLocation,
      replacements: {
        type: 'array',
        minItems: 1,
        items: record(['deletedRegion', 'insertedContent'], {
          deletedRegion: region,
          insertedContent: record(['text'], { text: { type: 'string' } }),
        }),
      },
    }),
  },
})

const result = record(['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'], {
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message,
  locations: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: record(['physicalLocation'], { physicalLocation: precise, logicalLocations }),
  },
  relatedLocations: {
    type: 'array',
    minItems: 1,
    maxItems: 100,
    items: record(['id', 'message', 'physicalLocation'], { id: position, message, physicalLocation: precise }),
  },
  partialFingerprints: record(['primaryLocationLineHash'], { primaryLocationLineHash: text }),
  suppressions: {
    type: 'array',
    minItems: 1,
    items: record(['kind'], { kind: { enum: ['inSource', 'external'] }, justification: text }),
  },
  fixes: { type: 'array', minItems: 1, items: fix },
})

export const sarifSchema = record(['$schema', 'version', 'runs'], {
  $schema: text,
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: record(['tool', 'results', 'invocations', 'columnKind'], {
      tool: record(['driver'], { driver }),
      columnKind: { const: 'utf16CodeUnits' },
      originalUriBaseIds: record(['%SRCROOT%'], { '%SRCROOT%': record([], { description: message }) }),
      invocations: {
        type: 'array',
        minItems: 1,
        items: record(['executionSuccessful'], {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: { type: 'array', items: notification },
        }),
      },
      results: { type: 'array', items: result },
      // A bag for whatever a tool wants to say.
      properties: { type: 'object' },
    }),
  },
})
