import type { Dialect } from '../chart/dialects/dialect.ts'
import { isBlocking } from '../config/configuration-problem.ts'
import type { Io } from '../io.ts'
import { locate } from '../line-index.ts'
import { printable } from '../report/printable.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/index.ts'
import { configurationsByFolder } from './configurations.ts'

/** What plugins bring. */
export interface PluginContents {
  readonly rules: readonly Rule[]
  readonly dialects: readonly Dialect[]
}

/** What the plugins of the working folder's configuration bring. What is wrong with it is told, and costs only them. */
export async function pluginContents(plugins: boolean, io: Io): Promise<PluginContents> {
  const loaded = await configurationsByFolder({ plugins }, rules, io)(io.workingFolder)
  for (const { message, place, severity } of loaded.problems) {
    if (severity !== 'error') continue
    const { line, column } = locate(place.source, place.start)
    io.errors.write(`${printable(`${place.source.path}:${line}:${column}: ${message}`)}\n`)
  }
  if (loaded.problems.some(isBlocking)) return { rules: [], dialects: [] }
  const { pluginRules, pluginDialects } = loaded.configuration
  return { rules: pluginRules, dialects: pluginDialects }
}
