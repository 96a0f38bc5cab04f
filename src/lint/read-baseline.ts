import { parseSource } from '../parse/parse-source.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Place, Source, Span } from '../source.ts'
import { type Baseline, entryKey, type ReadEntry } from './baseline.ts'
import { baselineVersion } from './write-baseline.ts'

export type ReadBaselineResult = Baseline | BaselineMistake

/** Why a baseline cannot be used. */
interface BaselineMistake {
  /** Full sentences: what is wrong and what to do. */
  readonly message: string
  readonly place: Place
}

/**
 * Reads a baseline. Nothing is guessed: where it is no baseline, or a merge left it in disorder, it says so. `currentId`
 * gives the id that a rule has today.
 */
export async function readBaseline(source: Source, currentId: (name: string) => string): Promise<ReadBaselineResult> {
  const at = (span: Span, message: string): BaselineMistake => ({ message, place: { source, ...span } })
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(source.text)
  if (conflict) {
    const span = { start: conflict.index, end: conflict.index + conflict[0].length }
    return at(
      span,
      'A merge left a conflict in this baseline. Keep the lines of both sides, one per finding, and delete the marks.',
    )
  }
  const { tree, problems } = await parseSource(source)
  if (!tree) {
    const [problem] = problems
    return at(
      problem?.span ?? { start: 0, end: 0 },
      `This baseline cannot be read: ${problem?.data.reason}. Mend it here, or write it anew with --suppress-all.`,
    )
  }
  const top = tree.documents[0]
  const list = top === undefined || tree.kind(top) !== 'map' ? undefined : tree.get(top, 'findings')
  if (top === undefined || list === undefined || tree.kind(list) !== 'list') {
    return at(
      firstLine(source),
      'This is no baseline of orglint: it has no list of findings. Name another file with --baseline, or delete this one.',
    )
  }
  const version = tree.get(top, 'version')
  if (version === undefined || tree.value(version) !== baselineVersion) {
    const span = version === undefined ? firstLine(source) : tree.span(version)
    return at(
      span,
      `This baseline is not of version ${baselineVersion}, the one that this orglint knows. Use the orglint that wrote it, or write it anew with --suppress-all.`,
    )
  }
  const entries: ReadEntry[] = []
  const seen = new Set<string>()
  for (const { node } of tree.children(list)) {
    const entry = readEntry(tree, node, currentId)
    if (!entry) {
      return at(
        tree.span(node),
        'This is no entry of a baseline: it needs "rule", "about" and either "file" or "chart", each a text. Correct or delete the line.',
      )
    }
    const key = entryKey(entry)
    if (seen.has(key))
      return at(entry.span, 'This finding stands in the baseline twice, as after a merge. Delete one of the lines.')
    seen.add(key)
    entries.push(entry)
  }
  return { source, entries }
}

function readEntry(tree: Tree, node: NodeId, currentId: (name: string) => string): ReadEntry | undefined {
  if (tree.kind(node) !== 'map') return undefined
  const text = (key: string): string | undefined => {
    const value = tree.get(node, key)
    return value !== undefined && tree.kind(value) === 'scalar' && tree.isQuoted(value) ? tree.text(value) : undefined
  }
  const [file, chart, rule, about] = [text('file'), text('chart'), text('rule'), text('about')]
  const name = file ?? chart
  if (name === undefined || (file !== undefined && chart !== undefined)) return undefined
  if (rule === undefined || about === undefined) return undefined
  return {
    scope: { kind: file === undefined ? 'chart' : 'file', name },
    rule: currentId(rule),
    about,
    reason: text('reason'),
    since: text('since'),
    span: tree.span(node),
  }
}

function firstLine({ text }: Source): Span {
  const end = text.search(/[\r\n]/)
  return { start: 0, end: end === -1 ? text.length : end }
}
