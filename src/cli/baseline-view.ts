import type { Io } from '../io.ts'
import type { BaselineView } from '../lint/apply-baseline.ts'
import type { BaselineScope } from '../lint/baseline.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { mayBeOff } from '../lint/may-be-off.ts'
import { absolutePath, folderOf, relativePath } from '../paths.ts'
import type { Source } from '../source.ts'
import type { OpenedBaseline } from './open-baseline.ts'

/** Without these nothing else was checked, or what is silenced would not be known. */
const alwaysHeard: ReadonlySet<string> = new Set([
  'syntax',
  'encoding',
  'locked-rule-in-directive',
  'stale-baseline-entry',
])

/** How a run looks from its baseline: paths count from the folder of that, and files of a group go by its name. */
export function baselineView({ path }: OpenedBaseline, request: LintRequest, io: Io): BaselineView {
  const folder = folderOf(absolutePath(path, io.workingFolder))
  const groups = new Map(
    request.groups.flatMap(({ name, sources }) => sources.map(({ path }) => [path, name] as const)),
  )
  const configurationOf = configurationsByPath(request)
  const pathOf = (source: Source) => relativePath(folder, absolutePath(source.path, io.workingFolder))
  return {
    pathOf,
    scopeOf: (source): BaselineScope | undefined => {
      const group = groups.get(source.path)
      if (group !== undefined) return { kind: 'chart', name: group }
      return source.path === '<stdin>' ? undefined : { kind: 'file', name: pathOf(source) }
    },
    maySilence: ({ ruleId, fatal, place }) =>
      !fatal && !alwaysHeard.has(ruleId) && !configurationOf(place.source).locked.has(ruleId),
    isOn: (ruleId, source) => !mayBeOff(ruleId, source.path, configurationOf(source)),
  }
}

/** By path: the sources of a report may be newer than those of the request, which a fix has changed since. */
function configurationsByPath({ sources, undecodable, groups, configurationFor }: LintRequest) {
  const all = [...sources, ...undecodable.map(({ source }) => source), ...groups.flatMap((group) => group.sources)]
  const known = new Map(all.map((source) => [source.path, source]))
  return (source: Source) => configurationFor(known.get(source.path) ?? source)
}
