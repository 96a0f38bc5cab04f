import type { ConfigurationProblem } from '../../src/config/configuration-problem.ts'
import { locate } from '../../src/line-index.ts'

/** Problems as people see them: path, line, column, severity, the text they point at, and the message. */
export function shownProblems(problems: readonly ConfigurationProblem[]): readonly string[] {
  return problems.map(({ message, place: { source, start, end }, severity }) => {
    const { line, column } = locate(source, start)
    return `${source.path}:${line}:${column} ${severity} [${source.text.slice(start, end)}] ${message}`
  })
}
