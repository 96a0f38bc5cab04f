import type { Chart } from '../chart/chart.ts'
import { personalWords } from '../chart/personal-words.ts'
import { pseudonym } from '../chart/pseudonym.ts'
import type { EntityReference, RedactedWords } from '../finding.ts'
import { wordReplacer } from '../replace-words.ts'
import { fillSlots, type SlotValue } from '../wording.ts'
import type { LintRequest } from './lint-request.ts'

/** Takes the names of a chart out of a text. */
export type Redact = (text: string) => string

/** For a run that is to be shown without names; a file that is no chart has no names that anybody knows of. */
export function redactorOf(chart: Chart | undefined, { redact }: Pick<LintRequest, 'redact'>): Redact | undefined {
  if (!redact) return undefined
  return chart ? wordReplacer(personalWords(chart)) : (text) => text
}

interface Said {
  readonly template: string
  readonly data: Readonly<Record<string, SlotValue>>
  readonly entities: readonly EntityReference[]
  readonly value?: string | undefined
}

/** The words of a finding without names: labels in their redacted form, and no name in what they or the chart say. */
export function redactedWords({ template, data, entities, value }: Said, redact: Redact): RedactedWords {
  return {
    message: fillSlots(template, data, ({ redacted }) => redact(redacted), redact),
    entities: entities.map((entity) => redactedEntity(entity, redact)),
    ...(value === undefined ? {} : { value: redact(value) }),
  }
}

/** The same for what is wrong with the form of a file. Nobody knows whether what it quotes is a name. */
export function redactedProblem({ template, data, entities, value }: Said, redact: Redact): RedactedWords {
  return {
    message: fillSlots(template, { ...data, ...unquoted(data) }, ({ redacted }) => redact(redacted), redact),
    entities: entities.map((entity) => redactedEntity(entity, redact)),
    ...(value === undefined ? {} : { value: redact(value) }),
  }
}

const namelessAlias = 'this alias names no anchor; write quotes around it if it is text'

function unquoted({ found, field, keys, reason }: Readonly<Record<string, SlotValue>>) {
  return {
    ...(typeof found === 'string' && { found: found.startsWith('"') ? 'another text' : found }),
    ...(typeof field === 'string' && { field: field.replace(/"(?:[^"\\]|\\.)*"/g, '"…"') }),
    ...(keys !== undefined && { keys: 'other keys' }),
    ...(typeof reason === 'string' && { reason: reason.replace(/^the alias .* names no anchor.*$/s, namelessAlias) }),
  }
}

/** A unit keeps its name, which is nobody's. */
function redactedEntity({ kind, id, title, role, name }: EntityReference, redact: Redact): EntityReference {
  const isAnonymous = id === undefined && title === undefined && name !== undefined && kind !== 'business-unit'
  const said = isAnonymous ? pseudonym(name) : id && redact(id)
  return {
    kind,
    ...(said === undefined ? {} : { id: said }),
    ...(title === undefined ? {} : { title: redact(title) }),
    ...(role === undefined ? {} : { role: redact(role) }),
    ...(kind === 'business-unit' && name !== undefined ? { name: redact(name) } : {}),
  }
}
