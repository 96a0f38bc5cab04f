import type { Io } from '../io.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { buildConfiguration } from './build-configuration.ts'
import { builtInConfiguration } from './built-in-configuration.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkSchema } from './check-schema.ts'
import type { Configuration } from './configuration.ts'
import type { ConfigurationProblem } from './configuration-problem.ts'
import { generatedCheck } from './generated-check.ts'
import { parseConfiguration } from './parse-configuration.ts'
import { readConfiguration } from './read-configuration.ts'
import type { SchemaCheck } from './schema-check.ts'
import { valuePlace } from './tree-path.ts'

export interface LoadedConfiguration {
  /** Where a problem is an error: the built-in one, which nothing should be linted by. */
  readonly configuration: Configuration
  /** In order of place. */
  readonly problems: readonly ConfigurationProblem[]
}

/** Reads, checks and merges a configuration file (absolute path). */
export async function loadConfiguration(
  file: string,
  rules: readonly Rule[],
  io: Pick<Io, 'readFile' | 'workingFolder'>,
  schemaCheck: () => Promise<SchemaCheck> = generatedCheck,
): Promise<LoadedConfiguration> {
  const source = await readConfiguration(file, io)
  if ('message' in source) return { configuration: builtInConfiguration(rules), problems: [source] }
  return configurationFrom(source, rules, schemaCheck)
}

async function configurationFrom(
  source: Source,
  rules: readonly Rule[],
  schemaCheck: () => Promise<SchemaCheck>,
): Promise<LoadedConfiguration> {
  const builtIn = { ...builtInConfiguration(rules), path: source.path }
  const { tree, problems: parseProblems } = await parseConfiguration(source, rules)
  const top = tree?.documents[0]
  // A file that holds nothing, or only comments, says nothing.
  if (tree === undefined || top === undefined) return { configuration: builtIn, problems: parseProblems }
  const problems = [
    ...parseProblems,
    ...checkSchema(tree, top, [], rules, await schemaCheck()),
    ...checkMeaning(tree, top, rules),
    ...furtherDocuments(tree),
  ].sort((a, b) => a.place.start - b.place.start)
  const isBroken = problems.some(({ severity }) => severity === 'error')
  return { configuration: isBroken ? builtIn : buildConfiguration(tree, top, rules), problems }
}

function furtherDocuments(tree: Tree): readonly ConfigurationProblem[] {
  const message = 'A configuration is one document. Put this one into the first.'
  return tree.documents
    .slice(1, 2)
    .map((node: NodeId) => ({ message, place: valuePlace(tree, node), severity: 'error' as const }))
}
