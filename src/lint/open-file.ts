import type { ChartPart } from '../chart/chart-part.ts'
import type { ChartProblem } from '../chart/chart-problem.ts'
import type { Dialect, FieldMapping } from '../chart/dialects/dialect.ts'
import { dialects } from '../chart/dialects/index.ts'
import { standsForFolder } from '../chart/dialects/stands-for-folder.ts'
import { whyUnread } from '../chart/recognise-dialect.ts'
import type { ParseProblem, ParseResult } from '../parse/parse-result.ts'
import type { Tree } from '../parse/tree.ts'
import { fileName } from '../paths.ts'
import type { Source } from '../source.ts'
import type { LintRequest } from './lint-request.ts'
import { looksLikeChart } from './looks-like-chart.ts'

/** What a file is to its chart: a part of it, or the reason why there is none in it. */
export type OpenedFile = { readonly source: Source } & (
  | { readonly kind: 'part'; readonly part: ChartPart; readonly problems: readonly ChartProblem[] }
  | {
      readonly kind: 'unparsable' | 'no-chart'
      readonly problems: readonly ChartProblem[]
      readonly fatal: boolean
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
)

/** Why a file that was only found, in a folder or by a pattern, was passed over. */
export type SkipReason = ReturnType<typeof whyUnread> | 'unparsable'

/** Judges a file that was parsed. `isChart` says that it must be one, whatever its text looks like. */
export function openFile(
  source: Source,
  { tree, problems }: ParseResult,
  part: ChartPart | undefined,
  {
    isChart,
    fields,
    dialects: further,
  }: { readonly isChart: boolean; readonly fields: FieldMapping; readonly dialects: readonly Dialect[] },
  request: Pick<LintRequest, 'skipUnrecognised' | 'allowEmpty'>,
): OpenedFile {
  const named = source.origin !== 'found'
  const parseProblems = problems.map((problem) => located(problem, source))
  if (!tree) {
    return named || isChart || looksLikeChart(source, fields)
      ? { source, kind: 'unparsable', problems: parseProblems, fatal: named }
      : { source, kind: 'skipped', reason: 'unparsable' }
  }
  if (part) return { source, kind: 'part', part, problems: parseProblems }
  const why = whyUnread(tree, fields, further)
  if (request.skipUnrecognised || !named) return { source, kind: 'skipped', reason: why }
  const blank = tree.documents.length === 0 && source.format !== 'markdown'
  if (blank && request.allowEmpty) return { source, kind: 'no-chart', problems: [], fatal: false }
  return { source, kind: 'no-chart', problems: [blank ? blankFile(source) : notAChart(tree, why)], fatal: blank }
}

function located({ span, related, ...problem }: ParseProblem, source: Source): ChartProblem {
  const value = problem.data.key ?? problem.data.tag
  return {
    ...problem,
    ...(value === undefined ? {} : { value: String(value) }),
    place: { source, ...span },
    related: related.map((other) => ({ place: { source, ...other.span }, note: other.note })),
  }
}

function blankFile(source: Source): ChartProblem {
  return { ruleId: 'empty-chart', messageId: 'blank', data: {}, place: { source, start: 0, end: 0 } }
}

function notAChart(tree: Tree, why: SkipReason): ChartProblem {
  const top = tree.documents[0] ?? 0
  const { source } = tree
  const found = { map: 'a map', list: 'a list', scalar: 'a single value' }[tree.kind(top)]
  const keys = tree.kind(top) === 'map' ? tree.children(top).flatMap(({ key }) => key?.trim() || []) : []
  const named = source.format === 'markdown' && keys.length === 0 ? 'noFrontMatter' : keys.length > 0 ? 'keys' : 'found'
  return {
    ruleId: 'not-a-chart',
    messageId: why === 'one-per-file' ? 'onePerFile' : named,
    data: {
      found,
      pattern: siblings(source.path),
      keys: [...keys.slice(0, 5), ...(keys.length > 5 ? ['more'] : [])],
      dialects: dialects.map(({ name }) => name),
    },
    place: { source, start: tree.span(top).start, end: Math.min(tree.span(top).end, tree.span(top).start + 1) },
  }
}

/** A pattern for the files beside one, of its kind: `people/*.md`; where each folder holds one, for those in the folders beside. */
function siblings(path: string): string {
  const name = fileName(path)
  const dot = name.lastIndexOf('.')
  const folder = path.slice(0, path.length - name.length)
  if (standsForFolder(dot > 0 ? name.slice(0, dot) : name)) {
    const above = /^(.*\/)?(?!\.{1,2}\/)[^/]+\/$/.exec(folder)
    if (above) return `${above[1] ?? ''}*/${name}`
  }
  return `${folder}*${dot > 0 ? name.slice(dot) : ''}`
}
