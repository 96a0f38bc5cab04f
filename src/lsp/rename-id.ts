import type { Range, WorkspaceEdit } from 'vscode-languageserver'
import { applyEdits } from '../apply-edits.ts'
import type { ChartRecord } from '../chart/chart-record.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { TextEdit } from '../finding.ts'
import { quoteText } from '../parse/describe-value.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { ChartView } from './chart-view.ts'
import { type IdMention, idMentions, mentionAt } from './id-mentions.ts'
import { rangeOf } from './text-range.ts'
import { writtenInPlaceOf } from './written-id.ts'

/** Why an id cannot be renamed, in sentences for the user. */
export interface Refusal {
  readonly refusal: string
}

/** What may be renamed at an offset: the id, and where it stands. */
export function renameableAt(
  view: ChartView,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const mention = mentionAt(view.chart, view.tree, offset)
  const refusal = mention ? whyNot(mention, view.chart) : nothingHere
  return mention && refusal === undefined
    ? { range: rangeOf(mention.place), placeholder: mention.text }
    : { refusal: refusal ?? nothingHere }
}

const nothingHere =
  'There is no id here to rename. Put the cursor on the id of a position, a person or a business unit.'

/** Renames the id at an offset wherever the files of the chart mention it. All of it or nothing. */
export async function renameId(view: ChartView, offset: number, wanted: string): Promise<WorkspaceEdit | Refusal> {
  const { chart, tree, uriOf } = view
  const mention = mentionAt(chart, tree, offset)
  if (!mention) return { refusal: nothingHere }
  const id = wanted.trim()
  const refusal = whyNot(mention, chart) ?? whyNoId(id) ?? clash(id, mention, chart)
  if (refusal !== undefined) return { refusal }
  if (id === mention.text) return { changes: {} }
  const mentions = sameId(mention, chart)
  const changes: Record<string, { range: Range; newText: string }[]> = {}
  for (const source of new Set(mentions.map(({ place }) => place.source))) {
    const inSource = mentions.filter(({ place }) => place.source === source)
    const edits = inSource.flatMap((each): readonly (TextEdit & { readonly mention: IdMention })[] => {
      const text = writtenInPlaceOf(each, id)
      return text === undefined ? [] : [{ start: each.place.start, end: each.place.end, text, mention: each }]
    })
    if (edits.length < inSource.length || !(await saysSo(edits, id))) {
      return {
        refusal: `${quoteText(id)} cannot be written into ${source.path} without changing more than this id. Change it there by hand.`,
      }
    }
    changes[uriOf(source)] = edits.map(({ mention: { place }, text }) => ({ range: rangeOf(place), newText: text }))
  }
  return { changes }
}

/** Every mention that says the same id of the same records. */
function sameId({ text, means }: IdMention, chart: IndexedChart): readonly IdMention[] {
  return idMentions(chart).filter(
    (other) => other.text === text && other.means.some((record) => means.includes(record)),
  )
}

function whyNot(mention: IdMention, chart: IndexedChart): string | undefined {
  const { text, means } = mention
  if (means.length === 0) return `Nothing in the chart has the id ${quoteText(text)}, so there is nothing to rename.`
  const definitions = sameId(mention, chart).filter(({ isDefinition }) => isDefinition)
  if (definitions.length === 0) {
    return `${quoteText(text)} is no id that is written in the chart: it is a name, or the name of a file. Change it at its own place.`
  }
  if (means.length > 1 && !isOneSeat(text, chart)) {
    return `${means.length} records have the id ${quoteText(text)}, and it is not clear which one is meant. Give each an id of its own first.`
  }
  return undefined
}

/** Records of a shared job repeat one id and are renamed together. */
function isOneSeat(id: string, { sharedIds }: IndexedChart): boolean {
  return sharedIds.some((shared) => shared.id === id && shared.jobShare)
}

function whyNoId(id: string): string | undefined {
  if (id === '') return 'An id cannot be empty.'
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(id)) return 'An id is a single line of ordinary characters.'
  if (/[,;]/.test(id)) return 'An id cannot hold a comma or a semicolon: those part the ids of a list.'
  return undefined
}

/** Positions and people have names of their own, but some fields take either. */
function clash(
  id: string,
  { text, means }: IdMention,
  { positions, people, businessUnits }: IndexedChart,
): string | undefined {
  if (id === text) return undefined
  const isUnit = businessUnits.some(({ record }) => means.includes(record))
  const isOther = ({ record }: { readonly record: ChartRecord }) => !means.includes(record)
  const position = positions.find((each) => isOther(each) && (each.id === id || each.otherIds.includes(id)))
  const person = people.find((each) => isOther(each) && each.id === id)
  const unit = businessUnits.find((each) => isOther(each) && each.id === id)
  const taken = isUnit ? unit && 'business unit' : position ? 'position' : person && 'person'
  return taken && `Another ${taken} has the id ${quoteText(id)} already. Choose one that is free.`
}

/** Whether a text with edits made parses to the same tree, with the new id in each of the places. */
async function saysSo(edits: readonly (TextEdit & { readonly mention: IdMention })[], id: string): Promise<boolean> {
  const before = edits[0]?.mention.tree
  if (!before) return true
  const { tree: after, problems } = await parseSource({ ...before.source, text: applyEdits(before.source.text, edits) })
  if (!after || after.size !== before.size || problems.length > (await parseSource(before.source)).problems.length)
    return false
  return edits.every(({ mention: { node, onKey } }) => {
    const text = onKey ? after.key(node) : after.text(node)
    return text?.includes(id) === true
  })
}
