import type { Position } from '../chart/chart.ts'
import type { IndexedChart, ManagerState } from '../chart/indexed-chart.ts'
import { isStaffed } from '../chart/is-staffed.ts'
import { holderAtLabel, personLabel } from '../chart/labels.ts'
import { team } from '../chart/team.ts'
import { roleFacts } from '../chart/titles/roles.ts'
import type { Finding } from '../finding.ts'
import { markdownText } from '../report/markdown-text.ts'
import { count, joinWords, listShort } from '../wording.ts'

/** What is known of a position, as Markdown: who holds it, what it was taken to be and why, its line, its span, its findings. */
export function positionCard(position: Position, chart: IndexedChart, findings: readonly Finding[]): string {
  const { title, id } = position
  const heading = [
    title === undefined ? [] : `**${markdownText(title)}**`,
    id === undefined ? [] : `(${markdownText(id)})`,
  ].flat()
  const facts = [
    holderLine(position),
    ...roleLines(position, chart),
    lineAbove(position, chart),
    ...spanLine(position, chart),
    ...planLine(position, chart),
  ]
  const found = findings.filter(({ place }) => isOf(place, position))
  return [
    heading.length > 0 ? heading.join(' ') : `**${markdownText(holderAtLabel(position).text)}**`,
    facts.map((line) => `- ${line}`).join('\n'),
    ...(found.length > 0 ? [found.map(findingLine).join('\n')] : []),
  ].join('\n\n')
}

function holderLine(position: Position): string {
  const { holders, vacant, isUnit, status, statusSince } = position
  if (isUnit) return 'A group of people and no seat.'
  const state = status === undefined || status === 'filled' || status === 'vacant' ? '' : ` (${status})`
  if (holders.length > 0)
    return `Held by ${markdownText(joinWords(holders.map((holder) => personLabel(holder).text)))}${state}`
  const since = statusSince === undefined ? '' : ` since ${statusSince}`
  return vacant ? `Vacant${since}` : `The chart does not say who holds it${state}`
}

const howSure = {
  explicit: 'the chart says so',
  high: 'sure from the title',
  context: 'likely from its surroundings',
  none: 'not sure',
} as const

function roleLines(position: Position, chart: IndexedChart): readonly string[] {
  if (position.isUnit) return []
  const { role, confidence, ambiguous, readings, evidence, otherMeaning } = chart.title(position)
  const because = evidence.length > 0 ? [`Evidence: ${evidence.map(markdownText).join('; ')}`] : []
  if (role !== undefined) return [`Role: \`${role}\`, ${roleFacts(role).label} (${howSure[confidence]})`, ...because]
  if (ambiguous) {
    const meanings = joinWords(listShort(readings).map(String), 'or')
    return [`Role: unclear. The title can mean ${markdownText(meanings)}; \`role:\` settles it`, ...because]
  }
  if (otherMeaning !== undefined) return [`Role: none that rules speak of (${markdownText(otherMeaning)})`]
  return position.title === undefined ? [] : ['Role: none that rules speak of']
}

const noManager: Readonly<Record<Exclude<ManagerState, 'managed'>, string>> = {
  root: 'Top of the chart',
  external: 'Reports to somebody outside the chart',
  unknown: 'Reports to somebody whom the chart does not hold',
  ambiguous: 'Reports to an id that several positions claim',
  namesakes: 'Reports to a name that several people bear',
  self: 'Reports to itself',
}

function lineAbove(position: Position, chart: IndexedChart): string {
  const state = chart.managerState(position)
  if (state !== 'managed') return noManager[state]
  const chain = chart.chain(position).map((manager) => markdownText(holderAtLabel(manager).text))
  return `Reports to ${listShort(chain, 6).join(' → ')}`
}

function spanLine(position: Position, chart: IndexedChart): readonly string[] {
  const direct = chart.reports(position)
  if (direct.length === 0) return []
  const counted = team(position, chart, false).length
  const below = chart
    .subtree(position)
    .filter((seat) => !seat.isUnit && !chart.isRepeat(seat) && isStaffed(seat)).length
  const own = isStaffed(position) && !position.isUnit ? 1 : 0
  return [
    `Span: ${count(counted, 'direct report', 'direct reports')}, ${count(Math.max(0, below - own), 'filled seat', 'filled seats')} below`,
  ]
}

function planLine(position: Position, chart: IndexedChart): readonly string[] {
  const candidates = chart.plansFor(position).flatMap((plan) => plan.candidates)
  const named = candidates.flatMap(({ person, personReference, readiness }) => {
    const name = person ? personLabel(person).text : personReference
    return name === undefined ? [] : [`${markdownText(name)}${readiness === undefined ? '' : ` (${readiness})`}`]
  })
  return named.length === 0 ? [] : [`Successors: ${listShort([...new Set(named)]).join(', ')}`]
}

const marks = { error: '⛔', warn: '⚠️', info: 'ℹ️' } as const

function findingLine({ severity, message, ruleId }: Finding): string {
  return `- ${marks[severity]} ${markdownText(message)} (\`${ruleId}\`)`
}

/** Whether a finding points into the record of a position, positions nested in it left out. */
function isOf({ source, start }: Finding['place'], { record: { tree, node, names } }: Position): boolean {
  if (tree.source !== source) return false
  const { start: from, end } = tree.span(node)
  const begin = Math.min(from, tree.keySpan(node)?.start ?? from)
  if (start < begin || start >= end) return false
  return !['reports', ...(names.keys.get('reports') ?? [])].some((key) => {
    const nested = tree.get(node, key)
    if (nested === undefined || tree.kind(nested) === 'scalar') return false
    const span = tree.span(nested)
    return start >= span.start && start < span.end
  })
}
