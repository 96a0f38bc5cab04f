import type { ChartRecords, RecordScope } from '../chart/chart-records.ts'
import type { Finding } from '../finding.ts'
import { locate } from '../line-index.ts'
import type { Directive } from '../parse/find-directives.ts'
import { removeComment, removeRuleName } from '../parse/remove-directive.ts'
import type { Tree } from '../parse/tree.ts'
import type { IdleEnabler, NamedRule, Silencer } from './silencer.ts'

/** What the comments of a file silence, and which of them only end others. */
export interface DirectiveSilencers {
  /** For one line or record, the narrowest first. */
  readonly silencers: readonly Silencer[]
  /** From one comment to another, the innermost first. */
  readonly regions: readonly Silencer[]
  readonly enablers: readonly IdleEnabler[]
}

/**
 * A comment on the line above a record covers the whole record, the positions below it left out. `currentId` gives
 * the id that a name stands for today.
 */
export function directiveSilencers(
  directives: readonly Directive[],
  tree: Tree,
  records: () => ChartRecords,
  currentId: (name: string) => string,
): DirectiveSilencers {
  if (directives.length === 0) return { silencers: [], regions: [], enablers: [] }
  const recordAt = directives.some(({ kind }) => kind === 'next-line') ? recordsByLine(tree, records()) : new Map()
  const namesRule = ({ rules }: Directive, ruleId: string) => rules.some(({ name }) => currentId(name) === ruleId)
  const ended = new Set<Directive>()
  const ofKind = (wanted: Directive['kind']) => directives.filter(({ kind }) => kind === wanted)
  const silencer = (directive: Directive, last: number, covers: Silencer['covers']): Silencer => ({
    by: 'directive',
    noun: 'comment',
    place: { source: tree.source, ...directive.span },
    rules: namedRules(directive, tree),
    reason: directive.reason,
    until: directive.until,
    reach: { first: directive.line, last },
    covers,
    removal: [removeComment(tree.source, directive.span)],
  })

  const ownLine = ofKind('line').map((each) => silencer(each, each.line, () => true))
  const nextLine = ofKind('next-line').map((each) => {
    const record: RecordScope | undefined = recordAt.get(each.line + 1)
    const last = record ? locate(tree.source, tree.span(record.node).end).line : each.line + 1
    return silencer(each, last, ({ place }, line) => line === each.line + 1 || record?.holds(place.start) === true)
  })
  const enables = ofKind('enable')
  let passed = 0
  const regions = ofKind('disable').map((each) => {
    while ((enables[passed]?.span.start ?? Infinity) < each.span.start) passed++
    const { ends, isOpen } = endsOf(each, enables, passed, currentId)
    for (const end of ends) ended.add(end)
    const endOf = ({ ruleId }: Finding) => ends.find((end) => end.rules.length === 0 || namesRule(end, ruleId))
    const last = isOpen ? Infinity : (ends.at(-1)?.line ?? Infinity)
    return silencer(each, last, (finding, line) => line < (endOf(finding)?.line ?? Infinity))
  })
  return {
    silencers: [...ownLine, ...nextLine],
    regions: regions.reverse(),
    enablers: enables.map((each) => ({
      place: { source: tree.source, ...each.span },
      rules: namedRules(each, tree),
      endsSomething: ended.has(each),
      removal: [removeComment(tree.source, each.span)],
    })),
  }
}

/** Those of the comments behind a region, from a number on, that end some of it; `isOpen`: some of it goes on. */
function endsOf(
  { rules }: Directive,
  enables: readonly Directive[],
  from: number,
  currentId: (name: string) => string,
): { readonly ends: readonly Directive[]; readonly isOpen: boolean } {
  const open = rules.length === 0 ? undefined : new Set(rules.map(({ name }) => currentId(name)))
  const ends: Directive[] = []
  for (let at = from; at < enables.length; at++) {
    const end = enables[at]
    if (!end) break
    const names = end.rules.map(({ name }) => currentId(name))
    if (names.length === 0) return { ends: [...ends, end], isOpen: false }
    if (!open || names.some((name) => open.has(name))) ends.push(end)
    for (const name of names) open?.delete(name)
    if (open?.size === 0) return { ends, isOpen: false }
  }
  return { ends, isOpen: true }
}

function namedRules(directive: Directive, { source }: Tree): readonly NamedRule[] {
  return directive.rules.map(({ name, span }, at) => {
    const removal = removeRuleName(directive, at)
    return { name, place: { source, ...span }, removal: removal && [removal] }
  })
}

/** The records of a file by the line that they begin on; of several the outermost. */
function recordsByLine(tree: Tree, { all }: ChartRecords): ReadonlyMap<number, RecordScope> {
  const records = new Map<number, RecordScope>()
  for (const record of all) {
    const start = tree.keySpan(record.node)?.start ?? tree.span(record.node).start
    const { line } = locate(tree.source, start)
    if (!records.has(line)) records.set(line, record)
  }
  return records
}
