import { applyEdits } from '../apply-edits.ts'
import type { Finding } from '../finding.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { Source } from '../source.ts'
import { joinWords } from '../wording.ts'
import { type ChooseFix, chooseEdits } from './choose-edits.ts'
import { filesToChange } from './files-to-change.ts'
import { lint } from './lint.ts'
import type { FileReport, KnownFindings, LintReport } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import { compareText } from './sift-findings.ts'

/** A file that fixes change. */
export interface FixedFile {
  /** As it was read. */
  readonly source: Source
  /** As it is now. */
  readonly text: string
  /** How many findings are gone. */
  readonly findings: number
}

/** What is left of a run after fixing. */
export interface FixedRun {
  /** What is found in the new texts. */
  readonly after: LintReport
  /** In the order of their paths. */
  readonly files: readonly FixedFile[]
}

/** A repair may make room for another one; after so many rounds they only turn in circles. */
const mostPasses = 10

/**
 * Lints, makes the repairs that are chosen, and lints again, until there is nothing left to repair. Nothing is written.
 * What is known is left alone, as if it were silenced in the chart. Repairs after which a file would no longer parse are thrown away with all others of that round and file, and the
 * report says so.
 */
export async function lintAndFix(
  request: LintRequest,
  choose: ChooseFix,
  known: KnownFindings = (report) => report,
): Promise<FixedRun> {
  const mayChange = filesToChange(request)
  const changes = new Map<Source, FixedFile>()
  const failed = new Map<Source, string>()
  let after = await lint(request)
  for (let pass = 1; pass <= mostPasses; pass++) {
    const originals = new Map([...changes.values()].map((file) => [current(file), file.source]))
    let changed = 0
    for (const file of known(after).files) {
      const source = originals.get(file.source) ?? file.source
      if (!mayChange(source) || failed.has(source)) continue
      const { findings, edits } = chooseEdits(file.findings, choose)
      if (edits.length === 0) continue
      const text = applyEdits(file.source.text, edits)
      if (await isSound(file, text)) {
        changes.set(source, { source, text, findings: (changes.get(source)?.findings ?? 0) + findings.length })
        changed++
      } else failed.set(source, thrownAway(source, findings))
    }
    if (changed === 0) break
    after = await lint(withChanges(request, changes))
  }
  return {
    after: { ...after, notes: [...after.notes, ...failed.values()] },
    files: [...changes.values()].sort((a, b) => compareText(a.source.path, b.source.path)),
  }
}

const currents = new WeakMap<FixedFile, Source>()

/** The file as a source of its own; always the same one. */
function current(file: FixedFile): Source {
  const known = currents.get(file) ?? { ...file.source, text: file.text }
  currents.set(file, known)
  return known
}

function withChanges(request: LintRequest, changes: ReadonlyMap<Source, FixedFile>): LintRequest {
  const originals = new Map([...changes.values()].map((file) => [current(file), file.source]))
  const now = (source: Source): Source => {
    const file = changes.get(source)
    return file ? current(file) : source
  }
  return {
    ...request,
    sources: request.sources.map(now),
    groups: request.groups.map((group) => ({ ...group, sources: group.sources.map(now) })),
    configurationFor: (source) => request.configurationFor(originals.get(source) ?? source),
  }
}

async function isSound({ source }: FileReport, text: string): Promise<boolean> {
  const [was, is] = await Promise.all([parseSource(source), parseSource({ ...source, text })])
  return is.tree !== undefined && is.problems.length <= was.problems.length
}

function thrownAway({ path }: Source, findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  return `${path}: fixes of ${joinWords(rules)} were thrown away, since with them the file would no longer parse. This is a mistake in orglint; please report it.`
}
