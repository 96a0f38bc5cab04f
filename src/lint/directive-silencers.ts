import type { ChartRecords, RecordScope } from '../chart/chart-records.ts'
import { locate } from '../line-index.ts'
import type { Directive } from '../parse/find-directives.ts'
import { removeComment, removeRuleName } from '../parse/remove-directive.ts'
import type { Tree } from '../parse/tree.ts'
import { regionEnds } from './region-ends.ts'
import type { IdleEnabler, NamedRule, Reach, Silencer } from './silencer.ts'

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
  const ofKind = (wanted: Directive['kind']) => directives.filter(({ kind }) => kind === wanted)
  const silencer = (directive: Directive, reach: Reach, covers: Silencer['covers']): Silencer => ({
    by: 'directive',
    noun: 'comment',
    place: { source: tree.source, ...directive.span },
    rules: namedRules(directive, tree),
    reason: directive.reason,
    until: directive.until,
    reach,
    covers,
    removal: [removeComment(tree.source, directive.span)],
  })

  const ownLine = ofKind('line').map((each) => silencer(each, { line: each.line }, () => true))
  const nextLine = ofKind('next-line').map((each) => {
    const record: RecordScope | undefined = recordAt.get(each.line + 1)
    const reach = { line: each.line + 1, ...(record ? { span: tree.span(record.node) } : {}) }
    return silencer(each, reach, ({ place }, line) => line === each.line + 1 || record?.holds(place.start) === true)
  })
  const enables = ofKind('enable')
  const ends = regionEnds(enables, currentId)
  const regions = ofKind('disable').map((each) => {
    ends.endRegion(each)
    const { start } = each.span
    return silencer(
      each,
      { from: each.line },
      ({ ruleId }, line) => line < (ends.after(start, ruleId)?.line ?? Infinity),
    )
  })
  return {
    silencers: [...ownLine, ...nextLine],
    regions: regions.reverse(),
    enablers: enables.map((each) => ({
      place: { source: tree.source, ...each.span },
      rules: namedRules(each, tree),
      endsSomething: ends.endsSomething(each),
      removal: [removeComment(tree.source, each.span)],
    })),
  }
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
