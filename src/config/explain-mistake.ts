import { positionAliases } from '../chart/field-aliases.ts'
import { describeValue, quoteText } from '../parse/describe-value.ts'
import { categories } from '../rule.ts'
import { count, joinWords } from '../wording.ts'
import { describeSchema } from './describe-schema.ts'
import { mappableFields } from './mappable-fields.ts'
import type { Schema } from './schema.ts'
import { didYouMean, suggest } from './suggest.ts'

/** A value that is not what the schema asks for there, in plain words. */
export function explainValue(whole: readonly string[], value: unknown, schema: Schema): string {
  const path = withinOverride(whole)
  const [section, name, part] = path
  const found = describeValue(value)
  if (section === undefined) return `A configuration is a map of keys such as extends and rules, not ${found}.`
  if (section === 'rules' && name !== undefined && part === undefined && typeof value === 'object' && value !== null) {
    return `"${name}" takes a severity, or a list of a severity and a map of options: [warn, {…}].`
  }
  const noun = schema['x-noun']
  if (noun !== undefined && typeof value === 'string') {
    const where = noun === path.at(-1) ? '' : ` in "${section}"`
    const known = texts(schema.enum ?? alternativeWords(schema))
    return `Unknown ${noun} ${found}${where}.${noun === 'rule' ? suggestRule(value, known) : suggest(value, known)}`
  }
  if (value === '' && schema.type === 'string') return `${subjectOf(path)} must not be empty.`
  const size = Array.isArray(value) && schema.type === 'array' ? ` of ${count(value.length, 'item', 'items')}` : ''
  return `${subjectOf(path)} must be ${describeSchema(schema)}, not ${found}${size}.${hint(value, schema)}`
}

/** A key that the map at `path` does not know; `value` is what stands under it. */
export function explainUnknownKey(
  whole: readonly string[],
  key: string,
  value: unknown,
  known: readonly string[],
): string {
  const path = withinOverride(whole)
  const [section, rule, , ...option] = path
  const found = quoteText(key)
  if (section === undefined) return `Unknown key ${found}.${suggest(key, known)}`
  if (section === 'rules' && rule === undefined) return `Unknown rule ${found}.${suggestRule(key, known)}`
  if (section === 'rules') return explainUnknownOption(rule ?? '', option, key, known)
  if (path.at(-1) === 'fields') return `Unknown field ${found}.${suggestField(key, value, known)}`
  if (section === 'readiness') return `A level of "readiness" has no key ${found}.${suggest(key, known)}`
  if (section === 'overrides') {
    return `${path[2] === 'where' ? '"where"' : 'An override'} has no key ${found}.${suggest(key, known)}`
  }
  if (section === 'charts') return `A chart group has no key ${found}.${suggest(key, known)}`
  if (section === 'titles' && typeof value === 'string' && known.includes(value)) {
    return `Unknown role ${found} in "titles". The role comes first: ${value}: [${quoteText(key)}].`
  }
  const nouns: Readonly<Record<string, string>> = { titles: 'role', doctrine: 'switch' }
  return `Unknown ${nouns[section] ?? 'category'} ${found} in "${section}".${suggest(key, known)}`
}

/** A map that lacks a key it must have. */
export function explainMissingKey(path: readonly string[], key: string): string {
  return `${subjectOf(path)} must have "${key}".`
}

/** A list of which no item may stand there twice. */
export function explainRepeatedItem(path: readonly string[], item: unknown): string {
  return `${subjectOf(path)} names ${describeValue(item)} twice.`
}

function explainUnknownOption(rule: string, inside: readonly string[], key: string, known: readonly string[]): string {
  const noun = inside.length === 0 ? 'option' : 'key'
  const owner = inside.length === 0 ? `"${rule}"` : subjectOf(['rules', rule, '1', ...inside])
  if (known.length === 0) return `${owner} has no ${noun}s, so ${quoteText(key)} means nothing here.`
  const all = known.length === 1 ? `Its only ${noun} is ${known[0]}.` : `Its ${noun}s are ${joinWords(known)}.`
  return `${owner} has no ${noun} ${quoteText(key)}.${didYouMean(key, known)} ${all}`
}

function suggestRule(key: string, known: readonly string[]): string {
  if (texts(categories).includes(key)) return ' It is a category: write it under "categories".'
  return didYouMean(key, known) || ' "orglint rules" lists all rules.'
}

function alternativeWords({ anyOf }: Schema): readonly unknown[] {
  return Array.isArray(anyOf) ? (anyOf as readonly Schema[]).flatMap((schema) => schema.enum ?? []) : []
}

function suggestField(key: string, value: unknown, known: readonly string[]): string {
  const isTurnedRound = typeof value === 'string' && mappableFields.has(value)
  if (isTurnedRound) return ` The field of orglint comes first: ${value}: ${quoteText(key)}.`
  const field = positionAliases.get(key)
  return field === undefined ? suggest(key, known) : ` Did you mean "${field}"?`
}

function hint(value: unknown, schema: Schema): string {
  if (schema.type === 'array') return typeof value === 'string' ? ` Write [${quoteText(value)}].` : ''
  if (schema.type === 'string') return typeof value === 'number' ? ' Put it in quotes.' : ''
  return typeof value === 'string' ? didYouMean(value, texts(schema.enum)) : ''
}

/** Whom or what a message speaks of. */
function subjectOf(path: readonly string[]): string {
  const [section, name, part, ...option] = path
  if (section === 'rules' && option.length > 0)
    return capital(`${inList(option)}option "${field(option)}" of "${name}"`)
  if (section === 'rules' && name !== undefined)
    return part === '1' ? `The options of "${name}"` : `The severity of "${name}"`
  if (section === 'readiness' && name !== undefined) return levelSubject(Number(name) + 1, path.slice(2))
  if (section === 'charts' && name !== undefined) return groupSubject(Number(name) + 1, path.slice(2))
  if (section === 'overrides' && name !== undefined) return overrideSubject(Number(name) + 1, path.slice(2))
  if (section === 'categories' && name !== undefined) return `The severity of category "${name}"`
  return section === 'glossary' ? `"${path.join('.')}"` : capital(`${inList(path)}"${field(path)}"`)
}

function groupSubject(group: number, path: readonly string[]): string {
  return path.length === 0 ? `Chart group ${group}` : capital(`${inList(path)}"${field(path)}" of chart group ${group}`)
}

function overrideSubject(override: number, path: readonly string[]): string {
  return path.length === 0 ? `Override ${override}` : capital(`${inList(path)}"${field(path)}" of override ${override}`)
}

/** Rules are spoken of alike under an override and outside. */
function withinOverride(path: readonly string[]): readonly string[] {
  return path[0] === 'overrides' && path[2] === 'rules' ? path.slice(2) : path
}

function levelSubject(level: number, path: readonly string[]): string {
  const whole = `item ${level} of "readiness"`
  return capital(path.length === 0 ? whole : `${inList(path)}"${field(path)}" of ${whole}`)
}

/** `item 1 of `, where a path ends in a list. */
function inList(path: readonly string[]): string {
  return endsInList(path) ? `item ${Number(path.at(-1)) + 1} of ` : ''
}

function field(path: readonly string[]): string {
  return (endsInList(path) ? path.slice(0, -1) : path).join('.')
}

function endsInList(path: readonly string[]): boolean {
  return path.length > 1 && /^\d+$/.test(path.at(-1) ?? '')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function texts(values: readonly unknown[] = []): readonly string[] {
  return values.filter((value) => typeof value === 'string')
}
