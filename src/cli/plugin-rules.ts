import { isBlocking } from '../config/configuration-problem.ts'
import type { Io } from '../io.ts'
import { locate } from '../line-index.ts'
import { printable } from '../report/printable.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/index.ts'
import { configurationsByFolder } from './configurations.ts'

/** The rules that the plugins of the working folder's configuration bring. What is wrong with it is told, and costs only them. */
export async function pluginRules(plugins: boolean, io: Io): Promise<readonly Rule[]> {
  const loaded = await configurationsByFolder({ plugins }, rules, io)(io.workingFolder)
  for (const { message, place, severity } of loaded.problems) {
    if (severity !== 'error') continue
    const { line, column } = locate(place.source, place.start)
    io.errors.write(`${printable(`${place.source.path}:${line}:${column}: ${message}`)}\n`)
  }
  return loaded.problems.some(isBlocking) ? [] : loaded.configuration.pluginRules
}
