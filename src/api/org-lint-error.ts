import type { ConfigurationProblem } from '../config/configuration-problem.ts'
import { locate } from '../line-index.ts'

/** What was asked for cannot be done; the message says why, and what to do. */
export class OrgLintError extends Error {
  override readonly name = 'OrgLintError'

  static ofConfiguration(problems: readonly ConfigurationProblem[]): OrgLintError {
    const lines = problems.map(({ place, message }) => {
      const { line, column } = locate(place.source, place.start)
      return `${place.source.path}:${line}:${column}: ${message}`
    })
    return new OrgLintError(lines.join('\n'))
  }
}
