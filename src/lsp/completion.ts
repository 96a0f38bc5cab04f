import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import type { Position } from '../chart/chart.ts'
import { fieldOfKey } from '../chart/field-names.ts'
import { personLabel } from '../chart/labels.ts'
import { isRole, roleFacts } from '../chart/titles/roles.ts'
import type { Schema } from '../config/schema.ts'
import { printable } from '../report/printable.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { joinWords } from '../wording.ts'
import type { ChartView } from './chart-view.ts'
import type { CompletionPlace } from './completion-place.ts'
import { type ReferenceTarget, referenceFields } from './reference-fields.ts'
import { fieldsOf, schemasAt, valuesOf } from './schema-parts.ts'
import { rangeIn } from './text-range.ts'
import { writtenInQuotes, writtenPlain } from './written-id.ts'

/** What proposals are made from. */
export interface CompletionSources {
  readonly source: Source
  /** The chart as it was last read; undefined for a configuration and for a text that never was a chart. */
  readonly view: ChartView | undefined
  /** Of the configuration or the native chart format; undefined for charts of other dialects. */
  readonly schema: Schema | undefined
  readonly rules: readonly Pick<Rule, 'id' | 'summary'>[]
}

/** What may be written at an offset, by what it may be: fields, or values from the chart, the format and the rules. */
export function completions(places: readonly CompletionPlace[], sources: CompletionSources): readonly CompletionItem[] {
  return places.flatMap((place) => (place.kind === 'key' ? fieldItems(place, sources) : valueItems(place, sources)))
}

function fieldItems(place: CompletionPlace, { schema, source }: CompletionSources): readonly CompletionItem[] {
  if (!schema) return []
  const isJson = source.format === 'json' || source.format === 'jsonc'
  const fields = [...fieldsOf(schemasAt(schema, place.path))].filter(([name]) => !place.taken.has(name))
  return fields.map(([name, { description, deprecated }], at): CompletionItem => {
    const quoted = isJson && place.quote === '' ? `"${name}"` : name
    const colon = place.hasColon ? '' : isJson && place.quote !== '' ? '' : ': '
    return {
      label: name,
      kind: CompletionItemKind.Field,
      // As in the schema, where what matters most comes first.
      sortText: String(at).padStart(4, '0'),
      ...(description === undefined ? {} : { documentation: description }),
      ...(deprecated === true ? { deprecated } : {}),
      textEdit: { range: rangeIn(source, place.replace), newText: `${quoted}${colon}` },
    }
  })
}

function valueItems(place: CompletionPlace, sources: CompletionSources): readonly CompletionItem[] {
  const { view, schema, source, rules } = sources
  const names = place.path.filter((step) => step !== '*')
  const key = names.at(-1) ?? ''
  const field = canonicalField(key, view)
  const proposals = [
    ...(view ? idProposals(targetOf(field, names), view) : []),
    ...(view && field === 'alignedWith'
      ? (view.chart.goals ?? []).map((goal) => proposal(goal, 'a goal of the chart'))
      : []),
    ...(isRuleName(names) ? rules.map(({ id, summary }) => proposal(id, undefined, summary)) : []),
    ...(schema ? schemaProposals(schemasAt(schema, place.path)) : []),
  ]
  const unique = [...new Map(proposals.map((each) => [each.label, each])).values()]
  return unique.map(({ label, detail, documentation, search }, at): CompletionItem => {
    const newText = place.quote === '' ? writtenValue(label, source, search) : writtenInQuotes(label, place.quote)
    return {
      label: printable(label),
      kind: search === undefined ? CompletionItemKind.EnumMember : CompletionItemKind.Reference,
      sortText: String(at).padStart(5, '0'),
      ...(detail === undefined ? {} : { detail: printable(detail) }),
      ...(documentation === undefined ? {} : { documentation }),
      ...(search === undefined ? {} : { filterText: search }),
      textEdit: { range: rangeIn(source, place.replace), newText },
    }
  })
}

interface Proposal {
  readonly label: string
  readonly detail: string | undefined
  readonly documentation?: string | undefined
  /** What a user may type to find it, for ids: the title and name, too. */
  readonly search?: string | undefined
}

function proposal(label: string, detail: string | undefined, documentation?: string): Proposal {
  return { label, detail, documentation }
}

/** Words of the format are written as they are, in JSON as texts; true, false and numbers without quotes. */
function writtenValue(label: string, source: Source, search: string | undefined): string {
  if (search !== undefined) return writtenPlain(label, { source })
  const isJson = source.format === 'json' || source.format === 'jsonc'
  return isJson && !/^(?:true|false|-?\d+)$/.test(label) ? JSON.stringify(label) : label
}

/** The field that a key of a chart stands for, whatever the chart calls it. */
function canonicalField(key: string, view: ChartView | undefined): string {
  const names = view?.chart.positions.find(({ record }) => record.tree === view.tree)?.record.names
  return (names && fieldOfKey(names, key)) ?? key
}

const targets: ReadonlyMap<string, ReferenceTarget> = new Map(
  Object.values(referenceFields)
    .flat()
    .map(({ path, target }) => [path.at(-1) ?? '', target]),
)

/** What a field refers to; nested reports are records of their own, and `position` alone leads nowhere. */
function targetOf(field: string, names: readonly string[]): ReferenceTarget | undefined {
  if (field === 'reports') return undefined
  return targets.get(field) ?? (names.at(-2) === 'channelOwners' ? 'position' : undefined)
}

function idProposals(target: ReferenceTarget | undefined, { chart }: ChartView): readonly Proposal[] {
  const people = () =>
    chart.people.flatMap(({ id, name }): readonly Proposal[] =>
      id === undefined ? [] : [{ label: id, detail: name, search: [id, name].flatMap((word) => word ?? []).join(' ') }],
    )
  const positions = () => chart.positions.flatMap(positionProposal)
  switch (target) {
    case 'position':
      return positions()
    case 'person':
      return people()
    case 'either':
      return [...positions(), ...people()]
    case 'unit':
      return chart.businessUnits.flatMap(({ id, name }) =>
        id === undefined
          ? []
          : [{ label: id, detail: name, search: [id, name].flatMap((word) => word ?? []).join(' ') }],
      )
    default:
      return []
  }
}

function positionProposal({ id, title, holders }: Position): readonly Proposal[] {
  if (id === undefined) return []
  const who = holders.length > 0 ? joinWords(holders.map((holder) => personLabel(holder).text)) : undefined
  const words = [title, who].flatMap((word) => word ?? [])
  return [{ label: id, detail: words.join(' · ') || undefined, search: [id, ...words].join(' ') }]
}

function schemaProposals(schemas: readonly Schema[]): readonly Proposal[] {
  return valuesOf(schemas).map(({ value, description }) =>
    proposal(value, description ?? (isRole(value) ? roleFacts(value).label : undefined)),
  )
}

/** Whether the value names a rule: an entry that silences, or one of the rules that must be heard. */
function isRuleName(names: readonly string[]): boolean {
  const at = names.lastIndexOf('x-orglint-ignore')
  if (at >= 0) return at === names.length - 1 || ['rule', 'rules'].includes(names.at(-1) ?? '')
  return names.length === 1 && names[0] === 'locked'
}
