import { globMatcher } from '../glob.ts'
import { memoised } from '../memoised.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import { absolutePath, isAbsolutePath, reportPath } from '../paths.ts'
import type { Rule } from '../rule.ts'
import type { EntityScope, OverriddenFiles, Override } from './configuration.ts'
import type { Layer } from './layer.ts'
import { ruleChanges } from './rule-changes.ts'
import { keyPlace, valuePlace } from './tree-path.ts'
import { entries, textsOf } from './tree-values.ts'

/** The overrides of a checked layer, in its order. */
export function buildOverrides(
  { tree, top, folder }: Layer,
  rules: readonly Rule[],
  { workingFolder }: { readonly workingFolder: string },
): readonly Override[] {
  return entries(tree, tree.get(top, 'overrides')).map(({ node }) => {
    const files = tree.get(node, 'files')
    const where = tree.get(node, 'where')
    const own = tree.get(node, 'rules')
    const changes = own === undefined ? [] : ruleChanges(tree, own, rules)
    return {
      place: placeOf(tree, node),
      files: files === undefined ? undefined : overriddenFiles(folder, textsOf(tree, files), workingFolder),
      where: where === undefined ? undefined : scopeOf(tree, where),
      rules: new Map(changes.map(({ ruleId, severity, options }) => [ruleId, { severity, options }])),
    }
  })
}

/** What says what it is about, since that is what may match nothing. */
function placeOf(tree: Tree, override: NodeId) {
  const scope = ['where', 'files'].find((key) => tree.get(override, key) !== undefined)
  return scope === undefined ? valuePlace(tree, override) : keyPlace(tree, override, scope)
}

function overriddenFiles(folder: string, patterns: readonly string[], workingFolder: string): OverriddenFiles {
  return { folder, patterns, covers: fileMatcher(patterns, folder, workingFolder) }
}

/** Whether patterns, which count from a folder (absolute), match a file, by the path that reports print. */
export function fileMatcher(
  patterns: readonly string[],
  folder: string,
  workingFolder: string,
): (path: string) => boolean {
  const isPositive = patterns.some((pattern) => !pattern.startsWith('!'))
  const matches = globMatcher(isPositive ? patterns : ['**', ...patterns])
  // Asked for every entity of a file.
  return memoised((path) => {
    const inside = reportPath(absolutePath(path, workingFolder), folder)
    return !isAbsolutePath(inside) && matches(inside)
  })
}

function scopeOf(tree: Tree, where: NodeId): EntityScope {
  return Object.fromEntries(entries(tree, where).map(({ key = '', node }) => [key, textsOf(tree, node)]))
}
